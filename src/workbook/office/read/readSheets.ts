import type { Block } from './block';
import { nameFacts, queueHead, queueSheet } from './sheetFacts';
import type { NameFacts, SheetFacts } from './sheetFacts';

/** What is known of a workbook after the first read. */
export interface BookFacts {
  readonly readOnly: boolean;
  readonly structureProtected: boolean;
  readonly names: readonly NameFacts[];
  readonly sheets: readonly SheetFacts[];
}

/** The sheets asked for at once when nothing is known of the workbook; one with more takes a further read. */
const FIRST_GUESS = 24;

/**
 * The first read: the workbook, its sheets and their heads, in one request. Sheets are found by walking from the
 * first to the next, beyond the last one Excel answers null; so nobody need know them beforehand.
 * `expected` is their number as last seen, or null.
 */
export async function readSheets(
  context: Excel.RequestContext,
  expected: number | null,
): Promise<{ facts: BookFacts; heads: ReadonlyMap<string, Block> }> {
  const book = queueBook(context);
  const sheets: SheetFacts[] = [];
  const heads = new Map<string, Block>();
  let next = context.workbook.worksheets.getFirst();
  for (let count = (expected ?? FIRST_GUESS) + 1; ; count = FIRST_GUESS) {
    const queued = [];
    for (let i = 0; i < count; i++) {
      queued.push({ ...queueSheet(next), head: queueHead(next) });
      next = next.getNextOrNullObject();
    }
    await context.sync();
    for (const { take, head } of queued) {
      const facts = take();
      if (!facts) return { facts: { ...book(), sheets }, heads };
      sheets.push(facts);
      const block = head();
      if (block) heads.set(facts.id, block);
    }
  }
}

/** Queues what is asked of the workbook itself. */
export function queueBook(context: Excel.RequestContext): () => Omit<BookFacts, 'sheets'> {
  const { workbook } = context;
  workbook.load('readOnly');
  workbook.protection.load('protected');
  const names = workbook.names;
  names.load('items/name,items/formula,items/visible,items/scope');
  return () => ({
    readOnly: workbook.readOnly,
    structureProtected: workbook.protection.protected,
    names: names.items.filter(({ scope }) => scope === 'Workbook').map(nameFacts),
  });
}

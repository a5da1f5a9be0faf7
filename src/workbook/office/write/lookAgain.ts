import { Fault } from '../../../model/faults';
import { excelCode } from '../excelApi';
import type { Grid, WireValue } from '../read/block';
import { queueTables } from '../read/companions';
import { cut, grouped } from '../read/portions';
import { rangeOf } from '../read/queued';
import type { ReadBook } from '../read/assemble';
import { queueBook } from '../read/readSheets';
import { queueSheet } from '../read/sheetFacts';
import type { Look } from './looks';
import type { Step } from './step';
import type { Workspace } from './workspace';

/** Codes by which Excel says that what was there is there no more. */
const GONE = new Set(['ItemNotFound', 'InvalidReference', 'InvalidArgument']);

/**
 * The last look before writing, in one request: is the workbook still the one that was read, and what must be known
 * to undo the steps? Of what was read wholly the values are compared, of the rest the structure; formats, and cells
 * of sheets that hold no goals, do not matter to a plan. Throws `book.changed`.
 */
export async function lookAgain(at: Workspace, read: ReadBook, steps: readonly Step[], limit: number): Promise<void> {
  try {
    const [first = [], ...others] = grouped(blocksOf(read, limit), limit);
    const isSameStructure = queueStructure(at, read);
    const isSame = queueBlocks(at, first);
    const looks = steps.flatMap((step) => step.look?.(at) ?? []);
    await at.context.sync();
    if (!isSameStructure() || !isSame()) throw new Fault('book.changed', {});
    for (const group of others) {
      const isSameToo = queueBlocks(at, group);
      await at.context.sync();
      if (!isSameToo()) throw new Fault('book.changed', {});
    }
    await takeLooks(at, looks);
  } catch (error) {
    throw GONE.has(excelCode(error) ?? '') ? new Fault('book.changed', {}, { cause: error }) : error;
  }
}

/** A look may ask for a closer one; all closer looks together are one more request. */
async function takeLooks(at: Workspace, looks: readonly Look[]): Promise<void> {
  const closer = looks.flatMap((look) => look() ?? []);
  if (closer.length === 0) return;
  await at.context.sync();
  await takeLooks(at, closer);
}

function queueStructure({ context }: Workspace, { facts, tables }: ReadBook): () => boolean {
  const { worksheets } = context.workbook;
  worksheets.load('items/id');
  const book = queueBook(context);
  const queued = facts.sheets.map((known) => ({
    facts: queueSheet(worksheets.getItem(known.id)),
    tables: queueTables(context, known),
  }));
  return () => {
    const ids = worksheets.items.map(({ id }) => id);
    const now = { ...book(), sheets: queued.map((sheet) => sheet.facts.take()) };
    const before = { ...facts };
    return (
      isEqual(
        ids,
        facts.sheets.map(({ id }) => id),
      ) &&
      isEqual(now, before) &&
      queued.every((sheet, index) => isEqual(sheet.tables(), tables.get(facts.sheets[index]?.id ?? '') ?? []))
    );
  };
}

interface Compared {
  readonly sheet: string;
  readonly range: { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number };
  readonly values: Grid<WireValue>;
  readonly first: number;
  readonly weight: number;
}

function blocksOf({ whole }: ReadBook, limit: number): Compared[] {
  const blocks = [...whole].flatMap(([sheet, { blocks: all }]) =>
    all.map(({ range, wire }) => {
      return { sheet, range, values: wire, first: range.top, weight: JSON.stringify(wire).length };
    }),
  );
  return cut(blocks, limit);
}

function queueBlocks({ context }: Workspace, blocks: readonly Compared[]): () => boolean {
  const queued = blocks.map((block) => {
    const range = rangeOf(context.workbook.worksheets.getItem(block.sheet), block.range);
    range.load('values');
    return { block, range };
  });
  return () =>
    queued.every(({ block: { values, range: place, first }, range }) =>
      isEqual(range.values, values.slice(place.top - first, place.bottom - first + 1)),
    );
}

function isEqual(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

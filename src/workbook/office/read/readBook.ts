import type { Snapshot } from '../../../model/snapshot';
import { isLeftoverMark } from '../leftovers';
import { assembled } from './assemble';
import type { ReadBook } from './assemble';
import type { Block } from './block';
import { datedCell, queueDateSystem } from './dateSystem';
import type { DatedCell } from './dateSystem';
import { readSheets } from './readSheets';
import type { BookFacts } from './readSheets';
import { queueSearch } from './search';
import type { SoughtText } from './search';
import type { SheetFacts } from './sheetFacts';
import { NOTHING, SheetReader } from './sheetReader';

/**
 * Tells from the first rows of all sheets, and the names in the workbook, which sheets are worth reading whole: by id.
 * What else a snapshot holds is not known yet.
 */
export type Wants = (heads: Snapshot) => readonly string[] | Promise<readonly string[]>;

/** How the sheets are chosen that are read whole. */
export interface Choice {
  readonly wants: Wants;
  /** Texts that make a sheet worth it wherever they stand below its first rows. */
  readonly sought: readonly SoughtText[];
}

/**
 * Reads a workbook in two requests: the structure with the heads of all sheets, then the bodies of the sheets that
 * are wanted. More only for answers beyond `limit` characters, for hulls of far-apart cells, for formulas or dates
 * where the heads had none, for sheets that only their bodies show to be worth it, and for more sheets than were ever
 * seen.
 */
export async function readBook(
  context: Excel.RequestContext,
  { wants, sought }: Choice,
  expectedSheets: number | null,
  limit: number,
): Promise<ReadBook> {
  const { facts, heads } = await readSheets(context, expectedSheets);
  const chosen = new Set(await wants(headsOf(facts, heads)));
  const isWanted = (sheet: SheetFacts): boolean => chosen.has(sheet.id) || isNeeded(sheet, heads.get(sheet.id));
  const wanted = facts.sheets.filter(isWanted);
  const others = facts.sheets.filter((sheet) => !isWanted(sheet));
  const dated = firstDate(heads);
  let takeDate = (): boolean => false;
  let takeFound = (): readonly SheetFacts[] => [];
  const reader = new SheetReader(context, heads, limit);
  await reader.readWhole(wanted, () => {
    reader.queueRest(others);
    takeFound = queueSearch(context, others, sought);
    if (dated) takeDate = queueDateSystem(context.workbook.worksheets.getItem(dated.sheet), dated);
  });
  const found = takeFound();
  if (found.length > 0) await reader.readWhole(found);
  const date1904 = dated ? takeDate() : await dateSystemOf(context, reader.bodies);
  const read = facts.sheets.map((sheet) => reader.take(sheet));
  return assembled(facts, read, date1904);
}

function headsOf(facts: BookFacts, heads: ReadonlyMap<string, Block>): Snapshot {
  const read = facts.sheets.map((sheet) => {
    const head = heads.get(sheet.id);
    return { facts: sheet, wanted: false, blocks: head ? [head] : [], ...NOTHING };
  });
  return assembled(facts, read, false).snapshot;
}

/** Where something stands on a sheet but nothing in its head, only the body can tell. What is in between is read. */
function isNeeded(facts: SheetFacts, head: Block | undefined): boolean {
  if (!head) return facts.hulls.some((hull) => hull !== null);
  return facts.names.some(({ name }) => isLeftoverMark(name));
}

function firstDate(blocks: ReadonlyMap<string, Block | readonly Block[]>): DatedCell | null {
  for (const [sheet, some] of blocks) {
    for (const block of [some].flat()) {
      const dated = datedCell(sheet, block);
      if (dated) return dated;
    }
  }
  return null;
}

/** One more read when dates stand in bodies only. */
async function dateSystemOf(
  context: Excel.RequestContext,
  bodies: ReadonlyMap<string, readonly Block[]>,
): Promise<boolean> {
  const dated = firstDate(bodies);
  if (!dated) return false;
  const take = queueDateSystem(context.workbook.worksheets.getItem(dated.sheet), dated);
  await context.sync();
  return take();
}

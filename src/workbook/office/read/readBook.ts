import type { Snapshot } from '../../../model/snapshot';
import { isLeftoverMark } from '../leftovers';
import { assembled } from './assemble';
import type { ReadBook, ReadSheet, Rest } from './assemble';
import type { Block } from './block';
import { queueFormats, queueHidden, queueTables } from './companions';
import type { KnownFormat } from './companions';
import { datedCell, queueDateSystem } from './dateSystem';
import type { DatedCell } from './dateSystem';
import { UNKNOWN, readBodies } from './readBodies';
import type { Manner } from './readBodies';
import { readSheets } from './readSheets';
import type { BookFacts } from './readSheets';
import { belowHead } from './regions';
import type { SheetFacts } from './sheetFacts';
import { tighten } from './tighten';
import type { Part } from './tighten';

/**
 * Tells from the first rows of all sheets, and the names in the workbook, which sheets are worth reading whole: by id.
 * What else a snapshot holds is not known yet.
 */
export type Wants = (heads: Snapshot) => readonly string[] | Promise<readonly string[]>;

/**
 * Reads a workbook in two requests: the structure with the heads of all sheets, then the bodies of the sheets that
 * are wanted. More only for answers beyond `limit` characters, for hulls of far-apart cells, for formulas or dates
 * where the heads had none, and for more sheets than were ever seen.
 */
export async function readBook(
  context: Excel.RequestContext,
  wants: Wants,
  expectedSheets: number | null,
  limit: number,
): Promise<ReadBook> {
  const { facts, heads } = await readSheets(context, expectedSheets);
  const chosen = new Set(await wants(headsOf(facts, heads)));
  const wanted = new Set(facts.sheets.filter((sheet) => chosen.has(sheet.id) || isNeeded(sheet, heads.get(sheet.id))));
  const parts = await tighten(context, [...wanted].flatMap(partsOf));
  const dated = firstDate(heads);
  let rest: readonly Queued[] = [];
  let takeDate = (): boolean => false;
  const bodies = await readBodies(
    context,
    parts,
    (id) => mannerOf(heads.get(id)),
    limit,
    () => {
      rest = facts.sheets.map((sheet) => queueRest(context, sheet, wanted.has(sheet)));
      if (dated) takeDate = queueDateSystem(context.workbook.worksheets.getItem(dated.sheet), dated);
    },
  );
  const read = facts.sheets.map((sheet, index): ReadSheet => {
    const head = heads.get(sheet.id);
    const blocks = [...(head ? [head] : []), ...(bodies.get(sheet.id) ?? [])];
    return { facts: sheet, wanted: wanted.has(sheet), blocks, ...(rest[index]?.() ?? NOTHING) };
  });
  const date1904 = dated ? takeDate() : await dateSystemOf(context, bodies);
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

type Queued = () => Rest;

const NOTHING: Rest = { tables: [], formats: [], hidden: new Set() };

/** Queues what is asked of a sheet beside its cells: of every sheet the tables, of a wanted one all else. */
function queueRest(context: Excel.RequestContext, facts: SheetFacts, isWanted: boolean): Queued {
  const sheet = context.workbook.worksheets.getItem(facts.id);
  const tables = queueTables(context, facts);
  const formats = isWanted ? queueFormats(sheet) : (): KnownFormat[] => [];
  const hidden = isWanted ? facts.hulls.filter((hull) => hull?.hides === true) : [];
  const rows = hidden.map((hull) => (hull ? queueHidden(sheet, hull.range) : (): number[] => []));
  return () => ({ tables: tables(), formats: formats(), hidden: new Set(rows.flatMap((take) => take())) });
}

/** What is left to read of a sheet after its head. */
function partsOf(sheet: SheetFacts): Part[] {
  return sheet.hulls.flatMap((hull) => {
    const range = hull && belowHead(hull.range);
    return range ? [{ sheet: sheet.id, range }] : [];
  });
}

/** How the body of a sheet is read, judged by its head; it may be a quarter wordier than that. */
function mannerOf(head: Block | undefined): Manner {
  if (!head) return UNKNOWN;
  const cells = head.values.flat();
  const full = head.formulas !== null || cells.some((value) => typeof value === 'object' && value !== null);
  const once = JSON.stringify(head.wire).length + JSON.stringify(head.formats).length;
  const twice = JSON.stringify(head.wire).length + cells.length * 9;
  return { full, perCell: (1.25 * (once + (full ? twice : 0))) / cells.length };
}

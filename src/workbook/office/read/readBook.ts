import type { DefinedName, SheetSnapshot, Snapshot, TableSnapshot } from '../../../model/snapshot';
import type { Block } from './block';
import { queueFormats, queueHidden, queueTables } from './companions';
import type { KnownFormat } from './companions';
import { datedCell, queueDateSystem } from './dateSystem';
import type { DatedCell } from './dateSystem';
import { fingerprint } from './fingerprint';
import { UNKNOWN, readBodies } from './readBodies';
import type { Manner } from './readBodies';
import { readSheets } from './readSheets';
import type { BookFacts } from './readSheets';
import { belowHead } from './regions';
import { rowsOf } from './rows';
import type { SheetFacts } from './sheetFacts';
import { tighten } from './tighten';
import type { Part } from './tighten';

/** Tells from the first rows of a sheet, and the names on it, whether all of it is worth reading. */
export type Wants = (head: SheetSnapshot, names: readonly DefinedName[]) => boolean;

/** A workbook as read, with what is needed to tell later whether it is still the same. */
export interface ReadBook {
  readonly snapshot: Snapshot;
  readonly facts: BookFacts;
  readonly tables: ReadonlyMap<string, readonly TableSnapshot[]>;
  /** By id: the sheets that were read wholly. */
  readonly whole: ReadonlyMap<string, WholeSheet>;
}

export interface WholeSheet {
  readonly blocks: readonly Block[];
  readonly formats: readonly KnownFormat[];
}

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
  const wanted = new Set(facts.sheets.filter((sheet) => isWanted(sheet, heads.get(sheet.id), wants)));
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

interface ReadSheet extends Rest {
  readonly facts: SheetFacts;
  readonly wanted: boolean;
  readonly blocks: readonly Block[];
}

function assembled(facts: BookFacts, read: readonly ReadSheet[], date1904: boolean): ReadBook {
  const { readOnly, structureProtected } = facts;
  const sheets = read.map(sheetOf);
  const content = { date1904, structureProtected, readOnly, sheets, names: namesOf(facts) };
  return {
    snapshot: { version: fingerprint(content), ...content },
    facts,
    tables: new Map(read.map((sheet) => [sheet.facts.id, sheet.tables])),
    whole: new Map(read.filter((sheet) => sheet.wanted).map((sheet) => [sheet.facts.id, sheet])),
  };
}

/** Where something stands on a sheet but nothing in its head, only the body can tell. */
function isWanted(facts: SheetFacts, head: Block | undefined, wants: Wants): boolean {
  if (!head) return facts.hulls.some((hull) => hull !== null);
  const names = facts.names.map(({ name, refersTo }) => ({ name, sheetId: facts.id, refersTo }));
  return wants(sheetOf({ facts, wanted: false, blocks: [head], ...NOTHING }), names);
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

interface Rest {
  readonly tables: TableSnapshot[];
  readonly formats: KnownFormat[];
  readonly hidden: ReadonlySet<number>;
}
type Queued = () => Rest;

const NONE: ReadonlySet<number> = new Set();
const NOTHING: Rest = { tables: [], formats: [], hidden: NONE };

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

function namesOf(facts: BookFacts): DefinedName[] {
  return [
    ...facts.names.map(({ name, refersTo }) => ({ name, sheetId: null, refersTo })),
    ...facts.sheets.flatMap((sheet) =>
      sheet.names.map(({ name, refersTo }) => ({ name, sheetId: sheet.id, refersTo })),
    ),
  ];
}

/** Merged ranges are not asked for: the question empties the user's undo list, and is of ExcelApi 1.13. */
function sheetOf({ facts, blocks, tables, hidden, formats }: ReadSheet): SheetSnapshot {
  return {
    id: facts.id,
    name: facts.name,
    visible: facts.visible,
    protected: facts.protected,
    rows: rowsOf(blocks, (row) => hidden.has(row)),
    merges: null,
    tables,
    charts: facts.charts,
    conditionalFormats: formats.filter(({ kind }) => kind === 'expression').map(({ formula }) => formula),
  };
}

import type { Range } from '../model/address';
import type { CellFormat, NewValue } from '../model/plan';
import type { CellValue, RowSnapshot, SheetSnapshot } from '../model/snapshot';
import { rowAt } from '../model/snapshot';
import { startsWithMark } from '../model/statusMarks';
import type { FoundList } from '../ownsheets/findList';
import type { ListName } from '../ownsheets/lists';
import { LISTS } from '../ownsheets/lists';
import { listMark } from '../ownsheets/marks';
import type { WantedRow } from './cells';
import { isEmptyCell } from './cells';
import type { Draft } from './draft';
import { markCell, plan, writeRows } from './draft';
import { HEADER_FORMAT } from './formats';
import type { Placement, StandingRow } from './placeRows';
import { distinctKeys, placeRows } from './placeRows';
import { heightOf } from './rowHeight';
import { drawFormats, redrawFormats } from './statusFormats';

/** What a list of ours is to hold; values stand in the order of the list's columns. */
export interface ListContent {
  readonly headers: readonly string[];
  /** In the order in which they stand when the list is made. */
  readonly rows: readonly (readonly NewValue[])[];
  /** What is written into a row whose thing is gone but beside which the user has written; null empties it. */
  readonly gone: readonly NewValue[] | null;
  readonly formats: Readonly<Record<string, CellFormat>>;
  /** Columns whose texts wrap, with their widths in characters. */
  readonly wraps?: Readonly<Record<string, number>>;
  /** Rows that stand out when the list is made, by their number in `rows`. */
  readonly bold?: readonly number[];
  /** Tells the rows that this is about from others in the same list, by their key; absent: all are. */
  readonly ofKey?: (key: string) => boolean;
  /** Columns whose cells belong to the user: made with the list, never written. */
  readonly users: ReadonlySet<string>;
}

/** The sheet that a list stands on. `snapshot` is null for a sheet that the plan adds. */
export interface ListSheet {
  readonly id: string;
  readonly name: string;
  readonly snapshot: SheetSnapshot | null;
}

/** Where a list stands when the plan is carried out. */
export interface ListPlace {
  readonly headerRow: number;
  /** The last row that holds anything of the list; the header's when it is empty. */
  readonly lastRow: number;
  /** The same before the plan. */
  readonly lastRowBefore: number;
  readonly columns: ReadonlyMap<string, number>;
}

/** Makes a list with its header at `row` and its columns from `column` on. */
export function createList(
  draft: Draft,
  sheet: ListSheet,
  name: ListName,
  content: ListContent,
  at: { readonly row: number; readonly column: number },
): ListPlace {
  const keys: readonly string[] = LISTS[name].columns;
  const columns = new Map(keys.map((key, i) => [key, at.column + i]));
  const lastRow = at.row + content.rows.length;
  const rows = content.rows.map((values, i) => ({ row: at.row + 1 + i, values }));
  const header = { row: at.row, values: content.headers };
  const changed = writeRows(draft, sheet.id, sheet.snapshot, [...columns.values()], [header, ...rows]);
  const right = at.column + keys.length - 1;
  const across = (row: number): Range => ({ top: row, left: at.column, bottom: row, right });
  formatRange(draft, sheet, across(at.row), HEADER_FORMAT);
  for (const [key, column] of columns) {
    const horizontal = content.formats[key]?.horizontal;
    if (horizontal) formatRange(draft, sheet, { ...across(at.row), left: column, right: column }, { horizontal });
  }
  formatRows(draft, sheet, columns, content.formats, at.row + 1, lastRow);
  for (const i of content.bold ?? []) formatRange(draft, sheet, across(at.row + 1 + i), { bold: true });
  fitRows(draft, sheet, name, content, rows, changed);
  if (lastRow > at.row) drawFormats(draft, sheet.id, columns, name, { top: at.row + 1, bottom: lastRow });
  for (const [key, column] of columns) markCell(draft, sheet, listMark(name, key), { row: at.row, column });
  return { headerRow: at.row, lastRow, lastRowBefore: lastRow, columns };
}

/**
 * Brings a list up to date where the user has left it: rows are matched by their key, new ones take rows that `room`
 * finds free. Null when there is no room for them.
 */
export function updateList(draft: Draft, found: FoundList, name: ListName, content: ListContent): ListPlace | null {
  const { sheet } = found;
  const keys: readonly string[] = LISTS[name].columns;
  const live = keys.filter((key) => found.columns.has(key) && !content.users.has(key));
  const columns = live.map((key) => found.columns.get(key) ?? 0);
  const indexes = live.map((key) => keys.indexOf(key));
  const standing = standingRows(found, name, content);
  const free = freeRows(found, columns, standing);
  const placement = placeRows(standing, keysOf(content, name), free.next);
  if (free.exhausted()) return null;

  const own = (values: readonly NewValue[]): readonly NewValue[] => indexes.map((index) => values[index]);
  const empty = live.map(() => null);
  const rows = [
    ...content.rows.map((values, i) => ({ row: placement.rows[i] ?? 0, values: own(values) })),
    ...placement.emptied.map((row) => ({ row, values: empty })),
    ...placement.gone.map((row) => ({ row, values: content.gone ? own(content.gone) : empty })),
  ];
  const changed = writeRows(draft, sheet.id, sheet, columns, rows);
  const all = content.rows.map((values, i) => ({ row: placement.rows[i] ?? 0, values }));
  fitRows(draft, { id: sheet.id, name: sheet.name, snapshot: sheet }, name, content, all, changed);
  return grown(draft, found, name, content, standing, placement);
}

/** Formats the rows that were added and lets the table grow over them. */
function grown(
  draft: Draft,
  found: FoundList,
  name: ListName,
  content: ListContent,
  standing: readonly StandingRow[],
  placement: Placement,
): ListPlace {
  const { sheet, table, headerRow, columns } = found;
  const before = standing.reduce((last, { row }) => Math.max(last, row), headerRow);
  const lastRow = [...placement.rows, ...placement.gone].reduce((last, row) => Math.max(last, row), headerRow);
  const target = { id: sheet.id, name: sheet.name, snapshot: sheet };
  if (lastRow > before) {
    formatRows(draft, target, columns, content.formats, before + 1, lastRow);
    redrawFormats(draft, sheet, columns, name, { top: headerRow + 1, bottom: before }, lastRow);
  }
  if (table && lastRow > found.lastRow) {
    const action = { do: 'resizeTable', sheet: sheet.id, table: table.name, columns: table.columns } as const;
    const range = { ...table.range, bottom: lastRow };
    plan(draft, 'things', { ...action, range }, { ...action, range: table.range });
  }
  return { headerRow, lastRow, lastRowBefore: before, columns };
}

/** The rows of ours that stand: those with a wanted key, and those that look as only we write them. */
function standingRows(found: FoundList, name: ListName, content: ListContent): StandingRow[] {
  const keyColumn = found.columns.get(LISTS[name].key) ?? 0;
  const wanted = new Set(keysOf(content, name));
  const ours = new Set(found.columns.values());
  for (const key of content.users) ours.delete(found.columns.get(key) ?? -1);
  const candidates = found.sheet.rows.filter(
    (row) => row.index > found.headerRow && row.index <= found.lastRow && !isEmptyCell(row, keyColumn),
  );
  const keys = distinctKeys(candidates.map((row) => asText(row.values[keyColumn])));
  return candidates.flatMap((row, i) => {
    const key = keys[i] ?? '';
    if (content.ofKey && !content.ofKey(key)) return [];
    return wanted.has(key) || looksOwn(row, found.columns, keyColumn)
      ? [{ row: row.index, key, pinned: hasForeign(row, ours) }]
      : [];
  });
}

function keysOf(content: ListContent, name: ListName): string[] {
  const keys: readonly string[] = LISTS[name].columns;
  const index = keys.indexOf(LISTS[name].key);
  return distinctKeys(content.rows.map((row) => asText(row[index])));
}

function asText(value: NewValue | CellValue): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** A status with its mark; in a list without statuses, numbers and nothing else beside the key. */
function looksOwn(row: RowSnapshot, columns: ReadonlyMap<string, number>, keyColumn: number): boolean {
  const status = columns.get('status');
  if (status !== undefined) return startsWithMark(row.values[status]);
  return [...columns.values()].every((column) => column === keyColumn || typeof row.values[column] === 'number');
}

function hasForeign(row: RowSnapshot, ours: ReadonlySet<number>): boolean {
  return row.values.some((value, column) => (value ?? null) !== null && !ours.has(column));
}

/** Rows that new things can take: below the list, where nothing stands in our columns (of a table: in any). */
function freeRows(
  found: FoundList,
  columns: readonly number[],
  standing: readonly StandingRow[],
): { next: () => number; exhausted: () => boolean } {
  const { sheet, table } = found;
  const lastOfSheet = sheet.rows[sheet.rows.length - 1]?.index ?? 0;
  const bounded = table === null && found.lastRow < lastOfSheet;
  let row = table ? found.lastRow : standing.reduce((last, own) => Math.max(last, own.row), found.headerRow);
  let exhausted = false;
  const taken = (index: number): boolean => {
    const known = rowAt(sheet, index);
    return table
      ? known !== undefined && known.values.some((value) => (value ?? null) !== null)
      : columns.some((column) => !isEmptyCell(known, column));
  };
  const next = (): number => {
    row++;
    while (!table && !bounded && taken(row)) row++;
    // One row stays empty above what comes next on the sheet.
    if ((bounded && row >= found.lastRow) || taken(row) || (table?.totalsRow ?? false)) exhausted = true;
    return row;
  };
  return { next, exhausted: () => exhausted };
}

function formatRows(
  draft: Draft,
  sheet: ListSheet,
  columns: ReadonlyMap<string, number>,
  formats: Readonly<Record<string, CellFormat>>,
  top: number,
  bottom: number,
): void {
  if (bottom < top) return;
  for (const [key, column] of columns) {
    const format = formats[key];
    if (!format) continue;
    formatRange(draft, sheet, { top, left: column, bottom, right: column }, format);
  }
}

/** Gives the rows whose texts have changed the height that they need. */
function fitRows(
  draft: Draft,
  sheet: ListSheet,
  name: ListName,
  content: ListContent,
  rows: readonly WantedRow[],
  changed: readonly number[],
): void {
  if (!content.wraps) return;
  const keys: readonly string[] = LISTS[name].columns;
  const widths = keys.map((key) => content.wraps?.[key] ?? null);
  const touched = new Set(changed);
  for (const { row, values } of rows) {
    if (!touched.has(row)) continue;
    const range = { top: row, left: 0, bottom: row, right: 0 };
    formatRange(draft, sheet, range, { height: heightOf(values, widths) });
  }
}

function formatRange(draft: Draft, sheet: ListSheet, range: Range, format: CellFormat): void {
  plan(draft, 'cells', { do: 'formatCells', sheet: sheet.id, range, format }, null);
}

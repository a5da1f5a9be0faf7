import { parseCell } from '../model/address';
import type { CellPosition } from '../model/address';
import { OWED_COLUMNS, OWN_COLUMNS, type MadeColumn, type OwedColumn, type OwnColumn } from '../model/ownColumns';
import type { Language } from '../model/policy';
import type { DefinedName, SheetSnapshot, Snapshot } from '../model/snapshot';
import { nameOf, namesOf } from './scopes';

/** The sheets that Målkoll makes. */
export const OWN_SHEETS = ['overview', 'trail', 'settings', 'history', 'charts', 'chartData'] as const;
export type OwnSheet = (typeof OWN_SHEETS)[number];

export { OWN_COLUMNS, type OwnColumn };

/*
 * Own things are known by defined names that belong to their sheet: Excel and LibreOffice keep them when rows
 * and columns are inserted, moved or sorted, when sheets are renamed or copied, and turn them to #REF! when the
 * user deletes what they name. Titles and headers are the user's to change.
 */
const PREFIX = 'Malkoll';

/** Tells a name of ours from one of the user's. */
export function isMark(name: string): boolean {
  return name.toLowerCase().startsWith(`${PREFIX.toLowerCase()}.`);
}

/** The name that marks an own sheet; it belongs to the sheet and refers to its cell A1. */
export function sheetMark(sheet: OwnSheet): string {
  return `${PREFIX}.sheet.${sheet}`;
}

/** The name, of the whole workbook, that outlives an own sheet: at #REF! it says that the user deleted the sheet. */
export function madeMark(sheet: OwnSheet): string {
  return `${PREFIX}.made.${sheet}`;
}

/**
 * The name that marks a made column of the n-th marked table on its sheet, n from 1; it refers to the header cell.
 * One whose cells are the user's is known by a word of its own.
 */
export function columnMark(column: MadeColumn, table: number): string {
  return `${PREFIX}.${isOwed(column) ? 'owed' : 'column'}.${column}.${String(table)}`;
}

/** A column whose cells the user fills. */
export function isOwed(column: MadeColumn): column is OwedColumn {
  return OWED_COLUMNS.some((owed) => owed === column);
}

/** The name that marks a column of a list on an own sheet; it refers to the header cell. */
export function listMark(list: string, column: string): string {
  return `${PREFIX}.${list}.${column}`;
}

/** The name that marks a single cell on an own sheet: a title, a sentence. */
export function fieldMark(field: string): string {
  return `${PREFIX}.field.${field}`;
}

/** The name that says that a chart was made once on the sheet it belongs to. */
export function chartMark(chart: string): string {
  return `${PREFIX}.chart.${chart}`;
}

/** The name by which a chart is known, unique in the workbook. */
export function chartName(chart: string): string {
  return `${PREFIX}.${chart}`;
}

/**
 * What stands in the formula of every own conditional format of a column, of the n-th marked table or of a list on an
 * own sheet, so that it can be found again. No mark is the beginning of another.
 */
export function formatMark(column: string, of: number | string): string {
  return `${PREFIX}.${column}.${String(of)}.`;
}

/** The name, of the whole workbook, that holds the language of what Målkoll writes into it. */
export const LANGUAGE_MARK = `${PREFIX}.language`;

/** The name, of the whole workbook, that holds the colours in which charts are drawn; absent for our own. */
export const CHART_COLOURS_MARK = `${PREFIX}.chartColours`;

/** The name, of the whole workbook, of the cells of the n-th status column, n from 1: what own formulas count. */
export function statusesName(n: number): string {
  return `${PREFIX}.statuses.${String(n)}`;
}

/** The name, of the whole workbook, of what stands in a column of the trail: what own formulas count. */
export function trailName(column: string): string {
  return `${PREFIX}.indicators.${column}`;
}

/** The name, of the whole workbook, that holds the plan year that was taken at the first run, where nothing carries one. */
export const PLAN_YEAR_MARK = `${PREFIX}.planYear`;

/** The plan year of the first run; null where none had to be taken. */
export function storedPlanYear(snapshot: Snapshot): number | null {
  const stored = /^"?(\d{4})"?$/.exec(nameOf(snapshot, null, PLAN_YEAR_MARK)?.refersTo ?? '');
  return stored ? Number(stored[1]) : null;
}

/** The language stored in the workbook; null before the first run. */
export function storedLanguage(snapshot: Snapshot): Language | null {
  const stored = nameOf(snapshot, null, LANGUAGE_MARK)?.refersTo;
  return stored === '"sv"' ? 'sv' : stored === '"en"' ? 'en' : null;
}

export interface MarkedColumn<C extends MadeColumn = MadeColumn> {
  readonly name: string;
  readonly column: C;
  /** Number of the marked table on the sheet. */
  readonly table: number;
  /** Where the header stands now; null when the user deleted the column. */
  readonly header: CellPosition | null;
}

/**
 * Whether the names of a sheet say that it is an own one. Where the user has deleted its first cell, something else that
 * own sheets have must stand there: a mark alone that leads nowhere makes no sheet of the user's ours.
 */
function isMarkedAs(snapshot: Snapshot, sheetId: string, sheet: OwnSheet): boolean {
  const own = nameOf(snapshot, sheetId, sheetMark(sheet));
  if (own === undefined) return false;
  const isOfOwnSheet = ({ name }: DefinedName): boolean => isMark(name) && !/^malkoll\.column\./i.test(name);
  return cellOf(own.refersTo) !== null || namesOf(snapshot, sheetId).some((one) => one !== own && isOfOwnSheet(one));
}

/** What an own sheet is, or null for a sheet of the user's. A copy of an own sheet is one as well. */
export function ownSheetOf(snapshot: Snapshot, sheetId: string): OwnSheet | null {
  return OWN_SHEETS.find((sheet) => isMarkedAs(snapshot, sheetId, sheet)) ?? null;
}

/** The sheet that Målkoll writes to; of copies the first. Null when there is none. */
export function findOwnSheet(snapshot: Snapshot, sheet: OwnSheet): SheetSnapshot | null {
  return snapshot.sheets.find(({ id }) => isMarkedAs(snapshot, id, sheet)) ?? null;
}

/** The sheet was made once, and the user deleted it. */
export function isDeletedSheet(snapshot: Snapshot, sheet: OwnSheet): boolean {
  return findOwnSheet(snapshot, sheet) === null && nameOf(snapshot, null, madeMark(sheet)) !== undefined;
}

/** The own columns that stand on a sheet, or stood there until the user deleted them: those that only we write. */
export function ownColumnsOf(snapshot: Snapshot, sheetId: string): MarkedColumn<OwnColumn>[] {
  return oneToACell(markedColumns(snapshot, sheetId, 'column', OWN_COLUMNS));
}

/** The same, and the columns that we made for the user to fill. */
export function madeColumnsOf(snapshot: Snapshot, sheetId: string): MarkedColumn[] {
  return oneToACell([...ownColumnsOf(snapshot, sheetId), ...markedColumns(snapshot, sheetId, 'owed', OWED_COLUMNS)]);
}

/**
 * A program that takes a column out without telling the names leaves two marks on one cell: there stands what stood right
 * of it, and the column before is gone.
 */
function oneToACell<C extends MadeColumn>(columns: readonly MarkedColumn<C>[]): MarkedColumn<C>[] {
  const order: readonly MadeColumn[] = [...OWN_COLUMNS, ...OWED_COLUMNS];
  const isSame = (a: MarkedColumn<C>, b: MarkedColumn<C>): boolean =>
    a.header !== null && a.header.row === b.header?.row && a.header.column === b.header.column;
  const isOver = (a: MarkedColumn<C>, b: MarkedColumn<C>): boolean => order.indexOf(a.column) > order.indexOf(b.column);
  return columns.map((mark) =>
    columns.some((other) => isSame(other, mark) && isOver(other, mark)) ? { ...mark, header: null } : mark,
  );
}

function markedColumns<C extends MadeColumn>(
  snapshot: Snapshot,
  sheetId: string,
  word: 'column' | 'owed',
  columns: readonly C[],
): MarkedColumn<C>[] {
  return namesOf(snapshot, sheetId).flatMap((name) => {
    const match = /^malkoll\.([a-z]+)\.([a-z]+)\.(\d+)$/i.exec(name.name);
    if (match?.[1]?.toLowerCase() !== word) return [];
    const column = columns.find((own) => own === match[2]?.toLowerCase());
    return column ? [{ name: name.name, column, table: Number(match[3]), header: cellOf(name.refersTo) }] : [];
  });
}

/** The cell that a name such as `'Mål 2023'!$L$4` refers to; null for #REF! and for anything but one cell. */
export function cellOf(refersTo: string): CellPosition | null {
  return parseCell(refersTo.slice(refersTo.lastIndexOf('!') + 1));
}

/** Målkoll has written this workbook before: it holds its marks, also those of things that the user deleted. */
export function isMarked(snapshot: Pick<Snapshot, 'names'>): boolean {
  return snapshot.names.some(({ name }) => name.toLowerCase().startsWith(`${PREFIX.toLowerCase()}.`));
}

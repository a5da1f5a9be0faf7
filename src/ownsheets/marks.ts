import { parseCell } from '../model/address';
import type { Snapshot } from '../model/snapshot';

/** The sheets that Målkoll makes. */
export const OWN_SHEETS = ['overview', 'trail', 'settings', 'history', 'charts'] as const;
export type OwnSheet = (typeof OWN_SHEETS)[number];

/** The columns that Målkoll makes right of a goal table, in their order. */
export const OWN_COLUMNS = ['status', 'progress', 'deviation', 'trend', 'forecast', 'smart', 'explanation'] as const;
export type OwnColumn = (typeof OWN_COLUMNS)[number];

/*
 * Own things are known by defined names that belong to their sheet: Excel and LibreOffice keep them when rows
 * and columns are inserted, moved or sorted, when sheets are renamed or copied, and turn them to #REF! when the
 * user deletes what they name. Titles and headers are the user's to change.
 */
const PREFIX = 'Malkoll';

/** The name that marks an own sheet; it refers to the sheet's cell A1. */
export function sheetMark(sheet: OwnSheet): string {
  return `${PREFIX}.sheet.${sheet}`;
}

/** The name that marks an own column of the n-th marked table on its sheet, n from 1; it refers to the header cell. */
export function columnMark(column: OwnColumn, table: number): string {
  return `${PREFIX}.column.${column}.${String(table)}`;
}

export interface MarkedColumn {
  readonly name: string;
  readonly column: OwnColumn;
  /** Number of the marked table on the sheet. */
  readonly table: number;
  /** Where the header stands now; null when the user deleted the column. */
  readonly header: { readonly row: number; readonly column: number } | null;
}

/** What an own sheet is, or null for a sheet of the user's. */
export function ownSheetOf(snapshot: Snapshot, sheetId: string): OwnSheet | null {
  const names = new Set(
    snapshot.names.filter((name) => name.sheetId === sheetId).map((name) => name.name.toLowerCase()),
  );
  return OWN_SHEETS.find((sheet) => names.has(sheetMark(sheet).toLowerCase())) ?? null;
}

/** The own columns that stand on a sheet, or stood there until the user deleted them. */
export function ownColumnsOf(snapshot: Snapshot, sheetId: string): MarkedColumn[] {
  return snapshot.names.flatMap((name) => {
    if (name.sheetId !== sheetId) return [];
    const match = /^malkoll\.column\.([a-z]+)\.(\d+)$/i.exec(name.name);
    const column = OWN_COLUMNS.find((own) => own === match?.[1]?.toLowerCase());
    if (!match || !column) return [];
    return [{ name: name.name, column, table: Number(match[2]), header: cellOf(name.refersTo) }];
  });
}

/** The cell that a name such as `'Mål 2023'!$L$4` refers to; null for #REF! and for anything but one cell. */
function cellOf(refersTo: string): { row: number; column: number } | null {
  return parseCell(refersTo.slice(refersTo.lastIndexOf('!') + 1));
}

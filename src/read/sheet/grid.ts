import { cellAddress } from '../../model/address';
import type { CellValue, RowSnapshot, SheetSnapshot, Snapshot } from '../../model/snapshot';
import { madeColumnsOf } from '../../ownsheets/marks';
import { cellText } from './cellText';

/**
 * A row of a sheet; its index is the one it has on the sheet. A row that is put together of cells from several rows
 * says where each of them stands.
 */
export type Line = RowSnapshot & { readonly cells?: readonly (string | undefined)[] };

/** Whether a cell stands in a column that Målkoll made: in its header or below. */
export type IsOwn = (row: number, column: number) => boolean;

/** A sheet as the reader sees it: without Målkoll's own columns and without rows that hold nothing else. */
export interface Grid {
  readonly sheet: SheetSnapshot;
  readonly date1904: boolean;
  readonly isOwn: IsOwn;
  readonly lines: readonly Line[];
}

/** Lays a sheet of a workbook out for reading. */
export function gridOf(snapshot: Snapshot, sheet: SheetSnapshot): Grid {
  const headers = headerRows(snapshot, sheet);
  const isOwn: IsOwn = (row, column) => row >= (headers.get(column) ?? Infinity);
  const rows = headers.size === 0 ? sheet.rows : sheet.rows.map((row) => without(row, isOwn));
  // From the first run on: a row of blank texts must not be one before Målkoll has columns there, and none after.
  const lines = rows.filter(holdsSomething);
  return { sheet, date1904: snapshot.date1904, isOwn, lines };
}

/** The first row of each column that Målkoll made; what stands above is the user's. */
function headerRows(snapshot: Snapshot, sheet: SheetSnapshot): ReadonlyMap<number, number> {
  const rows = new Map<number, number>();
  for (const { header } of madeColumnsOf(snapshot, sheet.id)) {
    if (header) rows.set(header.column, Math.min(header.row, rows.get(header.column) ?? header.row));
  }
  return rows;
}

function without(row: RowSnapshot, isOwn: IsOwn): RowSnapshot {
  return { ...row, values: row.values.map((value, column) => (isOwn(row.index, column) ? null : value)) };
}

function holdsSomething(row: RowSnapshot): boolean {
  return row.values.some((value) => !isBlank(value));
}

/** True for an empty cell and for one that holds nothing but blanks. */
export function isBlank(value: CellValue | undefined): boolean {
  return value === null || value === undefined || (typeof value === 'string' && value.trim() === '');
}

/** The text of a cell as a person reads it; "" when it is empty. */
export function textOf(grid: Grid, line: Line, column: number): string {
  return cellText(line.values[column], line.formats?.[column], grid.date1904);
}

/** Columns of a row whose cells are not empty, from left to right. */
export function filledColumns(line: Line): number[] {
  const columns: number[] = [];
  for (let column = 0; column < line.values.length; column++) if (!isBlank(line.values[column])) columns.push(column);
  return columns;
}

/** "C6" of a row and a column. */
export function addressOf(line: Line, column: number): string {
  return line.cells?.[column] ?? cellAddress(line.index, column);
}

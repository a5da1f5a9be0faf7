import type { CellPosition } from '../model/address';
import type { SheetSnapshot, Snapshot, TableSnapshot } from '../model/snapshot';
import type { ListName } from './lists';
import { LISTS } from './lists';
import { cellOf, findOwnSheet, isMark, listMark } from './marks';
import { namesOf } from './scopes';

/** A list of ours as it stands in a workbook, wherever the user has moved it and its columns. */
export interface FoundList {
  readonly sheet: SheetSnapshot;
  readonly headerRow: number;
  /** The last row that can belong to the list; the rows are those from `headerRow` + 1 that have a key. */
  readonly lastRow: number;
  /** The sheet's column of each of the list's columns that still stands. */
  readonly columns: ReadonlyMap<string, number>;
  /** Columns that the user deleted. */
  readonly deleted: readonly string[];
  /** The Excel table that the list stands in; null when the user made it a plain range. */
  readonly table: TableSnapshot | null;
}

/** Finds a list by the marks of its columns. Null when it was never made, or cannot be told without its key column. */
export function findList(snapshot: Snapshot, name: ListName): FoundList | null {
  const list = LISTS[name];
  const sheet = findOwnSheet(snapshot, list.sheet);
  if (!sheet) return null;
  const marks = marksOf(snapshot, sheet.id);
  const key = marks.get(listMark(name, list.key).toLowerCase());
  if (!key) return null;
  const columns = new Map<string, number>();
  const deleted: string[] = [];
  for (const column of list.columns) {
    const header = marks.get(listMark(name, column).toLowerCase());
    if (header?.row === key.row) columns.set(column, header.column);
    else if (header !== undefined) deleted.push(column);
  }
  const table =
    sheet.tables.find(({ range }) => range.top === key.row && range.left <= key.column && key.column <= range.right) ??
    null;
  return {
    sheet,
    headerRow: key.row,
    lastRow: lastRowOf(sheet, marks, key.row, columns, table),
    columns,
    deleted,
    table,
  };
}

/** True when the list was made once, also where its columns are gone since. */
export function wasMade(snapshot: Snapshot, name: ListName): boolean {
  const sheet = findOwnSheet(snapshot, LISTS[name].sheet);
  return sheet !== null && marksOf(snapshot, sheet.id).has(listMark(name, LISTS[name].key).toLowerCase());
}

/** The marks on a sheet, in lower case, with the cell each refers to; null for a deleted one. */
export function marksOf(snapshot: Snapshot, sheetId: string): ReadonlyMap<string, CellPosition | null> {
  return new Map(
    namesOf(snapshot, sheetId)
      .filter(({ name }) => isMark(name))
      .map(({ name, refersTo }) => [name.toLowerCase(), cellOf(refersTo)]),
  );
}

/** A list ends with its table, else above the next thing of ours in its columns, else with the sheet. */
function lastRowOf(
  sheet: SheetSnapshot,
  marks: ReadonlyMap<string, CellPosition | null>,
  headerRow: number,
  columns: ReadonlyMap<string, number>,
  table: TableSnapshot | null,
): number {
  if (table) return table.range.bottom - (table.totalsRow ? 1 : 0);
  const [left, right] = [Math.min(...columns.values()), Math.max(...columns.values())];
  const next = [...marks.values()].flatMap((cell) =>
    cell && cell.row > headerRow && cell.column >= left && cell.column <= right ? [cell.row] : [],
  );
  const last = sheet.rows[sheet.rows.length - 1]?.index ?? headerRow;
  return next.length > 0 ? Math.min(...next) - 1 : last;
}

import { parseCell, parseRange, rangeAddress } from '../../src/model/address';
import type { Range } from '../../src/model/address';
import type { CellValue, RowSnapshot, SheetSnapshot, Snapshot } from '../../src/model/snapshot';

/** What a user does to a workbook between two runs, done to a snapshot as Excel does it: names and tables follow. */

type Moved = (index: number) => number | null;
const still: Moved = (index) => index;

/** Empty rows above row `at`. */
export function insertRows(snapshot: Snapshot, sheet: string, at: number, count = 1): Snapshot {
  return moved(snapshot, sheet, (row) => (row >= at ? row + count : row), still);
}

/** Empty columns left of column `at`. */
export function insertColumns(snapshot: Snapshot, sheet: string, at: number, count = 1): Snapshot {
  return moved(snapshot, sheet, still, (column) => (column >= at ? column + count : column));
}

export function deleteColumn(snapshot: Snapshot, sheet: string, at: number): Snapshot {
  return moved(snapshot, sheet, still, (column) => (column === at ? null : column > at ? column - 1 : column));
}

export function deleteRow(snapshot: Snapshot, sheet: string, at: number): Snapshot {
  return moved(snapshot, sheet, (row) => (row === at ? null : row > at ? row - 1 : row), still);
}

/** The whole rows change places, with all their cells: the first is replaced by the row that `order` names first. */
export function reorderRows(
  snapshot: Snapshot,
  sheet: string,
  rows: readonly number[],
  order: readonly number[],
): Snapshot {
  return onSheet(snapshot, sheet, (known) => {
    const target = new Map(order.map((row, i) => [row, rows[i] ?? row]));
    const all = known.rows.map((row) => ({ ...row, index: target.get(row.index) ?? row.index }));
    return { ...known, rows: all.sort((a, b) => a.index - b.index) };
  });
}

export function typeIn(snapshot: Snapshot, sheet: string, cell: string, value: CellValue): Snapshot {
  const at = parseCell(cell);
  if (!at) throw new Error(`no cell ${cell}`);
  return onSheet(snapshot, sheet, (known) => {
    const row: RowSnapshot = known.rows.find(({ index }) => index === at.row) ?? {
      index: at.row,
      hidden: false,
      values: [],
    };
    const values = [...row.values];
    values[at.column] = value ?? undefined;
    const others = known.rows.filter(({ index }) => index !== at.row);
    return { ...known, rows: [...others, { ...row, values }].sort((a, b) => a.index - b.index) };
  });
}

/** The sheet goes, and with it its own names; other names that refer to it turn to #REF!. */
export function deleteSheet(snapshot: Snapshot, name: string): Snapshot {
  const gone = snapshot.sheets.find((sheet) => sheet.name === name)?.id ?? '';
  return {
    ...snapshot,
    sheets: snapshot.sheets.filter(({ id }) => id !== gone),
    names: snapshot.names
      .filter(({ sheetId }) => sheetId !== gone)
      .map((known) => (known.refersTo.startsWith(`'${name}'!`) ? { ...known, refersTo: '#REF!' } : known)),
  };
}

/** Any other change to one sheet. */
export function onSheet(snapshot: Snapshot, name: string, change: (sheet: SheetSnapshot) => SheetSnapshot): Snapshot {
  return { ...snapshot, sheets: snapshot.sheets.map((sheet) => (sheet.name === name ? change(sheet) : sheet)) };
}

function moved(snapshot: Snapshot, name: string, rowOf: Moved, columnOf: Moved): Snapshot {
  const changed = onSheet(snapshot, name, (sheet) => ({
    ...sheet,
    rows: sheet.rows.flatMap((row): RowSnapshot[] => {
      const index = rowOf(row.index);
      return index === null ? [] : [{ ...row, index, values: spread(row.values, columnOf) }];
    }),
    tables: sheet.tables.map((table) => {
      const range = movedRange(table.range, rowOf, columnOf);
      const columns = Array.from({ length: range.right - range.left + 1 }, (_, i) => {
        const before = table.columns.findIndex((_, j) => columnOf(table.range.left + j) === range.left + i);
        return table.columns[before] ?? `Kolumn${i + 1}`;
      });
      return { ...table, range, columns };
    }),
  }));
  const names = changed.names.map((known) => {
    const [sheet, cells] = known.refersTo.split('!$');
    const range = parseRange((cells ?? '').replaceAll('$', ''));
    if (sheet !== `'${name}'` || !range) return known;
    const isCell = range.top === range.bottom && range.left === range.right;
    if (isCell && (rowOf(range.top) === null || columnOf(range.left) === null)) {
      return { ...known, refersTo: `'${name}'!#REF!` };
    }
    const address = rangeAddress(movedRange(range, rowOf, columnOf));
    return { ...known, refersTo: `'${name}'!${address.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')}` };
  });
  return { ...changed, names };
}

function spread<T>(values: readonly T[], columnOf: Moved): T[] {
  const after: T[] = [];
  values.forEach((value, column) => {
    const at = columnOf(column);
    if (at !== null) after[at] = value;
  });
  return after;
}

function movedRange(range: Range, rowOf: Moved, columnOf: Moved): Range {
  return {
    top: rowOf(range.top) ?? range.top,
    bottom: rowOf(range.bottom) ?? range.bottom - 1,
    left: columnOf(range.left) ?? range.left,
    right: columnOf(range.right) ?? range.right - 1,
  };
}

import type { RowSnapshot, Snapshot } from '../../model/snapshot';

/** A workbook as others see it: without rows that hold nothing and formats of cells that hold nothing. */
export function tidied(book: Snapshot): Snapshot {
  return { ...book, sheets: book.sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.flatMap(tidiedRow) })) };
}

function tidiedRow(row: RowSnapshot): RowSnapshot[] {
  const values = trimmed(row.values, (_, value) => value !== null);
  const formulas = trimmed(row.formulas ?? [], () => true);
  const formats = trimmed(row.formats ?? [], (column) => values[column] !== undefined);
  if (values.length === 0 && formulas.length === 0) return [];
  const { index, hidden } = row;
  return [{ index, hidden, values, ...(formats.length > 0 && { formats }), ...(formulas.length > 0 && { formulas }) }];
}

function trimmed<T>(cells: readonly (T | undefined)[], keep: (column: number, value: T) => boolean): (T | undefined)[] {
  const result: (T | undefined)[] = [];
  cells.forEach((cell, column) => {
    if (cell !== undefined && keep(column, cell)) result[column] = cell;
  });
  return result;
}

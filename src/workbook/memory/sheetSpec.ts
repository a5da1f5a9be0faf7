import type { CellValue, RowSnapshot, SheetSnapshot, Snapshot } from '../../model/snapshot';

/** A sheet by its name and values, row by row from A1, and what else of it is to be other than plain. */
export interface SheetSpec extends Partial<Omit<SheetSnapshot, 'rows'>> {
  readonly name: string;
  readonly cells: readonly (readonly CellValue[])[];
}

/** The snapshot of a workbook with these sheets. */
export function snapshotOf(sheets: readonly SheetSpec[], version = 'memory'): Snapshot {
  return {
    version,
    date1904: false,
    structureProtected: false,
    readOnly: false,
    sheets: sheets.map(({ cells, ...rest }, n) => ({
      id: String(n + 1),
      visible: true,
      protected: false,
      merges: [],
      tables: [],
      charts: [],
      conditionalFormats: [],
      ...rest,
      rows: cells.flatMap(rowOf),
    })),
    otherSheetNames: [],
    names: [],
  };
}

function rowOf(cells: readonly CellValue[], index: number): RowSnapshot[] {
  const values: CellValue[] = [];
  cells.forEach((value, column) => {
    if (value !== null) values[column] = value;
  });
  return values.length === 0 ? [] : [{ index, hidden: false, values }];
}

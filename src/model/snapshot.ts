import type { Range } from './address';

/** An Excel error value. It is told by its type, never by its looks: the text "#N/A" is only text. */
export interface ErrorValue {
  readonly error: string;
}

/** What a cell holds. Dates are serial numbers; a formula's cell holds its cached value. `null` is empty. */
export type CellValue = string | number | boolean | ErrorValue | null;

/** One row that holds at least one value. The arrays are indexed by column and may have holes. */
export interface RowSnapshot {
  readonly index: number;
  readonly hidden: boolean;
  readonly values: readonly (CellValue | undefined)[];
  /** Number format codes of cells whose format is not General; absent when there are none in the row. */
  readonly formats?: readonly (string | undefined)[];
  /** Formulas without the leading "="; absent when there are none in the row. */
  readonly formulas?: readonly (string | undefined)[];
}

/** An Excel table (ListObject). `range` includes the header row and the totals row. */
export interface TableSnapshot {
  readonly name: string;
  readonly range: Range;
  readonly headerRow: boolean;
  readonly totalsRow: boolean;
  readonly columns: readonly string[];
  /** A filter hides rows of the table at this moment. */
  readonly filtered: boolean;
}

/** A name in the workbook. `sheetId` is null for a name of the whole workbook. */
export interface DefinedName {
  readonly name: string;
  readonly sheetId: string | null;
  /** The formula without "=", as `'Mål 2023'!$L$4`; holds "#REF!" when the user deleted what it named. */
  readonly refersTo: string;
}

export interface SheetSnapshot {
  /** Stable while the workbook lives; survives a rename. */
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
  readonly protected: boolean;
  /** In order, without rows that hold nothing. */
  readonly rows: readonly RowSnapshot[];
  /** Merged ranges; null when the host cannot tell. */
  readonly merges: readonly Range[] | null;
  readonly tables: readonly TableSnapshot[];
  /** Names of the charts on the sheet (`xdr:cNvPr/@name`, `chart.name`). */
  readonly charts: readonly string[];
  /** Formulas of the conditional formats of the kind "expression", without "=". */
  readonly conditionalFormats: readonly string[];
}

/** A workbook as it stands at one moment, plain data that can cross to a worker. */
export interface Snapshot {
  /** Changes whenever anything that was read here changes; `apply` refuses a plan made for another version. */
  readonly version: string;
  readonly date1904: boolean;
  /** The structure is locked: sheets can be neither added nor removed. */
  readonly structureProtected: boolean;
  readonly readOnly: boolean;
  readonly sheets: readonly SheetSnapshot[];
  /** Names of what stands among the sheets without cells (a chart of its own, a module); no sheet can be called so. */
  readonly otherSheetNames: readonly string[];
  readonly names: readonly DefinedName[];
}

/** The row with a given index, or undefined when it holds nothing. */
export function rowAt(sheet: SheetSnapshot, index: number): RowSnapshot | undefined {
  let low = 0;
  let high = sheet.rows.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const row = sheet.rows[middle];
    if (!row) return undefined;
    if (row.index === index) return row;
    if (row.index < index) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
}

/** The value of a cell; null when it is empty. */
export function valueAt(sheet: SheetSnapshot, row: number, column: number): CellValue {
  return rowAt(sheet, row)?.values[column] ?? null;
}

/** Tells an Excel error value from all other values. */
export function isError(value: CellValue | undefined): value is ErrorValue {
  return typeof value === 'object' && value !== null;
}

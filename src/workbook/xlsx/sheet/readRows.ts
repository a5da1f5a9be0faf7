import type { CellValue, RowSnapshot } from '../../../model/snapshot';
import { broken } from '../broken';
import { readCellValue, type CellContext } from './cellReader';
import { FormulaReader, type SharedFormula } from './formulaReader';
import { SheetDataScanner } from './sheetDataScanner';

/** Where each row of a sheet stands in the text of its part; arrays of equal length, in the order of the file. */
export interface RowPlaces {
  readonly rows: number[];
  readonly starts: number[];
  readonly ends: number[];
  /** The rightmost cell that the row has, empty or not; -1 when it has none. */
  readonly lastColumns: number[];
  /** Rows and their cells follow each other in order and none occurs twice. */
  inOrder: boolean;
  /** Every row says its number; else taking a row out would move those after it. */
  numbered: boolean;
}

export interface Rows {
  readonly snapshots: RowSnapshot[];
  readonly places: RowPlaces;
  readonly hasFormulas: boolean;
  /** The highest index of a format that a cell has. */
  readonly highestStyle: number;
  readonly shared: readonly SharedFormula[];
  /** Before the end tag of `sheetData`. */
  readonly end: number;
}

export interface RowContext extends CellContext {
  /** Number format code of each cell format; undefined for General. */
  readonly formats: readonly (string | undefined)[];
}

/** For reading where rows stand without caring what their cells hold. */
export const NO_CONTEXT: RowContext = { sharedStrings: [], date1904: false, formats: [] };

/** Code for cells that hold a date as text in the file, when their format says nothing. */
const DATE_FORMAT = 'yyyy-mm-dd';

/** Reads the rows of a sheet; `from` is the place after the start tag of `sheetData`, `prefix` that of its elements. */
export function readRows(source: string, part: string, prefix: string, from: number, context: RowContext): Rows {
  const scanner = new SheetDataScanner(source, part, prefix, from);
  const formulaReader = new FormulaReader();
  const places: RowPlaces = { rows: [], starts: [], ends: [], lastColumns: [], inOrder: true, numbered: true };
  let snapshots: RowSnapshot[] = [];
  let highestStyle = 0;
  while (scanner.nextRow()) {
    const cells = readCells(scanner, formulaReader, context);
    if (cells.highestStyle > highestStyle) highestStyle = cells.highestStyle;
    addPlace(places, scanner, cells);
    if (cells.values.length > 0 || cells.formulas) snapshots.push(rowSnapshot(scanner, cells));
  }
  if (!places.inOrder) {
    refuseStrays(new SheetDataScanner(source, part, prefix, from));
    snapshots = inOrder(snapshots);
  }
  const { found: hasFormulas, shared } = formulaReader;
  return { snapshots, places, hasFormulas, highestStyle, shared, end: scanner.position };
}

/** The cells of the row that the scanner stands at. */
interface RowCells {
  readonly values: readonly (CellValue | undefined)[];
  readonly formats: readonly (string | undefined)[] | undefined;
  readonly formulas: readonly (string | undefined)[] | undefined;
  readonly lastColumn: number;
  readonly highestStyle: number;
  readonly inOrder: boolean;
}

function readCells(scanner: SheetDataScanner, formulaReader: FormulaReader, context: RowContext): RowCells {
  const values: (CellValue | undefined)[] = [];
  let formats: (string | undefined)[] | undefined;
  let formulas: (string | undefined)[] | undefined;
  let lastColumn = -1;
  let highestStyle = 0;
  let inOrder = true;
  while (scanner.nextCell()) {
    const { column } = scanner;
    if (scanner.style > highestStyle) highestStyle = scanner.style;
    if (column > lastColumn) lastColumn = column;
    else inOrder = false;
    if (scanner.formulaStart >= 0) (formulas ??= [])[column] = formulaReader.read(scanner);
    const value = readCellValue(scanner, context);
    if (value === null) continue;
    values[column] = value;
    const format = context.formats[scanner.style] ?? (scanner.type === 'd' ? DATE_FORMAT : undefined);
    if (format !== undefined) (formats ??= [])[column] = format;
  }
  return { values, formats, formulas, lastColumn, highestStyle, inOrder };
}

function addPlace(places: RowPlaces, scanner: SheetDataScanner, cells: RowCells): void {
  const previous = places.rows.at(-1) ?? -1;
  if (scanner.row <= previous || !cells.inOrder) places.inOrder = false;
  if (!scanner.hasNumber) places.numbered = false;
  places.rows.push(scanner.row);
  places.starts.push(scanner.rowStart);
  places.ends.push(scanner.rowEnd);
  places.lastColumns.push(cells.lastColumn);
}

function rowSnapshot({ row, hidden }: SheetDataScanner, { values, formats, formulas }: RowCells): RowSnapshot {
  return { index: row, hidden, values, ...(formats && { formats }), ...(formulas && { formulas }) };
}

/**
 * Rows and cells out of order are sorted, and of two cells at one place the later wins: where a cell says that it
 * belongs to another row than it stands in, that would cost a cell.
 */
function refuseStrays(scanner: SheetDataScanner): void {
  while (scanner.nextRow()) {
    while (scanner.nextCell()) {
      const { source, cellStart, cellEnd, row, part } = scanner;
      const address = /\sr\s*=\s*["'][A-Z]+(\d+)/.exec(source.slice(cellStart, cellEnd));
      if (address && Number(address[1]) !== row + 1) throw broken(part);
    }
  }
}

/** Rows of a file that has them out of order, sorted; of a row that occurs twice the later cells win. */
function inOrder(rows: readonly RowSnapshot[]): RowSnapshot[] {
  const byIndex = new Map<number, RowSnapshot>();
  for (const row of rows) {
    const known = byIndex.get(row.index);
    byIndex.set(row.index, known ? merged(known, row) : row);
  }
  return [...byIndex.values()].sort((a, b) => a.index - b.index);
}

function merged(first: RowSnapshot, second: RowSnapshot): RowSnapshot {
  const formats = overlaid(first.formats, second.formats);
  const formulas = overlaid(first.formulas, second.formulas);
  return {
    index: first.index,
    hidden: first.hidden || second.hidden,
    values: overlaid(first.values, second.values),
    ...(formats.length > 0 && { formats }),
    ...(formulas.length > 0 && { formulas }),
  };
}

function overlaid<T>(first: readonly T[] = [], second: readonly T[] = []): T[] {
  const both = first.slice();
  second.forEach((item, index) => (both[index] = item));
  return both;
}

import type { Formula, NewValue } from '../../model/plan';
import type { CellValue, RowSnapshot, SheetSnapshot } from '../../model/snapshot';
import { isError, rowAt } from '../../model/snapshot';

/** The most characters that Excel keeps in a cell. */
const CELL_LIMIT = 32_767;

/**
 * A number as it is written: 10 significant digits, so that a re-save by another program changes nothing. Most have no
 * more than five before the comma and five after.
 */
export function written(value: number | null): number | null {
  if (value === null || !Number.isFinite(value)) return null;
  if (Math.abs(value) < 1e5 && Math.round(value * 1e5) / 1e5 === value) return value;
  const rounded = Number(value.toPrecision(10));
  // The largest numbers there are round up to none.
  return Number.isFinite(rounded) ? rounded : value;
}

/** A text as it is written: within what a cell holds; nothing for an empty one. */
export function cellText(text: string | null): string | null {
  return text === null || text === '' ? null : text.slice(0, CELL_LIMIT);
}

/** What stands in a cell, as it would be written back: its formula where it has one. */
export function standing(row: RowSnapshot | undefined, column: number): NewValue {
  const formula = row?.formulas?.[column];
  const value = row?.values[column] ?? null;
  if (formula !== undefined) return value === null || isError(value) ? { formula } : { formula, value };
  return isError(value) ? { formula: value.error } : value;
}

/** Nothing stands in the cell, neither value nor formula. */
export function isEmptyCell(row: RowSnapshot | undefined, column: number): boolean {
  return (row?.values[column] ?? null) === null && row?.formulas?.[column] === undefined;
}

/** No cell of the rectangle holds anything. */
export function isEmptyBlock(sheet: SheetSnapshot, top: number, left: number, bottom: number, right: number): boolean {
  const noValue = sheet.rows.every((row) => {
    if (row.index < top || row.index > bottom) return true;
    for (let column = left; column <= right; column++) if (!isEmptyCell(row, column)) return false;
    return true;
  });
  const merged = (sheet.merges ?? []).some(
    (merge) => merge.top <= bottom && merge.bottom >= top && merge.left <= right && merge.right >= left,
  );
  return noValue && !merged;
}

/**
 * The wanted value already stands in the cell. Numbers are compared at 1e-9, texts without regard to how a line ends,
 * formulas by what they say or, where that is known, by what they come to: programs spell them differently, and one that
 * the user has written instead and that comes to the same is as good. Formats never.
 */
export function alreadyStands(
  row: RowSnapshot | undefined,
  column: number,
  wanted: Exclude<NewValue, undefined>,
): boolean {
  const value = row?.values[column] ?? null;
  const formula = row?.formulas?.[column];
  if (isFormula(wanted)) {
    return wanted.value === undefined
      ? formula === wanted.formula
      : formula !== undefined && sameValue(value, wanted.value);
  }
  if (wanted === null) return value === null && formula === undefined;
  return sameValue(value, wanted);
}

function sameValue(value: CellValue, wanted: string | number | boolean): boolean {
  if (typeof wanted === 'number') {
    return typeof value === 'number' && Math.abs(value - wanted) <= 1e-9 * Math.max(Math.abs(value), Math.abs(wanted));
  }
  if (typeof wanted === 'string') {
    return value === wanted || (typeof value === 'string' && lineEnds(value) === lineEnds(wanted));
  }
  return value === wanted;
}

function lineEnds(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

function isFormula(value: NewValue): value is Formula {
  return typeof value === 'object' && value !== null;
}

/** The wanted cells of one row, in the order of the columns that are written. */
export interface WantedRow {
  readonly row: number;
  readonly values: readonly NewValue[];
}

/** A block of changed cells with what stood there before. */
export interface ChangedBlock {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly NewValue[])[];
  readonly before: readonly (readonly NewValue[])[];
  /** How many cells change. */
  readonly cells: number;
}

/**
 * The cells that differ from what is wanted, gathered into blocks of rows that follow one another.
 * `columns` are the sheet's columns that the values of a row belong to, in any order; `sheet` is null for a new one.
 */
export function changedBlocks(
  sheet: SheetSnapshot | null,
  columns: readonly number[],
  rows: readonly WantedRow[],
): ChangedBlock[] {
  if (columns.length === 0) return [];
  const left = Math.min(...columns);
  const width = Math.max(...columns) - left + 1;
  const blocks: ChangedBlock[] = [];
  let gathered: ChangedRow[] = [];
  for (const wanted of inOrder(rows)) {
    const changed = changedRow(sheet, wanted, columns, left, width);
    if (!changed) continue;
    const last = gathered[gathered.length - 1];
    if (last && last.row + 1 !== changed.row) {
      blocks.push(block(gathered, left));
      gathered = [];
    }
    gathered.push(changed);
  }
  if (gathered.length > 0) blocks.push(block(gathered, left));
  return blocks;
}

interface ChangedRow {
  readonly row: number;
  readonly values: readonly NewValue[];
  readonly before: readonly NewValue[];
  readonly cells: number;
}

function inOrder(rows: readonly WantedRow[]): readonly WantedRow[] {
  const sorted = rows.every(({ row }, i) => i === 0 || (rows[i - 1]?.row ?? 0) < row);
  return sorted ? rows : [...rows].sort((a, b) => a.row - b.row);
}

function changedRow(
  sheet: SheetSnapshot | null,
  wanted: WantedRow,
  columns: readonly number[],
  left: number,
  width: number,
): ChangedRow | null {
  const known = sheet ? rowAt(sheet, wanted.row) : undefined;
  let changed: { values: NewValue[]; before: NewValue[] } | null = null;
  let cells = 0;
  for (let i = 0; i < columns.length; i++) {
    const value = wanted.values[i];
    const column = columns[i];
    if (value === undefined || column === undefined) continue;
    if (known ? alreadyStands(known, column, value) : value === null) continue;
    changed ??= { values: blank(width), before: sheet ? blank(width) : [] };
    changed.values[column - left] = value;
    if (sheet) changed.before[column - left] = standing(known, column);
    cells++;
  }
  return changed && { row: wanted.row, values: changed.values, before: changed.before, cells };
}

function blank(width: number): NewValue[] {
  return new Array<NewValue>(width).fill(undefined);
}

/** The rows as one block, no wider than the cells that change. */
function block(rows: readonly ChangedRow[], left: number): ChangedBlock {
  const changes = (column: number): boolean => rows.some(({ values }) => values[column] !== undefined);
  const width = rows[0]?.values.length ?? 0;
  let first = 0;
  let last = width - 1;
  while (first < last && !changes(first)) first++;
  while (last > first && !changes(last)) last--;
  const whole = first === 0 && last === width - 1;
  const cut = (line: readonly NewValue[]): readonly NewValue[] => (whole ? line : line.slice(first, last + 1));
  return {
    row: rows[0]?.row ?? 0,
    column: left + first,
    values: rows.map(({ values }) => cut(values)),
    before: rows.map(({ before }) => cut(before)),
    cells: rows.reduce((sum, row) => sum + row.cells, 0),
  };
}

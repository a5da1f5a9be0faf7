import type { Range } from '../../../model/address';
import type { CellValue } from '../../../model/snapshot';
import { extentOf } from './queued';

/** A value as Excel's client carries it: an error as its text, an empty cell as ''. */
export type WireValue = string | number | boolean;
export type Grid<T> = readonly (readonly T[])[];

/** A block of cells as read. */
export interface Block {
  readonly range: Range;
  readonly values: Grid<CellValue>;
  /** Formulas without "="; null where there is none. */
  readonly formulas: Grid<string | null> | null;
  readonly formats: Grid<string>;
  /** The values as they came, by which a later read is compared. */
  readonly wire: Grid<WireValue>;
}

const PLACE = 'rowIndex,columnIndex,rowCount,columnCount';

/** Queues a block with all that tells values, formulas and errors apart. */
export function queueFull(range: Excel.Range): void {
  range.load(`${PLACE},values,valueTypes,formulas,numberFormat`);
}

/**
 * Queues a block of which no formulas are expected: `formulas` of a constant is its value, so that half of the
 * payload falls away. `isPlain` tells whether the expectation held.
 */
export function queueLean(range: Excel.Range): void {
  range.load(`${PLACE},formulas,numberFormat`);
}

/** Excel gives null instead of the cells when there are too many of them. */
export function isMissing(range: Excel.Range, property: 'formulas' | 'values' = 'formulas'): boolean {
  return (range[property] as unknown) === null;
}

/** Whether the formulas of a block can be nothing but values: no formula, no error, no truth value among them. */
export function isPlain(range: Excel.Range): boolean {
  const cells = range.formulas as Grid<WireValue>;
  return !cells.some((row) => row.some((value) => typeof value === 'string' && /^(?:[=#]|true$|false$)/i.test(value)));
}

/** The block of a range that was loaded by `queueFull`. */
export function fullBlock(range: Excel.Range): Block {
  const wire = range.values as Grid<WireValue>;
  const types = range.valueTypes as Grid<string>;
  const entered = range.formulas as Grid<WireValue>;
  const formulas = wire.map((row, r) => row.map((value, c) => formulaOf(entered[r]?.[c], value)));
  return {
    range: extentOf(range),
    values: wire.map((row, r) => row.map((value, c) => valueOf(value, types[r]?.[c] === 'Error'))),
    formulas: formulas.some((row) => row.some((formula) => formula !== null)) ? formulas : null,
    formats: range.numberFormat as Grid<string>,
    wire,
  };
}

/** The block of a plain range that was loaded by `queueLean`. */
export function leanBlock(range: Excel.Range): Block {
  const wire = range.formulas as Grid<WireValue>;
  return {
    range: extentOf(range),
    values: wire.map((row) => row.map((value) => valueOf(value, false))),
    formulas: null,
    formats: range.numberFormat as Grid<string>,
    wire,
  };
}

function valueOf(value: WireValue, isError: boolean): CellValue {
  if (isError) return { error: String(value) };
  return value === '' ? null : value;
}

/** A text that only looks like a formula is its own value; the result of a formula never is its formula. */
function formulaOf(entered: WireValue | undefined, value: WireValue): string | null {
  return typeof entered === 'string' && entered.startsWith('=') && entered !== value ? entered.slice(1) : null;
}

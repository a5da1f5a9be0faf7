import { absoluteAddress, cellAddress } from '../../model/address';
import type { NewValue } from '../../model/plan';

/** Where a row of a list stands: what a formula in it refers to. Null for a column that the user deleted. */
export interface RowCells {
  /** The cell of the row in a column: "D37". */
  readonly cell: (column: string) => string | null;
  /** The cells of all rows in a column: "$B$8:$B$17". */
  readonly column: (column: string) => string | null;
}

/** A number that the sheet counts by itself, and what it comes to now. */
export interface Counted {
  /** Null where a column that it needs is gone: then the number stands alone. */
  readonly formulaIn: (cells: RowCells) => string | null;
  readonly value: number;
}

/** What a row of a list is to hold in a column. */
export type ListValue = NewValue | Counted;

/** A formula that refers to nothing in its own list. */
export function counted(formula: string, value: number): Counted {
  return { formulaIn: () => formula, value };
}

/** The values of the rows of a list, for the rows and columns in which they are to stand. */
export function valuesAt(
  rows: readonly (readonly ListValue[])[],
  places: readonly number[],
  columns: ReadonlyMap<string, number>,
): (readonly NewValue[])[] {
  const [top, bottom] = [places.reduce((a, b) => Math.min(a, b), Infinity), places.reduce((a, b) => Math.max(a, b), 0)];
  return rows.map((values, i) => {
    // Most lists count nothing, and a trail is too long to be copied.
    if (!values.some(isCounted)) return values as readonly NewValue[];
    const row = places[i] ?? 0;
    const at = (column: string, say: (column: number) => string): string | null => {
      const known = columns.get(column);
      return known === undefined ? null : say(known);
    };
    const cells: RowCells = {
      cell: (column) => at(column, (known) => cellAddress(row, known)),
      column: (column) =>
        at(column, (known) => absoluteAddress({ top, left: known, bottom: Math.max(top, bottom), right: known })),
    };
    return values.map((value) => valueIn(value, cells));
  });
}

function valueIn(value: ListValue, cells: RowCells): NewValue {
  if (!isCounted(value)) return value;
  const formula = value.formulaIn(cells);
  return formula === null ? value.value : { formula, value: value.value };
}

function isCounted(value: ListValue): value is Counted {
  return typeof value === 'object' && value !== null && 'formulaIn' in value;
}

import type { Range } from '../../model/address';
import type { NewValue } from '../../model/plan';
import type { CellValue, RowSnapshot, SheetSnapshot } from '../../model/snapshot';
import { withoutSheet } from '../sheetReferences';

interface EditableRow {
  readonly index: number;
  readonly hidden: boolean;
  readonly values: (CellValue | undefined)[];
  readonly formats: (string | undefined)[];
  readonly formulas: (string | undefined)[];
}

type Rest = { -readonly [K in keyof Omit<SheetSnapshot, 'rows'>]: SheetSnapshot[K] };

/** A sheet while a plan is carried out on it. Rows are copied when they are first changed. */
export class MemorySheet {
  readonly rest: Rest;
  private readonly before: readonly RowSnapshot[];
  private readonly changed = new Map<number, EditableRow>();
  private readonly known: Map<number, RowSnapshot>;

  constructor(sheet: SheetSnapshot) {
    const { rows, ...rest } = sheet;
    this.rest = rest;
    this.before = rows;
    this.known = new Map(rows.map((row) => [row.index, row]));
  }

  write(row: number, column: number, values: readonly (readonly NewValue[])[]): void {
    values.forEach((cells, down) => {
      cells.forEach((value, right) => {
        if (value !== undefined) this.set(row + down, column + right, value);
      });
    });
  }

  format(range: Range, numberFormat: string): void {
    this.formatAs(range, () => (numberFormat === 'General' ? undefined : numberFormat));
  }

  /** Gives each cell a number format of its own; undefined is General. */
  formatAs({ top, left, bottom, right }: Range, of: (row: number, column: number) => string | undefined): void {
    for (let row = top; row <= bottom; row++) {
      const { formats } = this.row(row);
      for (let column = left; column <= right; column++) formats[column] = of(row, column);
    }
  }

  clear({ top, left, bottom, right }: Range): void {
    for (let row = top; row <= bottom; row++) {
      const { values, formats, formulas } = this.row(row);
      for (let column = left; column <= right; column++) {
        values[column] = formats[column] = formulas[column] = undefined;
      }
    }
  }

  /** Makes references to a sheet that is gone refer to nothing. */
  forgetSheet(name: string): void {
    for (const { index, formulas } of this.before) {
      formulas?.forEach((formula, column) => {
        const changed = formula === undefined ? undefined : withoutSheet(formula, name);
        if (changed !== formula) this.row(index).formulas[column] = changed;
      });
    }
  }

  /** All that is known of the sheet, the formats of empty cells too. */
  finish(): SheetSnapshot {
    const rows = this.before.map((row) => this.changed.get(row.index) ?? row);
    for (const row of this.changed.values()) if (!this.known.has(row.index)) rows.push(row);
    rows.sort((a, b) => a.index - b.index);
    return { ...this.rest, rows };
  }

  private set(index: number, column: number, value: Exclude<NewValue, undefined>): void {
    const { values, formulas } = this.row(index);
    const formula = typeof value === 'object' && value !== null ? value.formula : undefined;
    formulas[column] = formula;
    // A formula has the value that the plan gives it, else none until someone calculates it.
    values[column] = typeof value === 'object' ? value?.value : value;
  }

  private row(index: number): EditableRow {
    let row = this.changed.get(index);
    if (!row) {
      const known = this.known.get(index);
      row = {
        index,
        hidden: known?.hidden ?? false,
        values: known?.values.slice() ?? [],
        formats: known?.formats?.slice() ?? [],
        formulas: known?.formulas?.slice() ?? [],
      };
      this.changed.set(index, row);
    }
    return row;
  }
}

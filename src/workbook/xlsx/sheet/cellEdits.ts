import type { Range } from '../../../model/address';
import type { CellFormat, NewValue } from '../../../model/plan';

/** A change to a rectangle of cells. Of several that meet in a cell the later is laid over the earlier. */
export type CellEdit =
  | { readonly kind: 'write'; readonly range: Range; readonly values: readonly (readonly NewValue[])[] }
  | { readonly kind: 'format'; readonly range: Range; readonly format: CellFormat }
  | { readonly kind: 'clear'; readonly range: Range }
  /** Gives the rows of a range the height, in points, that their texts need. */
  | { readonly kind: 'height'; readonly range: Range; readonly height: number }
  /** Gives a cell another formula, and leaves its value. */
  | { readonly kind: 'formula'; readonly range: Range; readonly formula: string };

/** Whether a cell lies in the range of an edit. */
export function covers({ range }: CellEdit, row: number, column: number): boolean {
  return range.top <= row && row <= range.bottom && range.left <= column && column <= range.right;
}

/** What all edits together make of one cell. */
export interface CellChange {
  /** Nothing of what the cell was is kept. */
  cleared: boolean;
  value: NewValue;
  formats: CellFormat[] | null;
  formula: string | null;
}

export interface RowChange {
  readonly row: number;
  /** By column, with holes. */
  readonly cells: (CellChange | undefined)[];
  /** The leftmost column that changes; Infinity when none does. */
  readonly left: number;
  /** Points that the row needs for its texts; null where nothing says so. */
  readonly height: number | null;
}

/** The rows that the edits touch, in order. */
export function* rowChanges(edits: readonly CellEdit[]): Generator<RowChange> {
  const waiting = edits.map((edit, order) => ({ edit, order })).sort((a, b) => a.edit.range.top - b.edit.range.top);
  let active: typeof waiting = [];
  let next = 0;
  let row = 0;
  for (;;) {
    active = active.filter(({ edit }) => edit.range.bottom >= row);
    if (active.length === 0) {
      const first = waiting[next];
      if (!first) return;
      row = first.edit.range.top;
    }
    const before = active.length;
    for (let edit = waiting[next]; edit && edit.edit.range.top <= row; edit = waiting[++next]) active.push(edit);
    if (active.length > before) active.sort((a, b) => a.order - b.order);
    yield changeOf(row, active);
    row++;
  }
}

function changeOf(row: number, edits: readonly { readonly edit: CellEdit }[]): RowChange {
  const cells: (CellChange | undefined)[] = [];
  let left = Infinity;
  let height: number | null = null;
  for (const { edit } of edits) {
    const { range } = edit;
    if (edit.kind === 'height') {
      height = edit.height;
      continue;
    }
    left = Math.min(left, range.left);
    const values = edit.kind === 'write' ? edit.values[row - range.top] : undefined;
    for (let column = range.left; column <= range.right; column++) {
      const value = values?.[column - range.left];
      if (edit.kind === 'write' && value === undefined) continue;
      const change = (cells[column] ??= { cleared: false, value: undefined, formats: null, formula: null });
      if (edit.kind === 'write') change.value = value;
      else if (edit.kind === 'format') (change.formats ??= []).push(edit.format);
      else if (edit.kind === 'formula') change.formula = edit.formula;
      else Object.assign(change, { cleared: true, value: undefined, formats: null });
    }
  }
  return { row, cells, left, height };
}

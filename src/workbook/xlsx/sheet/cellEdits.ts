import type { Range } from '../../../model/address';
import type { CellFormat, NewValue } from '../../../model/plan';
import type { StylesBefore } from './stylesBefore';

type WriteEdit = { readonly kind: 'write'; readonly range: Range; readonly values: readonly (readonly NewValue[])[] };

/** A change to a rectangle of cells. Of several that meet in a cell the later is laid over the earlier. */
export type CellEdit =
  | WriteEdit
  | { readonly kind: 'format'; readonly range: Range; readonly format: CellFormat }
  | { readonly kind: 'clear'; readonly range: Range }
  /** Gives cells the formats that they had before. */
  | { readonly kind: 'looks'; readonly range: Range; readonly before: StylesBefore }
  /** Gives the rows of a range the height, in points, that their texts need, or one to keep whatever they hold. */
  | { readonly kind: 'height'; readonly range: Range; readonly height: number; readonly fixed: boolean }
  /** Gives a cell another formula, and leaves its value. */
  | { readonly kind: 'formula'; readonly range: Range; readonly formula: string };

/** Whether a cell lies in the range of an edit. */
export function covers({ range }: CellEdit, row: number, column: number): boolean {
  return range.top <= row && row <= range.bottom && range.left <= column && column <= range.right;
}

/** What all edits together make of the cells of one column, in rows that the same edits touch. */
export interface ColumnChange {
  /** Nothing of what the cell was is kept. */
  readonly cleared: boolean;
  /** The later is laid over the earlier; null when none. One array for all rows that have the same. */
  readonly formats: readonly CellFormat[] | null;
  /** Tells the formats that the cells get back; null where none is given back. */
  readonly before: StylesBefore | null;
  readonly formula: string | null;
  /** Edits that may give the cell a value, the last one first. */
  readonly writes: readonly WriteEdit[];
}

export interface RowHeight {
  readonly points: number;
  readonly fixed: boolean;
}

/** What the edits make of one row. */
export interface RowChange {
  readonly row: number;
  /** By column, with holes. Rows that the same edits touch share it. */
  readonly columns: readonly (ColumnChange | undefined)[];
  /** The leftmost column that changes; Infinity when none does. */
  readonly left: number;
  /** Points that the row needs for its texts, or is to keep; null where nothing says so. */
  readonly height: RowHeight | null;
}

/** The value that a cell gets; undefined when it keeps its own. */
export function newValue(change: ColumnChange, row: number, column: number): NewValue {
  for (const { range, values } of change.writes) {
    const value = values[row - range.top]?.[column - range.left];
    if (value !== undefined) return value;
  }
  return undefined;
}

/** Whether anything but a value is said of a cell. */
export function changesMoreThanValue({ cleared, formats, before, formula }: ColumnChange): boolean {
  return cleared || formats !== null || before !== null || formula !== null;
}

/** The rows that the edits touch, in order. */
export function* rowChanges(edits: readonly CellEdit[]): Generator<RowChange> {
  const heights = heightsOf(edits);
  const tall = [...heights.keys()].sort((a, b) => a - b);
  let next = 0;
  const loneRow = (row: number): RowChange => ({ row, columns: [], left: Infinity, height: heights.get(row) ?? null });
  for (const band of bandsOf(edits.filter(({ kind }) => kind !== 'height'))) {
    for (let row = tall[next]; row !== undefined && row < band.top; row = tall[++next]) yield loneRow(row);
    for (let row = band.top; row <= band.bottom; row++) {
      yield { row, columns: band.columns, left: band.left, height: heights.get(row) ?? null };
    }
    for (let row = tall[next]; row !== undefined && row <= band.bottom; row = tall[++next]);
  }
  for (let row = tall[next]; row !== undefined; row = tall[++next]) yield loneRow(row);
}

/** The last height that is said of each row. */
function heightsOf(edits: readonly CellEdit[]): Map<number, RowHeight> {
  const heights = new Map<number, RowHeight>();
  for (const edit of edits) {
    if (edit.kind !== 'height') continue;
    const height = { points: edit.height, fixed: edit.fixed };
    for (let row = edit.range.top; row <= edit.range.bottom; row++) heights.set(row, height);
  }
  return heights;
}

/** Rows that follow one another and are touched by the same edits. */
interface Band {
  readonly top: number;
  readonly bottom: number;
  readonly columns: readonly (ColumnChange | undefined)[];
  readonly left: number;
}

function* bandsOf(edits: readonly CellEdit[]): Generator<Band> {
  const waiting = edits.map((edit, order) => ({ edit, order })).sort((a, b) => a.edit.range.top - b.edit.range.top);
  let active: typeof waiting = [];
  let next = 0;
  for (let top = 0; ;) {
    active = active.filter(({ edit }) => edit.range.bottom >= top);
    if (active.length === 0) {
      const first = waiting[next];
      if (!first) return;
      top = first.edit.range.top;
    }
    const before = active.length;
    for (let edit = waiting[next]; edit && edit.edit.range.top <= top; edit = waiting[++next]) active.push(edit);
    if (active.length > before) active.sort((a, b) => a.order - b.order);
    const bottom = active.reduce(
      (least, { edit }) => Math.min(least, edit.range.bottom),
      (waiting[next]?.edit.range.top ?? Infinity) - 1,
    );
    yield bandOf(
      top,
      bottom,
      active.map(({ edit }) => edit),
    );
    top = bottom + 1;
  }
}

function bandOf(top: number, bottom: number, edits: readonly CellEdit[]): Band {
  const columns: (ColumnChange | undefined)[] = [];
  let left = Infinity;
  for (const edit of edits) {
    left = Math.min(left, edit.range.left);
    for (let column = edit.range.left; column <= edit.range.right; column++) {
      columns[column] = laidOver(columns[column] ?? UNCHANGED, edit);
    }
  }
  return { top, bottom, columns, left };
}

const UNCHANGED: ColumnChange = { cleared: false, formats: null, before: null, formula: null, writes: [] };

/** Every change is written out whole: objects of one shape are read many times faster, and each is read for every row. */
function laidOver(change: ColumnChange, edit: CellEdit): ColumnChange {
  const { cleared, formats, before, formula, writes } = change;
  switch (edit.kind) {
    case 'write':
      return { cleared, formats, before, formula, writes: [edit, ...writes] };
    case 'format':
      return { cleared, formats: [...(formats ?? []), edit.format], before, formula, writes };
    case 'looks':
      return { cleared, formats, before: edit.before, formula, writes };
    case 'formula':
      return { cleared, formats, before, formula: edit.formula, writes };
    case 'clear':
      return { cleared: true, formats: null, before, formula, writes: [] };
    case 'height':
      return change;
  }
}

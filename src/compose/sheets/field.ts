import type { CellFormat, NewValue } from '../../model/plan';
import { marksOf } from '../../ownsheets/findList';
import { fieldMark } from '../../ownsheets/marks';
import type { Draft } from './draft';
import { markCell, plan, writeRows } from './draft';
import type { ListSheet } from '../lists/ownList';

/** A single cell of ours on an own sheet: a title, a sentence. */
export interface Field {
  readonly key: string;
  readonly row: number;
  readonly column: number;
  readonly value: NewValue;
  readonly format: CellFormat;
}

/** Writes a field where the user has left it; makes it at its place if it never was; leaves it if the user deleted it. */
export function writeField(draft: Draft, sheet: ListSheet, field: Field): void {
  const mark = fieldMark(field.key);
  const known = sheet.snapshot ? marksOf(draft.snapshot, sheet.id).get(mark.toLowerCase()) : undefined;
  if (known === null) return;
  if (known === undefined) makeField(draft, sheet, field);
  else writeRows(draft, sheet.id, sheet.snapshot, [known.column], [{ row: known.row, values: [field.value] }]);
}

/** Makes a field at its place, also where it stood elsewhere before. */
export function makeField(draft: Draft, sheet: ListSheet, field: Field): void {
  const { row, column } = field;
  writeRows(draft, sheet.id, sheet.snapshot, [column], [{ row, values: [field.value] }]);
  const range = { top: row, left: column, bottom: row, right: column };
  plan(draft, 'cells', { do: 'formatCells', sheet: sheet.id, range, format: field.format }, null);
  markCell(draft, sheet, fieldMark(field.key), { row, column });
}

/** Lets a printed page begin with a row of a new sheet. */
export function beginPage(draft: Draft, sheet: ListSheet, row: number): void {
  const range = { top: row, left: 0, bottom: row, right: 0 };
  plan(draft, 'cells', { do: 'formatCells', sheet: sheet.id, range, format: { newPage: true } }, null);
}

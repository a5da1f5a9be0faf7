import type { NewValue } from '../../../model/plan';
import type { RowSnapshot } from '../../../model/snapshot';
import { isError } from '../../../model/snapshot';
import { looksLikeInput } from '../../xlsx/sheet/looksLikeInput';
import type { WireValue } from '../read/block';

/**
 * A text so that Excel leaves it one. Through `values` and `formulas` Excel reads strings as if they were typed:
 * "2023-12-31" becomes a date, "66 %" a number, "=x" a formula. An apostrophe before it keeps it; it is no part of
 * the value, and it is put only where it is needed, because the user sees it when she edits the cell.
 */
export function asText(text: string): string {
  return looksLikeInput(text) ? `'${text}` : text;
}

/** A value of a plan as Excel takes it: '' empties a cell, null leaves it. */
export function wireOf(value: NewValue): WireValue | null {
  if (value === undefined) return null;
  if (value === null) return '';
  if (typeof value === 'object') return `=${value.formula}`;
  return typeof value === 'string' ? asText(value) : value;
}

/** What brings a cell back to what it was. A cell of the format "@" keeps any text by itself. */
export function wireOfCell(row: RowSnapshot | undefined, column: number): WireValue {
  const formula = row?.formulas?.[column];
  if (formula !== undefined) return `=${formula}`;
  const value = row?.values[column] ?? null;
  if (value === null) return '';
  if (isError(value)) return value.error;
  if (typeof value !== 'string') return value;
  return row?.formats?.[column] === '@' ? value : asText(value);
}

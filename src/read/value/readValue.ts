import type { ValueReading } from '../../model/measurement';
import { isError, type CellValue } from '../../model/snapshot';
import { normalise } from '../text/normalise';
import { readMissing } from './readMissing';
import { readNumberText } from './readNumberText';
import { readStatusWord } from './readStatusWord';
import { readStoredNumber } from './storedNumber';
import { readTimeCell } from './readTimeCell';
import { readTrendWord } from './readTrendWord';

/**
 * Reads a measurement cell: a stored or typed number with its unit, a date, a status word, a trend, or a kind of
 * nothing with its reason.
 *
 * @param cell the cell's value and, for a stored number, the format that shows it.
 * @param context header, indicator's name or period around it; gives no value of its own.
 * @returns numbers in the unit as written; `unreadable` when nothing is understood. Never throws.
 */
export function readValue(
  cell: { readonly value: CellValue; readonly numberFormat?: string | undefined; readonly date1904?: boolean },
  context?: string | null,
): ValueReading {
  const { value } = cell;
  if (value === null) return { kind: 'missing', reason: 'empty', text: '', ambiguous: false };
  if (isError(value)) return { kind: 'missing', reason: 'error', text: value.error, ambiguous: false };
  if (typeof value === 'boolean')
    return { kind: 'status', status: value ? 'met' : 'notMet', text: value ? 'Ja' : 'Nej' };
  if (typeof value === 'number') return readStoredNumber(value, cell.numberFormat, cell.date1904 === true);
  return readText(value, context ?? null);
}

/** Longer texts are comments, of which no number is taken. */
const LONGEST = 300;

function readText(value: string, context: string | null): ValueReading {
  const text = value.length > LONGEST * 2 ? '' : normalise(value);
  if (text.length > LONGEST || (text === '' && value.length > LONGEST)) return { kind: 'unreadable', text: value };
  const missing = readMissing(text);
  if (missing) return { kind: 'missing', ...missing, text: value };
  const time = readTimeCell(text, value);
  if (time) return time;
  const number = readNumberText(text, value);
  if (number && number.kind !== 'unreadable') return number;
  const trend = readTrendWord(text);
  const isTrendColumn = context !== null && /trend|utveckling|pil/i.test(context);
  const status = isTrendColumn && trend ? null : readStatusWord(text);
  if (status) return { kind: 'status', status: status.status, text: value };
  if (trend) return { kind: 'trend', trend, text: value };
  return { kind: 'unreadable', text: value };
}

import { dateOfSerial } from '../../model/calendar';
import type { NumberReading, ValueReading } from '../../model/measurement';
import { readNumberFormat } from './numberFormat';

/** Serial numbers of dates that a workbook of a municipality can hold: 1950 to 2199. */
const FIRST_SERIAL = 18_264;
const LAST_SERIAL = 109_571;

/** Reads a stored number as its format shows it: 0.68 with "0 %" is 68 %, 45291 with a date format is a day. */
export function readStoredNumber(value: number, numberFormat: string | undefined, date1904: boolean): ValueReading {
  if (!Number.isFinite(value)) return { kind: 'missing', reason: 'error', text: String(value), ambiguous: false };
  const format = readNumberFormat(numberFormat);
  if (format.isDate && value >= FIRST_SERIAL && value <= LAST_SERIAL) {
    const date = dateOfSerial(value, date1904);
    return { kind: 'date', date, text: date };
  }
  const factor = (format.isPercent ? 100 : 1) / format.divisor;
  const shown = factor !== 1 && Number.isFinite(value * factor) ? rounded(value * factor) : value;
  const decimals = format.decimals ?? decimalsOf(shown);
  return plainNumber(String(value), shown, decimals, format.unit);
}

/**
 * A number of which nothing more is known. A record written out, not one that is spread: most cells of a workbook pass
 * here.
 */
export function plainNumber(text: string, value: number, decimals: number, unit: string | null): NumberReading {
  return {
    bound: null,
    approximate: false,
    of: null,
    year: null,
    scale: null,
    answers: null,
    margin: null,
    footnote: false,
    alternative: null,
    kind: 'number',
    text,
    value,
    decimals,
    unit,
  };
}

/** Binary noise of a multiplication gone: 68.4, not 68.40000000000001. */
function rounded(value: number): number {
  // Nearly all numbers have few decimals; the way over a text is a hundred times slower.
  const near = Math.round(value * 1e6) / 1e6;
  const isSame = Math.abs(near) < 1e6 && Math.abs(near - value) < Math.abs(value) * 1e-13;
  return isSame ? near : Number(value.toPrecision(12));
}

/** More decimals than anyone types come of a formula: 6.533333 is shown as 6.53. */
const MOST_TYPED = 4;
const SIGNIFICANT = 3;

/** Decimals of a number as it is written shortest; of what a formula gives those of its first three figures, and two at least. */
function decimalsOf(value: number): number {
  if (Number.isInteger(value)) return 0;
  if (Math.round(value * 10) / 10 === value) return 1;
  if (Math.round(value * 100) / 100 === value) return 2;
  const written = String(rounded(value));
  const point = written.indexOf('.');
  const decimals = point < 0 || written.includes('e') ? 0 : written.length - point - 1;
  if (decimals <= MOST_TYPED) return decimals;
  return Math.min(10, Math.max(2, SIGNIFICANT - 1 - Math.floor(Math.log10(Math.abs(value)))));
}

import { dateOfSerial } from '../../model/calendar';
import { remembered } from '../../model/remembered';
import { isError, type CellValue } from '../../model/snapshot';

/**
 * A cell as a person reads it, for headers, goals and notes: text trimmed, a stored date as "2023-08-31" or, when its
 * format shows no day, "2023-08". Empty cells and Excel errors give "".
 */
export function cellText(value: CellValue | undefined, format: string | undefined, date1904: boolean): string {
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'number') return numberText(value, format, date1904);
  if (value === undefined || value === null || isError(value)) return '';
  return value ? 'SANT' : 'FALSKT';
}

function numberText(value: number, format: string | undefined, date1904: boolean): string {
  const shows = datePartsOf(format);
  if (!shows || value < 1 || value > 2_958_465) return String(value);
  const date = dateOfSerial(value, date1904);
  if (shows.day) return date;
  return shows.month ? date.slice(0, 7) : date.slice(0, 4);
}

/** True when a number format shows a stored number as a date. */
export function isDateFormat(format: string | undefined): boolean {
  return datePartsOf(format) !== null;
}

/** What a number format shows of a date; null when it is no date format. */
function datePartsOf(format: string | undefined): DateParts | null {
  return format === undefined || format === 'General' ? null : datePartsOfCode(format);
}

interface DateParts {
  readonly day: boolean;
  readonly month: boolean;
}

const datePartsOfCode = remembered((format): DateParts | null => {
  const codes = format
    .replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, '')
    .split(';')[0]
    ?.toLowerCase();
  if (codes === undefined || !/[yd]/.test(codes)) return null;
  return { day: codes.includes('d'), month: codes.includes('m') };
});

/** One line of text, as goals and indicators are compared and shown. */
export { folded as fold } from '../../model/folding';

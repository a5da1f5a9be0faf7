import { dateOfSerial } from '../../../src/model/calendar';
import { HostGap } from '../protocol/errors';
import type { Cell } from './cell';

/**
 * What a cell shows. Documented: `range.text`. Only texts, General numbers, whole percents and dates of digits are
 * simulated; any other format is a gap.
 */
export function shown(cell: Cell | undefined, date1904: boolean): string {
  const { value = '', numberFormat = 'General' } = cell ?? {};
  if (typeof value === 'object') return value.error;
  if (typeof value !== 'number') return typeof value === 'boolean' ? String(value).toUpperCase() : value;
  if (numberFormat === 'General' || numberFormat === '@') return String(value);
  if (/^0 ?%$/.test(numberFormat)) return numberFormat.replace('0', String(Math.round(value * 100)));
  if (/^[ymd\-/. ]+$/i.test(numberFormat)) return shownDate(value, numberFormat, date1904);
  throw new HostGap(`the text of a number with the format ${numberFormat}`);
}

function shownDate(serial: number, format: string, date1904: boolean): string {
  const [year = '', month = '', day = ''] = dateOfSerial(serial, date1904).split('-');
  return format.replace(/y+|m+|d+/gi, (token) => {
    const part = { y: year, m: month, d: day }[token.slice(0, 1).toLowerCase()] ?? '';
    if (token.length > 2 && !/y/i.test(token)) throw new HostGap(`names of months and days in ${format}`);
    return token.length === 1 ? String(Number(part)) : part.slice(-token.length);
  });
}

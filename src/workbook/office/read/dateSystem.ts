import { dateOfSerial, yearOf } from '../../../model/calendar';
import type { Block } from './block';
import { rangeOf } from './queued';

/*
 * Whether a workbook counts days from 1904 no property of Excel's interface tells, and to ask a worksheet function
 * would make a write of the read: the client marks functions so, and a write empties the user's undo list. But Excel
 * shows dates: a cell's text carries the year of its own system, and the two systems are four years apart. A workbook
 * without a dated cell has no need of the answer.
 */

/** A cell whose text shows a year. */
export interface DatedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly serial: number;
}

/** The first cell of a block that holds a number and shows it as a date with its year; null when there is none. */
export function datedCell(sheet: string, { range, values, formats }: Block): DatedCell | null {
  for (const [down, row] of values.entries()) {
    for (const [across, value] of row.entries()) {
      if (typeof value !== 'number' || value < 1 || value > LAST_DAY) continue;
      if (!showsYear(formats[down]?.[across] ?? '')) continue;
      return { sheet, row: range.top + down, column: range.left + across, serial: value };
    }
  }
  return null;
}

/** The last day of the year 9995 in the system of 1900, so that both systems have it. */
const LAST_DAY = 2_957_003;

/** A format code with a year, apart from what stands in quotes, brackets or behind a backslash. */
function showsYear(format: string): boolean {
  const code = format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '');
  return /y/i.test(code) && /[md]/i.test(code);
}

/** Queues the question; the answer is false where the text shows neither year. */
export function queueDateSystem(sheet: Excel.Worksheet, { row, column, serial }: DatedCell): () => boolean {
  const cell = rangeOf(sheet, { top: row, left: column, bottom: row, right: column });
  cell.load('text');
  return () => {
    const shown = cell.text[0]?.[0] ?? '';
    const years = [yearOf(dateOfSerial(serial, true)), yearOf(dateOfSerial(serial, false))].map(String);
    const [year1904 = '', year1900 = ''] = /\d{4}/.test(shown) ? years : years.map((year) => year.slice(2));
    return shown.includes(year1904) && !shown.includes(year1900);
  };
}

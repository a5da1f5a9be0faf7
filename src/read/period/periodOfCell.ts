import { dateOfSerial } from '../../model/calendar';
import type { Period } from '../../model/period';
import type { CellValue } from '../../model/snapshot';
import { readPeriod } from './readPeriod';

/** Stored days from 1954 to 2064; a number below is a year, one above is neither. */
const FIRST_SERIAL = 20_000;
const LAST_SERIAL = 60_000;

/**
 * The period that a cell names: a year, "aug 2023", "2023-08-31", a day stored as a number whether or not it is shown as one.
 * @returns null when it names none.
 */
export function periodOfCell(value: CellValue, date1904: boolean): Period | null {
  if (typeof value === 'string') return readPeriod(value);
  if (typeof value !== 'number') return null;
  if (value < FIRST_SERIAL || value > LAST_SERIAL) return readPeriod(String(value));
  const day = dateOfSerial(value, date1904);
  return { kind: 'date', start: day, end: day, label: day };
}

import { BEGINNING_WORDS, NO_DAY_WORDS } from '../../lexicon/periodWords';
import type { IsoDate } from '../../model/calendar';
import type { CellValue } from '../../model/snapshot';
import { readMissing } from '../value/readMissing';
import { anyOf, DASH, wholeWord, YEAR } from '../period/patterns';
import { periodOfCell } from '../period/periodOfCell';
import { readPeriod } from '../period/readPeriod';

const NO_DAY = wholeWord(anyOf(NO_DAY_WORDS));
const BEGINNING = wholeWord(anyOf(BEGINNING_WORDS));
const YEARS = new RegExp(`^${YEAR}${DASH}(${YEAR})$`);

/** Whether a cell for a deadline says that there is none: "löpande", "tills vidare", "-". */
export function saysNoDay(text: string): boolean {
  return NO_DAY.test(text.toLowerCase()) || readMissing(text) !== null;
}

/**
 * The last day on which something is due, by a cell for its deadline: "juni 2023", "Q2", "31/5 2023", "2023–2025".
 *
 * @param cell its value, and its text as it is shown.
 * @param year of a part of a year that names none; null when none is known.
 * @returns null when it names no day, or the day on which something begins.
 */
export function readDue(
  { value, text }: { readonly value: CellValue; readonly text: string },
  year: number | null,
  date1904: boolean,
): IsoDate | null {
  if (saysNoDay(text) || BEGINNING.test(text.toLowerCase())) return null;
  const years = YEARS.exec(text.trim());
  if (years) return `${years[1] ?? ''}-12-31`;
  return (typeof value === 'number' ? periodOfCell(value, date1904) : readPeriod(text, year))?.end ?? null;
}

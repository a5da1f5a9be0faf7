import { yearOf, type IsoDate } from '../model/calendar';
import type { GoalTable } from '../model/goalTable';
import type { Measurement } from '../model/measurement';

/** What a book that names no year anywhere is taken to be about: "T1", "jan–aug" are of this year. */
export interface Undated {
  readonly year: number;
  /** Where values of the year would lie after this day, the book is about the year before; null: it cannot be. */
  readonly until: IsoDate | null;
}

/** Reads with a year for the parts that have none; where that alone lets values lie ahead of the day, with the year before. */
export function notAhead(
  readAt: (year: number | null) => GoalTable[],
  assumed: Undated | null,
): { readonly read: GoalTable[]; readonly year: number | null } {
  const read = readAt(assumed?.year ?? null);
  const until = assumed?.until ?? null;
  if (assumed === null || until === null) return { read, year: assumed?.year ?? null };
  const isAhead = (table: GoalTable): boolean => isAheadOf(table, until);
  const before = read.some(isAhead) ? readAt(assumed.year - 1) : null;
  return before === null || before.some(isAhead)
    ? { read, year: assumed.year }
    : { read: before, year: assumed.year - 1 };
}

/**
 * The year that the book is to remember: the one assumed, where a table that names no year has a period of it, whatever
 * day most of its values are of. Null where no period was taken to be of that year.
 */
export function yearToRemember(read: readonly GoalTable[], assumed: number | null): number | null {
  const isOfIt = ({ period }: Pick<Measurement, 'period'>): boolean =>
    period !== null && yearOf(period.end) === assumed;
  const hasIt = ({ planYear, columns, indicators }: GoalTable): boolean =>
    planYear === null && (columns.some(isOfIt) || indicators.some((one) => one.measurements.some(isOfIt)));
  return read.some(hasIt) ? assumed : null;
}

/** A table without a year holds values of a time that has not come. */
function isAheadOf({ planYear, indicators }: GoalTable, day: IsoDate): boolean {
  const isAhead = ({ value, period }: Measurement): boolean => value !== null && period !== null && period.end > day;
  return planYear === null && indicators.some(({ measurements }) => measurements.some(isAhead));
}

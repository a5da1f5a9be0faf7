import type { IsoDate } from '../../model/calendar';
import type { GoalTable } from '../../model/goalTable';
import type { WorkbookReading } from '../../model/reading';
import { STATUSES, type PastDates, type Status, type Verdict } from '../../model/verdict';
import { fullPeriods } from './asOf';
import type { Env } from '../env';

/** The most verdicts that are reached again, the latest periods first: enough for 300 indicators at 16 dates. */
const MOST_VERDICTS = 5_000;

/**
 * The statuses at earlier periods of the book, judged from what it holds today up to each: those in the plan's years
 * in which at least half of what was due has a value, and which the history does not know. An indicator whose value has
 * no period is left out, for what it was then nobody knows.
 *
 * @param again judges every indicator once at a date
 */
export function pastDates(
  reading: WorkbookReading,
  asOf: IsoDate,
  day: Env['day'],
  again: (date: IsoDate) => readonly Verdict[],
): PastDates {
  const recorded = new Set((reading.history ?? []).map((row) => row.asOf));
  const begins = planBegins(reading.tables);
  const dates = fullPeriods(reading, asOf, day).filter((end) => end < asOf && end >= begins && !recorded.has(end));
  const indicators = reading.tables.reduce((sum, table) => sum + table.indicators.length, 0);
  const most = Math.floor(MOST_VERDICTS / Math.max(1, indicators));
  const judged = dates.sort().slice(Math.max(0, dates.length - most));
  return {
    dates: judged.map((date) => ({ asOf: date, counts: countsOf(again(date)) })),
    left: dates.length - judged.length,
  };
}

/** The first day of the earliest plan; of a book without plan years, any day. */
function planBegins(tables: readonly GoalTable[]): IsoDate {
  const years = tables.map(({ planStart, planYear }) => planStart ?? planYear ?? 0);
  return `${String(Math.min(...years)).padStart(4, '0')}-01-01`;
}

function countsOf(verdicts: readonly Verdict[]): Partial<Record<Status, number>> {
  const known = verdicts.filter(({ measurement }) => measurement?.period !== null);
  const entries = STATUSES.map((status) => [status, known.filter((verdict) => verdict.status === status).length]);
  return Object.fromEntries(entries) as Partial<Record<Status, number>>;
}

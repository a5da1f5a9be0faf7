import { dateOf, dayNumber, type IsoDate } from '../model/calendar';
import type { Rhythm } from '../model/goalTable';
import type { Policy } from '../model/policy';

/** What is the same for every indicator of a table. Days are day numbers. */
export interface Env {
  readonly policy: Policy;
  readonly asOf: number;
  /** When a value without any period was measured, as far as anyone can tell: then, or when the plan year had ended. */
  readonly undatedAt: number;
  /** The plan year that sets the baseline: of a span, the as-of date's year. */
  readonly planYear: number;
  /** The plan year that sets the deadline: of a span, its last year. Null when nothing in the book carries a year. */
  readonly deadlineYear: number | null;
  /** The rhythm of the table's own outcome columns; null when they carry no periods. */
  readonly bookRhythm: Rhythm | null;
  /** The latest as-of date in the history; null without one. */
  readonly historyUntil: number | null;
  /** The table has comparison columns (the nation, similar municipalities). */
  readonly hasComparisons: boolean;
  /** Day number of a date, remembered: the same few dates stand in every row. */
  readonly day: (date: IsoDate) => number;
  /** Its inverse. */
  readonly date: (day: number) => IsoDate;
}

/** `day` and `date` for an environment. */
export function rememberingDays(): Pick<Env, 'day' | 'date'> {
  return { day: remembering(dayNumber), date: remembering(dateOf) };
}

function remembering<K, V>(compute: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) {
      value = compute(key);
      known.set(key, value);
    }
    return value;
  };
}

const DAY = 86_400_000;

/** Year of a day number. */
export function yearOfDay(day: number): number {
  const year = Math.floor(1970 + day / 365.2425);
  if (day <= endOfYear(year - 1)) return year - 1;
  return day > endOfYear(year) ? year + 1 : year;
}

/** The last day of a year, as a day number: the days and the leap days (Gregorian) since 1970. */
export function endOfYear(year: number): number {
  const leapDays = Math.floor((year - 1968) / 4) - Math.floor((year - 1900) / 100) + Math.floor((year - 1600) / 400);
  return 365 * (year - 1969) + leapDays - 1;
}

/** The day so many months later; the end of a month stays the end of a month. */
export function addMonths(day: number, months: number): number {
  const date = new Date(day * DAY);
  const isLast = new Date((day + 1) * DAY).getUTCDate() === 1;
  const year = date.getUTCFullYear();
  const month = date.getUTCMonth() + months;
  const last = Date.UTC(year, month + 1, 0) / DAY;
  return isLast ? last : Math.min(last, Date.UTC(year, month, date.getUTCDate()) / DAY);
}

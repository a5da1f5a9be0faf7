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
  /** The first year of a plan for several; null for any other. */
  readonly planStart: number | null;
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

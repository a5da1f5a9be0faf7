import type { GoalTable, Rhythm } from '../model/goalTable';
import type { Env } from './env';
import { rhythmOfSpacing, smallestGap } from './rhythm';

/** So many rows of a long table are enough to see its periods. */
const ROWS = 500;

/**
 * The rhythm of a table's own outcome columns; in a long table, of the periods in its rows. A lone period tells it by its
 * length: a sheet for T1 holds what is measured every tertial. Null without periods.
 */
export function bookRhythmOf(table: GoalTable, day: Env['day']): Rhythm | null {
  const columns = table.columns.flatMap(({ role, period }) => (role === 'outcome' && period ? [period] : []));
  const cells = table.indicators
    .slice(0, ROWS)
    .flatMap(({ measurements }) => measurements.flatMap(({ period }) => (period ? [period] : [])));
  const periods = columns.length > 0 ? columns : cells;
  const gap = smallestGap([...new Set(periods.map(({ end }) => day(end)))].sort((a, b) => a - b));
  if (gap !== null) return rhythmOfSpacing(gap);
  const [only] = periods;
  return only === undefined ? null : rhythmOfSpacing(day(only.end) - day(only.start) + 1);
}

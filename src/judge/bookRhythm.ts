import type { GoalTable, Rhythm } from '../model/goalTable';
import type { Env } from './env';
import { rhythmOfSpacing, smallestGap } from './rhythm';

/** So many rows of a long table are enough to see its periods. */
const ROWS = 500;

/** The rhythm of a table's own outcome columns; in a long table, of the periods in its rows. Null without periods. */
export function bookRhythmOf(table: GoalTable, day: Env['day']): Rhythm | null {
  const columns = table.columns.flatMap(({ role, period }) => (role === 'outcome' && period ? [period] : []));
  const cells = table.indicators
    .slice(0, ROWS)
    .flatMap(({ measurements }) => measurements.flatMap(({ period }) => (period ? [period] : [])));
  const ends = new Set((columns.length > 0 ? columns : cells).map(({ end }) => day(end)));
  if (ends.size === 0) return null;
  const gap = smallestGap([...ends].sort((a, b) => a - b));
  return gap === null ? 'year' : rhythmOfSpacing(gap);
}

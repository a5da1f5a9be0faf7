import type { GoalTable, Rhythm } from '../../model/goalTable';
import type { Period } from '../../model/period';
import type { Env } from '../env';
import { ofReports, rhythmOfSpacing, smallestGap } from './rhythm';

/** So many rows of a long table are enough to see its periods. */
const ROWS = 500;

/**
 * The rhythm of a table's own outcome columns; in a long table, of the periods that its indicators have in rows of their
 * own. A lone period tells it by its length, a sheet for T1 holds what is measured every tertial; a lone day tells nothing,
 * nor do the days on which different indicators were measured. Null without periods.
 */
export function bookRhythmOf(table: GoalTable, day: Env['day']): Rhythm | null {
  const columns = table.columns.flatMap(({ role, period }) => (role === 'outcome' && period ? [period] : []));
  const rows = table.indicators
    .slice(0, ROWS)
    .map(({ measurements }) => measurements.flatMap(({ period }) => (period ? [period] : [])));
  const gaps = (columns.length > 0 ? [columns] : rows).flatMap((periods) => gapOf(periods, day) ?? []);
  if (gaps.length > 0) {
    const gap = Math.min(...gaps);
    const slots = columns.map(({ end, kind }) => ({ end: day(end), kind }));
    return (slots.length > 0 ? ofReports(gap, slots) : null) ?? rhythmOfSpacing(gap);
  }
  const [only, ...others] = columns.length > 0 ? columns : rows.flat();
  const isAlone = only !== undefined && only.kind !== 'date' && others.every(({ end }) => end === only.end);
  return isAlone ? rhythmOfSpacing(day(only.end) - day(only.start) + 1) : null;
}

function gapOf(periods: readonly Period[], day: Env['day']): number | null {
  return smallestGap([...new Set(periods.map(({ end }) => day(end)))].sort((a, b) => a - b));
}

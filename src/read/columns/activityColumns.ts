import { ACTIVITY_NAMES, TARGET_NAMES } from '../../lexicon/headers';
import type { Role } from '../../model/goalTable';
import type { RoleColumn } from './roleColumn';
import type { TableView } from './tableView';

/** What the columns right of it can tell of. */
const SUBJECTS = new Set<Role>(['indicator', 'activity', 'target', 'outcome', 'baseline']);
const NAMES_ACTIVITIES = new RegExp(ACTIVITY_NAMES, 'i');
/** "Måldatum" is when a target is due, wherever it stands. */
const NAMES_TARGETS = new RegExp(`^(?:${TARGET_NAMES})`, 'i');

/**
 * Tells whether a time or a status is that of the activities, in a table that has indicators as well: the header names
 * them, or it is a time right of them with nothing of the indicators between: "Aktivitet | Ansvarig | Klart senast".
 */
export function isOfActivities(
  { columns, indicator }: Pick<TableView, 'columns' | 'indicator'>,
  column: RoleColumn,
): boolean {
  const { role, header } = column;
  if (indicator === null || !columns.some((other) => other.role === 'activity')) return false;
  if (NAMES_ACTIVITIES.test(header.text)) return true;
  if (role !== 'deadline' || NAMES_TARGETS.test(header.text)) return false;
  const left = columns.slice(0, columns.indexOf(column)).findLast((other) => SUBJECTS.has(other.role));
  return left?.role === 'activity';
}

/** "Åtgärd | Ansvarig | Klart när": the day of what is done about a deviation, and not of the target. */
export function withDatesOfActions(columns: readonly RoleColumn[]): RoleColumn[] {
  return columns.map((column, at) => {
    const isTime = column.role === 'deadline' && column.note === null && column.reason.code !== 'user';
    if (!isTime || NAMES_TARGETS.test(column.header.text)) return column;
    const left = columns.slice(0, at).findLast(({ role }) => role === 'action' || SUBJECTS.has(role));
    return left?.role === 'action' ? { ...column, note: 'newDate' } : column;
  });
}

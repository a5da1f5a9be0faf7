import type { Role } from '../../model/goalTable';
import type { GoalChain } from '../rows/goalHeadings';
import { columnsOf, type TableView } from './tableView';

/** What says how a goal or an indicator is followed; one of these must stand beside it. */
const FOLLOWED: readonly Role[] = [
  'target',
  'outcome',
  'subgroup',
  'baseline',
  'deadline',
  'method',
  'status',
  'attainment',
  'forecast',
  'activity',
  'action',
  'responsible',
  'comment',
  'description',
];

/**
 * True for a table of goals: indicators or goals with something that follows them, or activities under goals. Budgets,
 * contact lists, time sheets and plain data have none of it; where a header belongs to such a table, a goal or a
 * target must stand there as well.
 */
export function isGoalTable(view: TableView, chain: GoalChain): boolean {
  const has = (role: Role): boolean =>
    view.columns.some((column) => column.role === role || column.also.includes(role));
  const isFollowed = FOLLOWED.some((role) => columnsOf(view, role).length > 0);
  const isForeign = view.columns.some(({ header }) => header.foreign);
  if (isForeign && !has('goal') && !has('target')) return false;
  if (view.indicator) return isFollowed && hasText(view, 'indicator', 'goal');
  const goals = view.goals.length;
  if (goals > 0) return hasText(view, 'goal') && (isFollowed || goals > 1);
  const isPlan = columnsOf(view, 'background').length > 0 && columnsOf(view, 'responsible').length > 0;
  return hasText(view, 'activity') && (chain.goal !== null || isPlan);
}

function hasText(view: TableView, ...roles: readonly Role[]): boolean {
  return columnsOf(view, ...roles).some(({ profile }) => profile.filled > 0);
}

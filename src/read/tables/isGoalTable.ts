import { TITLES_OF_MEASURES } from '../../lexicon/headers';
import { FOLLOWING } from '../../lexicon/roles';
import type { Role } from '../../model/goalTable';
import type { GoalChain } from '../rows/goalHeadings';
import { filledColumns, textOf } from '../sheet/grid';
import type { RoleColumn } from '../columns/roleColumn';
import { columnsOf, type TableView } from '../columns/tableView';

const TITLE_OF_MEASURES = new RegExp(TITLES_OF_MEASURES, 'iu');

/**
 * True for a table of goals: indicators or goals with something that follows them, or activities under goals. Budgets,
 * contact lists, time sheets and plain data have none of it. Where a header belongs to such a table, or the column of
 * names is called no more than that, goals or targets must say that they are meant. Right under a table of goals a list
 * of activities with who and how far is that of the goals.
 */
export function isGoalTable(view: TableView, chain: GoalChain, isUnderGoals: boolean): boolean {
  const isFollowed = view.columns.some(({ role }) => FOLLOWING.has(role));
  const isForeign = view.columns.some(({ header }) => header.foreign);
  const saysGoals = view.columns.some(
    (column) => (column.role === 'goal' || column.role === 'target') && isPlain(column),
  );
  if (isForeign && !saysGoals) return false;
  if (view.indicator) {
    const isNamed = isPlain(view.indicator) || saysGoals || hasTitleOfMeasures(view);
    return isFollowed && isNamed && (hasText(view, 'indicator', 'goal') || isTemplate(view));
  }
  const goals = view.goals.length;
  if (goals > 0) return hasText(view, 'goal') && (isFollowed || goals > 1);
  const isPlan = columnsOf(view, 'background').length > 0 && columnsOf(view, 'responsible').length > 0;
  return (
    hasText(view, 'activity') && (chain.goal !== null || isPlan || isAssigned(view) || (isUnderGoals && isSeenTo(view)))
  );
}

/** Headers that are not filled in yet: indicators with a target or an outcome to come. */
function isTemplate(view: TableView): boolean {
  const isEmpty = view.columns.every(({ profile }) => profile.filled === 0);
  return isEmpty && columnsOf(view, 'target', 'outcome').length > 0;
}

/** Assignments that are followed up: "Uppdrag | Nämnd | Bedömning". A list of things to do says no such word. */
function isAssigned(view: TableView): boolean {
  const assigned = columnsOf(view, 'activity').some(({ header }) => header.roles.includes('goal'));
  return assigned && columnsOf(view, 'status', 'comment').length > 0;
}

/** Someone sees to it, and it is told when or how far: "Aktivitet | Ansvarig | Klart". */
function isSeenTo(view: TableView): boolean {
  return columnsOf(view, 'responsible').length > 0 && columnsOf(view, 'deadline', 'status', 'comment').length > 0;
}

/** The header's word is used for nothing else: "Indikator", not "Namn"; "Målvärde", not "Budget". */
function isPlain({ header }: RoleColumn): boolean {
  return !header.roles.includes('other');
}

function hasTitleOfMeasures({ region, grid }: TableView): boolean {
  return region.headings.some((line) =>
    filledColumns(line).some((column) => TITLE_OF_MEASURES.test(textOf(grid, line, column))),
  );
}

function hasText(view: TableView, role: Role, ...more: readonly Role[]): boolean {
  return columnsOf(view, role, ...more).some(({ profile }) => profile.filled > 0);
}

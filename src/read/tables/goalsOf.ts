import type { Goal } from '../../model/goalTable';
import { LAST_COLUMN, parseCell } from '../../model/address';
import { plainCell } from '../rows/cellOf';
import { readStatusCell } from '../rows/readStatusCell';
import type { GoalChain } from '../rows/goalHeadings';
import type { MetGoal, Place, Said, Walk } from '../rows/place';
import type { Line } from '../sheet/grid';
import type { TableView } from '../columns/tableView';

/**
 * The goals of a table, each once, the overall ones before those under them where they were met so. A goal with
 * nothing above it, or with goals under it, is an overall one; what stands above an overall goal is its parent.
 */
export function goalsOf(view: TableView, walk: Walk, chain: GoalChain): Goal[] {
  const met = [
    ...chain.takeMet().map((heading) => ({ ...heading, line: rowOf(view, heading.goal) })),
    ...[...walk.indicators, ...walk.activities].flatMap(ofPlace),
    ...walk.goals,
  ];
  const parents = new Set(met.flatMap(({ parent }) => (parent ? [parent.text] : [])));
  const goals = new Map<string, Goal>();
  for (const each of met) {
    if (each.parent) add(goals, view, { goal: each.parent, parent: null, line: null }, true);
    add(goals, view, each, parents.has(each.goal.text));
  }
  return [...goals.values()].sort((a, b) => placeOf(a) - placeOf(b));
}

function add(goals: Map<string, Goal>, view: TableView, { goal, parent, line }: MetGoal, isOverall: boolean): void {
  const above = parent && parent.text !== goal.text ? parent.text : null;
  const key = isOverall || above === null ? goal.text : `${above}\u001f${goal.text}`;
  const known = goals.get(key);
  const isKnown = known && (known.ownAssessment !== null || line === null);
  if (isKnown && (above === null || known.parent !== null)) return;
  const own = line ? readStatusCell(view, (column) => plainCell(view, line, column)) : null;
  goals.set(key, {
    level: isOverall || above === null ? 1 : 2,
    text: goal.text,
    parent: above ?? known?.parent ?? null,
    cell: known?.cell ?? goal.cell,
    ownAssessment: own ?? known?.ownAssessment ?? null,
  });
}

/** Cells in reading order: row by row, from left to right. */
function placeOf({ cell }: Goal): number {
  const at = parseCell(cell);
  return at ? at.row * (LAST_COLUMN + 1) + at.column : 0;
}

/** The row of the table in which a goal stands above its indicators, with how it went beside it; null above the table. */
function rowOf({ region }: TableView, { cell }: Said): Line | null {
  const row = region.pivoted ? undefined : parseCell(cell)?.row;
  return region.body.find(({ index }) => index === row) ?? null;
}

function ofPlace({ goal, strategicGoal }: Place): MetGoal[] {
  if (goal) return [{ goal, parent: strategicGoal, line: null }];
  return strategicGoal ? [{ goal: strategicGoal, parent: null, line: null }] : [];
}

import type { Finding } from '../../model/findings';
import type { GoalTable, Role } from '../../model/goalTable';
import type { OwedColumn } from '../../model/ownColumns';
import type { PlanReview, Status, TableJudgement, Verdict } from '../../model/verdict';
import type { GoalVerdict } from '../../model/verdict';
import { finding, type TableFacts } from './context';

type ColumnFinding =
  'table.noMethodColumn' | 'table.noResponsibleColumn' | 'table.noCauseColumn' | 'table.noActionColumn';

/** The columns that a table of goals should have, of its own or made by us, and what is said once where it has none. */
const COLUMNS: readonly (readonly [Role, OwedColumn | null, ColumnFinding])[] = [
  ['method', null, 'table.noMethodColumn'],
  ['responsible', 'owner', 'table.noResponsibleColumn'],
  ['comment', 'cause', 'table.noCauseColumn'],
  ['action', 'action', 'table.noActionColumn'],
];

/** What a table as a whole lacks: columns, and indicators under its goals that can be judged. */
export function reviewTable(table: GoalTable, facts: TableFacts, goals: readonly GoalVerdict[]): readonly Finding[] {
  if (table.indicators.length === 0) return [];
  const lacks = COLUMNS.filter(([role, made]) => !facts.roles.has(role) && (made === null || !facts.made.has(made)));
  const columns = lacks.map(([, , code]) => finding(code, {}, 'hint'));
  return [...columns, ...goals.flatMap((verdict, i) => reviewGoal(verdict, table.goals[i]?.cell ?? ''))];
}

/** Neither can be judged as it stands: one says nothing to measure, the other waits for an answer. */
const NOT_JUDGEABLE: readonly Status[] = ['notMeasurable', 'needsInput'];

function reviewGoal({ goal, from, total, counts }: GoalVerdict, cell: string): readonly Finding[] {
  if (from === 'goals') return [];
  if (total === 0) return [finding('plan.goalWithoutIndicators', { goal: goal.text, cell }, 'warning')];
  const open = NOT_JUDGEABLE.reduce((sum, status) => sum + (counts[status] ?? 0), 0);
  if (open < total) return [];
  return [finding('plan.goalNotJudgeable', { goal: goal.text, cell, indicators: total }, 'warning')];
}

/** How much of the plan can be judged at all; each indicator counts once, wherever it stands. */
export function reviewPlan(tables: readonly TableJudgement[]): PlanReview {
  const counted = tables.flatMap(({ verdicts }) => verdicts.filter(({ sameAs }) => sameAs === null));
  const judgeable = counted.filter(({ status }: Verdict) => !NOT_JUDGEABLE.includes(status)).length;
  return { indicators: counted.length, judgeable };
}

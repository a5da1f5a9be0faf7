import { eachGoalOnce } from './goalOrder';
import type { IndicatorReport, Report } from './report';
import type { GoalVerdict, Judgement, Status, Verdict } from './verdict';
import { STATUSES } from './verdict';

/** Each indicator once, in the order in which they stand: one that stands in several tables is the same. */
export function distinctVerdicts(judgement: Judgement): readonly Verdict[] {
  let verdicts = knownVerdicts.get(judgement);
  if (!verdicts) {
    verdicts = judgement.tables.flatMap((table) => table.verdicts.filter(({ sameAs }) => sameAs === null));
    knownVerdicts.set(judgement, verdicts);
  }
  return verdicts;
}

/** An indicator of a report, and the sheet that it stands on. */
export interface PlacedIndicator extends IndicatorReport {
  readonly sheet: string;
}

/**
 * Each indicator of a report once, as it stands where it is counted. They come in the order in which they first stand, so
 * that those of one goal follow each other, whichever sheet has the latest value of each.
 */
export function distinctIndicators(report: Report): PlacedIndicator[] {
  const counted = new Map<string, PlacedIndicator>();
  for (const { sheet, indicators } of report.tables) {
    for (const indicator of indicators) {
      if (indicator.sameAs === null || !counted.has(indicator.id)) counted.set(indicator.id, { ...indicator, sheet });
    }
  }
  return [...counted.values()];
}

/** Each goal once, in the order in which they stand. */
export function distinctGoals(judgement: Judgement): readonly GoalVerdict[] {
  let goals = knownGoals.get(judgement);
  if (!goals) {
    const all = judgement.tables.flatMap((table) => table.goals);
    knownGoals.set(judgement, (goals = eachGoalOnce(all, ({ goal }) => goal)));
  }
  return goals;
}

/** Found once for each judgement: every part of the overview asks for them. */
const knownVerdicts = new WeakMap<Judgement, readonly Verdict[]>();
const knownGoals = new WeakMap<Judgement, readonly GoalVerdict[]>();

/** The goals that hold the indicators: those of the lower level, and overall goals with none under them. */
export function lowestGoals<T extends { readonly goal: GoalVerdict['goal'] }>(goals: readonly T[]): T[] {
  const parents = new Set(goals.map(({ goal }) => (goal.level === 2 ? goal.parent : null)));
  return goals.filter(({ goal }) => goal.level === 2 || !parents.has(goal.text));
}

/** How many verdicts have each status. */
export function countStatuses(verdicts: readonly Verdict[]): Record<Status, number> {
  const counts = Object.fromEntries(STATUSES.map((status) => [status, 0])) as Record<Status, number>;
  for (const { status } of verdicts) counts[status]++;
  return counts;
}

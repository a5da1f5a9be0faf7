import type { Goal, GoalTable } from '../model/goalTable';
import type { Policy } from '../model/policy';
import { colourOf, type GoalStatus, type GoalVerdict, type Status, type Verdict } from '../model/verdict';
import { rollUp, type Unit } from './rollup';

type Counts<S extends string> = Partial<Record<S, number>>;

/** Rolls the verdicts of a table up to its goals: sub-goals from their indicators, overall goals from their sub-goals. */
export function judgeGoals(table: GoalTable, verdicts: readonly Verdict[], policy: Policy): readonly GoalVerdict[] {
  const counted = verdicts.filter(({ sameAs }) => sameAs === null || sameAs.sheet !== table.sheet);
  const byGoal = groupBy(counted, ({ indicator }) => keyOfGoal(indicator.goal, indicator.strategicGoal));
  const byStrategic = groupBy(counted, ({ indicator }) => indicator.strategicGoal ?? '');
  const subs = new Map<Goal, GoalVerdict>();
  for (const goal of table.goals) {
    if (goal.level === 2)
      subs.set(goal, fromIndicators(goal, byGoal.get(keyOfGoal(goal.text, goal.parent)) ?? [], policy));
  }
  return table.goals.map((goal) => {
    const own = subs.get(goal);
    if (own) return own;
    const below = [...subs].filter(([{ parent }]) => parent === goal.text).map(([, verdict]) => verdict);
    const indicators = byStrategic.get(goal.text) ?? [];
    const direct = indicators.filter(({ indicator }) => indicator.goal === null || indicator.goal === goal.text);
    return below.length === 0
      ? fromIndicators(goal, indicators, policy)
      : fromGoals(goal, below, direct, indicators, policy);
  });
}

function fromIndicators(goal: Goal, verdicts: readonly Verdict[], policy: Policy): GoalVerdict {
  const { status, mean } = rollUp(verdicts.map(unitOf), policy);
  return { ...distribution(goal, verdicts, policy), status, mean, from: 'indicators', subgoals: {} };
}

function fromGoals(
  goal: Goal,
  below: readonly GoalVerdict[],
  direct: readonly Verdict[],
  all: readonly Verdict[],
  policy: Policy,
): GoalVerdict {
  const subgoals: Counts<GoalStatus> = {};
  for (const { status } of below) if (status) subgoals[status] = (subgoals[status] ?? 0) + 1;
  const units = [...below.map(({ status }) => ({ status, weight: 1 })), ...direct.map(unitOf)];
  const { status, mean } = rollUp(units, policy);
  return { ...distribution(goal, all, policy), status, mean, from: 'goals', subgoals };
}

function unitOf({ status, indicator }: Verdict): Unit {
  return { status, weight: indicator.weight ?? 1 };
}

/** What is always shown: how many indicators have which status, and how many of them are judged. */
function distribution(
  goal: Goal,
  verdicts: readonly Verdict[],
  policy: Policy,
): Omit<GoalVerdict, 'status' | 'mean' | 'from' | 'subgoals'> {
  const counts: Counts<Status> = {};
  for (const { status } of verdicts) counts[status] = (counts[status] ?? 0) + 1;
  const judged = verdicts.filter(({ status }) => colourOf[status] !== null).length;
  return {
    goal: { level: goal.level, text: goal.text, parent: goal.parent },
    counts,
    total: verdicts.length,
    judged,
    coverage: verdicts.length === 0 ? 0 : judged / verdicts.length,
    rule: policy.rollup,
    ownAssessment: goal.ownAssessment,
    ownDiffers: false,
    ownUsed: 0,
    activities: { total: 0, done: 0, late: 0 },
  };
}

function keyOfGoal(text: string | null, parent: string | null): string {
  return `${parent ?? ''}\u001f${text ?? ''}`;
}

function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const of = key(item);
    const group = groups.get(of);
    if (group) group.push(item);
    else groups.set(of, [item]);
  }
  return groups;
}

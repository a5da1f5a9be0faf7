import type { Goal, GoalTable } from '../../model/goalTable';
import type { Policy } from '../../model/policy';
import {
  colourOf,
  isAhead,
  statusOfColour,
  type ActivityVerdict,
  type GoalVerdict,
  type Status,
  type Verdict,
} from '../../model/verdict';
import { countActivities } from './activities';
import { eachGoalOnce, goalKey } from '../../model/goalOrder';
import { groupBy } from '../../model/groupBy';
import { colourOfOwn, ownDiffers } from './ownAssessment';
import { rollUp, type Unit } from './rollup';

/** What stands under a goal. */
interface Under {
  readonly verdicts: readonly Verdict[];
  readonly activities: readonly ActivityVerdict[];
}

/**
 * Rolls verdicts up to goals: sub-goals from their indicators, overall goals from their sub-goals. A goal that stands in
 * several tables is one goal, with all that stands under it anywhere.
 * @param tables each with its verdicts and activities
 * @returns each goal's verdict, by its key
 */
export function judgeGoals(tables: readonly TableOfGoals[], policy: Policy): ReadonlyMap<string, GoalVerdict> {
  const goals = eachGoalAssessed(tables.flatMap(({ table }) => table.goals));
  // An indicator that stands in several places counts once.
  const counted = tables.flatMap(({ verdicts }) => verdicts.filter(({ sameAs }) => sameAs === null));
  const activities = eachActivityOnce(tables);
  const ofSub = groupBy(counted, ({ indicator }) => keyOf(indicator.goal, indicator.strategicGoal));
  const ofOverall = groupBy(counted, ({ indicator }) => indicator.strategicGoal ?? indicator.goal ?? '');
  const doneForSub = groupBy(activities, ({ activity }) => keyOf(activity.goal, activity.strategicGoal));
  const doneForOverall = groupBy(activities, ({ activity }) => activity.strategicGoal ?? activity.goal ?? '');

  const byParent = groupBy(goals, ({ parent }) => parent ?? '');
  const known = new Map<Goal, { readonly verdict: GoalVerdict; readonly under: Under }>();
  /** @param over the goals above it, so that two that name each other as parents come to an end. */
  const judged = (goal: Goal, over: readonly Goal[]): { readonly verdict: GoalVerdict; readonly under: Under } => {
    const done = known.get(goal);
    if (done) return done;
    const key = goal.level === 2 ? keyOf(goal.text, goal.parent) : goal.text;
    const of = goal.level === 2 ? ([ofSub, doneForSub] as const) : ([ofOverall, doneForOverall] as const);
    const own = { verdicts: of[0].get(key) ?? [], activities: of[1].get(key) ?? [] };
    const isAbove = (child: Goal): boolean => child === goal || over.includes(child);
    const children = goal.level === 2 ? [] : (byParent.get(goal.text) ?? []).filter((child) => !isAbove(child));
    const below = children.map((child) => ({ child, ...judged(child, [...over, goal]) }));
    const under = together(
      own,
      below.filter(({ child }) => child.level === 1).map((each) => each.under),
    );
    const verdicts = below.map(({ verdict }) => verdict);
    const verdict =
      verdicts.length > 0 ? fromGoals(goal, verdicts, under, policy) : fromIndicators(goal, under, policy);
    known.set(goal, { verdict, under });
    return { verdict, under };
  };
  return new Map(goals.map((goal) => [goalKey(goal), judged(goal, []).verdict]));
}

/** A table with what was judged in it. */
export interface TableOfGoals {
  readonly table: Pick<GoalTable, 'goals' | 'sheet'>;
  readonly verdicts: readonly Verdict[];
  readonly activities: readonly ActivityVerdict[];
}

/** Each goal once, with the assessment of the last table that has one for it. */
function eachGoalAssessed(all: readonly Goal[]): readonly Goal[] {
  const assessed = all.filter(({ ownAssessment }) => ownAssessment !== null);
  const latest = new Map(assessed.map((goal) => [goalKey(goal), goal.ownAssessment]));
  return eachGoalOnce(all, (goal) => goal).map((goal) => {
    return { ...goal, ownAssessment: latest.get(goalKey(goal)) ?? null };
  });
}

/** An activity that stands on a sheet for each period is one, as far as it has come on the last of them. */
function eachActivityOnce(tables: readonly TableOfGoals[]): readonly ActivityVerdict[] {
  const all = tables.flatMap(({ table, activities }) => activities.map((each) => ({ sheet: table.sheet, each })));
  const lastSheets = new Map(all.map(({ sheet, each: { activity } }) => [activityKey(activity), sheet]));
  return all.flatMap(({ sheet, each }) => (lastSheets.get(activityKey(each.activity)) === sheet ? [each] : []));
}

function activityKey({ goal, strategicGoal, text }: ActivityVerdict['activity']): string {
  return `${keyOf(goal, strategicGoal)}\u001f${text}`;
}

/** An overall goal over overall goals has all that stands under them. */
function together(own: Under, below: readonly Under[]): Under {
  if (below.length === 0) return own;
  const all = [own, ...below];
  return { verdicts: all.flatMap(({ verdicts }) => verdicts), activities: all.flatMap(({ activities }) => activities) };
}

function fromIndicators(goal: Goal, under: Under, policy: Policy): GoalVerdict {
  const status = rollUp(under.verdicts.map(unitOf), policy);
  return verdictOf(goal, under, policy, { status, from: 'indicators', ownUsed: 0 });
}

/** From the sub-goals, and from indicators that stand under none of them. */
function fromGoals(goal: Goal, below: readonly GoalVerdict[], under: Under, policy: Policy): GoalVerdict {
  const direct = under.verdicts.filter(({ indicator }) => indicator.goal === null || indicator.goal === goal.text);
  const units = below.map(unitOfGoal);
  const status = rollUp([...units, ...direct.map(unitOf)], policy);
  const ownUsed = units.filter(({ own }) => own).length;
  return verdictOf(goal, under, policy, { status, from: 'goals', ownUsed });
}

function unitOf({ status, indicator }: Verdict): Unit {
  return { status, weight: indicator.weight ?? 1 };
}

/** A sub-goal whose indicators cannot be assessed can still be assessed by people. */
function unitOfGoal({ status, ownAssessment }: GoalVerdict): Unit & { readonly own: boolean } {
  const own = status !== null && colourOf[status] === null ? colourOfOwn(ownAssessment) : null;
  if (own === null) return { status, weight: 1, own: false };
  return { status: statusOfColour(own, !isAhead(ownAssessment?.status)), weight: 1, own: true };
}

/** With the indicators by status, how many of them are judged, the activities, the own assessment. */
function verdictOf(
  goal: Goal,
  { verdicts, activities }: Under,
  policy: Policy,
  { status, from, ownUsed }: Pick<GoalVerdict, 'status' | 'from' | 'ownUsed'>,
): GoalVerdict {
  const counts: Partial<Record<Status, number>> = {};
  for (const { status: one } of verdicts) counts[one] = (counts[one] ?? 0) + 1;
  const judged = verdicts.filter(({ status: one }) => colourOf[one] !== null).length;
  return {
    goal: { level: goal.level, text: goal.text, parent: goal.parent },
    status,
    counts,
    total: verdicts.length,
    judged,
    coverage: verdicts.length === 0 ? 0 : judged / verdicts.length,
    rule: policy.rollup,
    ownAssessment: goal.ownAssessment,
    ownDiffers: ownDiffers(goal.ownAssessment, status),
    activities: countActivities(activities),
    from,
    ownUsed,
  };
}

function keyOf(text: string | null, parent: string | null): string {
  return `${parent ?? ''}\u001f${text ?? ''}`;
}

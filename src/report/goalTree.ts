import { distinctVerdicts } from '../model/distinct';
import { placeKey, placeKeyOver } from '../model/goalOrder';
import { groupBy } from '../model/groupBy';
import type { ActivityVerdict, GoalVerdict, Judgement, Verdict } from '../model/verdict';
import { goalsInOrder } from '../compose/overview/goalRows';

/** A goal with what stands right under it; without a goal, what stands under none. */
export interface GoalBranch {
  readonly goal: GoalVerdict | null;
  readonly verdicts: readonly Verdict[];
  readonly activities: readonly ActivityVerdict[];
}

/**
 * The goals in the order of the workbook, each overall goal before its own, every indicator and activity under the
 * lowest goal it belongs to. What belongs to none comes last.
 */
export function goalTree(judgement: Judgement): GoalBranch[] {
  const verdicts = gather(distinctVerdicts(judgement), ({ indicator }) => indicator);
  const activities = gather(
    judgement.tables.flatMap((table) => table.activities),
    ({ activity }) => activity,
  );
  const branches = goalsInOrder(judgement).map((goal): GoalBranch => {
    const key = placeKey(goal.goal);
    return { goal, verdicts: verdicts.take(key), activities: activities.take(key) };
  });
  const rest = { goal: null, verdicts: verdicts.rest(), activities: activities.rest() };
  return rest.verdicts.length + rest.activities.length === 0 ? branches : [...branches, rest];
}

interface Placed {
  readonly goal: string | null;
  readonly strategicGoal: string | null;
}

/** Things by the goal that they stand under, each given out once. */
function gather<T>(things: readonly T[], placeOf: (thing: T) => Placed) {
  const byGoal = groupBy(things, (thing) => placeKeyOver(placeOf(thing)));
  return {
    take: (key: string): readonly T[] => {
      const taken = byGoal.get(key) ?? [];
      byGoal.delete(key);
      return taken;
    },
    rest: (): readonly T[] => [...byGoal.values()].flat(),
  };
}

import { groupBy } from './groupBy';
import { distinctKeys, keyOf } from './identity';

/** A goal as far as it tells which one it is. */
export interface GoalId {
  readonly level: 1 | 2;
  readonly text: string;
  readonly parent: string | null;
}

/** The same for one goal wherever it stands. */
export function goalKey({ level, text, parent }: GoalId): string {
  return keyOf([String(level), parent, text]);
}

/** What indicators and activities know of a goal: its text, and for one under another the text of that. */
export function placeKey({ level, text, parent }: GoalId): string {
  return keyOf([level === 2 ? parent : null, text]);
}

/** The `placeKey` of the lowest goal that something stands under; null when it stands under none. */
export function placeKeyOver({
  goal,
  strategicGoal,
}: {
  readonly goal: string | null;
  readonly strategicGoal: string | null;
}): string | null {
  if (goal !== null && goal !== strategicGoal) return keyOf([strategicGoal, goal]);
  return strategicGoal === null ? null : keyOf([null, strategicGoal]);
}

/** Each goal once, in the order in which they are met. */
export function eachGoalOnce<T>(goals: readonly T[], idOf: (goal: T) => GoalId): T[] {
  const byKey = new Map<string, T>();
  for (const goal of goals) {
    const key = goalKey(idOf(goal));
    if (!byKey.has(key)) byKey.set(key, goal);
  }
  return [...byKey.values()];
}

/** Each overall goal, followed by its own; goals without an overall one stand where they are met. */
export function goalsInOrder<T>(goals: readonly T[], idOf: (goal: T) => GoalId): T[] {
  const overall = new Set(goals.map(idOf).flatMap(({ level, text }) => (level === 1 ? text : [])));
  const under = groupBy(
    goals.filter((goal) => idOf(goal).level === 2),
    (goal) => idOf(goal).parent,
  );
  return goals.flatMap((goal) => {
    const { level, text, parent } = idOf(goal);
    if (level === 1) return [goal, ...(under.get(text) ?? [])];
    return parent !== null && overall.has(parent) ? [] : [goal];
  });
}

/**
 * By which text each goal's row on the overview is known, by the goal's key: goals of one text under several overall
 * goals have a row each, in their order.
 */
export function goalRows(goals: readonly GoalId[]): ReadonlyMap<string, string> {
  const ordered = goalsInOrder(
    eachGoalOnce(goals, (goal) => goal),
    (goal) => goal,
  );
  const rows = distinctKeys(ordered.map(({ text }) => text));
  return new Map(ordered.map((goal, i) => [goalKey(goal), rows[i] ?? '']));
}

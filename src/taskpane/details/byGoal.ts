import type { PlacedIndicator } from '../result/statusCounts';

export interface GoalGroup {
  readonly goal: string | null;
  readonly indicators: readonly PlacedIndicator[];
}

/** Indicators under the goal that they follow, in the order of the workbook. */
export function byGoal(indicators: readonly PlacedIndicator[]): readonly GoalGroup[] {
  const groups: { goal: string | null; indicators: PlacedIndicator[] }[] = [];
  for (const indicator of indicators) {
    const last = groups.at(-1);
    if (last?.goal === indicator.goal) last.indicators.push(indicator);
    else groups.push({ goal: indicator.goal, indicators: [indicator] });
  }
  return groups;
}

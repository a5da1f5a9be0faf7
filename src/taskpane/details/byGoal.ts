import type { GoalReport, Report } from '../../model/report';
import type { PlacedIndicator } from '../../model/distinct';

export interface OverallGoal {
  readonly text: string;
  readonly parent: string | null;
}

export interface GoalGroup {
  /** Overall goals that begin with this group, the highest first, each with the one above it. */
  readonly overall: readonly OverallGoal[];
  readonly strategicGoal: string | null;
  readonly goal: string | null;
  readonly indicators: readonly PlacedIndicator[];
}

/** Indicators under the goal that they follow, and under its overall goals, in the order of the workbook. */
export function byGoal(indicators: readonly PlacedIndicator[], report: Report): readonly GoalGroup[] {
  const parents = parentsIn(report);
  const groups: (GoalGroup & { readonly indicators: PlacedIndicator[] })[] = [];
  let chain: readonly string[] = [];
  let before: PlacedIndicator | null = null;
  for (const indicator of indicators) {
    const { goal, strategicGoal } = indicator;
    if (before?.goal === goal && before.strategicGoal === strategicGoal) {
      groups.at(-1)?.indicators.push(indicator);
    } else {
      const now = chainOf(strategicGoal, parents).filter((text) => text !== goal);
      const first = now.findIndex((text, i) => text !== chain[i]);
      const overall = first < 0 ? [] : now.slice(first).map((text) => ({ text, parent: parents.get(text) ?? null }));
      groups.push({ overall, strategicGoal, goal, indicators: [indicator] });
      chain = now;
    }
    before = indicator;
  }
  return groups;
}

/** The goals under which no indicator stands, each once: people can still assess them. */
export function goalsWithout(indicators: readonly PlacedIndicator[], report: Report): readonly GoalReport[] {
  const parents = parentsIn(report);
  const seen = new Set(indicators.flatMap(({ goal, strategicGoal }) => [goal, ...chainOf(strategicGoal, parents)]));
  return report.tables.flatMap(({ goals }) =>
    goals.filter(({ text }) => {
      const isNew = !seen.has(text);
      seen.add(text);
      return isNew;
    }),
  );
}

type Parents = ReadonlyMap<string, string | null>;

function parentsIn({ tables }: Report): Parents {
  const overall = tables.flatMap(({ goals }) => goals.filter(({ level }) => level === 1));
  return new Map(overall.map(({ text, parent }) => [text, parent]));
}

/** An overall goal after those above it; a plan whose goals name each other is not followed round. */
function chainOf(goal: string | null, parents: Parents): readonly string[] {
  const chain: string[] = [];
  for (let text = goal; text !== null && !chain.includes(text); text = parents.get(text) ?? null) chain.unshift(text);
  return chain;
}

import { distinctVerdicts } from '../../model/distinct';
import { STATUS_MARKS } from '../../model/statusMarks';
import type { GoalVerdict, Judgement } from '../../model/verdict';
import { trailName } from '../../ownsheets/marks';
import { written } from '../sheets/cells';
import type { Counted, ListValue } from '../lists/listValues';
import type { StatusGroup } from '../sheets/statusGroups';
import { countIn, GROUP_NAMES, STATUS_GROUPS } from '../sheets/statusGroups';

/** Comparisons that all formulas together may take; more would make the workbook slow to open. */
const MOST_COMPARISONS = 200_000;

/** How many indicators of a goal are in a group: a formula where the workbook can count them. */
export type GoalCounter = (verdict: GoalVerdict, group: StatusGroup) => ListValue;

/**
 * Counts the indicators of goals from the trail, which has a row for each indicator with its goal. Where that does not
 * give the number that was judged, or in a plan so large that counting would be slow, the number stands alone.
 *
 * @param named the trail's columns of goals and statuses have their names
 */
export function goalCounter(judgement: Judgement, goals: number, named: boolean): GoalCounter {
  const verdicts = distinctVerdicts(judgement);
  const tooMany = verdicts.length * goals * GROUP_NAMES.length * 2 > MOST_COMPARISONS;
  if (!named || tooMany) return ({ counts }, group) => countIn(group, counts);
  const there = new Map<string, number>();
  const overall = new Set(verdicts.map(({ indicator }) => asCompared(indicator.strategicGoal ?? '')));
  for (const { indicator, status } of verdicts) {
    for (const [column, goal] of [
      ['goal', indicator.goal],
      ['strategicGoal', indicator.strategicGoal],
    ] as const) {
      const key = `${column} ${asCompared(goal ?? '')} ${status}`;
      there.set(key, (there.get(key) ?? 0) + 1);
    }
  }
  return ({ goal, counts }, group) => {
    // In a table with one level of goals the indicators stand right under it.
    const column = goal.level === 2 || !overall.has(asCompared(goal.text)) ? 'goal' : 'strategicGoal';
    const count = countIn(group, counts);
    const found = STATUS_GROUPS[group].reduce(
      (sum, status) => sum + (there.get(`${column} ${asCompared(goal.text)} ${status}`) ?? 0),
      0,
    );
    return found === count ? { formulaIn: ({ cell }) => formulaOf(column, group, cell('goal')), value: count } : count;
  };
}

/** Texts as `TRIM` and `=` of a formula compare them. */
function asCompared(text: string): string {
  return text.replace(/ +/g, ' ').trim().toLowerCase();
}

function formulaOf(column: 'goal' | 'strategicGoal', group: StatusGroup, goal: string | null): string | null {
  if (goal === null) return null;
  const signs = STATUS_GROUPS[group].map((status) => `(LEFT(${trailName('status')})="${STATUS_MARKS[status]}")`);
  return `SUMPRODUCT((TRIM(${trailName(column)})=TRIM(${goal}))*(${signs.join('+')}))`;
}

/** The sum of a row's groups. */
export function sumOf(groups: readonly StatusGroup[], value: number): Counted {
  return { formulaIn: ({ cell }) => added(groups.map(cell)), value };
}

/** The part of a row's indicators that are in some groups. */
export function shareOfSum(groups: readonly StatusGroup[], value: number): Counted {
  return {
    formulaIn: ({ cell }) => {
      const [some, all] = [added(groups.map(cell)), cell('indicators')];
      return some === null || all === null ? null : `(${some})/${all}`;
    },
    value: written(value) ?? 0,
  };
}

function added(cells: readonly (string | null)[]): string | null {
  return cells.includes(null) ? null : cells.join('+');
}

import type { Range } from '../../model/address';
import { distinctGoals, lowestGoals } from '../../model/distinct';
import type { ChartKind } from '../../model/plan';
import type { Language } from '../../model/policy';
import type { GoalVerdict, Judgement } from '../../model/verdict';
import { texts } from '../../i18n/texts';
import { COUNT_AXIS, WHOLE_AXIS } from './chartAxis';
import type { ChartLooks, GroupLooks } from './chartColours';
import type { Draft } from '../sheets/draft';
import type { ListContent, ListPlace, ListSheet } from '../lists/ownList';
import type { ChartChange, Picture } from './rowChart';
import { shortened } from '../sheets/shortTexts';
import { countAll, countIn, GROUP_NAMES } from '../sheets/statusGroups';
import { wasCharted } from './writeChart';

const LABEL_LENGTH = 48;
const TOLD_LENGTH = 60;
/** The most goals that one chart shows. */
const MOST_GOALS = 40;

/** The goals that have indicators; of many those with the most that is red, in the order in which they stand. */
export function chartedGoals(judgement: Judgement): { readonly shown: readonly GoalVerdict[]; readonly all: number } {
  const goals = lowestGoals(distinctGoals(judgement)).filter(({ counts }) => countAll(counts) > 0);
  if (goals.length <= MOST_GOALS) return { shown: goals, all: goals.length };
  const red = ({ counts }: GoalVerdict): number => countIn('red', counts);
  const chosen = new Set(goals.toSorted((a, b) => red(b) - red(a)).slice(0, MOST_GOALS));
  return { shown: goals.filter((goal) => chosen.has(goal)), all: goals.length };
}

/** A plan without goals gets no chart of them; one that was made stays the user's. */
export function hasGoalChart(draft: Draft, sheet: ListSheet, key: GoalChartKey, judgement: Judgement): boolean {
  return wasCharted(draft, sheet, key) || chartedGoals(judgement).all > 0;
}

/** The charts of goals: on the overview by number, on the sheet of charts by share. */
export type GoalChartKey = 'goals' | 'goalShares';

/** What the charts of goals read: a short label and the indicators by group. */
export function goalChartContent(goals: readonly GoalVerdict[], language: Language): ListContent {
  const { charts, overview } = texts(language).sheets;
  return {
    headers: [charts.label, ...GROUP_NAMES.map((group) => overview.goals[group])],
    rows: goals.map(({ goal, counts }) => [
      shortened(goal.text, LABEL_LENGTH),
      ...GROUP_NAMES.map((group) => countIn(group, counts)),
    ]),
    gone: null,
    formats: {},
    users: new Set(),
  };
}

/** A bar for each goal, divided by how its indicators stand: as long as it has indicators, or all of equal length. */
export function goalChart(
  kind: Extract<ChartKind, 'stackedBar' | 'stackedBar100'>,
  source: string,
  place: ListPlace,
  sentence: string,
  looks: ChartLooks,
  language: Language,
): ChartChange {
  const title = texts(language).sheets.overview.charts[kind === 'stackedBar' ? 'goals' : 'goalShares'];
  const picture = (lastRow: number, drawn: GroupLooks): Picture => ({
    kind,
    title,
    altText: `${title}. ${sentence}`,
    source,
    categories: cells(place, 'label', lastRow),
    series: GROUP_NAMES.map((group) => ({
      name: headerCell(place, group),
      values: cells(place, group, lastRow),
      style: 'bar',
      ...drawn[group],
    })),
    valueAxis: kind === 'stackedBar' ? COUNT_AXIS : WHOLE_AXIS,
  });
  return {
    spec: picture(place.lastRow, looks.now),
    before: picture(place.lastRowBefore, looks.before),
    changed: place.changed.size > 0,
  };
}

/** What the bars show, in words: where most is on the way, and where least is. */
export function goalsSentence(judgement: Judgement, language: Language): string {
  const goals = lowestGoals(distinctGoals(judgement)).filter(({ counts }) => countAll(counts) > 0);
  return texts(language).sheets.overview.goalsSentence(most(goals, 'green'), most(goals, 'red'));
}

/** The same as short as a row of the sheet, and how many of the goals are shown. */
export function goalChartSentence(judgement: Judgement, language: Language): string {
  const { shown, all } = chartedGoals(judgement);
  const { goalsSentence: say, goalsShown } = texts(language).sheets.overview;
  const short = (goal: string | null): string | null => goal && shortened(goal, TOLD_LENGTH);
  const sentence = say(short(most(shown, 'green')), short(most(shown, 'red'))).replaceAll('….', '…');
  return shown.length < all ? `${sentence} ${goalsShown(shown.length, all)}` : sentence;
}

/** The goal with the largest share; null where several share the first place, for none of them is the one. */
function most(goals: readonly GoalVerdict[], group: 'green' | 'red'): string | null {
  const shares = goals.map(({ goal, counts }) => ({ goal, share: countIn(group, counts) / countAll(counts) }));
  const largest = Math.max(0, ...shares.map(({ share }) => share));
  const [first, second] = shares.filter(({ share }) => share === largest);
  return first === undefined || largest === 0 || (second && goals.length > 1)
    ? null
    : first.goal.text.replace(/\.$/, '');
}

function cells(place: ListPlace, column: string, lastRow: number): Range {
  const at = place.columns.get(column) ?? 0;
  return { top: place.headerRow + 1, left: at, bottom: Math.max(lastRow, place.headerRow + 1), right: at };
}

function headerCell(place: ListPlace, column: string): Range {
  const at = place.columns.get(column) ?? 0;
  return { top: place.headerRow, left: at, bottom: place.headerRow, right: at };
}

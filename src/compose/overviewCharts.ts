import type { Range } from '../model/address';
import { countStatuses, distinctGoals, distinctVerdicts, lowestGoals } from '../model/distinct';
import type { ChartSeries, ChartSpec } from '../model/plan';
import type { Language } from '../model/policy';
import type { GoalVerdict, Judgement, Status } from '../model/verdict';
import { STATUSES } from '../model/verdict';
import { countsInWords } from '../i18n/summary';
import { texts } from '../i18n/texts';
import { CHART_COLOURS, GROUP_LOOKS } from './formats';
import type { ListPlace } from './ownList';
import { countAll, countIn, GROUP_NAMES } from './statusGroups';

type Chart = Omit<ChartSpec, 'name'>;

/** A chart as it is to be and as it was, for the cells that it reads. */
interface ChartPair {
  readonly spec: Chart;
  readonly before: Chart;
}

/** A doughnut of the statuses, read from the distribution on the same sheet. */
export function distributionChart(
  judgement: Judgement,
  sheet: string,
  place: ListPlace,
  anchor: Range,
  language: Language,
): ChartPair {
  const title = texts(language).sheets.overview.charts.distribution;
  const chart = (lastRow: number): Chart => ({
    kind: 'doughnut',
    title,
    altText: `${title}: ${countsInWords(countStatuses(distinctVerdicts(judgement)), language)}.`,
    anchor,
    source: sheet,
    categories: cells(place, 'status', lastRow),
    series: [
      {
        name: headerCell(place, 'count'),
        values: cells(place, 'count', lastRow),
        color: CHART_COLOURS.met,
        style: 'bar',
        pointColors: STATUSES.map((status) => CHART_COLOURS[status]),
      },
    ],
    valueAxis: { numberFormat: '0' },
  });
  return { spec: chart(place.lastRow), before: chart(place.lastRowBefore) };
}

/** A bar for each goal, as long as it has indicators, divided by how they stand. */
export function goalChart(
  judgement: Judgement,
  dataSheet: string,
  place: ListPlace,
  anchor: Range,
  language: Language,
): ChartPair {
  const title = texts(language).sheets.overview.charts.goals;
  const chart = (lastRow: number): Chart => ({
    kind: 'stackedBar',
    title,
    altText: `${title}. ${goalsSentence(judgement, language)}`,
    anchor,
    source: dataSheet,
    categories: cells(place, 'label', lastRow),
    series: GROUP_NAMES.map((group): ChartSeries => ({
      name: headerCell(place, group),
      values: cells(place, group, lastRow),
      style: 'bar',
      ...GROUP_LOOKS[group],
    })),
    valueAxis: { min: 0, numberFormat: '0' },
  });
  return { spec: chart(place.lastRow), before: chart(place.lastRowBefore) };
}

/** What the bars show, in words: where most is on the way, and where least is. */
export function goalsSentence(judgement: Judgement, language: Language): string {
  const goals = lowestGoals(distinctGoals(judgement)).filter(({ counts }) => countAll(counts) > 0);
  const say = texts(language).sheets.overview.goalsSentence;
  return say(most(goals, 'green'), most(goals, 'red'));
}

function most(goals: readonly GoalVerdict[], group: 'green' | 'red'): string | null {
  const share = ({ counts }: GoalVerdict): number => countIn(group, counts) / countAll(counts);
  const best = goals.reduce<GoalVerdict | null>((a, b) => (a === null || share(b) > share(a) ? b : a), null);
  return best === null || share(best) === 0 ? null : best.goal.text;
}

/** The commonest status in words, for the doughnut. */
export function commonest(judgement: Judgement, language: Language): string {
  const counts = countStatuses(distinctVerdicts(judgement));
  const all = countAll(counts);
  const status = STATUSES.reduce<Status>((a, b) => (counts[b] > counts[a] ? b : a), 'met');
  const { sheets, statuses } = texts(language);
  return sheets.overview.commonest(statuses[status], counts[status], all);
}

function cells(place: ListPlace, column: string, lastRow: number): Range {
  const at = place.columns.get(column) ?? 0;
  return { top: place.headerRow + 1, left: at, bottom: Math.max(lastRow, place.headerRow + 1), right: at };
}

function headerCell(place: ListPlace, column: string): Range {
  const at = place.columns.get(column) ?? 0;
  return { top: place.headerRow, left: at, bottom: place.headerRow, right: at };
}

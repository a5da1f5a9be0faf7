import { countStatuses, distinctVerdicts } from '../../model/distinct';
import type { IsoDate } from '../../model/calendar';
import type { HistoryRow } from '../../model/history';
import type { Language } from '../../model/policy';
import type { Judgement, Status } from '../../model/verdict';
import { STATUSES } from '../../model/verdict';
import { texts } from '../../i18n/texts';
import { MOST_POINTS } from '../../ownsheets/lists';
import { COUNT_AXIS } from './chartAxis';
import type { ChartLooks, GroupLooks } from './chartColours';
import type { RowChart, RowSeries } from './rowChart';
import type { StatusCells } from '../overview/statusCount';
import { countOf } from '../overview/statusCount';
import { countAll, countIn, GROUP_NAMES, STATUS_GROUPS } from '../sheets/statusGroups';

type Counts = Readonly<Partial<Record<Status, number>>>;

/** All indicators by group, as a ring. */
export function groupsChart(judgement: Judgement, cells: StatusCells, looks: ChartLooks, language: Language): RowChart {
  const { overview } = texts(language).sheets;
  const counts = countStatuses(distinctVerdicts(judgement));
  return {
    key: 'distribution',
    kind: 'doughnut',
    title: overview.charts.distribution,
    sentence: commonest(judgement, language),
    small: false,
    legend: true,
    labels: GROUP_NAMES.map((group) => overview.goals[group]),
    series: [
      {
        key: 'count',
        name: overview.distribution.count,
        values: GROUP_NAMES.map((group) => countOf(STATUS_GROUPS[group], cells, countIn(group, counts))),
        look: ringLook(looks.now),
        lookBefore: ringLook(looks.before),
      },
    ],
    axisFor: () => COUNT_AXIS,
  };
}

function ringLook(looks: GroupLooks): RowSeries['look'] {
  return {
    color: looks.green.color,
    style: 'bar',
    pointColors: GROUP_NAMES.map((group) => looks[group].color),
    pointPatterns: GROUP_NAMES.map((group) => looks[group].pattern),
  };
}

/** The commonest status in words. */
export function commonest(judgement: Judgement, language: Language): string {
  const counts = countStatuses(distinctVerdicts(judgement));
  const status = STATUSES.reduce<Status>((a, b) => (counts[b] > counts[a] ? b : a), 'met');
  const { sheets, statuses } = texts(language);
  return sheets.overview.commonest(statuses[status], counts[status], countAll(counts));
}

/** A date on the chart, with how it is written there: what was judged afterwards carries a star. */
interface TrendDate {
  readonly asOf: IsoDate;
  readonly counts: Counts;
  readonly label: string;
}

/**
 * The indicators by group at each date up to the as-of date, the latest ones: as they were judged then where the
 * history tells, else judged afterwards from the values of the book; the as-of date as it is judged now.
 */
export function trendChart(
  judgement: Judgement,
  history: readonly HistoryRow[],
  looks: ChartLooks,
  language: Language,
): RowChart {
  const { charts, overview } = texts(language).sheets;
  const dates = trendDates(judgement, history).slice(-MOST_POINTS);
  return {
    key: 'trend',
    kind: 'stackedColumn',
    title: charts.trend,
    sentence: trendSentence(dates, judgement, language),
    small: false,
    legend: true,
    labels: dates.map(({ label }) => label),
    series: GROUP_NAMES.map((group) => ({
      key: group,
      name: overview.goals[group],
      values: dates.map(({ counts }) => countIn(group, counts)),
      look: { style: 'bar', ...looks.now[group] },
      lookBefore: { style: 'bar', ...looks.before[group] },
    })),
    axisFor: () => COUNT_AXIS,
  };
}

/** Oldest first. A date after which a later one was judged is closed, also today. */
function trendDates(judgement: Judgement, history: readonly HistoryRow[]): TrendDate[] {
  const { asOf, past } = judgement;
  const isClosed = history.some((row) => row.asOf === asOf) && history.some((row) => row.asOf > asOf);
  const recorded = new Map<IsoDate, Record<Status, number>>();
  for (const { asOf: date, status } of history) {
    if (date > asOf || (date === asOf && !isClosed)) continue;
    const counts = recorded.get(date) ?? countStatuses([]);
    counts[status]++;
    recorded.set(date, counts);
  }
  if (!isClosed) recorded.set(asOf, countStatuses(distinctVerdicts(judgement)));
  return [
    ...[...recorded].map(([date, counts]) => ({ asOf: date, counts, label: date })),
    ...past.dates.map(({ asOf: date, counts }) => ({ asOf: date, counts, label: `${date}*` })),
  ].sort((a, b) => (a.asOf < b.asOf ? -1 : 1));
}

function trendSentence(dates: readonly TrendDate[], { past }: Judgement, language: Language): string {
  const say = texts(language).sheets.charts;
  const told = ({ asOf, counts }: TrendDate) => ({
    date: asOf,
    green: countIn('green', counts),
    all: countAll(counts),
  });
  const [first, last] = [dates[0], dates.at(-1)];
  if (!first || !last) return '';
  const sentences = [dates.length < 2 ? say.oneDate(first.asOf) : say.trendSentence(told(first), told(last))];
  if (dates.some(({ label }) => label.endsWith('*'))) sentences.push(say.judgedAfterwards);
  if (past.left > 0) sentences.push(say.datesLeft(past.left));
  return sentences.join(' ');
}

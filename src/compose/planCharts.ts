import { countStatuses, distinctVerdicts } from '../model/distinct';
import type { IsoDate } from '../model/calendar';
import type { HistoryRow } from '../model/history';
import type { Language } from '../model/policy';
import type { Judgement, Status } from '../model/verdict';
import { STATUSES } from '../model/verdict';
import { texts } from '../i18n/texts';
import { MOST_POINTS } from '../ownsheets/lists';
import { COUNT_AXIS } from './chartAxis';
import type { ChartLooks, GroupLooks } from './chartColours';
import type { RowChart, RowSeries } from './rowChart';
import type { StatusCells } from './statusCount';
import { countOf } from './statusCount';
import { countAll, countIn, GROUP_NAMES, STATUS_GROUPS } from './statusGroups';

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

/** The indicators by group at each as-of date that was judged, the latest ones, with the present as it is judged now. */
export function trendChart(
  judgement: Judgement,
  history: readonly HistoryRow[],
  looks: ChartLooks,
  language: Language,
): RowChart {
  const { charts, overview } = texts(language).sheets;
  const byDate = countsByDate(judgement, history);
  const dates = [...byDate.keys()].sort().slice(-MOST_POINTS);
  return {
    key: 'trend',
    kind: 'stackedColumn',
    title: charts.trend,
    sentence: trendSentence(dates, byDate, language),
    small: false,
    legend: true,
    labels: dates,
    series: GROUP_NAMES.map((group) => ({
      key: group,
      name: overview.goals[group],
      values: dates.map((date) => countIn(group, byDate.get(date) ?? {})),
      look: { style: 'bar', ...looks.now[group] },
      lookBefore: { style: 'bar', ...looks.before[group] },
    })),
    axisFor: () => COUNT_AXIS,
  };
}

/** Earlier dates as they were judged then. A date after which a later one was judged is closed, also today. */
function countsByDate(judgement: Judgement, history: readonly HistoryRow[]): ReadonlyMap<IsoDate, Counts> {
  const { asOf } = judgement;
  const isClosed = history.some((row) => row.asOf === asOf) && history.some((row) => row.asOf > asOf);
  const byDate = new Map<IsoDate, Record<Status, number>>();
  for (const { asOf: date, status } of history) {
    if (date === asOf && !isClosed) continue;
    const counts = byDate.get(date) ?? countStatuses([]);
    counts[status]++;
    byDate.set(date, counts);
  }
  if (!isClosed) byDate.set(asOf, countStatuses(distinctVerdicts(judgement)));
  return byDate;
}

function trendSentence(dates: readonly string[], byDate: ReadonlyMap<IsoDate, Counts>, language: Language): string {
  const say = texts(language).sheets.charts;
  const told = (date: string | undefined) => {
    const counts = byDate.get(date ?? '') ?? {};
    return { date: date ?? '', green: countIn('green', counts), all: countAll(counts) };
  };
  return dates.length < 2 ? say.oneDate(dates[0] ?? '') : say.trendSentence(told(dates[0]), told(dates.at(-1)));
}

import { dateOf, dayNumber, yearOf } from '../../model/calendar';
import { distinctVerdicts } from '../../model/distinct';
import type { Labels, Language } from '../../model/policy';
import type { Judgement, Verdict } from '../../model/verdict';
import { explanation } from '../../i18n/explanation';
import { statusLabel } from '../../i18n/statusLabel';
import { texts } from '../../i18n/texts';
import { MOST_POINTS } from '../../ownsheets/lists';
import { written } from '../sheets/cells';
import { measureAxis } from './chartAxis';
import { SERIES_LOOKS } from '../sheets/formats';
import type { RowChart, RowSeries } from './rowChart';
import { named, shortened } from '../sheets/shortTexts';
import { gravityOf } from '../sheets/statusGroups';

/** The most indicators that get a chart: four printed pages. */
const MOST_CHARTS = 48;
const TITLE_LENGTH = 100;

export interface SeriesCharts {
  readonly charts: readonly RowChart[];
  /** How many indicators have a series, with a chart or without. */
  readonly all: number;
}

/** The key of an indicator's chart. */
export function seriesKey({ indicator }: Verdict): string {
  return `series.${indicator.id}`;
}

/**
 * A small chart for each indicator that has been measured over time: outcomes, the target, and the path that was
 * expected. Of many those that have a chart already keep it; then the worst come first.
 * @param standing keys of charts that stand
 */
export function seriesCharts(judgement: Judgement, standing: ReadonlySet<string>, language: Language): SeriesCharts {
  const { labels } = judgement;
  const measured = distinctVerdicts(judgement).filter(hasSeries);
  if (measured.length <= MOST_CHARTS) {
    return { charts: measured.map((verdict) => seriesChart(verdict, labels, language)), all: measured.length };
  }
  const ranks = new Map(
    measured.map((verdict) => [verdict, standing.has(seriesKey(verdict)) ? -1 : gravityOf(verdict.status)]),
  );
  const rank = (verdict: Verdict): number => ranks.get(verdict) ?? 0;
  const chosen = new Set(measured.toSorted((a, b) => rank(a) - rank(b)).slice(0, MOST_CHARTS));
  const charts = measured
    .filter((verdict) => chosen.has(verdict))
    .map((verdict) => seriesChart(verdict, labels, language));
  return { charts, all: measured.length };
}

/** Two values make a series; where it began is one of them. */
function hasSeries({ points, baseline }: Verdict): boolean {
  const [first] = points;
  if (!first) return false;
  return points.length > 1 || (baseline !== null && dayNumber(baseline.date) < first.end);
}

function seriesChart(verdict: Verdict, labels: Labels, language: Language): RowChart {
  const moments = momentsOf(verdict, language);
  const { names } = texts(language).sheets.charts;
  const row = (key: keyof typeof SERIES_LOOKS, value: (moment: Moment) => number | null): RowSeries => ({
    key,
    name: names[key],
    values: moments.map((moment) => written(value(moment))),
    look: SERIES_LOOKS[key],
  });
  const { target } = verdict.indicator;
  return {
    key: seriesKey(verdict),
    kind: 'line',
    title: shortened(named(verdict), TITLE_LENGTH),
    sentence: `${statusLabel(verdict.status, language, labels)}. ${explanation(verdict, language)}`,
    small: true,
    legend: true,
    labels: moments.map(({ label }) => label),
    series: [
      row('outcome', ({ value }) => value),
      row('target', () => verdict.level),
      row('expected', ({ day }) => expectedAt(verdict, day)),
    ],
    axisFor: (numbers) => measureAxis(numbers, target.unit ?? verdict.measurement?.unit ?? null, target.scale),
  };
}

/** A place on the axis of time: a period with its value or without, the beginning, or the day of the target. */
interface Moment {
  readonly day: number;
  readonly label: string;
  readonly value: number | null;
}

/** The latest moments of a series in order, no two on the same day; a period without a value is there without one. */
function momentsOf({ points, gaps, baseline, deadline }: Verdict, language: Language): Moment[] {
  const say = texts(language).sheets.charts;
  const byDay = new Map<number, Moment>();
  const last = points.at(-1)?.end ?? 0;
  if (deadline !== null && dayNumber(deadline) > last) {
    byDay.set(dayNumber(deadline), { day: dayNumber(deadline), label: say.targetAt(yearOr(deadline)), value: null });
  }
  if (baseline) {
    const day = dayNumber(baseline.date);
    byDay.set(day, { day, label: say.startAt(yearOr(baseline.date)), value: baseline.value });
  }
  for (const { end, source } of gaps)
    if (end < last) byDay.set(end, { day: end, label: labelOf(end, source), value: null });
  for (const { end, source, value } of points) byDay.set(end, { day: end, label: labelOf(end, source), value });
  return [...byDay.values()].sort((a, b) => a.day - b.day).slice(-MOST_POINTS);
}

function labelOf(end: number, { period }: Verdict['points'][number]['source']): string {
  return period?.label ?? dateOf(end);
}

/** "2023" for its last day, any other day in full. */
function yearOr(date: string): string {
  return date.endsWith('-12-31') ? date.slice(0, 4) : date;
}

/**
 * The straight way from the baseline to a better target, on a day of it; up to a ceiling of a sum from nothing when its year
 * begins. Null for a target without a way.
 */
function expectedAt({ baseline, level, deadline, polarity, rule }: Verdict, day: number): number | null {
  if (rule === 'accumulatingCeiling' && level !== null && deadline !== null) {
    return shareOfWay(day, dayNumber(`${String(yearOf(deadline) - 1)}-12-31`), dayNumber(deadline), level);
  }
  if (baseline === null || level === null || deadline === null || polarity === null || rule === 'step') return null;
  if (polarity === 'higher' ? level <= baseline.value : level >= baseline.value) return null;
  const way = shareOfWay(day, dayNumber(baseline.date), dayNumber(deadline), level - baseline.value);
  return way === null ? null : baseline.value + way;
}

/** How much of a way has been gone on a day; null before it begins. */
function shareOfWay(day: number, from: number, to: number, way: number): number | null {
  return to <= from || day < from ? null : way * Math.min(1, (day - from) / (to - from));
}

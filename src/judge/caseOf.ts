import type { Assumption } from '../model/assumptions';
import type { Indicator } from '../model/goalTable';
import { baselineOf } from './aims/baseline';
import { coversYear, stepMonths, MONTHS_OF_YEAR } from './series/blocks';
import type { Aim, Baseline, Case, Manner } from './case';
import { countsAt, decidingOf, isFromDeadline } from './dates/deciding';
import { yearOfDay } from '../model/calendar';
import type { Env } from './env';
import { levelFrom } from './aims/level';
import { isYearlyRhythm, rhythmOf } from './series/rhythm';
import { isYearly, type Point } from './series/point';
import type { Series } from './series/series';
import { sumsOver } from './sums/term';
import { toDate } from './sums/toDate';

/**
 * Lays out a case: which values count at the as-of date, the rhythm, the baseline, the level, the measurement and
 * whether it decides.
 */
export function caseOf(indicator: Indicator, aim: Aim, series: Series, manner: Manner, env: Env): Case {
  const kind = kindIn(manner);
  const deadlineYear = aim.deadline === null ? null : yearOfDay(aim.deadline);
  const frequency = rhythmOf(indicator, datedIn(series), series.gaps, deadlineYear, env.bookRhythm);
  const { rhythm } = frequency;

  const points = pointsIn(indicator, series, manner).filter((point) => countsAt(point, rhythm, env));
  const whole = kind === 'level' ? points : points.filter((point) => coversYear(point));
  // What the years of a term come to begins at nothing.
  const baseline = manner.term === undefined ? baselineOf(indicator, aim, whole, env) : null;
  const after = points.filter((point) => isFor(point, aim, baseline));
  const deciding = decidingOf(after, aim.deadline, oftenIn(indicator, frequency), kind);
  const m = deciding ?? after.at(-1) ?? null;
  const { level, high } = levelFrom(aim, baseline);
  const stranger = series.strangers.findLast((point) => countsAt(point, rhythm, env));
  return {
    indicator,
    env,
    aim,
    manner,
    kind: kindOf(kind, m),
    rhythm,
    baseline,
    level,
    high,
    points,
    gaps: series.gaps,
    former: series.former,
    m,
    final: deciding !== null,
    strange: stranger !== undefined && (m === null || stranger.end >= m.end),
    assumptions: [
      ...aim.assumptions,
      ...frequency.assumptions,
      ...(baseline?.assumption ? [baseline.assumption] : []),
      ...assumedOf(m, aim, env),
    ],
  };
}

function kindIn({ step, as }: Manner): Case['kind'] {
  if (as === 'ownPart') return 'level';
  return as ?? (step === 'flow' ? 'accumulating' : 'level');
}

/** A sum of parts is one where its measurement was summed; any other grows by itself. */
function kindOf(kind: Case['kind'], m: Point | null): Case['kind'] {
  if (kind === 'level') return kind;
  return m?.summed === undefined ? 'accumulating' : 'part';
}

/** The row's own values that have a period. */
function datedIn({ points }: Series): readonly Point[] {
  return points.filter(({ kind }) => kind !== null);
}

/** The values as they are read in this manner. */
function pointsIn(indicator: Indicator, { points }: Series, manner: Manner): readonly Point[] {
  if (manner.as === 'ownPart') return points.filter((point) => !isYearly(point));
  if (kindIn(manner) === 'level') return points;
  const sums = toDate(points, manner.summing, stepMonths(indicator.target) ?? MONTHS_OF_YEAR);
  return manner.term === undefined ? sums : sumsOver(manner.term, sums);
}

/** A value after the baseline, and not after the deadline. */
function isFor(point: Point, { deadline }: Aim, baseline: Baseline | null): boolean {
  const isInTime = deadline === null || point.start <= deadline || isFromDeadline(point, deadline);
  return isInTime && (baseline === null || point.end > baseline.day);
}

/** How often a measure is taken, told by nothing but the columns. */
const BY_COLUMNS: ReadonlySet<Assumption['code']> = new Set<Assumption['code']>([
  'rhythm.fromBook',
  'rhythm.fromValues',
  'rhythm.fromReports',
]);

/** Whether the measure is taken yearly or less often, and whether words say so. */
function oftenIn(
  { target: { deadlineIsMeasurement } }: Indicator,
  { rhythm, assumptions }: ReturnType<typeof rhythmOf>,
): Parameters<typeof decidingOf>[2] {
  return {
    byYear: isYearlyRhythm(rhythm) || deadlineIsMeasurement,
    isSaid: deadlineIsMeasurement || !assumptions.some(({ code }) => BY_COLUMNS.has(code)),
  };
}

/** What is assumed about a measurement. */
function assumedOf(m: Point | null, aim: Aim, env: Env): readonly Assumption[] {
  if (m === null) return [];
  const assumptions: Assumption[] = [];
  if (m.kind === null) assumptions.push({ code: 'period.asOf', params: { date: env.date(env.undatedAt) } });
  if (m.summed !== undefined) assumptions.push({ code: 'parts.summed', params: { count: m.summed } });
  if (m.source.unit === null && aim.unit !== null) {
    assumptions.push({ code: 'unit.ofTarget', params: { unit: aim.unit } });
  }
  return assumptions;
}

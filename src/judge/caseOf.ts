import type { Assumption } from '../model/assumptions';
import type { Indicator } from '../model/goalTable';
import { baselineOf } from './baseline';
import { coversBlock, stepMonths, YEAR } from './blocks';
import type { Aim, Case, Manner } from './case';
import { countsAt, decidingOf, isFromDeadline } from './deciding';
import { yearOfDay, type Env } from './env';
import { levelFrom } from './level';
import { isYearlyRhythm, rhythmOf } from './rhythm';
import { isYearly } from './point';
import type { Series } from './series';
import { toDate } from './toDate';

/**
 * Lays out a case: which values count at the as-of date, the rhythm, the baseline, the level, the measurement and
 * whether it decides.
 */
export function caseOf(indicator: Indicator, aim: Aim, series: Series, manner: Manner, env: Env): Case {
  const months = stepMonths(indicator.target) ?? YEAR;
  const kind = kindIn(manner);
  const all = kind === 'level' ? series.points : toDate(series.points, manner.summing, months);
  const { rhythm, assumptions } = rhythmOf(
    indicator,
    endsOf(series),
    aim.deadline === null ? null : yearOfDay(aim.deadline),
    env.bookRhythm,
  );

  const points = all.filter((point) => countsAt(point, rhythm, env) && (manner.as !== 'ownPart' || !isYearly(point)));
  const whole = kind === 'level' ? points : points.filter((point) => coversBlock(point, YEAR));
  const baseline = baselineOf(indicator, aim, whole, env);
  const after = points.filter(
    (point) =>
      (aim.deadline === null || point.start <= aim.deadline || isFromDeadline(point, aim.deadline)) &&
      (baseline === null || point.end > baseline.day),
  );
  const { deadlineIsMeasurement } = indicator.target;
  const often = {
    byYear: isYearlyRhythm(rhythm) || deadlineIsMeasurement,
    isSaid: deadlineIsMeasurement || !assumptions.some(({ code }) => BY_COLUMNS.has(code)),
  };
  const deciding = decidingOf(after, aim.deadline, often, kind);
  const m = deciding ?? after.at(-1) ?? null;
  const { level, high } = levelFrom(aim, baseline);
  const stranger = series.strangers.findLast((point) => countsAt(point, rhythm, env));
  return {
    indicator,
    env,
    aim,
    manner,
    kind: kind !== 'level' && m?.summed !== undefined ? 'part' : kind === 'part' ? 'accumulating' : kind,
    rhythm,
    baseline,
    level,
    high,
    points,
    gaps: series.gaps,
    m,
    final: deciding !== null,
    strange: stranger !== undefined && (m === null || stranger.end >= m.end),
    assumptions: [
      ...aim.assumptions,
      ...assumptions,
      ...(baseline?.assumption ? [baseline.assumption] : []),
      ...(m === null ? [] : assumedOf(m, aim, env)),
    ],
  };
}

/** How often a measure is taken, told by nothing but the columns. */
const BY_COLUMNS: ReadonlySet<Assumption['code']> = new Set<Assumption['code']>([
  'rhythm.fromBook',
  'rhythm.fromValues',
  'rhythm.fromReports',
]);

function kindIn({ step, as }: Manner): Case['kind'] {
  if (as === 'ownPart') return 'level';
  return as ?? (step === 'flow' ? 'accumulating' : 'level');
}

/** The days on which the row's own values end, ascending. */
function endsOf({ points }: Series): readonly number[] {
  return points.filter(({ kind }) => kind !== null).map(({ end }) => end);
}

/** What is assumed about a measurement. */
function assumedOf(m: NonNullable<Case['m']>, aim: Aim, env: Env): readonly Assumption[] {
  const assumptions: Assumption[] = [];
  if (m.kind === null) assumptions.push({ code: 'period.asOf', params: { date: env.date(env.undatedAt) } });
  if (m.summed !== undefined) assumptions.push({ code: 'parts.summed', params: { count: m.summed } });
  if (m.source.unit === null && aim.unit !== null) {
    assumptions.push({ code: 'unit.ofTarget', params: { unit: aim.unit } });
  }
  return assumptions;
}

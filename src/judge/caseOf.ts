import type { Indicator } from '../model/goalTable';
import { baselineOf } from './baseline';
import type { Aim, Case } from './case';
import { countsAt, decidingOf } from './deciding';
import type { Env } from './env';
import { kindOf } from './kind';
import { isYearlyRhythm, rhythmOf } from './rhythm';
import type { Series } from './series';
import { isWholeYear, yearToDate, type Summing } from './yearToDate';

/**
 * Lays out a case: which values count at the as-of date, the rhythm, the baseline, the measurement and whether it
 * decides.
 * @param summing how the part-year values of an accumulating measure are read
 */
export function caseOf(indicator: Indicator, aim: Aim, series: Series, summing: Summing, env: Env): Case {
  const kind = kindOf(indicator, aim, series.points);
  const all = kind === 'level' ? series.points : yearToDate(series.points, summing);
  const { rhythm, assumptions } = rhythmOf(indicator, all, aim.deadline, env);

  const points = all.filter((point) => countsAt(point, rhythm, env));
  const baseline = baselineOf(indicator, aim, kind === 'level' ? points : points.filter(isWholeYear), env);
  const inTime = points.filter((point) => aim.deadline === null || point.start <= aim.deadline);
  const after = baseline === null ? inTime : inTime.filter((point) => point.end > baseline.day);

  const byYear = isYearlyRhythm(rhythm) || indicator.target.deadlineIsMeasurement;
  const deciding = decidingOf(after, aim.deadline, byYear, kind);
  const m = deciding ?? after.at(-1) ?? null;
  const latestStranger = series.strangers.findLast((point) => countsAt(point, rhythm, env));
  return {
    indicator,
    env,
    aim,
    rhythm,
    kind,
    baseline,
    points,
    gaps: series.gaps,
    m,
    final: deciding !== null,
    strange: latestStranger !== undefined && (m === null || latestStranger.end >= m.end),
    assumptions: [
      ...aim.assumptions,
      ...assumptions,
      ...(baseline?.assumption ? [baseline.assumption] : []),
      ...assumedOfMeasurement(m, aim, env),
    ],
  };
}

function assumedOfMeasurement(m: Case['m'], aim: Aim, env: Env): Case['assumptions'] {
  if (m === null) return [];
  const assumptions: Case['assumptions'][number][] = [];
  if (m.kind === null) assumptions.push({ code: 'period.asOf', params: { date: env.date(env.asOf) } });
  if (m.source.unit === null && aim.unit !== null) {
    assumptions.push({ code: 'unit.ofTarget', params: { unit: aim.unit } });
  }
  return assumptions;
}

import type { Indicator } from '../../model/goalTable';
import type { Aim, Baseline } from '../case';
import { endOfYear, yearOfDay } from '../../model/calendar';
import type { Env } from '../env';
import { sameAsWritten } from '../numbers';
import type { Point } from '../series/point';

/** The last day before the plan year begins; before the deadline's year when that is earlier. */
export function lastDayBeforePlan(aim: Aim, env: Env): number {
  const deadlineYear = aim.deadline === null ? env.planYear : yearOfDay(aim.deadline);
  return endOfYear(Math.min(env.planYear, deadlineYear) - 1);
}

/**
 * The baseline b at t0. A baseline without a year takes the period of the latest earlier outcome that equals it at
 * the written precision, else the last day before the plan year. Without a baseline the latest outcome that ends
 * before the plan year becomes it, at its own date. Null when nothing is known.
 * @param points values that count at the as-of date, oldest first
 */
export function baselineOf(indicator: Indicator, aim: Aim, points: readonly Point[], env: Env): Baseline | null {
  const { baseline: value, baselineYear, baselineDate, baselineDecimals } = indicator.target;
  const cut = lastDayBeforePlan(aim, env);
  if (value !== null) {
    const written = { value, step: 10 ** -(baselineDecimals ?? 0), cell: indicator.baselineCell };
    if (baselineDate) return { ...written, day: env.day(baselineDate), dated: true, assumption: null };
    if (baselineYear !== null) return { ...written, day: endOfYear(baselineYear), dated: true, assumption: null };
    const outcome = points.findLast((point) => point.end <= cut && sameAsWritten(point.value, value, written.step));
    if (outcome) {
      const params = { date: env.date(outcome.end), cell: outcome.source.cell };
      return {
        ...written,
        day: outcome.end,
        dated: true,
        assumption: { code: 'baseline.dateFromOutcome', params },
      };
    }
    const assumption = { code: 'baseline.dateBeforePlanYear', params: { date: env.date(cut) } } as const;
    return { ...written, day: cut, dated: false, assumption };
  }
  if (baselineYear !== null) return ofYear(points, baselineYear);
  const outcome = points.findLast((point) => point.end <= cut && point.kind !== null && point.bound === null);
  if (!outcome) return null;
  const params = { value: outcome.value, date: env.date(outcome.end), cell: outcome.source.cell };
  return { ...asBaseline(outcome), assumption: { code: 'baseline.fromOutcome', params } };
}

/** "Jämfört med 2022": the outcome of the named year; null when the table does not give it. */
function ofYear(points: readonly Point[], year: number): Baseline | null {
  const outcome = points.findLast(({ kind, bound, end }) => kind !== null && bound === null && yearOfDay(end) === year);
  return outcome ? asBaseline(outcome) : null;
}

/** A value that serves as the baseline, at the end of its own period. */
export function asBaseline(point: Point): Baseline {
  return {
    value: point.value,
    day: point.end,
    cell: point.source.cell,
    dated: true,
    step: point.step,
    assumption: null,
  };
}

import { type IsoDate, addMonths, yearOf } from '../../model/calendar';
import type { Measurement } from '../../model/measurement';
import type { Period } from '../../model/period';
import { coversYear } from './blocks';
import type { Env } from '../env';
import type { Point } from './point';

/**
 * The stretch that a value is for: its own; for "Ack aug" all from January on, for an "Ack" beside months the one that they
 * make up together, for an "Ack 2025" the year as far as it has come, and for an "R12" the year that ends with the latest of them.
 */
export function periodIn(source: Measurement, row: readonly Measurement[], env: Env): Period | null {
  if (source.spread === 'rolling') return source.period ?? yearUntil(latestPart(row, env), env);
  if (source.spread !== 'accumulated') return source.period;
  const latest = soFar(source.period, row, env) ?? latestPart(row, env);
  return latest === null || isYear(latest, env)
    ? latest
    : { ...latest, kind: 'months', start: startOfYear(latest.end) };
}

/** "Ack 2025" before the year has ended: until the latest part of it that has a value of its own, else until the as-of date. */
function soFar(period: Period | null, row: readonly Measurement[], env: Env): Period | null {
  if (period === null || !isYear(period, env)) return period;
  if (env.day(period.end) <= env.asOf || env.day(period.start) > env.asOf) return period;
  const part = latestPart(row, env);
  const end = part !== null && part.end >= period.start ? part.end : env.date(env.asOf);
  return { ...period, kind: 'months', end };
}

/** Twelve months that end with a part of a year. */
function yearUntil(part: Period | null, env: Env): Period | null {
  if (part === null) return null;
  return { ...part, kind: 'rolling', start: env.date(addMonths(env.day(part.end), -12) + 1) };
}

function latestPart(row: readonly Measurement[], env: Env): Period | null {
  return row.reduce<Period | null>((last, { value, period }) => {
    if (value === null || period === null || env.day(period.end) > env.asOf || isYear(period, env)) return last;
    return last !== null && last.end >= period.end ? last : period;
  }, null);
}

/** Points without the months that a sum since January beside them holds already. */
export function withoutSummed(points: readonly Point[]): readonly Point[] {
  const sums = points.filter(({ source, kind }) => source.spread === 'accumulated' && kind !== null);
  if (sums.length === 0) return points;
  const isSummed = ({ source, kind, start, end }: Point): boolean =>
    source.spread !== 'accumulated' && kind !== null && sums.some((sum) => sum.start <= start && end <= sum.end);
  return points.filter((point) => !isSummed(point));
}

function isYear({ start, end }: Period, env: Env): boolean {
  return coversYear({ start: env.day(start), end: env.day(end) });
}

function startOfYear(day: IsoDate): IsoDate {
  return `${String(yearOf(day))}-01-01`;
}

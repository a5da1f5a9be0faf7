import { calendarYear, coversYear } from '../series/blocks';
import type { Measured } from '../case';
import { elapsedOf } from './pace';
import { comparableBefore } from './previous';
import { isShare } from '../aims/questions';

/** The mean is taken over at most so many intervals between measurements. */
const INTERVALS = 5;
/** Fewer points give no forecast. */
const POINTS = 3;

export interface Forecast {
  readonly value: number;
  /** How many measurements it rests on. */
  readonly points: number;
}

/**
 * The value at the deadline if it goes on as it has: the mean change per day over up to five intervals between
 * comparable measurements, kept inside 0–100 % or the scale; for a sum that grows, m/e. Null once final, without a
 * deadline ahead, for a step per period, and with fewer than three points.
 */
export function forecastOf(c: Measured): Forecast | null {
  const { m, aim, final, kind, manner } = c;
  if (final || aim.deadline === null || aim.deadline <= m.end || manner.step !== null || m.bound !== null) return null;
  if (kind !== 'level' && !coversYear(m)) return ofSum(c);
  const points = seriesOf(c).slice(-INTERVALS - 1);
  const first = points[0];
  if (first === undefined || points.length < POINTS) return null;
  const perDay = (m.value - first.value) / (m.end - first.end);
  return { value: inside(c, m.value + perDay * (aim.deadline - m.end)), points: points.length };
}

/** The measurements that m continues, oldest first, with the baseline where its date is known and nothing is older. */
function seriesOf(c: Measured): readonly { readonly value: number; readonly end: number }[] {
  const earlier = comparableBefore(c);
  const { baseline } = c;
  const isOldest = baseline !== null && baseline.dated && !earlier.some(({ end }) => end <= baseline.day);
  return [...(isOldest ? [{ value: baseline.value, end: baseline.day }] : []), ...earlier, c.m];
}

function ofSum(c: Measured): Forecast | null {
  const { m, aim, points } = c;
  const year = calendarYear(m.end);
  if (aim.deadline === null || aim.deadline > year.end) return null;
  const elapsed = elapsedOf(m.end, year.start - 1, aim.deadline);
  const parts = points.filter((point) => point.end >= year.start && point.end <= m.end);
  return { value: m.value / elapsed, points: parts.length };
}

/** Kept inside the scale, or inside 0–100 % for a share and for percentages that have all been there. */
function inside(c: Measured, value: number): number {
  const { aim, points, indicator } = c;
  const isPercent = aim.unit === '%' && points.every((point) => point.value >= 0 && point.value <= 100);
  const [low, high] = indicator.target.scale ?? (isShare(c) || isPercent ? [0, 100] : [-Infinity, Infinity]);
  return Math.min(high, Math.max(low, value));
}

import type { Trend } from '../../model/verdict';
import type { Levelled, Measured } from '../case';
import { distance, isTwoSided } from '../aims/edges';
import { atLeast, same, sameAsWritten } from '../numbers';
import type { Earlier } from './previous';

/**
 * m against an earlier value in the wanted direction: for a range or an exact level nearer is better. Unchanged
 * within the margin of error, or when equal at the precision written. Null where no direction is known, and of "> 90 %".
 */
export function trendOf(c: Measured, earlier: Earlier | null): Trend | null {
  if (earlier === null || c.m.bound !== null) return null;
  const gain = gainOf(c, earlier.value);
  if (gain === null) return null;
  const margin = Math.max(c.m.margin ?? 0, earlier.margin ?? 0);
  const step = Math.max(c.m.step, earlier.step);
  const isSame =
    sameAsWritten(c.m.value, earlier.value, step) ||
    (margin > 0 && atLeast(margin, Math.abs(c.m.value - earlier.value)));
  if (isSame || same(gain, 0)) return 'unchanged';
  return gain > 0 ? 'better' : 'worse';
}

/** How much better m is than an earlier value. */
function gainOf(c: Measured, earlier: number): number | null {
  if (isTwoSided(c) && c.level !== null) {
    const levelled: Levelled = { ...c, level: c.level };
    return Math.max(0, distance(levelled, earlier)) - Math.max(0, distance(levelled, c.m.value));
  }
  return c.aim.better === null ? null : c.aim.better * (c.m.value - earlier);
}

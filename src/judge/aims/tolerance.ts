import type { Measured } from '../case';
import { familyOf } from '../convert';

/** Without a baseline the tolerance is at most this share of the target. */
const OF_TARGET = 0.025;
/** With a baseline it is at most this share of the way. */
const OF_WAY = 0.1;

/**
 * How far from the expected value still counts as there, before the deadline: half a unit of the last decimal
 * written in the target, at most a tenth of the way, or without a baseline 2.5 % of the target; the known margin of
 * error if larger. A number word and a duration have none: null.
 * @param way |T − b|; null without a baseline
 */
export function toleranceOf({ aim, m }: Measured, level: number, way: number | null): number | null {
  const cap = way === null ? OF_TARGET * Math.abs(level) : OF_WAY * way;
  const { decimals } = aim;
  const written = decimals === null || familyOf(aim.unit) === 'time' ? null : Math.min(0.5 * 10 ** -decimals, cap);
  return m.margin === null ? written : Math.max(written ?? 0, m.margin);
}

/** Counts of whole things: the expected value is rounded toward the baseline before the tolerance is applied. */
export function isWholeCount({ aim, m, baseline }: Measured): boolean {
  const areWhole = aim.decimals === 0 && Number.isInteger(m.value) && Number.isInteger(baseline?.value ?? 0);
  return familyOf(aim.unit) === 'count' && areWhole;
}

import type { Indicator } from '../model/goalTable';
import type { Aim } from './case';
import { familyOf } from './convert';
import { blockOf, coversBlock, YEAR } from './blocks';
import { isSumByColumn, NEVER_SUMS } from './kind';
import { lengthOf, type Point } from './point';

/** Values that are so many times larger or smaller than what they are held against are still of its size. */
const SAME_SIZE = 2;

/**
 * What the size of the part-year values says where neither words nor columns do: held against a whole year's outcome or,
 * without one, the target, each of them is as large as that (a level), or a year of them is (parts of a sum). "Unclear"
 * where both or neither hold: then both readings are tried. "Nya", "genomförda" are counted anew; a lone value between a
 * named baseline and the target is on its way.
 */
export function levelOrSum({ target }: Indicator, aim: Aim, points: readonly Point[]): 'level' | 'sum' | 'unclear' {
  const parts = points.filter((point) => point.kind !== null && !coversBlock(point, YEAR));
  const latest = parts.at(-1);
  const family = familyOf(aim.unit);
  if (latest === undefined || (NEVER_SUMS.has(family) && family !== 'time')) return 'level';
  if (target.flow) return 'sum';
  const year = blockOf(latest.end, YEAR);
  const whole = points.findLast((point) => point.end < year.start && point.kind !== null && coversBlock(point, YEAR));
  const size = whole?.value ?? aim.target;
  if (size === null) return 'level';
  const own = parts.filter(({ end }) => end >= year.start);
  if (own.length === 1 && isOnTheWay(target.baseline, aim.target, latest.value)) return 'level';
  const value = mean(own.map((point) => point.value));
  const inYear = value / mean(own.map((part) => lengthOf(part) / lengthOf(year)));
  const asLevel = isOfSize(value, size);
  if (asLevel !== isOfSize(inYear, size)) return asLevel ? 'level' : 'sum';
  // Hours and days are seldom added up: it takes their size to say so.
  return family === 'time' ? 'level' : 'unclear';
}

/**
 * The column says that the value is a sum since January, but it is nearer to what the latest whole year came to than to
 * the same part of it: 14 in August after 15 last year is hardly a sum.
 */
export function looksLikeALevel(points: readonly Point[]): boolean {
  const part = points.findLast((point) => isSumByColumn(point) && !coversBlock(point, YEAR));
  const year = points.findLast((point) => part !== undefined && point.end < part.start && coversBlock(point, YEAR));
  if (part === undefined || year === undefined) return false;
  const share = lengthOf(part) / lengthOf(blockOf(part.end, YEAR));
  return Math.abs(part.value - year.value) < Math.abs(part.value - year.value * share);
}

function isOnTheWay(baseline: number | null, target: number | null, value: number): boolean {
  if (baseline === null || target === null) return false;
  return Math.min(baseline, target) <= value && value <= Math.max(baseline, target);
}

function isOfSize(value: number, size: number): boolean {
  const times = value / size;
  return times >= 1 / SAME_SIZE && times <= SAME_SIZE;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

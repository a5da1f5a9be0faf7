import { countsEvents, growsAsShare, isSpent, mayStandOpen, saysAddedUp, standsOpen } from '../../lexicon/valueKinds';
import type { Indicator } from '../../model/goalTable';
import type { Aim } from '../case';
import { familyOf } from '../convert';
import { calendarYear, coversYear, shareOfYear } from '../series/blocks';
import { addMonths } from '../../model/calendar';
import { isSumByColumn, NEVER_SUMS } from './kind';
import { changed } from '../aims/level';
import { lengthOf, type Point } from '../series/point';

/** Values that are so many times larger or smaller than what they are held against are still of its size. */
const SAME_SIZE = 2;

/**
 * What the size of the part-year values says where neither words nor columns do: held against a whole year's outcome or,
 * without one, the target or the baseline, each of them is as large as that (a level), or a year of them is (parts of a
 * sum). "Unclear" where both or neither hold: then both readings are tried. "Nya", "genomförda" and what happens
 * ("klagomål") are counted anew, and money is spent as the year goes; a lone value between a named baseline and the target
 * is on its way.
 */
export function levelOrSum(
  { target, text }: Indicator,
  aim: Aim,
  points: readonly Point[],
): 'level' | 'sum' | 'unclear' {
  const parts = points
    .map((point) => asPartOfYear(point, aim))
    .filter((point) => point.kind !== null && !coversYear(point));
  const latest = parts.at(-1);
  const family = familyOf(aim.unit);
  if (latest === undefined || target.scale !== null || (NEVER_SUMS.has(family) && family !== 'time')) return 'level';
  if (standsOpen(text)) return 'level';
  if (target.flow || countsEvents(text)) return 'sum';
  const year = calendarYear(latest.end);
  const before = yearBefore(points, year.start)?.value ?? null;
  const told = lastYearTells(points, latest, before);
  if (told !== null) return told;
  const size = before ?? aim.target ?? target.baseline;
  if (size === null) return 'level';
  const own = parts.filter(({ end }) => end >= year.start);
  if (own.length === 1 && isOnTheWay(target.baseline, aim, latest.value)) return 'level';
  if ((family === 'money' && isSpent(text)) || (before !== null && growsTowards(own, before))) return 'sum';
  const value = mean(own.map((point) => point.value));
  const inYear = value / mean(own.map((part) => lengthOf(part) / lengthOf(year)));
  const asLevel = isOfSize(value, size);
  if (asLevel !== isOfSize(inYear, size)) {
    const wanted = aim.target;
    // 2200 hours a quarter after 3400 in the year before are a level; on the way to 10 000 they can be parts of it.
    const isOtherWanted = asLevel && wanted !== null && !isOfSize(value, wanted) && isOfSize(inYear, wanted);
    const whole = before ?? wanted;
    if (isOtherWanted || (asLevel && own.length === 1 && whole !== null && isNearerAsSum(latest, whole)))
      return 'unclear';
    if (!asLevel && mayStandOpen(text)) return 'unclear';
    return asLevel ? 'level' : 'sum';
  }
  // Hours and days are seldom added up: it takes their size to say so.
  return family === 'time' ? 'level' : 'unclear';
}

/** "Utfall" as of a day within the year of the deadline may be that of the months so far, as "jan–aug" is. */
function asPartOfYear(point: Point, { deadline }: Aim): Point {
  const { start } = calendarYear(point.end);
  return point.kind === null && deadline !== null && point.end < deadline ? { ...point, start, kind: 'months' } : point;
}

/** The same part of last year came to what all of it did: 2100 kronor a ton by September, 2090 in the whole year. */
export function standsAsLastYear(points: readonly Point[]): boolean {
  const latest = points.findLast((point) => point.kind !== null && !coversYear(point));
  if (latest === undefined) return false;
  const year = yearBefore(points, calendarYear(latest.end).start)?.value ?? null;
  return lastYearTells(points, latest, year) === 'level';
}

/** What the same part of last year came to beside all of it: 7900 of 11 500 by August are a sum, 7900 after 8000 a level. */
function lastYearTells(points: readonly Point[], latest: Point, year: number | null): 'level' | 'sum' | null {
  const same = points.find(
    ({ start, end }) => start === addMonths(latest.start, -12) && end === addMonths(latest.end, -12),
  );
  const share = shareOfYear(latest.end);
  if (same === undefined || year === null || share === 1) return null;
  if (times(same.value, year) <= SAME) return 'level';
  return times(same.value / share, year) <= SAME ? 'sum' : null;
}

/** A part of a year that comes to so many times the whole of it, or its inverse, is the same. */
const SAME = 1.1;

/** Two or more values that each are the same part of last year's as their part of the year: 71 in April, 150 in August. */
function growsTowards(own: readonly Point[], year: number): boolean {
  return (
    own.length > 1 &&
    own.every(({ value, end }) => times(value / shareOfYear(end), year) <= LIKE) &&
    !own.every((part) => isOfSize(part.value, year))
  );
}

/** A lone value "aug" that is nearer to what August's share of the last year was than to all of it: a sum since January? */
function isNearerAsSum({ value, end }: Point, year: number): boolean {
  const share = shareOfYear(end);
  return share < 1 && Math.abs(value - year * share) < Math.abs(value - year);
}

/**
 * The column says that the value is a sum since January, but it is nearer to what the latest whole year came to than to
 * the same part of it, or on its way from a named baseline: 14 in August after 15 last year is hardly a sum, unless it is
 * of what happens ("klagomål") or is spent ("kostnad för inhyrda").
 */
export function looksLikeALevel({ target, text }: Indicator, aim: Aim, points: readonly Point[]): boolean {
  if (target.flow || countsEvents(text) || isSpent(text)) return false;
  const part = points.findLast((point) => isSumByColumn(point) && !coversYear(point));
  if (part === undefined) return false;
  if (isOnTheWay(target.baseline, aim, part.value)) return true;
  const year = yearBefore(points, part.start);
  if (year === undefined) return false;
  const share = lengthOf(part) / lengthOf(calendarYear(part.end));
  return Math.abs(part.value - year.value) < Math.abs(part.value - year.value * share);
}

/**
 * "Personalomsättning" of 10.5 % in August after 12 % last year may be that of a whole year as it stands in August, although
 * its word is one of sums; not where the column or the name says that it has been added up.
 */
export function isLikeItsYear({ text }: Indicator, points: readonly Point[]): boolean {
  const part = points.findLast((point) => point.kind !== null && !coversYear(point));
  if (part === undefined || !growsAsShare(text) || isSumByColumn(part) || saysAddedUp(text)) return false;
  const year = yearBefore(points, calendarYear(part.end).start);
  return year !== undefined && !isNearerAsSum(part, year.value);
}

/** A year to date that comes to so many times the model, or its inverse, is like it. */
export const LIKE = 1.25;

/** How many times larger or smaller one value is than another, at least 1; infinite where that cannot be said. */
export function times(value: number | null, other: number): number {
  const ratio = value === null || other === 0 ? 0 : value / other;
  return ratio > 0 ? Math.max(ratio, 1 / ratio) : Infinity;
}

/** The latest value of a whole year that ends before a day. */
export function yearBefore(points: readonly Point[], day: number): Point | undefined {
  return points.findLast((point) => point.end < day && point.kind !== null && coversYear(point));
}

/** Between a named baseline and the level that the target leads to. */
function isOnTheWay(baseline: number | null, aim: Aim, value: number): boolean {
  if (baseline === null) return false;
  const { change } = aim;
  const level = change === null ? aim.target : changed(baseline, change, 1);
  return level !== null && Math.min(baseline, level) <= value && value <= Math.max(baseline, level);
}

/** One value is still of the size of another. */
export function isOfSize(value: number, size: number): boolean {
  return times(value, size) <= SAME_SIZE;
}

/** The mean of some values. */
export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

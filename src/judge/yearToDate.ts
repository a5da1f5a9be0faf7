import type { Indicator } from '../model/goalTable';
import { endOfYear, yearOfDay } from './env';
import { isSumByColumn } from './kind';
import { byEnd, isYearly, type Point } from './point';

/** How the part-year values of an accumulating measure are read. */
export type Summing = 'sum' | 'sumsAlready';

/**
 * What the cells say about their part-year values: each for its part (they are summed), sums since the year began, or
 * neither; then both readings are tried.
 */
export function summingOf(indicator: Indicator, points: readonly Point[]): Summing | 'either' {
  const parts = points.filter((point) => !isYearly(point));
  if (parts.some(isSumByColumn)) return 'sumsAlready';
  if (indicator.target.valueKind === 'part' || parts.some(({ source }) => source.spread === 'part')) return 'sum';
  for (let i = 1; i < parts.length; i++) {
    const [before, after] = [parts[i - 1], parts[i]];
    if (!before || !after || yearOfDay(before.end) !== yearOfDay(after.end)) continue;
    if (after.end > before.end && after.value < before.value) return 'sum';
  }
  return parts.every(isFirstOfYear) ? 'sumsAlready' : 'either';
}

/** Part-year values as sums since the year began; values of whole years as they are. Oldest first. */
export function yearToDate(points: readonly Point[], summing: Summing): readonly Point[] {
  const sums: Point[] = [];
  let sum: Point | null = null;
  for (const point of points) {
    if (isYearly(point) || point.kind === null) {
      sums.push(point);
      continue;
    }
    const yearBegins = endOfYear(yearOfDay(point.end) - 1) + 1;
    if (summing === 'sumsAlready') {
      sums.push({ ...point, start: yearBegins });
      continue;
    }
    // A part whose predecessor is missing cannot be summed: the year's sum is not known.
    const continues: boolean = sum !== null && sum.end + 1 === point.start && sum.start === yearBegins;
    if (continues && sum !== null) sum = { ...point, start: yearBegins, value: sum.value + point.value };
    else if (point.start === yearBegins) sum = point;
    else continue;
    sums.push(sum);
  }
  return sums.sort(byEnd);
}

/** The value covers a whole year: a year's column, or a sum that has reached 31 December. */
export function isWholeYear(point: Point): boolean {
  return isYearly(point) || (isFirstOfYear(point) && point.end === endOfYear(yearOfDay(point.end)));
}

function isFirstOfYear(point: Point): boolean {
  return point.start === endOfYear(yearOfDay(point.end) - 1) + 1;
}

import { mayFall } from '../../lexicon/measures';
import type { Indicator } from '../../model/goalTable';
import { blockOf, coversBlock } from '../series/blocks';
import type { Summing } from '../case';
import { isSumByColumn } from './kind';
import { byEnd, type Point } from '../series/point';

/**
 * What the cells say about the values that are shorter than the counting period: each for its part (they are
 * summed), sums since the period began, or neither; then both readings are tried. A count at a day is one up to that day.
 * A sum that is lower than the one before it is none, unless what is measured can fall, as a result can.
 * @param months length of the counting period: a year, or that of a step
 */
export function summingsOf(indicator: Indicator, points: readonly Point[], months: number): readonly Summing[] {
  const parts = points.filter((point) => point.kind !== null && !coversBlock(point, months));
  if (parts.some(isSumByColumn)) return ['sumsAlready'];
  if (indicator.target.valueKind === 'part' || parts.some(({ source }) => source.spread === 'part')) return ['sum'];
  for (let i = 1; i < parts.length; i++) {
    const [before, after] = [parts[i - 1], parts[i]];
    if (!before || !after || blockOf(before.end, months).end !== blockOf(after.end, months).end) continue;
    if (after.end > before.end && after.value < before.value && !mayFall(indicator.text)) return ['sum'];
  }
  const areSame = parts.every(({ kind, start, end }) => kind === 'date' || start === blockOf(end, months).start);
  return areSame ? ['sumsAlready'] : ['sumsAlready', 'sum'];
}

/** Values of parts as sums since their period began; values of whole periods as they are. Oldest first. */
export function toDate(points: readonly Point[], summing: Summing, months: number): readonly Point[] {
  const sums: Point[] = [];
  let sum: Point | null = null;
  for (const point of points) {
    if (point.kind === null || coversBlock(point, months)) {
      sums.push(point);
      continue;
    }
    const { start } = blockOf(point.end, months);
    if (summing === 'sumsAlready') {
      sums.push({ ...point, start });
      continue;
    }
    // A part whose predecessor is missing cannot be summed: the sum to date is not known.
    if (point.start === start) sum = point;
    else if (sum !== null && sum.end + 1 === point.start && sum.start === start) sum = added(sum, point);
    else continue;
    if (sum === null) continue;
    sums.push(sum);
  }
  return sums.sort(byEnd);
}

/** What is only bounded leaves the sum so; null where "< 5" and "> 10" leave nothing that is known of it. */
export function added(sum: Point, point: Point): Point | null {
  const { end, kind, source, step } = point;
  const { start, value, summed = 1 } = sum;
  if (sum.bound !== null && point.bound !== null && isBelow(sum.bound) !== isBelow(point.bound)) return null;
  const bound = sum.bound ?? point.bound;
  const margin = sum.margin === null && point.margin === null ? null : (sum.margin ?? 0) + (point.margin ?? 0);
  return { start, end, kind, source, value: value + point.value, step, bound, margin, summed: summed + 1 };
}

function isBelow(bound: NonNullable<Point['bound']>): boolean {
  return bound === 'lessThan' || bound === 'atMost';
}

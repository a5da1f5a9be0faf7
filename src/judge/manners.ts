import type { Indicator } from '../model/goalTable';
import { blockOf, coversBlock, stepMonths, YEAR } from './blocks';
import type { Aim, Manner } from './case';
import { isSumByColumn, kindOf } from './kind';
import { lengthOf, type Point } from './point';
import { summingsOf } from './toDate';

/** Values higher than so many steps that do not start anew are a stock. */
const STOCK_FROM = 3;

/** The ways in which the values can be read; more than one where neither words nor values tell. */
export function mannersOf(indicator: Indicator, aim: Aim, points: readonly Point[]): readonly Manner[] {
  const months = stepMonths(indicator.target);
  if (months !== null) {
    return stepsOf(indicator, aim, points, months).flatMap((step): Manner[] =>
      step === 'stock'
        ? [{ step, summing: 'sumsAlready' }]
        : summingsOf(indicator, points, months).map((summing) => ({ step, summing })),
    );
  }
  if (kindOf(indicator, aim, points) === 'level') return [{ step: null, summing: 'sumsAlready' }];
  const sums = summingsOf(indicator, points, YEAR).map((summing): Manner => ({ step: null, summing }));
  return indicator.target.valueKind === null && looksLikeALevel(points) ? [...sums, AS_LEVEL] : sums;
}

const AS_LEVEL: Manner = { step: null, summing: 'sumsAlready', asLevels: true };

/**
 * The column says that the value is a sum since January, but it is nearer to what the latest whole year came to than to
 * the same part of it: 14 in August after 15 last year is hardly a sum.
 */
function looksLikeALevel(points: readonly Point[]): boolean {
  const part = points.findLast((point) => isSumByColumn(point) && !coversBlock(point, YEAR));
  const year = points.findLast((point) => part !== undefined && point.end < part.start && coversBlock(point, YEAR));
  if (part === undefined || year === undefined) return false;
  const share = lengthOf(part) / lengthOf(blockOf(part.end, YEAR));
  return Math.abs(part.value - year.value) < Math.abs(part.value - year.value * share);
}

/**
 * Whether a step per period is counted from nothing each period (a flow) or added to what was there (a stock).
 * "Nya", "genomförda", a number of times per period, and values that start anew are a flow; a percentage, a
 * decrease and values more than three steps high that do not start anew are a stock.
 */
function stepsOf(
  { target }: Indicator,
  { change, comparator }: Aim,
  points: readonly Point[],
  months: number,
): readonly ('flow' | 'stock')[] {
  if (change === null || target.flow) return ['flow'];
  if (change.isPercent || comparator === 'decreaseBy') return ['stock'];
  if (startsAnew(points, months)) return ['flow'];
  const latest = points.at(-1);
  return latest && latest.value > STOCK_FROM * change.amount ? ['stock'] : ['flow', 'stock'];
}

/** A value is lower than the one before it, which belongs to an earlier period. */
function startsAnew(points: readonly Point[], months: number): boolean {
  return points.some((point, i) => {
    const before = points[i - 1];
    return before !== undefined && point.value < before.value && blockOf(before.end, months).end < point.end;
  });
}

import type { Indicator } from '../../model/goalTable';
import { blockOf, stepMonths, MONTHS_OF_YEAR } from '../series/blocks';
import { isRate, isRatio } from '../../lexicon/valueKinds';
import type { Aim, Manner, Summing, Term } from '../case';
import { familyOf } from '../convert';
import type { Env } from '../env';
import { kindOf, NEVER_SUMS } from './kind';
import { isLikeItsYear, levelOrSum, looksLikeALevel, standsAsLastYear } from './levelOrSum';
import { likelySummings } from './likelySummings';
import { isForItsOwnPart } from './ownParts';
import type { Point } from '../series/point';
import { readingsOf, termOf } from './term';
import { summingsOf } from './toDate';

/** Values higher than so many steps that do not start anew are a stock. */
const STOCK_FROM = 3;

/** The ways in which the values can be read; more than one where neither words nor values tell. */
export function mannersOf(indicator: Indicator, aim: Aim, points: readonly Point[], env: Env): readonly Manner[] {
  const months = stepMonths(indicator.target);
  if (months !== null) {
    return stepsOf(indicator, aim, points, months).flatMap((step): readonly Manner[] =>
      step === 'stock'
        ? stocksOf(indicator, aim, points)
        : summingsOf(indicator, points, months).map((summing): Manner => ({ step, summing, as: null })),
    );
  }
  const term = termOf(indicator, aim, points, env);
  return term === null ? withinYear(indicator, aim, points) : overTerm(term, indicator, aim, points);
}

/** A level for several years: the parts of a year are added up as ever, and then the years. */
function overTerm(term: Term, indicator: Indicator, aim: Aim, points: readonly Point[]): readonly Manner[] {
  return readingsOf(term, indicator, aim, points).flatMap((reading): readonly Manner[] => {
    if (reading === 'level') return withinYear(indicator, aim, points);
    const isAddedUp = reading === 'addedUp';
    const summings = isAddedUp ? (['sumsAlready'] as const) : summingsOf(indicator, points, MONTHS_OF_YEAR);
    return summings.map((summing) => ({ step: null, summing, as: 'accumulating', term: { ...term, isAddedUp } }));
  });
}

/** A level that each year, or what stands at its end, is held against. */
function withinYear(indicator: Indicator, aim: Aim, points: readonly Point[]): readonly Manner[] {
  const { valueKind } = indicator.target;
  if (valueKind === null && isForItsOwnPart(indicator, aim))
    return [NEVER_SUMS.has(familyOf(aim.unit)) ? AS_LEVEL : OWN_PART];
  if (valueKind === null && isRatio(indicator.text)) return [AS_LEVEL];
  const kind = kindOf(indicator, aim, points);
  // Who answers "summa hittills" says how each value is counted, and that it is no level.
  const isAnswered = indicator.corrected.includes('kind');
  const summings: readonly Summing[] =
    isAnswered && valueKind === 'accumulating'
      ? ['sumsAlready']
      : likelySummings(summingsOf(indicator, points, MONTHS_OF_YEAR), indicator, points, aim);
  const sums = summings.map((summing): Manner => ({
    step: null,
    summing,
    as: kind === 'level' ? 'accumulating' : kind,
  }));
  if (isAnswered) return kind === 'level' ? [AS_LEVEL] : sums;
  if (valueKind !== null && isLikeItsYear(indicator, points)) return [...sums, AS_LEVEL];
  if (valueKind !== null) return kind === 'level' ? [AS_LEVEL] : sums;
  if (kind !== 'level' && isRate(indicator.text) && standsAsLastYear(points)) return [AS_LEVEL];
  const canBeLevel = kind !== 'level' && (isRate(indicator.text) || looksLikeALevel(indicator, aim, points));
  if (kind !== 'level') return canBeLevel ? [...sums, AS_LEVEL] : sums;
  const size = levelOrSum(indicator, aim, points);
  return size === 'level' ? [AS_LEVEL] : size === 'sum' ? sums : [AS_LEVEL, ...sums];
}

const STOCK: Manner = { step: 'stock', summing: 'sumsAlready', as: null };

/**
 * What grows by so many per cent a year is a level that stands, or a sum that each year begins anew and is to end higher
 * than the last: visits, not debts.
 */
function stocksOf(indicator: Indicator, aim: Aim, points: readonly Point[]): readonly Manner[] {
  const { valueKind } = indicator.target;
  const size = valueKind === null ? levelOrSum(indicator, aim, points) : valueKind === 'level' ? 'level' : 'sum';
  if (size === 'level' || aim.change?.isPercent !== true || stepMonths(indicator.target) !== MONTHS_OF_YEAR)
    return [STOCK];
  const summings = likelySummings(summingsOf(indicator, points, MONTHS_OF_YEAR), indicator, points, aim);
  const sums = summings.map((summing): Manner => ({ step: 'stock', summing, as: 'accumulating' }));
  return size === 'sum' ? sums : [STOCK, ...sums];
}

const AS_LEVEL: Manner = { step: null, summing: 'sumsAlready', as: 'level' };
const OWN_PART: Manner = { ...AS_LEVEL, as: 'ownPart' };

/**
 * Whether a step per period is counted from nothing each period (a flow) or added to what was there (a stock).
 * "Nya", "genomförda", a number of times per period, and values that start anew are a flow; a percentage, a
 * decrease and values more than three steps high that do not start anew are a stock.
 */
function stepsOf(
  { target }: Indicator,
  { change }: Aim,
  points: readonly Point[],
  months: number,
): readonly ('flow' | 'stock')[] {
  if (change?.isPercent) return ['stock'];
  if (change === null || target.flow) return ['flow'];
  if (change.sign < 0) return ['stock'];
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

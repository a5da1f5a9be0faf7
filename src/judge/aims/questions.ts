import {
  endsInCount,
  isNoRank,
  isPercentileText,
  isShareText,
  saysDeficit,
  saysDeviation,
} from '../../lexicon/measures';
import { WANTED_BY } from '../../model/comparators';
import type { Polarity, TargetReading } from '../../model/target';
import type { Doubted, Reason } from '../../model/verdict';
import { measuredUnit } from './aim';
import { hasStrangeBaseline } from './baselineUnit';
import { isMeasured, type Case, type Measured } from '../case';
import { areOfOneSize, fractionBefore, isBare } from '../sums/bareFractions';
import { familyOf } from '../convert';
import { endOfYear } from '../../model/calendar';
import { isBesideLevelOfOne } from '../../model/fractions';
import { sameAsWritten } from '../numbers';
import type { Point } from '../series/point';

/** What Målkoll has to ask before anything is measured: the text disagrees with itself. Null when it does not. */
export function askOfText(c: Case): Reason | null {
  const { target } = c.indicator;
  if (verbAgainstNumbers(c) || isEmptyChange(c)) return 'contradiction';
  // Half, or a third, is of what there was, whatever that is counted in.
  const isWord = target.targetDecimals === null;
  if (c.aim.change?.isPercent && !isWord && (measuredUnit(c.indicator) === '%' || isShareText(c.indicator.text))) {
    return 'percentOrPoints';
  }
  if (isStrangeChange(c)) return 'unitMismatch';
  const { deadline } = c.aim;
  if (target.baselineYear !== null && deadline !== null && deadline <= endOfYear(target.baselineYear)) {
    return 'deadlineBeforeBaseline';
  }
  return null;
}

/** The value beside the measurement whose unit has to be asked about first: the baseline, or what came before. */
export function doubtedIn(c: Case): Doubted | null {
  const { target, baselineCell } = c.indicator;
  if (hasStrangeBaseline(c.indicator)) return { why: 'otherUnit', value: target.baseline ?? 0, cell: baselineCell };
  return isMeasured(c) ? fractionBefore(c) : null;
}

/** "Minska med 10 procentenheter" of what is measured in kronor. */
function isStrangeChange({ indicator, aim }: Case): boolean {
  const measured = measuredUnit(indicator);
  return aim.change !== null && indicator.target.unit === 'procentenheter' && measured !== null && measured !== '%';
}

/** "Öka med 10 %" of nothing is no increase, and of −20 it would be a fall; "minska med 10 %" of −20 a rise. */
function isEmptyChange({ aim, baseline, indicator: { target } }: Case): boolean {
  if (!aim.change?.isPercent || aim.change.amount === 0 || baseline === null || target.perPeriod !== null) return false;
  return aim.change.sign === 1 ? baseline.value <= 0 : baseline.value < 0;
}

/** The way that the verb says, as comparators say theirs. */
function verbOf({ verb }: TargetReading): Polarity | null {
  return verb === 'increase' ? 'higher' : verb === 'decrease' ? 'lower' : null;
}

/** "Minska till minst 60". */
export function verbAgainstComparator(target: TargetReading): boolean {
  const verb = verbOf(target);
  const wanted = target.comparator && WANTED_BY[target.comparator];
  return verb !== null && target.target !== null && wanted !== null && wanted !== verb;
}

/** "Öka från 70 till 60", "minska till minst 60". */
export function verbAgainstNumbers({ indicator: { target } }: Pick<Case, 'indicator'>): boolean {
  const verb = verbOf(target);
  if (verb === null || target.target === null) return false;
  if (verbAgainstComparator(target)) return true;
  if (target.baseline === null || target.comparator === 'increaseBy' || target.comparator === 'decreaseBy')
    return false;
  const isRise = verb === 'higher';
  const edge = isRise ? (target.targetHigh ?? target.target) : target.target;
  return isRise ? edge < target.baseline : edge > target.baseline;
}

/** What Målkoll has to ask about a measurement. Null when it can be judged. */
export function askOfValue(c: Measured): Reason | null {
  const { m, aim, indicator } = c;
  const { scale } = indicator.target;
  if (scale !== null && (m.value < scale[0] || m.value > scale[1])) return 'unitMismatch';
  if (isShare(c) && (m.value < 0 || m.value > 100)) return 'unitMismatch';
  const isPercent = (aim.unit ?? m.source.unit) === '%' && aim.change === null;
  if (isPercent && isBesideLevelOfOne(indicator, m.value)) return 'unitMismatch';
  if (isLimitOfDeficit(c) || isFarBelowPlan(c)) return 'contradiction';
  if (isOfAll(c) || isCountBesideShare(c)) return 'unitMismatch';
  if (isBareFraction(c) || isTakenForRank(c) || isNoShareOfBest(c) || isTimeOrShare(c)) return 'unitMismatch';
  const isThere =
    aim.target !== null && m.bound === null && sameAsWritten(m.value, aim.target, 10 ** -(aim.decimals ?? 0));
  return isDirectionUnknown(c) && !isThere ? 'noDirection' : null;
}

/** "Certifierade föreningar, antal" with a bare 40 beside "40 % av föreningarna". */
function isCountBesideShare({ m, aim, indicator: { text } }: Measured): boolean {
  return aim.unit === '%' && aim.change === null && m.source.unit === null && m.source.of === null && endsInCount(text);
}

/** "9 av 12" beside "samtliga enheter ska ha genomfört minst två övningar": of how many is told, not how often. */
function isOfAll({ m, aim, indicator: { target } }: Measured): boolean {
  return target.quantifier === 'all' && aim.unit === 'antal' && m.source.of !== null;
}

/** "Max 0,5 % underskott" beside −3,1 %: how large the deficit may be, though the value is below nothing. */
function isLimitOfDeficit({ m, aim, indicator: { target } }: Measured): boolean {
  const isLimit = aim.comparator === 'atMost' || aim.comparator === 'lessThan';
  return isLimit && m.value < 0 && (aim.target ?? -1) >= 0 && saysDeficit(target.text);
}

/** "Högst 500" beside a deviation of −3100: a limit to its size, or only to what lies above the plan. */
function isFarBelowPlan({ m, aim, indicator: { text } }: Measured): boolean {
  const isLimit = aim.comparator === 'atMost' || aim.comparator === 'lessThan';
  return isLimit && aim.target !== null && aim.target >= 0 && -m.value > aim.target && saysDeviation(text);
}

/** A part of a whole, which cannot be less than nothing or more than all: the measure's own words say so. */
export function isShare({ aim, indicator }: Pick<Case, 'aim' | 'indicator'>): boolean {
  return aim.unit === '%' && (indicator.target.quantifier !== null || isShareText(indicator.text));
}

/** 91 under "max 30 min restid för 90 % av invånarna", with nothing to say whether it is minutes or those who keep them. */
function isTimeOrShare({ aim, indicator }: Measured): boolean {
  if (measuredUnit(indicator) !== null || isShare({ aim, indicator })) return false;
  const { unit, alsoTargets } = indicator.target;
  const further = alsoTargets.filter(({ group }) => group === undefined);
  const families = [unit, ...further.map((target) => target.unit)].map(familyOf);
  return families.includes('time') && families.includes('share');
}

/** −1.2 beside 0.68 is written in per cent, and the other with it; 84 says nothing of 0.88. */
function isPercentLike({ source, value }: Point, beside: number): boolean {
  return isBare(source) && Math.abs(value) > 1 && areOfOneSize(Math.abs(value), beside);
}

/**
 * 0.68 under a target in %, with neither number format nor header to say whether it is 68 % or 0.68 %. Beside −1.2 in
 * the same row it is in per cent as that one is.
 */
function isBareFraction({ m, aim, points }: Measured): boolean {
  if (aim.unit !== '%' || m.value <= 0 || m.value > 1) return false;
  // 0.9 beside "högst 1,0": both are per cent, or both parts of one, and neither changes the answer.
  if (aim.target !== null && aim.target <= 1 && areOfOneSize(m.value, aim.target)) return false;
  return isBare(m.source) && !points.some((point) => isPercentLike(point, m.value));
}

/** "Bland de 50 bästa" beside an index of 76: the index is no place in a ranking. */
function isTakenForRank({ m, aim, indicator }: Measured): boolean {
  if (familyOf(aim.unit) !== 'rank' || m.source.unit !== null) return false;
  return isNoRank(indicator.text) || !Number.isInteger(m.value);
}

/** "Bland de 25 % bästa" beside 78 %: only a place among so many, "60 av 290", or what is called a percentile is such a share. */
function isNoShareOfBest({ m, indicator: { target, text } }: Measured): boolean {
  const isOfBest = target.measurable === 'relative' && target.target !== null && target.unit === '%';
  return isOfBest && m.source.of === null && !isPercentileText(text);
}

/** A bare level that nothing says is a floor or a ceiling. */
function isDirectionUnknown({ aim, indicator: { target } }: Case): boolean {
  if (aim.better !== null || target.exact || aim.target === null) return false;
  return aim.comparator === null || aim.comparator === 'equal' || aim.comparator === 'maintain';
}

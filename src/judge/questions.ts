import type { Reason } from '../model/verdict';
import type { Case, Measured } from './case';
import { endOfYear } from './env';
import { sameAsWritten } from './numbers';

/** What Målkoll has to ask before anything is measured: the text disagrees with itself. Null when it does not. */
export function askOfText(c: Case): Reason | null {
  const { target } = c.indicator;
  if (verbAgainstNumbers(c)) return 'contradiction';
  const isChange = c.aim.comparator === 'increaseBy' || c.aim.comparator === 'decreaseBy';
  if (isChange && target.unit === '%' && isMeasuredInPercent(c)) return 'percentOrPoints';
  if (target.baselineYear !== null && c.aim.deadline !== null && c.aim.deadline <= endOfYear(target.baselineYear)) {
    return 'deadlineBeforeBaseline';
  }
  return null;
}

/** "Öka från 70 till 60", "minska till minst 60". */
function verbAgainstNumbers({ indicator: { target } }: Case): boolean {
  const wanted = target.verb === 'increase' ? 1 : target.verb === 'decrease' ? -1 : 0;
  if (wanted === 0 || target.target === null) return false;
  const { comparator } = target;
  if (comparator === 'atLeast' || comparator === 'greaterThan') {
    if (wanted < 0) return true;
  } else if (comparator === 'atMost' || comparator === 'lessThan') {
    if (wanted > 0) return true;
  } else if (comparator === 'increaseBy' || comparator === 'decreaseBy') {
    return wanted !== (comparator === 'increaseBy' ? 1 : -1);
  }
  const level = wanted > 0 && target.targetHigh !== null ? target.targetHigh : target.target;
  return target.baseline !== null && wanted * (level - target.baseline) < 0;
}

/** The measure itself is a percentage, so that "5 %" of it and 5 percentage points differ. */
function isMeasuredInPercent({ indicator }: Case): boolean {
  return indicator.measurements.some(({ unit }) => unit === '%');
}

/** What Målkoll has to ask about a measurement. Null when it can be judged. */
export function askOfValue(c: Measured): Reason | null {
  const { m, aim, indicator } = c;
  const { scale } = indicator.target;
  if (scale !== null && (m.value < scale[0] || m.value > scale[1])) return 'unitMismatch';
  if (isShare(c) && (m.value < 0 || m.value > 100)) return 'unitMismatch';
  if (isBareFraction(c)) return 'unitMismatch';
  if (
    isDirectionUnknown(c) &&
    !(aim.target !== null && sameAsWritten(m.value, aim.target, 10 ** -(aim.decimals ?? 0)))
  ) {
    return 'noDirection';
  }
  return null;
}

/** A part of a whole, which cannot be less than nothing or more than all: the measure's own words say so. */
export function isShare({ aim, indicator }: Case): boolean {
  return (
    aim.unit === '%' &&
    (indicator.target.quantifier !== null || /\bandel|\bshare\b|\bproportion\b/i.test(indicator.text))
  );
}

/** 0.68 under a target in %, with neither number format nor header to say whether it is 68 % or 0.68 %. */
function isBareFraction({ m, aim }: Measured): boolean {
  return aim.unit === '%' && m.source.unit === null && m.source.of === null && m.value > 0 && m.value <= 1;
}

/** A bare level that nothing says is a floor or a ceiling. */
function isDirectionUnknown({ aim, indicator }: Case): boolean {
  if (aim.better !== null || indicator.target.exact || aim.comparator === 'between') return false;
  return aim.comparator === null || aim.comparator === 'equal' || aim.comparator === 'maintain';
}

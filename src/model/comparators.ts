import type { Comparator, Polarity, TargetReading } from './target';

/** Which way a comparator wants the measure to go; null where it asks for one level, or for the one there is. */
export const WANTED_BY: Readonly<Record<Comparator, Polarity | null>> = {
  atLeast: 'higher',
  greaterThan: 'higher',
  increase: 'higher',
  increaseBy: 'higher',
  atMost: 'lower',
  lessThan: 'lower',
  decrease: 'lower',
  decreaseBy: 'lower',
  equal: null,
  between: null,
  maintain: null,
};

/** What a bare level asks for where the better direction is known: the level or better. */
export const OR_BETTER: Readonly<Record<Polarity, Comparator>> = { higher: 'atLeast', lower: 'atMost' };

/** Comparators that hold for a level of their own, whichever text gives it. */
export const OF_LEVELS: ReadonlySet<Comparator> = new Set(['atLeast', 'atMost', 'greaterThan', 'lessThan', 'equal']);

/** A bare level asks for itself or better; a reading with a comparator of its own, or without a level, stays as it is. */
export function withImplied(target: TargetReading, polarity: Polarity | null): TargetReading {
  if (polarity === null || target.comparator !== null || target.target === null) return target;
  return { ...target, impliedComparator: OR_BETTER[polarity] };
}

/** A reading whose direction is said, so that nothing had to be taken from what is measured. */
export function withoutAssumedPolarity(target: TargetReading): TargetReading {
  return { ...target, assumptions: target.assumptions.filter(({ code }) => code !== 'polarity.fromMeasure') };
}

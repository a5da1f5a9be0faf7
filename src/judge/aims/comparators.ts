import type { Comparator } from '../../model/target';
import type { Levelled } from '../case';
import { above, atLeast, same, sameAsWritten } from '../numbers';

type Holds = (m: number, level: number, high: number) => boolean;

const isFloor: Holds = (m, level) => atLeast(m, level);
const isCeiling: Holds = (m, level) => atLeast(level, m);

const HOLDS: Readonly<Partial<Record<Comparator, Holds>>> = {
  atLeast: isFloor,
  increaseBy: isFloor,
  greaterThan: (m, level) => above(m, level),
  atMost: isCeiling,
  decreaseBy: isCeiling,
  lessThan: (m, level) => above(level, m),
  equal: (m, level) => same(m, level),
  between: (m, level, high) => atLeast(m, level) && atLeast(high, m),
};

/** Whether a value satisfies a comparator with its level, to the last digit; never for a direction without a level. */
export function satisfies(comparator: Comparator | null, value: number, level: number, high: number | null): boolean {
  return comparator !== null && (HOLDS[comparator]?.(value, level, high ?? level) ?? false);
}

/**
 * Whether an unrounded value satisfies the case's comparator; "maintain" means this or better. A level of which
 * nobody says whether it is a floor or a ceiling is met when equal at the written precision; one that is to be
 * exact, only when equal.
 */
export function holds({ aim, level, high, indicator }: Levelled, value: number): boolean {
  const comparator = aim.comparator === 'maintain' ? MAINTAINED[String(aim.better)] : aim.comparator;
  if (comparator === 'equal' && !indicator.target.exact) {
    return sameAsWritten(value, level, 10 ** -(aim.decimals ?? 0));
  }
  return satisfies(comparator ?? null, value, level, high);
}

const MAINTAINED: Readonly<Record<string, Comparator>> = { '1': 'atLeast', '-1': 'atMost', null: 'equal' };

import type { Comparator } from '../model/target';
import { above, atLeast, same } from './numbers';

type Holds = (m: number, level: number, high: number | null) => boolean;

const HOLDS: Readonly<Partial<Record<Comparator, Holds>>> = {
  atLeast,
  greaterThan: above,
  increaseBy: atLeast,
  atMost: (m, level) => atLeast(level, m),
  lessThan: (m, level) => above(level, m),
  decreaseBy: (m, level) => atLeast(level, m),
  equal: same,
  between: (m, low, high) => atLeast(m, low) && atLeast(high ?? low, m),
};

/** Whether an unrounded measurement satisfies a comparator with its level; never for a direction without a level. */
export function holds(comparator: Comparator | null, m: number, level: number, high: number | null): boolean {
  return comparator !== null && (HOLDS[comparator]?.(m, level, high) ?? false);
}

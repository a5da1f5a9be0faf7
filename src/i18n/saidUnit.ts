import type { Verdict } from '../model/verdict';

/**
 * The unit of an indicator's values, as they are said: the measurement's, else the target's. "Minska med 10 %" gives
 * none: its per cent is of the change.
 */
export function saidUnit({ measurement, indicator }: Pick<Verdict, 'measurement' | 'indicator'>): string | null {
  const { comparator, unit } = indicator.target;
  const isOfChange = (comparator === 'increaseBy' || comparator === 'decreaseBy') && CHANGES.has(unit);
  return measurement?.unit ?? (isOfChange ? null : unit);
}

const CHANGES: ReadonlySet<string | null> = new Set<string | null>(['%', 'procentenheter']);

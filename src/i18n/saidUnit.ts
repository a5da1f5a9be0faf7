import { areAllOfOne } from '../model/fractions';
import type { Verdict } from '../model/verdict';

/**
 * The unit of an indicator's values, as they are said: the measurement's, else the target's. "Minska med 10 %" gives
 * none: its per cent is of the change.
 */
export function saidUnit({ measurement, indicator }: Pick<Verdict, 'measurement' | 'indicator'>): string | null {
  const { comparator, unit, quantifier } = indicator.target;
  const isOfChange = (comparator === 'increaseBy' || comparator === 'decreaseBy') && CHANGES.has(unit);
  // 0.95 held against 0.962: parts of one, and no per cent.
  if (areAllOfOne(indicator)) return null;
  // "Plats 60 av 290" held against "bland de 25 % bästa".
  if (measurement?.of && unit === '%') return '%';
  const said = measurement?.unit ?? (isOfChange ? null : unit);
  // "7 av 9" held against "samtliga".
  return said === null && quantifier !== null && measurement?.of ? '%' : said;
}

const CHANGES: ReadonlySet<string | null> = new Set<string | null>(['%', 'procentenheter']);

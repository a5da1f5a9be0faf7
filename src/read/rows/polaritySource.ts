import type { PolaritySource } from '../../model/goalTable';
import type { Polarity, TargetReading } from '../../model/target';
import { POLARITY_CELLS } from '../../lexicon/polarityCells';
import { polarityOf } from '../target/polarityOf';
import { directionOf } from './mergeTargets';

/** Which way is better, as a cell of a column for it says: "Högre är bättre". Null for any other text. */
export function polarityInCell(text: string): PolaritySource | null {
  const plain = text.toLowerCase();
  const value = (['higher', 'lower'] as const).find((each) =>
    POLARITY_CELLS[each].some((word) => plain.startsWith(word)),
  );
  return value ? { value, source: 'column', term: plain } : null;
}

/** Which way is better, from what the target says or what is measured; null where neither tells. */
export function polarityFromTarget(target: TargetReading): PolaritySource | null {
  const direction = directionOf(target);
  if (direction)
    return {
      value: direction,
      source: target.comparator ? 'target' : 'text',
      term: target.comparator ?? target.verb ?? '',
    };
  const assumed = target.assumptions.find((each) => each.code === 'polarity.fromMeasure');
  if (assumed?.code === 'polarity.fromMeasure')
    return { value: assumed.params.polarity, source: 'measure', term: assumed.params.term };
  const implied: Polarity | null = target.impliedComparator
    ? directionOf({ comparator: target.impliedComparator, verb: null })
    : null;
  return implied ? { value: implied, source: 'text', term: target.impliedComparator ?? '' } : null;
}

/** "Vi ska servera god mat" beside "Enkät, andel nöjda": the method names what is measured where the goal does not. */
export function polarityFromMethod(method: string | null, { target, unit }: TargetReading): PolaritySource | null {
  const found = method === null || target === null ? null : polarityOf(method, unit === '%');
  return found && { value: found.value, source: 'measure', term: found.term };
}

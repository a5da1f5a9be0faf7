import type { PolaritySource } from '../../model/goalTable';
import type { Polarity, TargetReading } from '../../model/target';
import { BEFORE_POLARITY, DASHES_OF_POLARITY, NO_POLARITY, POLARITY_CELLS } from '../../lexicon/polarityCells';
import { polarityOf } from '../target/measure/polarityOf';
import { normalise } from '../text/normalise';
import { entriesOf, PhraseTable } from '../text/phrases';
import { tokenise } from '../text/tokens';
import { readMissing } from '../value/readMissing';
import { directionOf } from './mergeTargets';

const cells = new PhraseTable(entriesOf(POLARITY_CELLS));
const before = new PhraseTable(BEFORE_POLARITY.map((word) => [word, true] as const));
const neither = new PhraseTable(NO_POLARITY.map((word) => [word, true] as const));

/**
 * Which way is better, as a cell of a column for it says: "Högre är bättre". Null for any other text.
 *
 * @param dashIsLower "+" and "-" stand in the column; elsewhere a dash says that nothing was filled in.
 */
export function polarityInCell(text: string, dashIsLower: boolean): PolaritySource | null {
  const term = text.trim().toLowerCase();
  if (DASHES_OF_POLARITY.has(term)) return dashIsLower ? { value: 'lower', source: 'column', term } : null;
  const tokens = tokenise(normalise(text));
  const found = cells.at(tokens, before.at(tokens, 0)?.end ?? 0);
  return found && { value: found.meaning, source: 'column', term };
}

/** Whether a cell that tells no polarity means to say something about it: neither nothing, nor that no way is better. */
export function meansPolarity(text: string): boolean {
  const plain = normalise(text);
  return readMissing(plain) === null && neither.at(tokenise(plain), 0) === null;
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

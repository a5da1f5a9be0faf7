import { subjectOf } from '../../lexicon/smartWords';
import type { Finding } from '../../model/findings';
import type { Indicator } from '../../model/goalTable';
import { comparable, keyOf } from '../../model/identity';
import { groupBy } from '../groupBy';
import { finding } from './context';
import { differOnlyInSpelling, signaturesOf, wordsOf } from './words';

/**
 * Indicators of one table that cannot be told apart: the same text under the same goal and area, the same measure
 * with another target, or a text that differs only in spelling. The later one carries the finding. Linear in the
 * number of indicators: texts are compared only within a goal and only where a signature is shared.
 */
export function findAlike(indicators: readonly Indicator[]): ReadonlyMap<Indicator, readonly Finding[]> {
  const found = new Map<Indicator, Finding[]>();
  const places = groupBy(indicators, ({ strategicGoal, goal, area }) => keyOf([strategicGoal, goal, area]));
  for (const group of places.values()) {
    if (group.length < 2) continue;
    const texts = new Map<string, Indicator>();
    const subjects = new Map<string, Indicator>();
    const signatures = new Map<number, Indicator>();
    for (const indicator of group) {
      const one = sameText(texts, indicator) ?? sameSubject(subjects, indicator) ?? nearText(signatures, indicator);
      if (one) found.set(indicator, [one]);
    }
  }
  return found;
}

function sameText(texts: Map<string, Indicator>, indicator: Indicator): Finding | null {
  const first = seen(texts, comparable(indicator.text), indicator);
  return first && finding('specific.duplicate', { cell: first.cell }, 'warning');
}

/** A target sentence about the same measure as another one. */
function sameSubject(subjects: Map<string, Indicator>, indicator: Indicator): Finding | null {
  const subject = subjectOf(indicator.text);
  if (subject === null || wordsOf(subject).length < 2) return null;
  const first = seen(subjects, comparable(subject), indicator);
  if (first === null || indicator.target.target === null || first.target.target === null) return null;
  return finding('specific.sameMeasure', { cell: first.cell, text: first.text }, 'warning');
}

/** A text that shares all words but one with an earlier one, and that one but for its spelling. */
function nearText(signatures: Map<number, Indicator>, indicator: Indicator): Finding | null {
  const words = wordsOf(indicator.text);
  let near: Indicator | null = null;
  for (const signature of signaturesOf(words)) {
    const other = signatures.get(signature);
    signatures.set(signature, indicator);
    if (
      near === null &&
      other !== undefined &&
      other !== indicator &&
      differOnlyInSpelling(wordsOf(other.text), words)
    ) {
      near = other;
    }
  }
  return near && finding('specific.nearDuplicate', { cell: near.cell, text: near.text }, 'hint');
}

/** The first indicator with a key; null for the first itself. */
function seen(known: Map<string, Indicator>, key: string, indicator: Indicator): Indicator | null {
  const first = known.get(key);
  if (first === undefined) known.set(key, indicator);
  return first ?? null;
}

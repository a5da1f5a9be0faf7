import { subjectOf } from '../../lexicon/smartWords';
import type { Finding } from '../../model/findings';
import { wordsOf } from '../../model/likeness';
import type { Indicator } from '../../model/goalTable';
import { comparable } from '../../model/identity';
import { groupBy } from '../groupBy';
import { finding } from './context';
import { differOnlyInSpelling, signaturesOf } from './words';

/** An indicator with what it is compared by. */
interface Entry {
  readonly indicator: Indicator;
  readonly text: string;
  readonly words: readonly string[];
}

/**
 * Indicators of one table that cannot be told apart: the same text under the same goal and area, the same measure
 * with another target, or a text that differs only in spelling. The later one carries the finding. Linear in the
 * number of indicators: texts are compared only within a goal and only where a signature is shared.
 */
export function findAlike(indicators: readonly Indicator[]): ReadonlyMap<Indicator, readonly Finding[]> {
  const found = new Map<Indicator, Finding[]>();
  const places = groupBy(indicators, ({ strategicGoal, goal, area }) => [strategicGoal, goal, area].join('\u001f'));
  for (const group of places.values()) {
    if (group.length < 2) continue;
    const texts = new Map<string, Entry>();
    const subjects = new Map<string, Entry>();
    const signatures = new Map<number, Entry>();
    for (const indicator of group) {
      const text = comparable(indicator.text);
      const entry = { indicator, text, words: wordsOf(text) };
      const one = sameText(texts, entry) ?? sameSubject(subjects, entry) ?? nearText(signatures, entry);
      if (one) found.set(indicator, [one]);
    }
  }
  return found;
}

function sameText(texts: Map<string, Entry>, entry: Entry): Finding | null {
  const first = seen(texts, entry.text, entry);
  return first && finding('specific.duplicate', { cell: first.indicator.cell }, 'warning');
}

/** A target sentence about the same measure as another one. */
function sameSubject(subjects: Map<string, Entry>, entry: Entry): Finding | null {
  const subject = subjectOf(entry.text);
  if (subject === null || !subject.includes(' ')) return null;
  const first = seen(subjects, subject, entry);
  if (first === null || entry.indicator.target.target === null || first.indicator.target.target === null) return null;
  const { cell, text } = first.indicator;
  return finding('specific.sameMeasure', { cell, text }, 'warning');
}

/** A text that shares all words but one with an earlier one, and that one but for its spelling. */
function nearText(signatures: Map<number, Entry>, entry: Entry): Finding | null {
  let near: Entry | null = null;
  for (const signature of signaturesOf(entry.words)) {
    const other = signatures.get(signature);
    signatures.set(signature, entry);
    if (near !== null || other === undefined || other === entry) continue;
    if (differOnlyInSpelling(other.words, entry.words)) near = other;
  }
  return near && finding('specific.nearDuplicate', { cell: near.indicator.cell, text: near.indicator.text }, 'hint');
}

/** The first entry with a key; null for the first itself. */
function seen(known: Map<string, Entry>, key: string, entry: Entry): Entry | null {
  const first = known.get(key);
  if (first === undefined) known.set(key, entry);
  return first ?? null;
}

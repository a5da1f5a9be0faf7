import { namesMeasure, subjectOf } from '../../lexicon/smartWords';
import type { Finding } from '../../model/findings';
import type { Indicator } from '../../model/goalTable';
import { comparable } from '../../model/identity';
import { groupBy } from '../../model/groupBy';
import { finding } from './context';
import { differOnlyInSpelling, signaturesOf, tellingWordsOf } from './words';

/** An indicator with what it is compared by. */
interface Entry {
  readonly indicator: Indicator;
  readonly text: string;
  /** What a target sentence is about; null for a text that is none. */
  readonly subject: string | null;
  readonly words: readonly string[];
}

/**
 * Indicators of one table that cannot be told apart: the same text under the same goal and area, the same measure
 * with another target, or a measure that differs only in spelling; and the same text and target under another goal.
 * The later one carries the finding. Linear in the number of indicators: measures are compared only within a goal and
 * only where a signature is shared.
 */
export function findAlike(indicators: readonly Indicator[]): ReadonlyMap<Indicator, readonly Finding[]> {
  const found = new Map<Indicator, Finding[]>();
  const everywhere = new Map<string, Indicator>();
  const places = groupBy(indicators, ({ strategicGoal, goal, area }) => [strategicGoal, goal, area].join('\u001f'));
  for (const group of places.values()) {
    if (group.length < 2) continue;
    const texts = new Map<string, Entry>();
    const subjects = new Map<string, Entry>();
    const signatures = new Map<number, Entry>();
    for (const indicator of group) {
      const text = comparable(indicator.text);
      const subject = subjectOf(text);
      const entry = { indicator, text, subject, words: tellingWordsOf(measureIn(subject) ?? text) };
      const one = sameText(texts, entry) ?? sameSubject(subjects, entry) ?? nearText(signatures, entry);
      if (one) found.set(indicator, [one]);
    }
  }
  for (const indicator of indicators) {
    const same = elsewhere(everywhere, indicator);
    if (same && !found.has(indicator)) found.set(indicator, [same]);
  }
  return found;
}

/** The same text with the same target under another goal of the same area. */
function elsewhere(known: Map<string, Indicator>, indicator: Indicator): Finding | null {
  const { area, text, target, cell } = indicator;
  const key = [area, comparable(text), comparable(target.text)].join('\u001f');
  const first = known.get(key);
  if (first === undefined) known.set(key, indicator);
  return first === undefined || first.cell === cell
    ? null
    : finding('specific.duplicate', { cell: first.cell }, 'hint');
}

/** What a sentence is about, where that is a measure and not only who is to do something. */
function measureIn(subject: string | null): string | null {
  return subject !== null && namesMeasure(subject) ? subject : null;
}

function sameText(texts: Map<string, Entry>, entry: Entry): Finding | null {
  const first = seen(texts, entry.text, entry);
  return first && finding('specific.duplicate', { cell: first.indicator.cell }, 'warning');
}

/** A target sentence about the same measure as another one. */
function sameSubject(subjects: Map<string, Entry>, entry: Entry): Finding | null {
  const { subject } = entry;
  if (subject === null || !subject.includes(' ')) return null;
  const first = seen(subjects, subject, entry);
  if (first === null || entry.indicator.target.target === null || first.indicator.target.target === null) return null;
  const { cell, text } = first.indicator;
  return finding('specific.sameMeasure', { cell, text }, 'warning');
}

/** A measure that shares all telling words but one with an earlier one, and that one but for its spelling. */
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

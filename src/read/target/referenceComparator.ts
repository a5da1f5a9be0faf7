import { comparatives, type ComparatorWord, superlatives } from '../../lexicon/comparators';
import { THAN } from '../../lexicon/particles';
import { levelNoun } from '../../lexicon/timeWords';
import { OTHERS, type Comparator } from '../../model/target';
import { comparedPaces } from '../../lexicon/references';
import { preceding, type Token } from '../text/tokens';
import type { CueMark } from './sentence/cues';
import { comparatorOf, type Better } from './comparatorOf';
import { comparatorAfterReference, type FoundReference } from './candidates/reference';
import type { Sentence } from './sentence/sentence';

/** "Högre än 2023": the comparator before a time at which the measure stood. */
export function earlierComparator(sentence: Sentence, better: Better): Comparator | null {
  for (const cue of cuesOfEarlierTimes(sentence)) {
    if (cue.kind === 'comparator') return comparatorOf(cue.word, isDenied(sentence, cue.start), better);
  }
  return null;
}

/** "I nivå med 2019", "återgå till 2019 års nivå". */
export function earlierLevel(sentence: Sentence): Comparator | null {
  return cuesOfEarlierTimes(sentence).some((cue) => cue.kind === 'levelWith') ? 'equal' : null;
}

function cuesOfEarlierTimes({ times, cues, tokens }: Sentence): CueMark[] {
  const earlier = times.filter((time) => time.cue === 'baseline');
  return earlier.flatMap(({ start, core }) => {
    // "Överstiga [nivåerna] från 2012".
    const first = levelNoun.test(preceding(tokens, start)?.key ?? '') ? start - 1 : start;
    return cues.filter((cue) => cue.end >= first && cue.end <= core);
  });
}

/** "[Inte] överstiga", "[inte] i genomsnitt överstiga": in the clause of the comparator. */
function isDenied({ cues, modalsBefore, aside }: Sentence, at: number): boolean {
  return cues.some(
    ({ kind, start }) =>
      kind === 'negation' && start < at && aside[start] === aside[at] && modalsBefore[start] === modalsBefore[at],
  );
}

/** The comparator before a reference ("minst rikssnittet", "i nivå med länet") or after it ("… eller bättre"). */
export function referenceComparator(sentence: Sentence, found: FoundReference, better: Better): Comparator | null {
  const after = comparatorAfterReference(sentence, found);
  if (after) return comparatorOf(after, false, better);
  const before = sentence.cues.filter((cue) => cue.end <= found.start && cue.end > found.start - 6);
  const comparing =
    before.findLast((cue) => cue.kind === 'comparator') ?? before.find((cue) => cue.kind === 'levelWith');
  const denied = before.some((cue) => cue.kind === 'negation');
  const parted = comparing ? null : partedComparator(sentence.tokens, found);
  if (parted !== null) return comparatorOf(parted, denied, better);
  if (!comparing) return isAlone(sentence, found) || isSameAs(sentence, found) ? 'equal' : null;
  if (comparing.kind !== 'comparator') return 'equal';
  if (isSuperlative(sentence, comparing, found)) return null;
  const isOrEqual = before.some((cue) => cue.kind === 'levelWith' && cue.end < comparing.start);
  return comparatorOf((isOrEqual ? OR_EQUAL[comparing.word] : undefined) ?? comparing.word, denied, better);
}

/** "Ha [lägre] sjukfrånvaro [än] riket": the measure stands between the words of the comparator. */
export function partedComparator(
  tokens: readonly Token[],
  { start, reference }: FoundReference,
): ComparatorWord | null {
  if (!OTHERS.has(reference.kind) || !THAN.has(preceding(tokens, start)?.key ?? '')) return null;
  const words = tokens.slice(Math.max(0, start - 1 - MOST_OF_MEASURE), start - 1);
  const at = words.findLastIndex(({ key }) => comparatives.has(key));
  const measure = words.slice(at + 1);
  const isOne =
    at >= 0 && measure.length > 0 && measure.every(({ kind, key }) => kind === 'word' && !comparedPaces.test(key));
  return isOne ? (comparatives.get(words[at]?.key ?? '') ?? null) : null;
}

/** Words of "lägre kostnad per vårddygn och brukare än". */
const MOST_OF_MEASURE = 8;

/** "Rikssnittet" and nothing else. */
function isAlone({ tokens }: Sentence, { start, end }: FoundReference): boolean {
  return start === 0 && end === tokens.length;
}

/** "[Samma resultat som] länet": theirs, and no own one that is to be kept. */
function isSameAs({ tokens }: Sentence, { start, reference }: FoundReference): boolean {
  return reference.kind !== 'previous' && tokens[start - 1]?.key === 'som' && tokens[start - 3]?.key === 'samma';
}

/** "Lägst i länet", "högst bland liknande kommuner": the first of them all, no level. */
function isSuperlative({ tokens }: Sentence, { start, end }: CueMark, found: FoundReference): boolean {
  const among = tokens[end]?.key ?? '';
  return superlatives.has(tokens[start]?.key ?? '') && end === found.start - 1 && (among === 'i' || among === 'bland');
}

/** "I nivå med eller bättre än": the level itself will do. */
const OR_EQUAL: Readonly<Partial<Record<ComparatorWord, ComparatorWord>>> = {
  greaterThan: 'atLeast',
  lessThan: 'atMost',
  betterThan: 'betterOrEqual',
};

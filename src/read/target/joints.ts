import { comparatorsAfter, comparatorsBefore, negations, type ComparatorWord } from '../../lexicon/comparators';
import { joints, type Joint } from '../../lexicon/sentenceWords';
import { levelWith } from '../../lexicon/references';
import { entriesOf, PhraseTable } from '../text/phrases';
import type { Token } from '../text/tokens';

/** A word that tells what the number beside it is. */
export type Cue =
  | { readonly kind: 'comparator'; readonly word: ComparatorWord }
  | { readonly kind: 'negation' }
  | { readonly kind: 'levelWith' }
  | { readonly kind: Joint };

/** A cue and where it stands. */
export type CueMark = Cue & { readonly start: number; readonly end: number };

function* cueEntries(): Generator<readonly [string, Cue]> {
  for (const [phrase, word] of entriesOf(comparatorsBefore)) yield [phrase, { kind: 'comparator', word }];
  for (const phrase of negations) yield [phrase, { kind: 'negation' }];
  for (const phrase of levelWith) yield [phrase, { kind: 'levelWith' }];
  for (const [phrase, kind] of entriesOf(joints)) yield [phrase, { kind }];
}

const cues = new PhraseTable(cueEntries());
const after = new PhraseTable(entriesOf(comparatorsAfter));

/** The cues of a sentence, from left to right, none inside another, none inside the tokens that are taken. */
export function findCues(tokens: readonly Token[], taken: readonly boolean[]): CueMark[] {
  const marks: CueMark[] = [];
  for (let at = 0; at < tokens.length;) {
    const found = taken[at] === true ? null : cues.at(tokens, at);
    if (found) marks.push({ ...found.meaning, start: found.start, end: found.end });
    at = found?.end ?? at + 1;
  }
  return marks;
}

/** The comparator that stands after a level: "85 % eller mer". */
export function comparatorAfter(tokens: readonly Token[], at: number): 'atLeast' | 'atMost' | 'betterOrEqual' | null {
  const comma = tokens[at]?.key === ',' || tokens[at]?.key === ')' ? at + 1 : at;
  return after.at(tokens, comma)?.meaning ?? null;
}

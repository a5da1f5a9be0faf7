import {
  comparatorsAfter,
  comparatorsBefore,
  type ComparatorWord,
  infinitiveEnds,
  limitsOrThings,
  negations,
  ranksAfter,
} from '../../../lexicon/comparators';
import { ENGLISH, SHALL, THAN } from '../../../lexicon/particles';
import { type Joint, joints } from '../../../lexicon/sentenceWords';
import { levelWith } from '../../../lexicon/references';
import { dueCues } from '../../../lexicon/timeWords';
import { entriesOf, PhraseTable, type PhraseMatch } from '../../text/phrases';
import type { Token } from '../../text/tokens';
import type { Time } from '../times/times';

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
const ranks = new PhraseTable(ranksAfter.map((phrase) => [phrase, true] as const));

/** The cues of a sentence, from left to right, none inside another, none inside the tokens that are taken. */
export function findCues(
  tokens: readonly Token[],
  taken: readonly boolean[],
  timeAt: readonly (Time | undefined)[],
): CueMark[] {
  const marks: CueMark[] = [];
  for (let at = 0; at < tokens.length;) {
    const found = taken[at] === true ? null : cues.at(tokens, at);
    const isNone = found && (isReceiving(tokens, found) || isSchoolSubject(tokens, found) || isRoof(tokens, found));
    const last = marks.at(-1);
    const isUpTo = found?.meaning.kind === 'comparator' && tokens[at]?.key === 'upp' && last?.kind === 'modal';
    if (found && ((isUpTo && last.end === at) || isFatArrow(tokens, taken, timeAt, at)))
      // "Ska [upp till] 68 %" is no ceiling.
      marks.push({ kind: 'to', start: found.start, end: found.end });
    else if (found && !isNone && !(found.meaning.kind === 'comparator' && leadsToTime(timeAt[at]))) {
      marks.push(markOf(found.meaning, found.start, found.end));
    }
    at = found?.end ?? at + 1;
  }
  return marks;
}

function markOf(cue: Cue, start: number, end: number): CueMark {
  return cue.kind === 'comparator' ? { kind: cue.kind, word: cue.word, start, end } : { kind: cue.kind, start, end };
}

/** "79 % 2023 [=>] 82 %": between two numbers it leads from one to the other, and behind words it is "at least". */
function isFatArrow(
  tokens: readonly Token[],
  taken: readonly boolean[],
  timeAt: readonly (Time | undefined)[],
  at: number,
): boolean {
  if (tokens[at]?.key !== '=>') return false;
  const before = tokens.findLastIndex(({ kind }, i) => i < at && kind !== 'sign' && timeAt[i] === undefined);
  return tokens[before]?.kind === 'number' && taken[before] !== true;
}

/** "Du [får] ett beslut": "får" without an infinitive soon after gives permission to nothing. */
function isReceiving(tokens: readonly Token[], { start, end }: PhraseMatch<Cue>): boolean {
  if (tokens[start]?.key !== 'får') return false;
  const next = tokens.slice(end, end + WORDS_TO_DENIAL);
  if (next.some(({ key }) => DENYING.has(key))) return false;
  return !next.slice(0, WORDS_TO_INFINITIVE).some(({ kind, key }) => kind === 'word' && infinitiveEnds.test(key));
}

/** "Godkänt i [NO]", natural sciences: a denial only among English words. */
function isSchoolSubject(tokens: readonly Token[], { start }: PhraseMatch<Cue>): boolean {
  return tokens[start]?.key === 'no' && !tokens.some(({ key }) => ENGLISH.has(key));
}

/** "Solceller på egna [tak] ska …": no ceiling of a level. */
function isRoof(tokens: readonly Token[], { start, end }: PhraseMatch<Cue>): boolean {
  return limitsOrThings.has(tokens[start]?.key ?? '') && SHALL.has(tokens[end]?.key ?? '');
}

/** "Får för bolaget som helhet [inte] understiga". */
const DENYING: ReadonlySet<string> = new Set(negations);

const WORDS_TO_INFINITIVE = 4;
const WORDS_TO_DENIAL = 6;

/** "Under 2025", "senast 2025": these words compare nothing. */
function leadsToTime(time: Time | undefined): boolean {
  return time !== undefined && dueCues.has(time.cue);
}

/** "De 10 % [bästa]": the number before is a rank. */
export function isRank(tokens: readonly Token[], at: number): boolean {
  return ranks.at(tokens, at) !== null;
}

/** The comparator that stands after a level: "85 % eller mer". */
export function comparatorAfter(tokens: readonly Token[], at: number): 'atLeast' | 'atMost' | 'betterOrEqual' | null {
  const comma = tokens[at]?.key === ',' || tokens[at]?.key === ')' ? at + 1 : at;
  const found = after.at(tokens, comma);
  // "Högre än riket och högre [än] förra året": of another level.
  return found && !THAN.has(tokens[found.end]?.key ?? '') ? found.meaning : bracketed(tokens, at);
}

/** "38 tkr/inv (högst)", "85 procent, minst, av …": the comparator alone in parentheses or between commas. */
function bracketed(tokens: readonly Token[], at: number): 'atLeast' | 'atMost' | null {
  const close = CLOSINGS.get(tokens[at]?.key ?? '');
  if (close === undefined) return null;
  const found = cues.at(tokens, at + 1);
  const isAlone = found !== null && (tokens[found.end]?.key ?? ',') === close;
  if (found?.meaning.kind !== 'comparator' || !isAlone) return null;
  const { word } = found.meaning;
  return word === 'atLeast' || word === 'atMost' ? word : null;
}

const CLOSINGS: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  [',', ','],
]);

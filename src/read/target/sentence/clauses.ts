import { AND } from '../../../lexicon/particles';
import { nowWords, tellingTimes } from '../../../lexicon/reportWords';
import { abbreviated, mainInfinitives, meanWords } from '../../../lexicon/sentenceWords';
import { dueCues } from '../../../lexicon/timeWords';
import {
  beforeClauseVerb,
  beforeInfinitive,
  conditionWords,
  directionVerbsOfClauses,
  invertedSubjects,
  levelVerbs,
  whenWords,
} from '../../../lexicon/clauseWords';
import { PhraseTable } from '../../text/phrases';
import { preceding, type Token } from '../../text/tokens';
import { wordSet } from '../../text/wordTable';
import type { CueMark } from './cues';
import type { Time } from '../times/times';

type Times = readonly (Time | undefined)[];

/** In what kind of clause each token stands. */
export interface Places {
  /** Inside a relative clause or after "för att": describes the measure, does not set the target. */
  readonly aside: readonly boolean[];
  readonly inParentheses: readonly boolean[];
  /** "Alla ska ha en plan. [I dag har 83 % en]", "…, [idag gör 83 % det]": tells how it is, after what is wanted. */
  readonly told: readonly boolean[];
  /** Number of the modal ("ska") that came last before this token in the same sentence, 0 for none. */
  readonly modalsBefore: readonly number[];
  /** Modals of the whole sentence that this token stands in. */
  readonly modals: readonly number[];
  /** Which sentence of the text this token stands in, from 0. */
  readonly sentenceAt: readonly number[];
}

/** The clauses of a text, one sentence after another. */
export function places(text: string, tokens: readonly Token[], cues: readonly CueMark[], timeAt: Times): Places {
  const cueStartingAt: (CueMark | undefined)[] = [];
  for (const cue of cues) cueStartingAt[cue.start] = cue;
  const aside: boolean[] = [];
  const inParentheses: boolean[] = [];
  const modalsBefore: number[] = [];
  const modals = new Array<number>(tokens.length).fill(0);
  let clause: 'relative' | 'condition' | 'purpose' | null = null;
  let clauseStart = 0;
  let opensWithPurpose = false;
  let depth = 0;
  let count = 0;
  let sentenceStart = 0;
  let sentences = 0;
  const sentenceAt: number[] = [];
  tokens.forEach((token, at) => {
    if (at > 0 && endsSentence(text, tokens, at - 1)) {
      modals.fill(count, sentenceStart, at);
      [clause, count, sentenceStart] = [null, 0, at];
      sentences++;
    }
    const cue = cueStartingAt[at];
    if (cue?.kind === 'modal') [clause, count] = [null, depth > 0 ? count : count + 1];
    else if ((clause === 'relative' || clause === 'condition') && count > 0 && resumes(tokens, at, clause))
      clause = null;
    else if (clause === 'relative' && count === 0 && cue && statesLevel(tokens, cue)) clause = null;
    else if (clause === 'relative' && count === 0 && statesDirection(tokens, clauseStart, at)) clause = null;
    else if (
      (cue?.kind === 'purpose' && !statesResult(tokens, cueStartingAt, cue)) ||
      (cue && isWithout(tokens, cueStartingAt, cue))
    ) {
      clause = 'purpose';
      opensWithPurpose = at === sentenceStart;
    } else if (clause === 'purpose' && opensWithPurpose && invertedSubjects.has(tokens[at + 1]?.key ?? ''))
      clause = null;
    else if (cue?.kind === 'relative' && describes(cue, tokens, timeAt)) clause ??= clauseOf(token);
    else if (clause === 'condition' && endsCondition(tokens, at)) clause = null;
    else if (clause !== null && endsClause(tokens, cueStartingAt, timeAt, at)) clause = null;
    if (clause === null) clauseStart = at + 1;
    if (token.key === '(') depth++;
    aside.push(clause !== null);
    inParentheses.push(depth > 0);
    if (token.key === ')' && depth > 0) depth--;
    modalsBefore.push(count);
    sentenceAt.push(sentences);
  });
  modals.fill(count, sentenceStart);
  const told = toldOf(tokens, cueStartingAt, modalsBefore, sentenceAt);
  return { aside, inParentheses, told, modalsBefore, modals, sentenceAt };
}

/** From a word of the day on, once something is wanted: until the next "ska" or the end of the sentence. */
function toldOf(
  tokens: readonly Token[],
  cueStartingAt: readonly (CueMark | undefined)[],
  modalsBefore: readonly number[],
  sentenceAt: readonly number[],
): boolean[] {
  let isTold = false;
  let isWanted = false;
  return tokens.map((_, at) => {
    const isNew = at === 0 || sentenceAt[at] !== sentenceAt[at - 1];
    if (isNew) isTold = false;
    const isModal = cueStartingAt[at]?.kind === 'modal';
    isWanted ||= isModal;
    const begins = isNew || modalsBefore[at - 1] === 0 || preceding(tokens, at)?.key === ',';
    if (isWanted && begins && telling.at(tokens, at)) isTold = true;
    if (isModal) isTold = false;
    return isTold;
  });
}

const telling = new PhraseTable([...nowWords, ...tellingTimes].map((phrase) => [phrase, true] as const));

/** "Öka [så att] minst 80 % känner sig trygga": how far, and not what for. */
function statesResult(
  tokens: readonly Token[],
  cueStartingAt: readonly (CueMark | undefined)[],
  cue: CueMark,
): boolean {
  return tokens[cue.start]?.key === 'så' && cueStartingAt[cue.end]?.kind === 'comparator';
}

/** "… [utan att] kostnaderna ökar", but "utan att överstiga 5 %". */
function isWithout(tokens: readonly Token[], cueStartingAt: readonly (CueMark | undefined)[], cue: CueMark): boolean {
  if (cue.kind !== 'negation' || tokens[cue.start]?.key !== 'utan') return false;
  return cueStartingAt[cue.end]?.kind !== 'comparator';
}

/** "[Om det] blir stopp, …", "[när] du ringer, …": what follows says when, up to the comma. */
function clauseOf({ key }: Token): 'relative' | 'condition' {
  return conditionWords.has(key) ? 'condition' : 'relative';
}

/**
 * "Om det har snöat[,] …", "när du ringer [får du] svar …": a comma, or the verb before "du" or "vi". What you get "om" a
 * promise is broken is not what is promised.
 */
function endsCondition(tokens: readonly Token[], at: number): boolean {
  const { key } = tokens[at] ?? { key: '' };
  if (key === ',' || key === 'så') return true;
  if (!invertedSubjects.has(tokens[at + 1]?.key ?? '') || conditionWords.has(key) || AND.has(key) || key === 'eller')
    return false;
  return whenWords.has(tokens.slice(0, at).findLast((token) => conditionWords.has(token.key))?.key ?? '');
}

/** "Ska andelen som röker [vara] minst …", "ska starta om det har snöat och [vara] klar …": takes up the modal again. */
function resumes(tokens: readonly Token[], at: number, clause: 'relative' | 'condition'): boolean {
  if (!mainInfinitives.has(tokens[at]?.key ?? '')) return false;
  const before = preceding(tokens, at)?.key ?? '';
  return (clause === 'condition' && before === 'och') || !beforeInfinitive.has(before);
}

/** "Andelen som sker med el [är] 100 %", but "som läser och är 20 år", "som är 65 %": the main clause's own verb. */
function statesLevel(tokens: readonly Token[], { kind, start, end }: CueMark): boolean {
  if (kind !== 'level' || !levelVerbs.has(tokens[start]?.key ?? '') || !tokens[end]?.number) return false;
  const before = preceding(tokens, start);
  return before?.kind === 'word' && !beforeClauseVerb.has(before.key) && tokens[end + 1]?.key !== 'år';
}

/** "Andelen som når målen [ökar]", but "som [ökar]", "som anser att tryggheten [ökar]". */
function statesDirection(tokens: readonly Token[], clauseStart: number, at: number): boolean {
  const { key = '' } = tokens[at] ?? {};
  if (!directionVerbsOfClauses.has(key) || at < clauseStart + FEWEST_WORDS) return false;
  if (beforeClauseVerb.has(preceding(tokens, at)?.key ?? '')) return false;
  return !tokens.slice(clauseStart, at).some((token) => token.key === 'att');
}

/** "Som når målen". */
const FEWEST_WORDS = 3;

/**
 * A relative clause follows: no year ("som 2022"), no number ("ensure that 95 %"), no kind of mean ("som årsmedelvärde"),
 * and no name that begins the text ("WHO").
 */
function describes(cue: CueMark, tokens: readonly Token[], timeAt: Times): boolean {
  const isName = cue.start === 0 && tokens[0]?.key === 'who';
  const next = tokens[cue.end];
  const isMean = meanWords.some((end) => next?.key.endsWith(end));
  // "… fram till år 2035, [då] minst 65 % ska …": says what is to be then.
  const before = preceding(tokens, cue.start)?.key === ',' ? preceding(timeAt, cue.start - 1) : undefined;
  const isThen = tokens[cue.start]?.key === 'då' && before !== undefined && dueCues.has(before.cue);
  return timeAt[cue.end - 1] === undefined && !next?.number && !isMean && !isName && !isThen;
}

/** A full stop before a capital letter, or a semicolon. */
export function endsSentence(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || !next || token.kind !== 'sign') return false;
  if (token.key === ';') return true;
  if (token.key !== '.' && token.key !== '!' && token.key !== '?') return false;
  const letter = text[next.start] ?? '';
  return (
    !next.glued && (letter !== letter.toLowerCase() || (isYearToken(next) && !isAbbreviated(preceding(tokens, at))))
  );
}

/** "… 65 procent 2020. 2013 var andelen …": a year can begin a sentence. */
function isYearToken({ number, start, end }: Token): boolean {
  return number !== null && end - start === 4 && number.value >= 1900 && number.value <= 2100;
}

/** "Max. 2000", "jmf. 2015". */
function isAbbreviated(token: Token | undefined): boolean {
  return abbreviations.has(token);
}

const abbreviations = wordSet(abbreviated);

/** A colon, a semicolon, or a comma or dash with a comparator, a number or a time after it: "… inom 4 år, minst 75 %". */
function endsClause(
  tokens: readonly Token[],
  cueStartingAt: readonly (CueMark | undefined)[],
  timeAt: Times,
  at: number,
): boolean {
  const token = tokens[at];
  if (token?.kind !== 'sign') return false;
  if (token.key === ':' || token.key === ';') return true;
  if (token.key !== ',' && !((token.key === '–' || token.key === '-') && !token.glued)) return false;
  const cue = cueStartingAt[at + 1];
  if (token.key === ',' && (cue?.kind === 'to' || timeAt[at + 1]?.start === at + 1)) return true;
  return tokens[at + 1]?.kind === 'number' || (cue?.kind === 'comparator' && cue.word !== 'within');
}

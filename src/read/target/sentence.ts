import { namedByYear } from '../../lexicon/timeWords';
import { mainInfinitives } from '../../lexicon/sentenceWords';
import { normalise } from '../text/normalise';
import { preceding, tokenise, type Token } from '../text/tokens';
import { isDirection } from './directionTables';
import { findAmounts, type Amount } from './amounts';
import { findCues, type CueMark } from './joints';
import { takeMeasureNumbers, type MeasureNumbers } from './measureNumbers';
import { findTimes, type Time } from './times';

/** A text cut into everything that its reading needs. Positions are those of its tokens. */
export interface Sentence {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** The text goes on beyond what was read. */
  readonly cut: boolean;
  readonly times: readonly Time[];
  readonly measure: MeasureNumbers;
  readonly amounts: readonly Amount[];
  readonly cues: readonly CueMark[];
  /** The cue whose last token stands here. */
  readonly cueEndingAt: readonly (CueMark | undefined)[];
  /** Token positions inside a time. */
  readonly timeAt: readonly (Time | undefined)[];
  /** Inside a relative clause or after "för att": describes the measure, does not set the target. */
  readonly aside: readonly boolean[];
  readonly inParentheses: readonly boolean[];
  /** Number of the modal ("ska") that came last before this token in the same sentence, 0 for none. */
  readonly modalsBefore: readonly number[];
  /** Modals of the whole sentence that this token stands in. */
  readonly modals: readonly number[];
}

/** No target sentence is longer; of a longer text only so many tokens are read. */
const MOST_TOKENS = 400;
const MOST_CHARACTERS = 6000;

/** "a) ", "1. ", "• " before the first word of a list's line. */
const LONGEST_MARK = 3;
const LIST_MARK = /^(?:\p{L}\)|\d{1,2}[.)]|[•·▪*–-]) (?=\p{L})/u;

/** The quotation marks around a whole text. */
function withoutQuotes(text: string): string {
  const from = QUOTES.has(text[0] ?? '') ? 1 : 0;
  const to = text.length > 1 && QUOTES.has(text[text.length - 1] ?? '') ? text.length - 1 : text.length;
  return from === 0 && to === text.length ? text : text.slice(from, to);
}

const QUOTES: ReadonlySet<string> = new Set(['”', '"', '“', '„', '»', "'"]);

/** "1,000 homes by 2027": among English words a comma before three digits separates thousands. */
function thousands(text: string): string {
  const isEnglish = text.includes(',') && THOUSANDS.test(text) && ENGLISH.test(text) && !SWEDISH.test(text);
  return isEnglish ? text.replace(/(?<=\d),(?=\d{3}(?!\d))/g, '') : text;
}

const THOUSANDS = /[1-9]\d{0,2},\d{3}(?!\d)/;
const ENGLISH = /\b(?:the|of|and|by|to|at least|with|than|per year|a year)\b/i;
const SWEDISH = /[åäö]/i;

/** Cuts a text as it is written into tokens, times, amounts and cues, in linear time. */
export function sentenceOf(written: string): Sentence {
  const text = thousands(withoutQuotes(withoutMark(normalise(written.slice(0, MOST_CHARACTERS)))));
  const all = tokenise(text);
  const tokens = all.length > MOST_TOKENS ? all.slice(0, MOST_TOKENS) : all;
  const length = tokens.length;
  const taken = new Array<boolean>(length).fill(false);
  const timeAt = new Array<Time | undefined>(length).fill(undefined);
  const times = findTimes(text, tokens)
    .flatMap((time) => (countsYears(tokens, time) ? [] : [ofPlan(tokens, asStart(tokens, time))]))
    .map((time, i, all) => asHistory(tokens, time, i, all));
  for (const time of times) {
    timeAt.fill(time, time.start, time.end);
    taken.fill(true, time.core, time.end);
  }
  const measure = takeMeasureNumbers(tokens, taken, timeAt);
  const amounts = findAmounts(tokens, taken, timeAt);
  const cues = findCues(tokens, taken, timeAt);
  const cueEndingAt = new Array<CueMark | undefined>(length).fill(undefined);
  for (const cue of cues) cueEndingAt[cue.end - 1] = cue;
  const { aside, inParentheses, modalsBefore, modals } = places(text, tokens, cues, timeAt);
  return {
    text,
    tokens,
    cut: tokens.length < all.length || written.length > MOST_CHARACTERS,
    times,
    measure,
    amounts,
    cues,
    cueEndingAt,
    timeAt,
    aside,
    inParentheses,
    modalsBefore,
    modals,
  };
}

function withoutMark(text: string): string {
  return text.lastIndexOf(' ', LONGEST_MARK) > 0 ? text.replace(LIST_MARK, '').replace(PARTED_PLUS, '+') : text;
}

/** "+ 3 %": the plus belongs to the number. */
const PARTED_PLUS = /^\+ (?=\d)/;

/** "Minst 2000": after a comparator a number is no year, unless the year's level is meant ("minst 2023 års nivå"). */
function countsYears(tokens: readonly Token[], time: Time): boolean {
  if (time.cue !== null || time.date !== null || time.years.length !== 1 || time.end - time.core > 1) return false;
  return COMPARING.has(preceding(tokens, time.core)?.key ?? '');
}

/** "Från 2027 ska minst 80 % …", "från 2027 till 2030 bör …": where nothing changes the first year is no year before. */
function asStart(tokens: readonly Token[], time: Time): Time {
  if (time.start > 0 || !FROM.has(tokens[0]?.key ?? '') || tokens[time.end - 1]?.kind !== 'number') return time;
  const moves = tokens.some((_, at) => isDirection(tokens, at));
  if (moves || !tokens.some(({ key }) => SHALL.has(key))) return time;
  return { ...time, cue: TO.has(tokens[time.end]?.key ?? '') ? 'name' : 'deadline' };
}

/** "Handlingsplan mot våld i nära relationer [2023–2026] ska …": years of the plan that the sentence begins with. */
function ofPlan(tokens: readonly Token[], time: Time): Time {
  if (time.cue !== null || !time.isSpan || !SHALL.has(tokens[time.end]?.key ?? '')) return time;
  return namedByYear.some((end) => tokens[0]?.key.endsWith(end)) ? { ...time, cue: 'name' } : time;
}

/**
 * "Utfall 2023: 81 %, 2022: 79 %": a bare year before that of an outcome right before it is one of an outcome too, and
 * so is an earlier end of time in parentheses: "Vid utgången av 2026 85 % (83 % vid utgången av 2022)".
 */
function asHistory(tokens: readonly Token[], time: Time, i: number, times: readonly Time[]): Time {
  if (i === 0) return time;
  const before = times.slice(0, i).findLast((other) => other.cue !== null);
  const [year = Infinity] = time.years;
  if (time.cue === null) {
    return before?.cue === 'outcome' && year < (before.years[0] ?? -Infinity) ? { ...time, cue: 'outcome' } : time;
  }
  // Of an end of a term without a year any year in parentheses is before it.
  const isEarlier = year < (before?.years[0] ?? Infinity);
  const leads = ENDS.has(time.cue) && before !== undefined && ENDS.has(before.cue);
  return leads && isEarlier && isBracketed(tokens, time.start) ? { ...time, cue: 'outcome' } : time;
}

const ENDS: ReadonlySet<Time['cue']> = new Set(['deadline', 'preposition']);

/** Behind an opening parenthesis and few words. */
function isBracketed(tokens: readonly Token[], at: number): boolean {
  const signs = tokens.slice(Math.max(0, at - FEW), at).filter(({ key }) => key === '(' || key === ')');
  return signs.at(-1)?.key === '(';
}

const FEW = 6;

const FROM: ReadonlySet<string> = new Set(['från', 'from']);
const TO: ReadonlySet<string> = new Set(['till', 'to']);
const SHALL: ReadonlySet<string> = new Set(['ska', 'skall', 'bör', 'måste', 'shall', 'should', 'will', 'must']);

const COMPARING: ReadonlySet<string> = new Set([
  'minst',
  'högst',
  'hogst',
  'lägst',
  'max',
  'maximalt',
  '≥',
  '≤',
  '>',
  '<',
  '>=',
  '<=',
  'least',
  'most',
]);

type Places = Pick<Sentence, 'aside' | 'inParentheses' | 'modalsBefore' | 'modals'>;

function places(text: string, tokens: readonly Token[], cues: readonly CueMark[], timeAt: Sentence['timeAt']): Places {
  const cueStartingAt: (CueMark | undefined)[] = [];
  for (const cue of cues) cueStartingAt[cue.start] = cue;
  const aside: boolean[] = [];
  const inParentheses: boolean[] = [];
  const modalsBefore: number[] = [];
  const modals = new Array<number>(tokens.length).fill(0);
  let clause: 'relative' | 'condition' | 'purpose' | null = null;
  let depth = 0;
  let count = 0;
  let sentenceStart = 0;
  tokens.forEach((token, at) => {
    if (at > 0 && endsSentence(text, tokens, at - 1)) {
      modals.fill(count, sentenceStart, at);
      [clause, count, sentenceStart] = [null, 0, at];
    }
    const cue = cueStartingAt[at];
    if (cue?.kind === 'modal') [clause, count] = [null, depth > 0 ? count : count + 1];
    else if ((clause === 'relative' || clause === 'condition') && count > 0 && resumes(tokens, at, clause))
      clause = null;
    else if (cue?.kind === 'purpose') clause = 'purpose';
    else if (cue?.kind === 'relative' && describes(cue, tokens, timeAt)) clause ??= clauseOf(token);
    else if (clause === 'condition' && (token.key === ',' || token.key === 'så')) clause = null;
    else if (clause !== null && endsClause(tokens, cueStartingAt, at)) clause = null;
    if (token.key === '(') depth++;
    aside.push(clause !== null);
    inParentheses.push(depth > 0);
    if (token.key === ')' && depth > 0) depth--;
    modalsBefore.push(count);
  });
  modals.fill(count, sentenceStart);
  return { aside, inParentheses, modalsBefore, modals };
}

/** "[Om det] blir stopp, …", "[när] du ringer, …": what follows says when, up to the comma. */
function clauseOf({ key }: Token): 'relative' | 'condition' {
  return CONDITIONS.has(key) ? 'condition' : 'relative';
}

const CONDITIONS: ReadonlySet<string> = new Set(['om', 'när', 'if', 'when']);

/** "Ska andelen som röker [vara] minst …", "ska starta om det har snöat och [vara] klar …": takes up the modal again. */
function resumes(tokens: readonly Token[], at: number, clause: 'relative' | 'condition'): boolean {
  if (!mainInfinitives.has(tokens[at]?.key ?? '')) return false;
  const before = preceding(tokens, at)?.key ?? '';
  return (clause === 'condition' && before === 'och') || !ASKS_INFINITIVE.has(before);
}

/** A relative clause follows: no year ("som 2022") and no number ("ensure that 95 %"). */
function describes(cue: CueMark, tokens: readonly Token[], timeAt: Sentence['timeAt']): boolean {
  return timeAt[cue.end - 1] === undefined && !tokens[cue.end]?.number;
}

/** After these an infinitive is theirs: "som kan vara självständiga". */
const ASKS_INFINITIVE: ReadonlySet<string> = new Set([
  'kan',
  'vill',
  'kunna',
  'få',
  'får',
  'att',
  'och',
  'vågar',
  'önskar',
]);

/** A full stop before a capital letter, or a semicolon. */
function endsSentence(text: string, tokens: readonly Token[], at: number): boolean {
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
  return token?.kind === 'word' && token.key.length <= LONGEST_ABBREVIATION;
}

const LONGEST_ABBREVIATION = 4;

/** A colon, a semicolon, or a comma or dash with a comparator or a number after it: "… inom 4 år, minst 75 %". */
function endsClause(tokens: readonly Token[], cueStartingAt: readonly (CueMark | undefined)[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'sign') return false;
  if (token.key === ':' || token.key === ';') return true;
  if (token.key !== ',' && !((token.key === '–' || token.key === '-') && !token.glued)) return false;
  const cue = cueStartingAt[at + 1];
  return tokens[at + 1]?.kind === 'number' || (cue?.kind === 'comparator' && cue.word !== 'within');
}

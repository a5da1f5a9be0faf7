import type { ComparatorWord } from '../../../lexicon/comparators';
import { SHALL } from '../../../lexicon/particles';
import { pastVerbs, resultWords } from '../../../lexicon/reportWords';
import type { Amount } from '../amounts/amounts';
import { isDirection } from '../sentence/directionTables';
import { bodyOf, isOfOthers } from './reference';
import type { CueMark } from '../sentence/cues';
import { namesTargetYear, type Lead } from '../sentence/wordsBefore';
import type { Sentence } from '../sentence/sentence';
import type { Time } from '../times/times';
import { preceding, type Token } from '../../text/tokens';

/** "Från 60 %", "(2022: 61 %)", "utfall 2021 var 58 %": where the measure stood. */
export function isFromBefore(
  sentence: Sentence,
  amount: Amount,
  lead: Lead,
  comparator: ComparatorWord | null,
): boolean {
  const { start } = amount;
  if (isWantedInParentheses(sentence, start)) return false;
  const kinds = lead.cues.filter((cue) => !isOfTimeOutside(sentence, start, lead, cue)).map((cue) => cue.kind);
  const joint = kinds.find((kind) => JOINTS.has(kind));
  if (joint === 'from' && isOfOthers(sentence, amount.end)) return false;
  if (kinds[0] === 'outcome' || joint === 'from' || bodyOf(sentence, start) === 'previous') return true;
  // "Andelen som var 72 %", "andelen var 72 % 2022 och ska vara …".
  const isSubordinate =
    sentence.aside[start] === true || (sentence.modals[start] !== 0 && sentence.modalsBefore[start] === 0);
  if (pastVerbs.has(preceding(sentence.tokens, start)?.key ?? '') && isSubordinate) return true;
  if (namesTargetYear(sentence, lead)) return false;
  if (comparator === null && sentence.told[start] === true) return true;
  // "Idag 43 %, [2026] 50 %".
  const isOfOwnYear = lead.passed?.cue === null && amount !== sentence.amounts[0];
  if (kinds.length === 0 && ((tellsOutcome(sentence, start) && !isOfOwnYear) || isHistory(sentence, amount)))
    return true;
  if (comparator === null && goesOnTelling(sentence, amount)) return true;
  if (comparator === null && isApposition(sentence, amount)) return true;
  const { passed } = lead;
  if (passed === null) return false;
  const isBefore = passed.cue === 'baseline' || passed.cue === 'outcome';
  const isBracketed = sentence.inParentheses[passed.core] === true && sentence.inParentheses[start] === true;
  return (isBefore && comparator === null) || isBracketed;
}

/** "2 % av skatterna (för 2011 [ska] målet vara 1,9 %)": another target, and not where the measure stood. */
export function isWantedInParentheses({ tokens, inParentheses }: Sentence, at: number): boolean {
  if (inParentheses[at] !== true) return false;
  const open = inParentheses.lastIndexOf(false, at) + 1;
  const close = inParentheses.indexOf(false, at);
  return tokens.slice(open, close < 0 ? undefined : close).some(({ key }) => SHALL.has(key));
}

/** "Gapet, [6,2 år vid mätningen 2017,] ska ha halverats": told of the subject, between commas. */
function isApposition({ tokens, timeAt, modals, modalsBefore }: Sentence, { start, end }: Amount): boolean {
  const time = timeAt[end];
  if (preceding(tokens, start)?.key !== ',' || time === undefined || tokens[time.end]?.key !== ',') return false;
  return time.years.length > 0 && modals[start] !== 0 && modalsBefore[start] === 0;
}

/** "[Till] 2028 (72 % år 2020)": a word of the time before the parentheses leads to nothing in them. */
function isOfTimeOutside({ inParentheses }: Sentence, start: number, { passed }: Lead, cue: CueMark): boolean {
  if (passed === null || inParentheses[start] !== true || inParentheses[passed.core] === true) return false;
  return cue.start >= passed.start && cue.end <= passed.end;
}

/** "(utfall 86 % år 2022, [88 % år 2023])": behind another amount of the same parentheses that "utfall" leads to. */
function goesOnTelling({ cues, tokens, inParentheses, amounts }: Sentence, { start }: Amount): boolean {
  const told = cues.findLast((cue) => cue.kind === 'outcome' && cue.end <= start);
  if (!told || inParentheses[start] !== true || inParentheses[told.start] !== true) return false;
  const isBetween = (at: number): boolean => at >= told.end && at < start;
  return amounts.some((other) => isBetween(other.start)) && !tokens.some(({ key }, at) => key === ')' && isBetween(at));
}

/** "75 % (68 % 2022)", "75 % (72 % enligt HLV år 2022)": beside a target outside the parentheses. */
function isHistory(sentence: Sentence, amount: Amount): boolean {
  const { start } = amount;
  const { amounts, inParentheses, modals, modalsBefore } = sentence;
  const [first] = amounts;
  const year = yearBehind(sentence, amount);
  const isBeside = first !== undefined && inParentheses[first.start] !== true;
  // "Utsläppen (120 kton 2015) ska halveras".
  const isOfSubject = modals[start] !== 0 && modalsBefore[start] === 0;
  return (
    (isBeside || isOfSubject || isOfDirection(sentence, amount)) &&
    inParentheses[start] === true &&
    year !== null &&
    (year.cue !== 'deadline' || year.isMeasurement) &&
    inParentheses[year.core] === true
  );
}

/** "Olyckorna ska minska (36 st 2023)": right behind the word that says where it is to go. */
function isOfDirection({ tokens, inParentheses }: Sentence, { start }: Amount): boolean {
  const open = inParentheses.lastIndexOf(false, start);
  return preceding(tokens, start)?.key === '(' && open === start - 2 && isDirection(tokens, open);
}

/** The year that closes the parentheses of an amount, with the name of what told it between: "(72 % HLV 2022)". */
export function yearBehind({ tokens, timeAt, inParentheses }: Sentence, { start, end }: Amount): Time | null {
  const beside = timeAt[end];
  if (beside || inParentheses[start] !== true) return beside ?? null;
  for (let at = end; at <= end + MOST_SOURCE_WORDS && (tokens[at]?.kind === 'word' || timeAt[at]); at++) {
    const time = timeAt[at];
    if (time) return time.years.length > 0 && tokens[time.end]?.key === ')' ? time : null;
  }
  return null;
}

const MOST_SOURCE_WORDS = 3;

/**
 * "72 % år 2022 ska bli …", "andel: 79 % (2023) → 82 %", "heltid, 78 % (2023), ska vara …": between what a sentence or a name
 * begins with and its modal or arrow stands a time.
 */
export function isDatedStart({ tokens, timeAt, cueEndingAt, cues }: Sentence, { start, end }: Amount): boolean {
  const open = tokens[end]?.key === '(' ? end + 1 : end;
  const time = timeAt[open];
  const before = preceding(tokens, start)?.key;
  const opens = before === undefined || before === ':' || before === ',';
  if (!opens || time === undefined || cueEndingAt[start]?.kind === 'comparator') return false;
  const closed = tokens[time.end]?.key === ')' ? time.end + 1 : time.end;
  const after = before === ',' && tokens[closed]?.key === ',' ? closed + 1 : closed;
  return cues.some((cue) => cue.start === after && (cue.kind === 'modal' || isArrow(cue, tokens)));
}

function isArrow({ kind, start }: CueMark, tokens: readonly Token[]): boolean {
  return kind === 'to' && tokens[start]?.kind === 'sign';
}

/** "Utgångspunkt låneskuld per 2015 217,2 mnkr", "2013 var andelen 48 %": a sentence that tells where the measure stood. */
function tellsOutcome({ cues, tokens, modals, timeAt }: Sentence, at: number): boolean {
  if (modals[at] !== 0) return false;
  const start = startOfSentence(tokens, at);
  const time = timeAt[start];
  return (
    (time !== undefined && pastVerbs.has(tokens[time.end]?.key ?? '')) ||
    (start > 0 && resultWords.has(tokens[start]?.key ?? '') && tokens[start + 1]?.key === ':') ||
    cues.some((cue) => cue.start === start && cue.kind === 'outcome')
  );
}

function startOfSentence(tokens: readonly Token[], at: number): number {
  let start = at;
  while (start > 0 && !ENDS.has(preceding(tokens, start)?.key ?? '')) start--;
  return start;
}

const ENDS: ReadonlySet<string> = new Set(['.', ';']);

/** The time of a sentence that tells where the measure stood: "2013 var andelen 48 %"; null for other sentences. */
export function toldTime(sentence: Sentence, { start }: Amount): Time | null {
  if (!tellsOutcome(sentence, start)) return null;
  const from = startOfSentence(sentence.tokens, start);
  return sentence.times.findLast((time) => time.end <= start && time.start >= from) ?? null;
}

/** The nearest of these counts: behind "ska" stands what is said of another number ("från 2027 ska minst 80 % …"). */
const JOINTS: ReadonlySet<string> = new Set(['from', 'to', 'by', 'modal']);

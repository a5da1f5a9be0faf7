import type { ComparatorWord } from '../../lexicon/comparators';
import type { Amount } from './amounts';
import { bodyOf } from './reference';
import { namesTargetYear, type Lead } from './leads';
import type { Sentence } from './sentence';
import type { Time } from './times';
import { preceding } from '../text/tokens';

/** "Från 60 %", "(2022: 61 %)", "utfall 2021 var 58 %": where the measure stood. */
export function isFromBefore(
  sentence: Sentence,
  amount: Amount,
  lead: Lead,
  comparator: ComparatorWord | null,
): boolean {
  const { start } = amount;
  const kinds = lead.cues.map((cue) => cue.kind);
  const joint = kinds.find((kind) => JOINTS.has(kind));
  if (kinds[0] === 'outcome' || joint === 'from' || bodyOf(sentence, start) === 'previous') return true;
  // "Andelen som var 72 %", "andelen var 72 % 2022 och ska vara …".
  const isSubordinate =
    sentence.aside[start] === true || (sentence.modals[start] !== 0 && sentence.modalsBefore[start] === 0);
  if (PAST.has(preceding(sentence.tokens, start)?.key ?? '') && isSubordinate) return true;
  if (namesTargetYear(sentence, lead)) return false;
  // "Idag 43 %, [2026] 50 %".
  const isOfOwnYear = lead.passed?.cue === null && amount !== sentence.amounts[0];
  if (kinds.length === 0 && ((tellsOutcome(sentence, start) && !isOfOwnYear) || isHistory(sentence, amount)))
    return true;
  const { passed } = lead;
  if (passed === null) return false;
  const isBefore = passed.cue === 'baseline' || passed.cue === 'outcome';
  const isBracketed = sentence.inParentheses[passed.core] === true && sentence.inParentheses[start] === true;
  return (isBefore && comparator === null) || isBracketed;
}

/** "75 % (68 % 2022)": beside a target outside the parentheses. */
function isHistory(sentence: Sentence, { start, end }: Amount): boolean {
  const { amounts, inParentheses, timeAt, modals, modalsBefore } = sentence;
  const [first] = amounts;
  const year = timeAt[end];
  const isBeside = first !== undefined && inParentheses[first.start] !== true;
  // "Utsläppen (120 kton 2015) ska halveras".
  const isOfSubject = modals[start] !== 0 && modalsBefore[start] === 0;
  return (
    (isBeside || isOfSubject) &&
    inParentheses[start] === true &&
    (year?.cue === null || year?.cue === 'outcome' || year?.isMeasurement === true) &&
    inParentheses[year.core] === true
  );
}

/** "72 % år 2022 ska bli …", "450 kg (2020) ska bli …": between what a sentence begins with and its modal stands a time. */
export function isDatedStart({ tokens, timeAt, cueEndingAt, cues }: Sentence, { start, end }: Amount): boolean {
  const open = tokens[end]?.key === '(' ? end + 1 : end;
  const time = timeAt[open];
  if (start > 0 || time === undefined || cueEndingAt[start]?.kind === 'comparator') return false;
  const after = tokens[time.end]?.key === ')' ? time.end + 1 : time.end;
  return cues.some((cue) => cue.kind === 'modal' && cue.start === after);
}

/** "Utgångspunkt låneskuld per 2015 217,2 mnkr", "2013 var andelen 48 %": a sentence that tells where the measure stood. */
function tellsOutcome({ cues, tokens, modals, timeAt }: Sentence, at: number): boolean {
  if (modals[at] !== 0) return false;
  let start = at;
  while (start > 0 && !ENDS.has(preceding(tokens, start)?.key ?? '')) start--;
  const time = timeAt[start];
  return (
    (time !== undefined && PAST.has(tokens[time.end]?.key ?? '')) ||
    cues.some((cue) => cue.start === start && cue.kind === 'outcome')
  );
}

const ENDS: ReadonlySet<string> = new Set(['.', ';']);

/** The time of a sentence that tells where the measure stood: "2013 var andelen 48 %"; null for other sentences. */
export function toldTime(sentence: Sentence, { start }: Amount): Time | null {
  if (!tellsOutcome(sentence, start)) return null;
  return sentence.times.findLast((time) => time.end <= start && sentence.modals[time.core] === 0) ?? null;
}

/** The nearest of these counts: behind "ska" stands what is said of another number ("från 2027 ska minst 80 % …"). */
const JOINTS: ReadonlySet<string> = new Set(['from', 'to', 'by', 'modal']);

const PAST: ReadonlySet<string> = new Set(['var', 'uppgick', 'låg', 'was', 'were']);

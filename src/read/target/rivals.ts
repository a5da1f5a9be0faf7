import type { Candidate } from './candidates';
import type { Sentence } from './sentence';

/** Another amount of a text that may be the target as well. */
export function isRival(sentence: Sentence, main: Candidate, other: Candidate): boolean {
  return isSecond(other) || isOfSameUnit(sentence, main, other);
}

/** "Minst 80 % av flickorna [och minst 10 dagar]": a limit of its own beside the target. */
function isSecond({ joined, comparator, weight }: Candidate): boolean {
  return joined && comparator !== null && comparator !== 'within' && weight > 0;
}

/** "Kommunen 6,0 %, äldreomsorgen 8,5 %": another level of the same unit, no part of the first ("varav") and no wish ("gärna"). */
function isOfSameUnit(
  { tokens, aside, inParentheses }: Sentence,
  main: Candidate,
  { amount, role, weight }: Candidate,
): boolean {
  if (role !== 'level' || weight <= 0 || amount.unit !== main.amount.unit || amount.unit === null) return false;
  if (aside[amount.start] === true || inParentheses[amount.start] === true) return false;
  return !tokens.slice(Math.max(0, amount.start - NEAR), amount.start).some((token) => PARTS.has(token.key));
}

const NEAR = 5;
const PARTS: ReadonlySet<string> = new Set(['varav', 'av', 'på', 'gärna', 'helst', 'within', 'of']);

/** "98 % av hushållen ska ha [minst 1 Gbit/s]": of a share of a group the rest says what it is to have; it rivals nothing. */
export function isCondition({ modals, modalsBefore }: Sentence, { amount }: Candidate, other: Candidate): boolean {
  const isSubject =
    amount.start <= MOST_BEFORE_SUBJECT && modalsBefore[amount.start] === 0 && modals[amount.start] === 1;
  const isAfter = modalsBefore[other.amount.start] === 1 && other.amount.start > amount.end;
  return isSubject && isAfter && amount.unit === '%' && other.amount.unit !== '%' && !other.joined;
}

/** "Mer än [90 %] av …", "no more than [10%] of …". */
const MOST_BEFORE_SUBJECT = 3;

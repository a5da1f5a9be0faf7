import { OF } from '../../../lexicon/particles';
import { partWords } from '../../../lexicon/amountWords';
import type { Candidate } from '../candidates/candidates';
import type { Sentence } from '../sentence/sentence';
import { preceding } from '../../text/tokens';

/** Another amount of a text that may be the target as well. */
export function isRival(sentence: Sentence, main: Candidate, other: Candidate): boolean {
  return isSecond(other) || isOfSameUnit(sentence, main, other);
}

/** "Minst 80 % av flickorna [och minst 10 dagar]": a limit of its own beside the target. */
function isSecond({ joined, comparator, weight }: Candidate): boolean {
  return joined && comparator !== null && comparator !== 'within' && weight > 0;
}

/** "Kommunen 6,0 %, äldreomsorgen 8,5 %": another level of the same unit. */
function isOfSameUnit(
  { tokens, aside, inParentheses }: Sentence,
  main: Candidate,
  { amount, role, weight }: Candidate,
): boolean {
  // Before the target little speaks for a number that only describes; after it there is little to describe.
  if (
    role !== 'level' ||
    weight <= (amount.start < main.amount.start ? 0 : LEAST_BEHIND) ||
    amount.unit !== main.amount.unit ||
    amount.unit === null
  )
    return false;
  if (aside[amount.start] === true || inParentheses[amount.start] === true) return false;
  return !OF.has(preceding(tokens, amount.start)?.key ?? '');
}

/** Below it others have the amount, or it says of what. */
const LEAST_BEHIND = -4;

/** An amount that rivals no target, however much speaks for it. */
export function isSubordinate(sentence: Sentence, main: Candidate, other: Candidate): boolean {
  return (
    isSame(main, other) ||
    isCondition(sentence, main, other) ||
    isOfWhom(sentence, main, other) ||
    isPart(sentence, other) ||
    isPace(sentence, main, other)
  );
}

/** "Max 30 dagar för bedömning och max 30 dagar för utredning": the same limit once more. */
function isSame(main: Candidate, { amount, comparator, role }: Candidate): boolean {
  const isSameAmount = amount.value === main.amount.value && amount.unit === main.amount.unit;
  return isSameAmount && comparator === main.comparator && role === main.role;
}

/** "98 % av hushållen ska ha [minst 1 Gbit/s]": of a share of a group the rest says what it is to have. */
function isCondition({ modals, modalsBefore }: Sentence, { amount }: Candidate, other: Candidate): boolean {
  const isSubject =
    amount.start <= MOST_BEFORE_SUBJECT && modalsBefore[amount.start] === 0 && modals[amount.start] === 1;
  const isAfter = modalsBefore[other.amount.start] === 1 && other.amount.start > amount.end;
  return isSubject && isAfter && amount.unit === '%' && other.amount.unit !== '%' && !other.joined;
}

/** "10 % färre sjukskrivningar [längre än 60 dagar]", "högst 3 % av eleverna har en frånvaro [över 20 %]": says of whom. */
function isOfWhom(
  { tokens }: Sentence,
  { amount, role }: Candidate,
  { amount: other, comparator }: Candidate,
): boolean {
  if (!BEYOND.has(comparator ?? '') || other.start < amount.end) return false;
  const between = tokens.slice(amount.end, other.start);
  if (between.some(({ kind, key }) => kind === 'sign' || key === 'och' || key === 'eller')) return false;
  const isGroup = amount.unit === '%' && between[0]?.key === 'av' && between.some(({ key }) => key === 'har');
  return isGroup || (role === 'change' && amount.change !== null && other.unit !== amount.unit);
}

const BEYOND: ReadonlySet<string> = new Set(['greaterThan', 'lessThan']);

/** "Mer än [90 %] av …", "no more than [10%] of …". */
const MOST_BEFORE_SUBJECT = 3;

/** "[Varav] minst 15 % närproducerat", "[på sikt] 60 %", "[gärna] 85 %": a part of the target, or what is to come after it. */
function isPart({ tokens }: Sentence, { amount }: Candidate): boolean {
  return tokens.slice(Math.max(0, amount.start - NEAR), amount.start).some((token) => partWords.has(token.key));
}

const NEAR = 4;

/** "Sänkas [med 0,5 procentenheter per år] till 5,0 %": the step on the way to a level. */
function isPace({ tokens }: Sentence, main: Candidate, other: Candidate): boolean {
  const isStepBefore = other.role === 'change' && other.amount.end <= main.amount.start;
  // "Öka med 3 % per år och marknadsandelen uppgå till 35 %": "och" begins another target.
  if (tokens.slice(other.amount.end, main.amount.start).some(({ key }) => key === 'och' || key === 'and')) return false;
  return isStepBefore && main.role === 'level' && main.led && main.amount.unit === '%';
}

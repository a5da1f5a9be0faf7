import { AND_OR_COMMA, THAN } from '../../../lexicon/particles';
import type { ComparatorWord } from '../../../lexicon/comparators';
import type { DirectionWord } from '../../../lexicon/directions';
import { quantifiers } from '../../../lexicon/sentenceWords';
import { clauseJoints } from '../../../lexicon/clauseWords';
import type { Amount } from '../amounts/amounts';
import type { Directions } from '../sentence/directions';
import { isFromBefore, toldTime } from './formerLevels';
import { DURATIONS, isCounted } from './describing';
import { weigh } from './evidence';
import { comparatorAfter, isRank } from '../sentence/cues';
import { leadOf, type Lead } from '../sentence/wordsBefore';
import { isOfWhom } from './ofWhom';
import type { Sentence } from '../sentence/sentence';
import { isStep } from './steps';
import type { Time } from '../times/times';
import { preceding } from '../../text/tokens';

/** What an amount is in its sentence, and how much speaks for its being the target. */
export interface Candidate {
  readonly amount: Amount;
  readonly role: 'level' | 'change' | 'baseline';
  readonly comparator: ComparatorWord | null;
  /** The comparator is denied: "inte överstiga". */
  readonly denied: boolean;
  /** "Till", "uppgå till" leads to it. */
  readonly led: boolean;
  /** A time that stands between its cue and it: "minst lika högt som 2022 (72 %)". */
  readonly passed: Time | null;
  /** "… och minst 10 dagar": "och" stands before the words that lead to it. */
  readonly joined: boolean;
  /** "Utfall 2022: 71 %": where the measure stood is told beside the target, not as what it comes from. */
  readonly told: boolean;
  readonly weight: number;
}

/** Weighs every amount of a sentence. */
export function candidatesOf(sentence: Sentence, directions: Directions, measureUnit: string | null): Candidate[] {
  const amounts = sentence.amounts.filter(
    (amount) => amount.start < directions.start || amount.start >= directions.end,
  );
  const candidates = amounts.map((amount) => {
    const lead = leadOf(sentence, amount);
    const comparing = lead.cues.find((cue) => cue.kind === 'comparator');
    const comparator =
      comparatorAfter(sentence.tokens, amount.end) ??
      comparing?.word ??
      partedComparator(sentence, directions, amount) ??
      keptComparator(sentence, directions, amount) ??
      comparatorBeforeModal(sentence, amount) ??
      (isRank(sentence.tokens, amount.end) ? 'top' : null);
    const denied = isDenied(sentence, amount, lead);
    const found = roleOf(sentence, amount, lead, directions, comparator);
    const ofWhom = isOfWhom(sentence, amount, lead, directions, { comparator, denied, role: found });
    const role = ofWhom ? 'level' : found;
    // "Med minst 2 besök" before any "ska" describes the measure.
    const isWanted = role === 'change' || (sentence.modalsBefore[amount.start] ?? 0) > 0;
    const led = lead.cues.some((cue) => cue.kind === 'to' || cue.kind === 'level' || (cue.kind === 'by' && isWanted));
    const weight = weigh(sentence, amount, lead, { comparator, led, role, measureUnit, directions, ofWhom });
    const passed = hasOwnTime(sentence, amount) ? null : (lead.passed ?? toldTime(sentence, amount));
    const joined = AND_OR_COMMA.has(preceding(sentence.tokens, lead.start)?.key ?? '');
    const told = role === 'baseline' && !lead.cues.some((cue) => cue.kind === 'from');
    return { amount: edgeOf(amount, comparator, denied), role, comparator, denied, led, passed, joined, told, weight };
  });
  const joined: Candidate[] = [];
  for (const candidate of candidates) {
    const before = joined.at(-1);
    const range = before && rangeOf(sentence, before, candidate);
    if (range) joined.splice(-1, 1, range);
    else joined.push(coordinated(before, candidate));
  }
  return joined;
}

/** "< 11–12 %", "högst 10–12 dagar": a comparator before a range asks for its outer edge, whatever lies between. */
function edgeOf(amount: Amount, comparator: ComparatorWord | null, denied: boolean): Amount {
  if (amount.high === null || comparator === null) return amount;
  const isTime = comparator === 'within' && DURATIONS.has(amount.unit ?? '');
  const isCeiling = isTime || CEILINGS.has(comparator);
  if (!isCeiling && !FLOORS.has(comparator)) return amount;
  return { ...amount, value: isCeiling === denied ? amount.value : amount.high, high: null };
}

/** "Lägst 40 och högst 60 procent", ">80 <90": a floor and the ceiling right after it are one range. */
function rangeOf({ tokens }: Sentence, floor: Candidate, ceiling: Candidate): Candidate | null {
  const { amount } = floor;
  // "Frånvaro > 10 %: högst 15 % av eleverna": what is counted ends at the colon.
  if (tokens.slice(amount.end, ceiling.amount.start).some(({ key }) => key === ':')) return null;
  const isPair = FLOORS.has(floor.comparator ?? '') && CEILINGS.has(ceiling.comparator ?? '');
  if (!isPair || floor.denied || ceiling.denied || ceiling.amount.value <= amount.value) return null;
  if (amount.unit !== null && amount.unit !== ceiling.amount.unit) return null;
  if (amount.high !== null || ceiling.amount.start - amount.end > MOST_BETWEEN) return null;
  const { value: high, unit, end } = ceiling.amount;
  return { ...floor, amount: { ...amount, high, unit, end }, weight: Math.max(floor.weight, ceiling.weight) };
}

const FLOORS: ReadonlySet<string> = new Set(['atLeast', 'greaterThan']);
const CEILINGS: ReadonlySet<string> = new Set(['atMost', 'lessThan']);
/** "Och högst", "and at most". */
const MOST_BETWEEN = 3;

/** "10 GWh år 2030 (2 GWh 2020)", "(2 GWh år 2020)": in parentheses a year of its own stands behind the amount. */
function hasOwnTime({ timeAt, inParentheses }: Sentence, { start, end }: Amount): boolean {
  const time = timeAt[end];
  return inParentheses[start] === true && inParentheses[end] === true && time !== undefined && time.cue !== 'deadline';
}

/** "Kortare väntetid än 30 dagar", "fler besökare än 500": a comparator with the measure between its words. */
function partedComparator({ tokens }: Sentence, directions: Directions, { start }: Amount): ComparatorWord | null {
  const words = start - 1 - directions.end;
  if (!THAN.has(preceding(tokens, start)?.key ?? '') || words < 1 || words > MOST_PARTED_WORDS) return null;
  return directions.main === null ? null : (PARTED[directions.main] ?? null);
}

/** "Minst bibehålla 82 %": the comparator stands before the verb. */
function keptComparator(
  { cueEndingAt }: Sentence,
  { main, start, end }: Directions,
  amount: Amount,
): ComparatorWord | null {
  const before = main === 'maintain' && amount.start >= end ? preceding(cueEndingAt, start) : undefined;
  return before?.kind === 'comparator' ? before.word : null;
}

/** "… [som högst] får ha en användning på 212 kWh": the comparator stands before the modal of the only amount after it. */
function comparatorBeforeModal({ cues, cueEndingAt, amounts }: Sentence, { start }: Amount): ComparatorWord | null {
  const modal = cues.findLast((cue) => cue.kind === 'modal' && cue.start < start);
  const before = modal && preceding(cueEndingAt, modal.start);
  const isOnly = modal && amounts.filter((other) => other.start > modal.start).length === 1;
  return isOnly && before?.kind === 'comparator' && EDGES.has(before.word) ? before.word : null;
}

const EDGES: ReadonlySet<ComparatorWord> = new Set(['atLeast', 'atMost']);

const MOST_PARTED_WORDS = 3;
const PARTED: Readonly<Partial<Record<DirectionWord, ComparatorWord>>> = {
  increase: 'greaterThan',
  decrease: 'lessThan',
};

/**
 * "Minska med 10 % till 2025 och 15 % till 2030", "inte överstiga 7 % 2024 och 6 % 2025": an amount that nothing but
 * "och" leads to goes with the one before.
 */
function coordinated(before: Candidate | undefined, candidate: Candidate): Candidate {
  const { amount } = candidate;
  const isSame = candidate.role === 'level' && before?.amount.unit === amount.unit && before.role !== 'baseline';
  if (!candidate.joined || !isSame || candidate.comparator !== null || candidate.led) return candidate;
  if (before.role === 'level' && before.comparator === 'within') return candidate;
  return { ...candidate, role: before.role, comparator: before.comparator, denied: before.denied };
}

function roleOf(
  sentence: Sentence,
  amount: Amount,
  lead: Lead,
  directions: Directions,
  comparator: ComparatorWord | null,
): Candidate['role'] {
  if (isFromBefore(sentence, amount, lead, comparator)) return 'baseline';
  return isStep(sentence, amount, lead, directions, comparator) ? 'change' : 'level';
}

/** "Ingen ska vänta mer än 3 månader", "Inga köer längre än 30 dagar", "ska inget barn vänta mer än fyra månader". */
function isNobody(sentence: Sentence, { start }: Amount, lead: Lead): boolean {
  const { tokens, modalsBefore, modals } = sentence;
  const isSubject = (modalsBefore[start] ?? 0) > 0 || modals[start] === 0;
  // "Noll döda [och] högst 10 skadade": of those that the second half speaks of, some are allowed.
  const isJoined = AND_OR_COMMA.has(preceding(tokens, lead.start)?.key ?? '');
  if (quantifiers.none.includes(tokens[0]?.key ?? '') || saysNo(sentence)) return isSubject && !isJoined;
  return tokens.some(({ key }, at) => at < start && quantifiers.none.includes(key) && isSubjectAt(sentence, at, start));
}

/** "[No] child should wait more than …"; "NO" alone is a subject in Swedish schools, and no denial. */
function saysNo({ tokens, cues }: Sentence): boolean {
  const first = tokens[0]?.key;
  return first === 'nobody' || (first === 'no' && cues[0]?.kind === 'negation' && cues[0].start === 0);
}

/** "Ska [ingen] patient …", "att [inget] barn ska …", "…, och [ingen] ska …", of the clause that the amount stands in. */
function isSubjectAt({ tokens, cueEndingAt, modalsBefore, modals }: Sentence, at: number, start: number): boolean {
  const last = modals[at] === modals[start] ? (modalsBefore[start] ?? 0) : 0;
  if (preceding(cueEndingAt, at)?.kind === 'modal') return modalsBefore[at] === last;
  return clauseJoints.has(preceding(tokens, at)?.key ?? '') && (modalsBefore[at] ?? 0) + 1 === last;
}

/** A negation that turns the comparator: right before it, or between the modal and it. */
function isDenied(sentence: Sentence, amount: Amount, lead: Lead): boolean {
  if (lead.cues.some((cue) => cue.kind === 'negation') || isNobody(sentence, amount, lead)) return true;
  const modals = sentence.modalsBefore[amount.start] ?? 0;
  if (modals === 0) return false;
  const modal = sentence.cues.findLast((cue) => cue.kind === 'modal' && cue.start < amount.start);
  // "… som inte ska behöva vänta mer än 30 dagar": in such a clause the negation stands before the modal.
  if (modal && preceding(sentence.cueEndingAt, modal.start)?.kind === 'negation') return true;
  return sentence.cues.some(
    (cue) =>
      cue.kind === 'negation' &&
      cue.start < amount.start &&
      sentence.modalsBefore[cue.start] === modals &&
      sentence.aside[cue.start] !== true &&
      !sentence.amounts.some(
        (other) => other.start > cue.start && other.start < amount.start && !isCounted(sentence, other),
      ),
  );
}

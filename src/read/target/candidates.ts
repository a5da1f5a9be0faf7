import type { ComparatorWord } from '../../lexicon/comparators';
import { quantifiers } from '../../lexicon/sentenceWords';
import type { Amount } from './amounts';
import type { DirectionWord } from '../../lexicon/directions';
import type { Directions } from './directions';
import { weigh } from './evidence';
import { comparatorAfter, type CueMark } from './joints';
import { leadOf, namesTargetYear, type Lead } from './leads';
import type { Sentence } from './sentence';
import type { Time } from './times';

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
    const comparator = comparatorAfter(sentence.tokens, amount.end) ?? comparing?.word ?? null;
    const role = roleOf(sentence, amount, lead, directions, comparator);
    // "Med minst 2 besök" before any "ska" describes the measure.
    const isWanted = role === 'change' || (sentence.modalsBefore[amount.start] ?? 0) > 0;
    const led = lead.cues.some((cue) => cue.kind === 'to' || cue.kind === 'level' || (cue.kind === 'by' && isWanted));
    const denied = isDenied(sentence, amount, lead);
    const weight = weigh(sentence, amount, lead, { comparator, led, role, measureUnit, directions });
    const passed = lead.passed ?? (tellsOutcome(sentence, amount.start) ? timeBefore(sentence, amount) : null);
    return { amount, role, comparator, denied, led, passed, weight };
  });
  return candidates.map((candidate, i) => coordinated(sentence, candidates[i - 1], candidate));
}

/** "Minska med 10 % till 2025 och 15 % till 2030": an amount that nothing but "och" leads to goes with the one before. */
function coordinated(sentence: Sentence, before: Candidate | undefined, candidate: Candidate): Candidate {
  const { amount } = candidate;
  const isJoined = JOINING.has(sentence.tokens[amount.start - 1]?.key ?? '');
  const isSame = before?.role === 'change' && candidate.role === 'level' && before.amount.unit === amount.unit;
  if (!isJoined || !isSame || candidate.comparator !== null || candidate.led) return candidate;
  return { ...candidate, role: 'change', comparator: before.comparator, denied: before.denied };
}

const JOINING: ReadonlySet<string> = new Set(['och', 'samt', 'respektive', ',', 'and']);

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

/** "Från 60 %", "(2022: 61 %)", "utfall 2021 var 58 %": where the measure stood. */
function isFromBefore(sentence: Sentence, { start }: Amount, lead: Lead, comparator: ComparatorWord | null): boolean {
  const kinds = lead.cues.map((cue) => cue.kind);
  const joint = kinds.find((kind) => kind === 'from' || kind === 'to' || kind === 'by');
  if (kinds[0] === 'outcome' || joint === 'from') return true;
  if (namesTargetYear(sentence, lead)) return false;
  if (kinds.length === 0 && tellsOutcome(sentence, start)) return true;
  const { passed } = lead;
  if (passed === null) return false;
  const isBefore = passed.cue === 'baseline' || passed.cue === 'outcome';
  const isBracketed = sentence.inParentheses[passed.core] === true && sentence.inParentheses[start] === true;
  return (isBefore && comparator === null) || isBracketed;
}

/** "Utgångspunkt låneskuld per 2015 217,2 mnkr", "2013 var andelen 48 %": a sentence that tells where the measure stood. */
function tellsOutcome({ cues, tokens, modals, timeAt }: Sentence, at: number): boolean {
  if (modals[at] !== 0) return false;
  let start = at;
  while (start > 0 && tokens[start - 1]?.key !== '.') start--;
  const time = timeAt[start];
  return (
    PAST.has(tokens[time?.end ?? -1]?.key ?? '') || cues.some((cue) => cue.start === start && cue.kind === 'outcome')
  );
}

/** The time that a sentence without "ska" begins with: "2013 var andelen 48 %". */
function timeBefore({ times, modals }: Sentence, { start }: Amount): Time | null {
  return times.findLast((time) => time.end <= start && modals[time.core] === 0) ?? null;
}

const PAST: ReadonlySet<string> = new Set(['var', 'uppgick', 'låg', 'was', 'were']);

/** "Öka med 5 %", "minskning 5 %", "+2 procentenheter", "50 fler": a step, not a level. */
function isStep(
  sentence: Sentence,
  amount: Amount,
  lead: Lead,
  directions: Directions,
  comparator: ComparatorWord | null,
): boolean {
  if (amount.change !== null) return true;
  const { main, end } = directions;
  if (main !== null && main !== 'maintain' && end <= amount.start) {
    if (lead.cues.some((cue) => cue.kind === 'by') || isBare(lead, directions)) return true;
    if (amount.sign !== null && SIGN_OF[main] === amount.sign && !lead.cues.some(leadsToLevel)) return true;
  }
  if (amount.sign === null) return false;
  if (amount.unit === 'procentenheter') return true;
  if (comparator !== null || amount.high !== null) return false;
  const isCompared = sentence.times.some((time) => time.cue === 'baseline');
  return (amount.unit === '%' && amount.start === 0) || (amount.sign === '+' && isCompared);
}

/** "Minskning av skulder, minus två procent": a sign that says what the direction says. */
const SIGN_OF: Readonly<Partial<Record<DirectionWord, Amount['sign']>>> = { increase: '+', decrease: '-' };

function leadsToLevel({ kind }: CueMark): boolean {
  return kind === 'to' || kind === 'level' || kind === 'from';
}

/** "Minskning 5 %", "öka minst 10 %": nothing but a comparator stands between the direction and the amount. */
function isBare(lead: Lead, directions: Directions): boolean {
  return (
    lead.start <= directions.end && lead.cues.every((cue) => cue.kind === 'comparator' || cue.end <= directions.end)
  );
}

/** "Ingen ska vänta mer än 3 månader". */
function isNobody({ tokens, modalsBefore }: Sentence, { start }: Amount): boolean {
  return quantifiers.none.includes(tokens[0]?.key ?? '') && (modalsBefore[start] ?? 0) > 0;
}

/** A negation that turns the comparator: right before it, or between the modal and it. */
function isDenied(sentence: Sentence, amount: Amount, lead: Lead): boolean {
  if (lead.cues.some((cue) => cue.kind === 'negation') || isNobody(sentence, amount)) return true;
  const modals = sentence.modalsBefore[amount.start] ?? 0;
  if (modals === 0) return false;
  return sentence.cues.some(
    (cue) =>
      cue.kind === 'negation' &&
      cue.start < amount.start &&
      sentence.modalsBefore[cue.start] === modals &&
      sentence.aside[cue.start] !== true &&
      !sentence.amounts.some((other) => other.start > cue.start && other.start < amount.start),
  );
}

import type { ComparatorWord } from '../../lexicon/comparators';
import type { Amount } from './amounts';
import type { Directions } from './directions';
import { comparatorAfter, type CueMark } from './joints';
import type { Sentence } from './sentence';
import type { Time } from './times';
import { fillers, quantifiers } from '../../lexicon/sentenceWords';

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

/** Words before an amount that tell what it is, nearest first. */
interface Lead {
  readonly cues: readonly CueMark[];
  readonly passed: Time | null;
  /** Where the chain begins. */
  readonly start: number;
}

/*
 * What speaks for and against an amount's being the target. A weight of 3 alone is enough to be sure,
 * below 1 an amount is no target.
 */
const WEIGHTS = {
  /** "Minst", "≤", "överstiga" stands before it, or "eller mer" after it. */
  comparator: 4,
  /** "Inom 3 dagar": a time limit is often part of the measure. */
  timeLimit: 1,
  /** "Ska uppgå till", "öka till", "öka med". */
  joint: 4,
  modal: 1,
  alone: 4,
  first: 3,
  /** "80 procent av eleverna ska …": the number that a sentence begins with is its subject. */
  subject: 5,
  last: 2,
  measureUnit: 2,
  otherUnit: -3,
  percent: 1,
  /** "90 % av invånarna". */
  shareOf: 2,
  only: 1,
  aside: -5,
  beforeModal: -4,
  parentheses: -3,
} as const;

/** Weighs every amount of a sentence. */
export function candidatesOf(sentence: Sentence, directions: Directions, measureUnit: string | null): Candidate[] {
  const amounts = sentence.amounts.filter(
    (amount) => amount.start < directions.start || amount.start >= directions.end,
  );
  return amounts.map((amount) => {
    const lead = leadOf(sentence, amount);
    const comparing = lead.cues.find((cue) => cue.kind === 'comparator');
    const comparator = comparatorAfter(sentence.tokens, amount.end) ?? comparing?.word ?? null;
    const role = roleOf(sentence, amount, lead, directions, comparator);
    const led = lead.cues.some((cue) => cue.kind === 'to' || cue.kind === 'level' || cue.kind === 'by');
    const denied = isDenied(sentence, amount, lead);
    const weight = weigh(sentence, amount, lead, { comparator, led, role, measureUnit });
    return { amount, role, comparator, denied, led, passed: lead.passed, weight };
  });
}

/** Steps back from an amount over fillers, cues, times and opening signs. */
function leadOf(sentence: Sentence, amount: Amount): Lead {
  const cues: CueMark[] = [];
  let passed: Time | null = null;
  let at = amount.start - 1;
  for (let steps = 0; at >= 0 && steps < 12; steps++) {
    const cue = sentence.cueEndingAt[at];
    const time = sentence.timeAt[at];
    const key = sentence.tokens[at]?.key ?? '';
    if (cue?.kind === 'relative' || cue?.kind === 'purpose') break;
    if (cue) {
      cues.push(cue);
      at = cue.start - 1;
    } else if (
      time &&
      time.end <= amount.start &&
      !cues.some((found) => found.kind === 'from' || found.kind === 'to')
    ) {
      passed ??= time;
      at = Math.min(time.core, at) - 1;
    } else if (
      fillers.has(key) ||
      key === ':' ||
      key === '(' ||
      key === '+' ||
      isQuantifier(sentence, at) ||
      isUnitWord(sentence, at, amount)
    ) {
      at--;
    } else break;
  }
  return { cues, passed, start: at + 1 };
}

/** "Alla (100 %)": the number says what the word says. */
function isQuantifier({ tokens }: Sentence, at: number): boolean {
  return at === 0 && tokens[1]?.key === '(' && quantifiers.all.includes(tokens[0]?.key ?? '');
}

/** "Index" in "index −12" stands before the amount and belongs to it. */
function isUnitWord(sentence: Sentence, at: number, amount: Amount): boolean {
  return (
    at === amount.start - 1 &&
    amount.unit !== null &&
    sentence.tokens[at]?.kind === 'word' &&
    ['index', 'plats'].includes(amount.unit)
  );
}

function roleOf(
  sentence: Sentence,
  amount: Amount,
  lead: Lead,
  directions: Directions,
  comparator: ComparatorWord | null,
): Candidate['role'] {
  const kinds = lead.cues.map((cue) => cue.kind);
  const isBefore = lead.passed !== null && (lead.passed.cue === 'baseline' || lead.passed.cue === 'outcome');
  const isFrom = kinds.includes('from') && !(kinds.indexOf('to') >= 0 && kinds.indexOf('to') < kinds.indexOf('from'));
  const isBracketed =
    lead.passed !== null &&
    sentence.inParentheses[lead.passed.core] === true &&
    sentence.inParentheses[amount.start] === true;
  if (isFrom || isBracketed || kinds[0] === 'outcome' || (isBefore && comparator === null)) return 'baseline';
  if (amount.change !== null) return 'change';
  const hasDirection = directions.main !== null && directions.main !== 'maintain' && directions.end <= amount.start;
  if (hasDirection && (kinds.includes('by') || isBare(lead, directions))) return 'change';
  const signed = amount.sign !== null && (amount.unit === '%' || amount.unit === 'procentenheter');
  if (signed && amount.start === 0 && comparator === null && amount.high === null) return 'change';
  if (amount.unit === 'procentenheter' && amount.sign !== null) return 'change';
  return 'level';
}

/** "Minskning 5 %", "öka minst 10 %": nothing but a comparator stands between the direction and the amount. */
function isBare(lead: Lead, directions: Directions): boolean {
  return (
    lead.start <= directions.end && lead.cues.every((cue) => cue.kind === 'comparator' || cue.end <= directions.end)
  );
}

/** A negation that turns the comparator: right before it, or between the modal and it. */
function isDenied(sentence: Sentence, amount: Amount, lead: Lead): boolean {
  if (lead.cues.some((cue) => cue.kind === 'negation')) return true;
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

function weigh(
  sentence: Sentence,
  amount: Amount,
  lead: Lead,
  found: Pick<Candidate, 'comparator' | 'led' | 'role'> & { readonly measureUnit: string | null },
): number {
  const { tokens } = sentence;
  const isFirst = lead.start === 0 || tokens[lead.start - 1]?.key === ':' || isHeaded(sentence, lead);
  const isLast = amount.end >= tokens.length - 1 || sentence.timeAt[amount.end] !== undefined;
  const beforeModal = sentence.modalsBefore[amount.start] === 0 && (sentence.modals[amount.start] ?? 0) > 0;
  const isAside = sentence.aside[amount.start] === true;
  let weight = 0;
  if (isTimeLimit(amount, found)) weight += WEIGHTS.timeLimit;
  else if (found.comparator !== null) weight += WEIGHTS.comparator;
  if (found.led || found.role === 'change') weight += WEIGHTS.joint;
  if (lead.cues.some((cue) => cue.kind === 'modal')) weight += WEIGHTS.modal;
  if (isFirst && isLast) weight += WEIGHTS.alone;
  else if (isFirst) weight += WEIGHTS.first;
  else if (isLast && !isAside && !isTimeLimit(amount, found)) weight += WEIGHTS.last;
  if (found.measureUnit !== null) weight += fitsMeasure(amount, found.measureUnit);
  if (amount.unit === '%') weight += WEIGHTS.percent;
  if (amount.unit === '%' && OF.has(tokens[amount.end]?.key ?? '')) weight += WEIGHTS.shareOf;
  if (sentence.amounts.length === 1 && !isAside && !beforeModal) weight += WEIGHTS.only;
  if (isFirst && beforeModal && !startsWithModal(sentence, amount)) weight += WEIGHTS.subject;
  if (isAside && !isFirst) weight += WEIGHTS.aside;
  if (beforeModal && !isFirst) weight += WEIGHTS.beforeModal;
  if (sentence.inParentheses[amount.start] === true && !isFirst && sentence.amounts.length > 1)
    weight += WEIGHTS.parentheses;
  return weight;
}

/** A colon stands in the words that lead to the amount: "Antal besök: minst 50". */
function isHeaded({ tokens }: Sentence, lead: Lead): boolean {
  return tokens[lead.start]?.key === ':';
}

/** "3,4 ska öka till 3,7": right before the modal stands where the measure is now. */
function startsWithModal({ cues }: Sentence, amount: Amount): boolean {
  return cues.some((cue) => cue.kind === 'modal' && cue.start === amount.end);
}

const OF: ReadonlySet<string> = new Set(['av', 'of']);

/** "Inom 3 dagar", "personal under 14 dagar": a time limit, unless "ska vara under 14 dagar". */
function isTimeLimit(amount: Amount, found: Pick<Candidate, 'comparator' | 'led'>): boolean {
  if (found.comparator === 'within') return true;
  return found.comparator === 'lessThan' && !found.led && amount.start > 1 && DURATIONS.has(amount.unit ?? '');
}

const DURATIONS: ReadonlySet<string> = new Set(['dagar', 'veckor', 'månader', 'år', 'timmar', 'minuter']);

function fitsMeasure(amount: Amount, measureUnit: string): number {
  if (amount.unit === measureUnit || (measureUnit === 'antal' && amount.counts)) return WEIGHTS.measureUnit;
  if (amount.unit === null || measureUnit.startsWith('per ')) return 0;
  if (measureUnit === '%' && (amount.unit === 'procentenheter' || amount.unit === 'antal')) return 0;
  return measureUnit === '%' || measureUnit === 'index' || measureUnit === 'poäng' ? WEIGHTS.otherUnit : 0;
}

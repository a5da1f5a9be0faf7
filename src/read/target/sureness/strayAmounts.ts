import { BY, NAMED_TARGETS, ON, PRONOUNS, TARGETS } from '../../../lexicon/particles';
import { statingVerbs } from '../../../lexicon/reportWords';
import { OTHERS, type TargetReading } from '../../../model/target';
import { placingWords, shareAndCountUnits, strayWords } from '../../../lexicon/amountWords';
import { signWords } from '../../../lexicon/numberWords';
import { preceding } from '../../text/tokens';
import { bodies } from '../amounts/referenceBodies';
import type { Candidate } from '../candidates/candidates';
import type { Findings } from '../textFindings';
import type { Sentence } from '../sentence/sentence';

/** No word leads to the amount: it stands in another sentence than "ska", or after "med" or "för" without a direction. */
export function isStray({ sentence }: Findings, main: Candidate): boolean {
  const { tokens, modals, sentenceAt } = sentence;
  const { start } = main.amount;
  if (main.role !== 'level' || main.comparator !== null) return false;
  const isElsewhere = modals[start] === 0 && modals.some((count) => count > 0);
  // "Sjukfrånvaron ska sjunka. [Den] är 7 %."
  if (main.led) return isElsewhere && PRONOUNS.has(tokens[sentenceAt.indexOf(sentenceAt[start] ?? 0)]?.key ?? '');
  const before = preceding(tokens, start)?.key ?? '';
  return (
    isElsewhere || strayWords.has(before) || (main.amount.counts && modals[start] === 0 && placingWords.has(before))
  );
}

/** "Målet om minst 2 % ska gälla om skatteunderlaget ökar [med minst 3 %]": a clause of its own, and a level outside it. */
export function isAsideOfOther({ sentence, candidates, baseline }: Findings, main: Candidate): boolean {
  if (sentence.aside[main.amount.start] !== true) return false;
  return candidates.some((other) => other !== main && other !== baseline && other.role !== 'baseline');
}

/** "Ett resultat om 35 mnkr och en soliditet om 28 %": what is to be reached of another measure stands before the target. */
export function hasOtherMeasure({ sentence, candidates, baseline }: Findings, main: Candidate): boolean {
  const { aside, inParentheses, modalsBefore, cueEndingAt } = sentence;
  const isRightAfterModal = (at: number): boolean => preceding(cueEndingAt, at)?.kind === 'modal';
  return candidates.some((other) => {
    const { start, unit } = other.amount;
    if (start >= main.amount.start || other === baseline || other.role !== 'level' || aside[start] === true)
      return false;
    const isOther = unit !== main.amount.unit && MEASURED.has(unit ?? '') && MEASURED.has(main.amount.unit ?? '');
    return isOther && inParentheses[start] !== true && modalsBefore[start] !== 0 && !isRightAfterModal(start);
  });
}

/** Units that a measure has by itself; a time beside a share is its limit. */
const MEASURED: ReadonlySet<string> = new Set(['%', 'kr', 'tkr', 'mkr', 'mdkr', 'index', 'poäng', 'plats']);

/** "Andel elever med frånvaro över 15 %": the limit may say which of them are counted, and not how many are to be. */
export function isOfWhom({ sentence, directions }: Findings, { amount, role, comparator }: Candidate): boolean {
  const { tokens, modals } = sentence;
  if (role !== 'level' || comparator === null || directions.main !== null || modals[amount.start] !== 0) return false;
  const before = tokens.slice(0, amount.start);
  const having = before.findLastIndex(({ key }) => key === 'med');
  const isPlain = before.every(({ kind }) => kind === 'word');
  return (
    Object.hasOwn(shareAndCountUnits, tokens[0]?.key ?? '') && isPlain && having > 0 && amount.start - having <= FEW
  );
}

const FEW = 4;

/** "Hemtjänsttagare med minst 2 besök per dag": nothing is wanted, and "med" says of whom. */
export function isDescribed({ sentence, directions }: Findings, { amount, role }: Candidate): boolean {
  const { tokens, modals } = sentence;
  if (role !== 'level' || directions.main !== null || modals[amount.start] !== 0) return false;
  const lead = tokens.slice(Math.max(0, amount.start - 2), amount.start).map(({ key }) => key);
  return lead.includes('med') && amount.start > 2;
}

/** "Fyra medarbetare har utbildats", "har sjunkit till 6,2 %": nothing is wanted, and what has been done may be told. */
export function isReported(
  { sentence, directions }: Findings,
  main: Candidate,
  { deadlineYear }: TargetReading,
): boolean {
  const { tokens, modals } = sentence;
  const { amount, role, comparator } = main;
  if (comparator !== null || modals[amount.start] !== 0) return false;
  // "Kostnaden är 8 % högre än i riket", "uppgår till 9 mkr, 4 mkr bättre än budget", "har ökat med 12 % sedan 2021".
  const isTold = preceding(tokens, amount.start)?.key === 'är' || (amount.change !== null && states(sentence, amount));
  if (role === 'change' && isTold) return true;
  const isPerfect = directions.main !== null && preceding(tokens, directions.start)?.key === 'har';
  if (role === 'change' || isPerfect) return deadlineYear === null && isPerfect;
  if (amount.unit === '%') return false;
  return tokens.some(({ key }) => key === 'har' || key === 'have' || key === 'has');
}

function states({ tokens, cues }: Sentence, { start }: Candidate['amount']): boolean {
  const verb = tokens.findIndex(({ key }) => statingVerbs.has(key));
  return verb >= 0 && verb < start && !cues.some(({ kind }) => kind === 'comparator');
}

/**
 * "I Kalmar görs 58 % av resorna med cykel", and nothing around it: told as likely as wanted, unless it says by when or a
 * goal is named.
 */
export function isStatedAlone(
  { sentence, around, directions }: Findings,
  { amount, role, comparator }: Candidate,
  { deadlineText }: TargetReading,
): boolean {
  const { tokens, modals, aside } = sentence;
  if (around.isGiven || comparator !== null || role !== 'level' || directions.main !== null) return false;
  if (deadlineText !== null || modals[amount.start] !== 0 || tokens.some(({ key }) => TARGETS.has(key))) return false;
  return tokens.some(({ key }, at) => aside[at] !== true && statingVerbs.has(key));
}

/** "Inte överstiga [rikssnittet med mer än 2 %]": how far from others, which the level alone does not say. */
export function isBeyondOthers(
  { sentence: { tokens }, directions }: Findings,
  { amount: { start }, role }: Candidate,
): boolean {
  if (role !== 'level' || directions.main !== null) return false;
  const by = tokens.findLastIndex(({ key }, at) => at < start && at >= start - FEW && BY.has(key));
  const others = [1, 2, 3, 4].map((words) => bodies.at(tokens, by - words));
  return by > 0 && others.some((body) => body !== null && body.end === by && OTHERS.has(body.meaning));
}

/** "Andel anställda på heltid (100 %)", "två fokusområden: …", "tre av de globala målen": the number is part of a name. */
export function isNamed({ sentence }: Findings, { amount, comparator, led }: Candidate): boolean {
  const { tokens, modals, inParentheses, timeAt } = sentence;
  const { start, end, counts, unit } = amount;
  // "Tio års underhållsplan ska tas fram".
  if (start === 0 && comparator === null && tokens[end - 1]?.key === 'års' && tokens[end]?.kind === 'word') return true;
  if (comparator !== null || led || modals[start] !== 0) return false;
  if (inParentheses[start] === true)
    return Object.hasOwn(shareAndCountUnits, tokens[0]?.key ?? '') && timeAt[end] === undefined;
  return start === 0 && ((counts && tokens[end + 1]?.key === ':') || (unit === null && tokens[end]?.key === 'av'));
}

/** "Plus 15 mnkr i resultat 2024": the year of an outcome that is not told may be the target's. */
export function isOfUntoldOutcome(
  { sentence, baseline }: Findings,
  { role }: Candidate,
  reading: TargetReading,
): boolean {
  const { baselineYear, deadlineYear, comparator } = reading;
  if (baselineYear === null || deadlineYear !== null || baseline !== null || role !== 'level') return false;
  return comparator !== 'decreaseBy' && sentence.times.some((time) => time.cue === 'outcome');
}

/** "73 % är nöjda, … för att uppnå [målet på 85 %]": another number is called the goal. */
export function isBesideGoal({ sentence: { tokens }, candidates, baseline }: Findings, main: Candidate): boolean {
  const isGoal = ({ amount: { start } }: Candidate): boolean =>
    NAMED_TARGETS.has(tokens[start - 2]?.key ?? '') && ON.has(tokens[start - 1]?.key ?? '');
  return (
    main.comparator === null &&
    !isGoal(main) &&
    candidates.some((other) => other !== main && other !== baseline && isGoal(other))
  );
}

/** "Bör målet om 25 % höjas": where the goal stands now. */
export function isMovedGoal({ sentence: { tokens }, directions }: Findings, { amount }: Candidate): boolean {
  const isGoal = tokens[amount.start - 2]?.key === 'målet' && directions.main !== null;
  return isGoal && directions.start >= amount.end;
}

/**
 * "Ökad digitalisering enligt plan (3 av 5 projekt klara)", "öka (75 %)", "Andel resor med bil (61 % 2022)": how far it is to
 * go, or where it stands?
 */
export function isBracketedLevel(
  { sentence, directions }: Findings,
  { amount, role, comparator, led }: Candidate,
): boolean {
  if (sentence.inParentheses[amount.start] !== true || role !== 'level' || comparator !== null || led) return false;
  if (directions.main === null)
    return sentence.times.some(({ start, end }) => start === amount.end || end === amount.start);
  return directions.main !== 'maintain' && directions.end <= amount.start;
}

/** "KPI + 1 %": the number is added to one that stands elsewhere. */
export function isFormula({ sentence: { tokens, cueEndingAt } }: Findings, { amount }: Candidate): boolean {
  const sign = OPERATORS.has(preceding(tokens, amount.start)?.key ?? '') ? amount.start - 1 : amount.start;
  if (!OPERATORS.has(tokens[sign]?.key ?? '') || cueEndingAt[sign] !== undefined) return false;
  return preceding(tokens, sign)?.kind === 'word' && preceding(cueEndingAt, sign) === undefined;
}

const OPERATORS: ReadonlySet<string> = new Set(Object.entries(signWords).flat());

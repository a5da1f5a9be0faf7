import type { TargetReading } from '../../model/target';
import { tellingWords } from '../../lexicon/sentenceWords';
import { SPANNING } from './amounts';
import type { Candidate } from './candidates';
import { isOfNext } from './deadlines';
import { isDirection } from './directionTables';
import type { Findings } from './findings';
import { comparatorAfter } from './joints';
import { findReference } from './reference';
import { preceding } from '../text/tokens';

/** A reason to ask although the target is the heaviest number: something that tells was not read, or does not fit. */
type Doubt = (findings: Findings, main: Candidate, reading: TargetReading) => boolean;

/** Every such reason; one is enough. */
export const doubts: readonly Doubt[] = [
  hasAlternative,
  isStray,
  isAsideOfOther,
  hasOtherMeasure,
  isDescribed,
  isReported,
  isNamed,
  isMovedGoal,
  isOfUntoldOutcome,
  isBracketedLevel,
  isDashed,
  isAgainstBetter,
  isFormula,
  isSigned,
  isSplit,
  isUnsignedSpan,
  isOddBaseline,
  isPercentOfShare,
  contradicts,
  saysTwoDirections,
  leavesReference,
  leavesAlternative,
  leavesTellingWords,
  leavesYears,
];

/** "1.234" can be two numbers. */
function hasAlternative(_findings: Findings, main: Candidate): boolean {
  return main.amount.alternative !== null;
}

/** "Öka A och minska B". */
function saysTwoDirections({ directions }: Findings): boolean {
  return directions.other !== null;
}

/** "Minst 90 % [eller en förbättring med 2 procentenheter]": another way to meet the target, which was not read. */
function leavesAlternative({ sentence, candidates }: Findings, { amount }: Candidate): boolean {
  const { tokens, cues, aside } = sentence;
  const isCue = (at: number): boolean => cues.some((cue) => cue.kind === 'comparator' && cue.start === at);
  return tokens.some((token, at) => {
    if (at < amount.end || !OR.has(token.key) || aside[at] === true) return false;
    if (comparatorAfter(tokens, at) !== null || cues.some((cue) => cue.start <= at && at < cue.end)) return false;
    return [at + 1, at + 2, at + 3].some(
      (next) =>
        isCue(next) ||
        candidates.some((other) => other.amount.start === next && other.weight >= 0) ||
        isDirection(tokens, next),
    );
  });
}

const OR: ReadonlySet<string> = new Set(['eller', 'alternativt', 'or']);

/** "Från 5 ton till 80 %": what stood there is no value of the same measure. */
function isOddBaseline({ baseline }: Findings, _main: Candidate, { unit, comparator }: TargetReading): boolean {
  const before = baseline?.amount.unit ?? null;
  if (before === null || unit === null || comparator === 'increaseBy' || comparator === 'decreaseBy') return false;
  return before !== unit;
}

/** "Produktivitet +2 %": a step, or a level above nothing? */
function isSigned(_findings: Findings, { amount, role, comparator, led }: Candidate): boolean {
  return amount.sign === '+' && amount.unit === '%' && role === 'level' && comparator === null && !led;
}

/** "40/60", "50/50": two shares of one whole. */
function isSplit({ sentence: { tokens } }: Findings, { amount }: Candidate): boolean {
  const slash =
    tokens[amount.end]?.key === '/' ? amount.end : tokens[amount.start + 1]?.key === '/' ? amount.start + 1 : -1;
  const [first, second] = [preceding(tokens, slash)?.number?.value, tokens[slash + 1]?.number?.value];
  return slash > 0 && amount.unit !== '%' && first !== undefined && second !== undefined && first + second === WHOLE;
}

const WHOLE = 100;

/** "60 till 70 %", alone in a cell: a span, or from one to the other? "0 till +1 %" is a span. */
function isUnsignedSpan({ sentence: { tokens } }: Findings, { amount }: Candidate): boolean {
  const joint = tokens.findIndex(({ key }, at) => at > amount.start && at < amount.end && SPANNING.has(key));
  return amount.high !== null && amount.start === 0 && joint > 0 && !tokens.some(({ number }) => number?.sign);
}

/** No word leads to the amount: it stands in another sentence than "ska", or after "med" or "för" without a direction. */
function isStray({ sentence }: Findings, main: Candidate): boolean {
  const { tokens, modals } = sentence;
  const { start } = main.amount;
  if (main.role !== 'level' || main.comparator !== null || main.led) return false;
  const isElsewhere = modals[start] === 0 && modals.some((count) => count > 0);
  return isElsewhere || STRAY.has(preceding(tokens, start)?.key ?? '');
}

/** "Målet om minst 2 % ska gälla om skatteunderlaget ökar [med minst 3 %]": a clause of its own, and a level outside it. */
function isAsideOfOther({ sentence, candidates, baseline }: Findings, main: Candidate): boolean {
  if (sentence.aside[main.amount.start] !== true) return false;
  return candidates.some((other) => other !== main && other !== baseline && other.role !== 'baseline');
}

/** "Ett resultat om 35 mnkr och en soliditet om 28 %": what is to be reached of another measure stands before the target. */
function hasOtherMeasure({ sentence, candidates, baseline }: Findings, main: Candidate): boolean {
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

/** "… med 20 platser", "en skola för 300 elever". */
const STRAY: ReadonlySet<string> = new Set(['med', 'för', 'by', 'with', 'for']);

/** "Hemtjänsttagare med minst 2 besök per dag": nothing is wanted, and "med" says of whom. */
function isDescribed({ sentence, directions }: Findings, { amount, role }: Candidate): boolean {
  const { tokens, modals } = sentence;
  if (role !== 'level' || directions.main !== null || modals[amount.start] !== 0) return false;
  const lead = tokens.slice(Math.max(0, amount.start - 2), amount.start).map(({ key }) => key);
  return lead.includes('med') && amount.start > 2;
}

/** "Fyra medarbetare har utbildats": nothing is wanted, and what has been done may be told. */
function isReported({ sentence, directions }: Findings, main: Candidate, { deadlineYear }: TargetReading): boolean {
  const { tokens, modals } = sentence;
  const { amount, role, comparator } = main;
  if (comparator !== null || modals[amount.start] !== 0) return false;
  // "Kostnaden är 8 % högre än i riket", "antalet har ökat med 12 % sedan 2021".
  if (role === 'change' && preceding(tokens, amount.start)?.key === 'är') return true;
  if (role === 'change') return deadlineYear === null && preceding(tokens, directions.start)?.key === 'har';
  if (amount.unit === '%') return false;
  return tokens.some(({ key }) => key === 'har' || key === 'have' || key === 'has');
}

/** "Andel anställda på heltid (100 %)", "två fokusområden: …", "tre av de globala målen": the number is part of a name. */
function isNamed({ sentence }: Findings, { amount, comparator, led }: Candidate): boolean {
  const { tokens, modals, inParentheses, timeAt } = sentence;
  const { start, end, counts, unit } = amount;
  // "Tio års underhållsplan ska tas fram".
  if (start === 0 && comparator === null && tokens[end - 1]?.key === 'års' && tokens[end]?.kind === 'word') return true;
  if (comparator !== null || led || modals[start] !== 0) return false;
  if (inParentheses[start] === true) return NAMES.has(tokens[0]?.key ?? '') && timeAt[end] === undefined;
  return start === 0 && ((counts && tokens[end + 1]?.key === ':') || (unit === null && tokens[end]?.key === 'av'));
}

/** "Plus 15 mnkr i resultat 2024": the year of an outcome that is not told may be the target's. */
function isOfUntoldOutcome({ sentence, baseline }: Findings, { role }: Candidate, reading: TargetReading): boolean {
  const { baselineYear, deadlineYear, comparator } = reading;
  if (baselineYear === null || deadlineYear !== null || baseline !== null || role !== 'level') return false;
  return comparator !== 'decreaseBy' && sentence.times.some((time) => time.cue === 'outcome');
}

/** "Bör målet om 25 % höjas": where the goal stands now. */
function isMovedGoal({ sentence: { tokens }, directions }: Findings, { amount }: Candidate): boolean {
  const isGoal = tokens[amount.start - 2]?.key === 'målet' && directions.main !== null;
  return isGoal && directions.start >= amount.end;
}

/** "Ökad digitalisering enligt plan (3 av 5 projekt klara)", "öka (75 %)": how far it is to go, or where it stands? */
function isBracketedLevel({ sentence, directions }: Findings, { amount, role, comparator, led }: Candidate): boolean {
  if (sentence.inParentheses[amount.start] !== true || role !== 'level' || comparator !== null || led) return false;
  return directions.main !== null && directions.main !== 'maintain' && directions.end <= amount.start;
}

const NAMES: ReadonlySet<string> = new Set(['andel', 'andelen', 'antal', 'antalet']);

/** "- 2 procentenheter": a minus, or the mark of a list? */
function isDashed({ sentence: { tokens } }: Findings, { amount }: Candidate): boolean {
  return amount.start === 1 && (tokens[0]?.key === '-' || tokens[0]?.key === '–');
}

/** "Långtidssjukfrånvaro, mer än 60 dagar": a floor for what is better low may say which of them are counted. */
function isAgainstBetter(
  { sentence, better }: Findings,
  { amount, role }: Candidate,
  { comparator }: TargetReading,
): boolean {
  if (role !== 'level' || sentence.modals[amount.start] !== 0 || amount.start < 2 || amount.unit === '%') return false;
  if (comparator === 'greaterThan' || comparator === 'atLeast') return better() === 'lower';
  return comparator === 'lessThan' && better() === 'higher';
}

/** "KPI + 1 %": the number is added to one that stands elsewhere. */
function isFormula({ sentence: { tokens, cueEndingAt } }: Findings, { amount }: Candidate): boolean {
  const sign = OPERATORS.has(preceding(tokens, amount.start)?.key ?? '') ? amount.start - 1 : amount.start;
  if (!OPERATORS.has(tokens[sign]?.key ?? '') || cueEndingAt[sign] !== undefined) return false;
  return preceding(tokens, sign)?.kind === 'word' && preceding(cueEndingAt, sign) === undefined;
}

const OPERATORS: ReadonlySet<string> = new Set(['+', '-', 'plus', 'minus']);

/** "Minst 85 % [och högre än rikssnittet]": a second condition, held against others. */
function leavesReference({ sentence }: Findings, { amount, role }: Candidate, { exact }: TargetReading): boolean {
  const found = role === 'level' && !exact ? findReference(sentence) : null;
  if (!found || (found.start > amount.start && found.start <= amount.end)) return false;
  // "Får inte överstiga budget med mer än 1 %": the amount belongs to the comparison.
  if (sentence.cues.some((cue) => cue.kind === 'by' && cue.start >= found.end && cue.end <= amount.start)) return false;
  return sentence.cues.some(
    (cue) =>
      cue.kind === 'comparator' &&
      cue.word !== 'within' &&
      cue.end <= found.start &&
      cue.end > found.start - 3 &&
      cue.end !== amount.start,
  );
}

/** A word that would change the meaning stands in the main clause and was not read. */
function leavesTellingWords({ sentence, directions }: Findings, main: Candidate): boolean {
  const { tokens, cues, timeAt, aside, modals, modalsBefore } = sentence;
  const isRead = (at: number): boolean =>
    cues.some((cue) => cue.start <= at && at < cue.end) ||
    sentence.amounts.some((amount) => amount.start <= at && at < amount.end) ||
    // "Kortare väntetid [än] 30 dagar".
    (main.comparator !== null && at === main.amount.start - 1) ||
    (directions.start <= at && at < directions.end) ||
    READ_AFTER.has(preceding(tokens, at)?.key ?? '');
  return tokens.some((token, at) => {
    if (!tellingWords.has(token.key) || timeAt[at] || aside[at] === true) return false;
    const isSubject = modalsBefore[at] === 0 && (modals[at] ?? 0) > 0 && at < main.amount.start;
    return !isSubject && !isRead(at);
  });
}

/** "Eller bättre", "helst öka": read together with the word before. */
const READ_AFTER: ReadonlySet<string> = new Set(['eller', 'el', 'och', 'helst', 'gärna', 'or', 'and', 'preferably']);

/** A year that says when stands in the main clause and became neither deadline nor baseline. */
function leavesYears({ sentence }: Findings, { amount }: Candidate, reading: TargetReading): boolean {
  const { deadlineYear, baselineYear, alsoTargets } = reading;
  const read = [deadlineYear, baselineYear, ...alsoTargets.map((other) => other.deadlineYear)];
  return sentence.times.some(
    (time) =>
      time.years.length > 0 &&
      time.cue !== 'name' &&
      time.cue !== 'outcome' &&
      sentence.aside[time.core] !== true &&
      !isOfNext(sentence, amount.end, time) &&
      !time.years.some((year) => read.includes(year)),
  );
}

/** "Öka från 70 till 60", "till 2020 jämfört med 2025". */
function contradicts(_findings: Findings, _main: Candidate, reading: TargetReading): boolean {
  const { verb, baseline, target, comparator, baselineYear, deadlineYear } = reading;
  if (baselineYear !== null && deadlineYear !== null && baselineYear > deadlineYear) return true;
  if (baseline === null || target === null || comparator === 'increaseBy' || comparator === 'decreaseBy') return false;
  return (verb === 'increase' && target < baseline) || (verb === 'decrease' && target > baseline);
}

/** "Andelen ska öka med 10 %": per cent or percentage points? */
function isPercentOfShare({ measureUnit }: Findings, _main: Candidate, { comparator, unit }: TargetReading): boolean {
  return (comparator === 'increaseBy' || comparator === 'decreaseBy') && unit === '%' && measureUnit === '%';
}

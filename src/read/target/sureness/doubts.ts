import type { TargetReading } from '../../../model/target';
import { OF, TO } from '../../../lexicon/particles';
import { startingWords } from '../../../lexicon/timeWords';
import { unitsOf } from '../../../lexicon/units';
import { PhraseTable } from '../../text/phrases';
import type { Candidate } from '../candidates/candidates';
import { DURATIONS } from '../candidates/describing';
import type { Findings } from '../textFindings';
import { leavesAlternative, leavesReference, leavesTellingWords, leavesYears } from './leftovers';
import {
  hasOtherMeasure,
  isAsideOfOther,
  isBesideGoal,
  isBeyondOthers,
  isBracketedLevel,
  isDescribed,
  isFormula,
  isMovedGoal,
  isNamed,
  isOfUntoldOutcome,
  isOfWhom,
  isReported,
  isStatedAlone,
  isStray,
} from './strayAmounts';
import { DASHES, isDashed } from '../sentence/wordsBefore';
import { preceding } from '../../text/tokens';

/** A reason to ask although the target is the heaviest number: something that tells was not read, or does not fit. */
type Doubt = (findings: Findings, main: Candidate, reading: TargetReading) => boolean;

/** Every such reason; one is enough. */
export const doubts: readonly Doubt[] = [
  hasAlternative,
  isStray,
  isAsideOfOther,
  isBesideGoal,
  isBeyondOthers,
  hasOtherMeasure,
  isDescribed,
  isOfWhom,
  isReported,
  isStatedAlone,
  isNamed,
  isMovedGoal,
  isOfUntoldOutcome,
  isBracketedLevel,
  hasDash,
  isArrowed,
  isBareIncrease,
  isChangeOfUnknownVerb,
  isOfEachInShare,
  isDecided,
  isUnknownImprovement,
  isAgainstBetter,
  isFormula,
  isSigned,
  isSplit,
  isUntil,
  isUnsignedSpan,
  isOddBaseline,
  isOfEach,
  isPercentOfShare,
  contradicts,
  saysTwoDirections,
  leavesReference,
  leavesAlternative,
  leavesTellingWords,
  leavesYears,
];

/** "1.234" can be two numbers, and so can "1,500 personer", of which nobody counts half a one. */
function hasAlternative(_findings: Findings, { amount }: Candidate, { unit }: TargetReading): boolean {
  return amount.alternative !== null || (unit === 'antal' && amount.decimals === GROUP && Math.abs(amount.value) >= 1);
}

/** Digits in a group of thousands. */
const GROUP = 3;

/** "Öka A och minska B". */
function saysTwoDirections({ directions }: Findings): boolean {
  return directions.other !== null;
}

/** "Från 5 ton till 80 %": what stood there is no value of the same measure. */
function isOddBaseline({ baseline }: Findings, _main: Candidate, { unit, comparator }: TargetReading): boolean {
  const before = baseline?.amount.unit ?? null;
  if (before === null || unit === null || comparator === 'increaseBy' || comparator === 'decreaseBy') return false;
  return before !== unit;
}

/** "Samtliga enheter ska ha genomfört minst två övningar": what is followed up, how many enheter, or how many övningar? */
function isOfEach(
  _findings: Findings,
  { amount, role }: Candidate,
  { quantifier, comparator }: TargetReading,
): boolean {
  return (
    quantifier === 'all' && role === 'level' && comparator === 'atLeast' && (amount.counts || amount.unit === 'antal')
  );
}

/** "Produktivitet +2 %", "skyddad skog +350 ha": a step, or a level above nothing? */
function isSigned({ measureUnit }: Findings, { amount, role, comparator, led }: Candidate): boolean {
  const isOfSize = amount.unit === '%' || SIZES.has(amount.unit ?? measureUnit ?? '');
  return amount.sign === '+' && isOfSize && role === 'level' && comparator === null && !led;
}

/** What cannot be less than nothing. */
const SIZES: ReadonlySet<string> = new Set(
  (['area', 'length', 'volume', 'weight', 'energy', 'power'] as const).flatMap((family) => [...unitsOf(family)]),
);

/** "40/60", "50/50": two shares of one whole. */
function isSplit({ sentence: { tokens } }: Findings, { amount }: Candidate): boolean {
  const slash =
    tokens[amount.end]?.key === '/' ? amount.end : tokens[amount.start + 1]?.key === '/' ? amount.start + 1 : -1;
  const [first, second] = [preceding(tokens, slash)?.number?.value, tokens[slash + 1]?.number?.value];
  return slash > 0 && amount.unit !== '%' && first !== undefined && second !== undefined && first + second === WHOLE;
}

const WHOLE = 100;

/** "Ska vara fossilfri inom 12 år": how long it takes, or when it is to be so? */
function isUntil({ measureUnit }: Findings, { amount, comparator }: Candidate): boolean {
  return comparator === 'within' && amount.unit === 'år' && measureUnit !== 'år';
}

/** "60 till 70 %", alone in a cell: a span, or from one to the other? "0 till +1 %" is a span. */
function isUnsignedSpan({ sentence: { tokens } }: Findings, { amount }: Candidate): boolean {
  const joint = tokens.findIndex(({ key }, at) => at > amount.start && at < amount.end && TO.has(key));
  return amount.high !== null && amount.start === 0 && joint > 0 && !tokens.some(({ number }) => number?.sign);
}

/** "- 2 procentenheter", "högst – 2": a minus, the mark of a list, or a stroke? */
function hasDash({ sentence }: Findings, { amount }: Candidate): boolean {
  const isMark = amount.start === 1 && DASHES.has(sentence.tokens[0]?.key ?? '');
  return isMark || isDashed(sentence, amount);
}

/** "↑ 85 %": up by so much, or up to it? */
function isArrowed({ sentence: { tokens }, directions }: Findings, { role }: Candidate): boolean {
  return role === 'change' && directions.main !== null && tokens[directions.start]?.kind === 'sign';
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

/** "Öka från 70 till 60", "till 2020 jämfört med 2025". */
function contradicts(_findings: Findings, _main: Candidate, reading: TargetReading): boolean {
  const { verb, baseline, target, comparator, baselineYear, deadlineYear } = reading;
  if (baselineYear !== null && deadlineYear !== null && baselineYear > deadlineYear) return true;
  if (baseline === null || target === null || comparator === 'increaseBy' || comparator === 'decreaseBy') return false;
  return (verb === 'increase' && target < baseline) || (verb === 'decrease' && target > baseline);
}

/** "Öka nöjdheten 80 %": up by so much, or up to it? Of what is counted or compared it is the former. */
function isBareIncrease(
  { sentence: { times }, directions, measureUnit }: Findings,
  { amount, role, comparator, led }: Candidate,
): boolean {
  if (role !== 'change' || led || comparator !== null || amount.change !== null || amount.sign !== null) return false;
  const isKnown = measureUnit === 'antal' || times.some(({ cue }) => cue === 'baseline');
  return amount.unit === '%' && directions.main === 'increase' && amount.start > directions.end && !isKnown;
}

/** "Avgiften höjs med 8 % från och med 1 januari": what has been decided, or what is wanted? */
function isDecided({ sentence: { tokens, times }, directions }: Findings, { role }: Candidate): boolean {
  if (role !== 'change' || !directions.isStated) return false;
  return times.some(({ start }) => STARTING.at(tokens, start) !== null);
}

const STARTING = new PhraseTable(startingWords.filter((word) => word !== 'from').map((word) => [word, true] as const));

/** "Minst en timmes rörelse ska vara verklighet för [75 % av] eleverna": the number before says of what. */
function isOfEachInShare({ sentence, candidates, baseline }: Findings, main: Candidate): boolean {
  const { tokens } = sentence;
  const { unit, end } = main.amount;
  if (main.role !== 'level' || unit === '%' || DURATIONS.has(unit ?? '')) return false;
  return candidates.some((other) => {
    const { amount, role } = other;
    const isShare = amount.unit === '%' && role === 'level' && OF.has(tokens[amount.end]?.key ?? '');
    return isShare && amount.start > end && other !== baseline;
  });
}

/**
 * "Ska nötas ned [med] 20 %", "krokna [med minst] 20 %": a change, and nobody knows which way; but all of them, or so many
 * "[av] medarbetarna", are no change, and "inte överstiga budget med mer än 1 %" is a limit.
 */
function isChangeOfUnknownVerb(
  { sentence, directions }: Findings,
  { amount, role, comparator, denied }: Candidate,
): boolean {
  if (role !== 'level' || denied || directions.main !== null || amount.unit !== '%') return false;
  if (amount.value === WHOLE || sentence.tokens[amount.end]?.key === 'av') return false;
  const { cueEndingAt, modalsBefore } = sentence;
  const sign = comparator === null ? undefined : preceding(cueEndingAt, amount.start);
  const by = preceding(cueEndingAt, sign?.start ?? amount.start);
  return by?.kind === 'by' && (modalsBefore[amount.start] ?? 0) > 0;
}

/** "2 % årlig förbättring" of what is not known to be better high or low. */
function isUnknownImprovement({ better }: Findings, { amount }: Candidate): boolean {
  return amount.change === 'improve' && better() === null;
}

/** "Andelen ska öka med 10 %": per cent or percentage points? */
function isPercentOfShare(
  { measureUnit }: Findings,
  { amount }: Candidate,
  { comparator, unit }: TargetReading,
): boolean {
  // "En tredjedel" is of what there was.
  if (amount.decimals === null) return false;
  return (comparator === 'increaseBy' || comparator === 'decreaseBy') && unit === '%' && measureUnit === '%';
}

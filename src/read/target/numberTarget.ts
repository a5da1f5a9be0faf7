import { OR_BETTER } from '../../model/comparators';
import type { Assumption } from '../../model/assumptions';
import type { Comparator, TargetReading } from '../../model/target';
import { groupWords } from '../../lexicon/sentenceWords';
import { OF } from '../../lexicon/particles';
import { levelNames, sayingNothing } from '../../lexicon/amountWords';
import { entriesOf, PhraseTable } from '../text/phrases';
import { comparatorOf, directionOf, levelComparator, type Better } from './comparatorOf';
import { baselineYearOf } from './candidates/baselines';
import { deadlineOf } from './candidates/deadlines';
import type { Candidate } from './candidates/candidates';
import { countedFrom } from './candidates/reference';
import { perPeriodOf, unitOf } from './unitOf';
import { commonFields } from './commonFields';
import type { Findings } from './textFindings';
import { furtherTargets } from './furtherTargets';
import type { Sentence } from './sentence/sentence';
import { isObject } from './candidates/evidence';
import { isSubject } from './sentence/subject';
import { isSure } from './sureness/sureness';

/** Among places up is towards the first: "minst plats 30" is the 30th or better, "klättra 10 platser" ten fewer. */
const TOWARDS_THE_FIRST: Readonly<Partial<Record<Comparator, Comparator>>> = {
  atLeast: 'atMost',
  greaterThan: 'lessThan',
  increaseBy: 'decreaseBy',
};

/** The reading of a sentence in which `main` is the target. */
export function numberTarget(findings: Findings, main: Candidate): TargetReading {
  const { sentence, directions, baseline, around } = findings;
  const { amount } = main;
  const score = scoreOf(findings, main);
  const unit = score ? findings.measureUnit : unitOf(main, baseline, sentence, findings.measureUnit);
  const better = betterOf(findings, main, unit);
  const isChange = main.role === 'change';
  const written = isChange
    ? changeComparator({ ...findings, better }, main)
    : levelComparator(main, baseline, directions, better);
  const comparator = unit === 'plats' && written !== null ? (TOWARDS_THE_FIRST[written] ?? written) : written;
  const value = score ?? (isChange || comparator === 'decreaseBy' ? Math.abs(amount.value) : amount.value);
  const deadline = deadlineOf(sentence, main, baseline, findings.candidates, findings.parts.length > 1);
  const isSentence = comparator === null && saysMore(findings, main);
  const sought = isSentence || comparator !== null ? null : better();
  const isWantedWhole = isSubjectShare(findings, main) || isToBeDone(findings, main);
  const keeps = keepsLimit(findings, main) || (isWantedWhole && better() === null);
  const perPeriod = perPeriodOf(sentence, main, isChange);
  const isRankShare = main.comparator === 'top' && unit === '%';
  // Written out: of one shape for every sentence, which a spread would not give to the engine.
  const { text, scale, kpiIds, stretch, verb, valueKind, flow, quantifier } = commonFields(findings, better);
  const reading: TargetReading = {
    text,
    measurable: isRankShare ? 'relative' : true,
    comparator: isSentence ? 'equal' : comparator,
    impliedComparator: keeps ? 'atLeast' : sought && OR_BETTER[sought],
    target: value,
    targetHigh: amount.high,
    targetOf: amount.of,
    targetDecimals: amount.decimals,
    exact: main.comparator === 'exactly',
    baseline: baseline?.amount.value ?? null,
    baselineDecimals: baseline?.amount.decimals ?? null,
    baselineYear:
      baselineYearOf(
        sentence,
        baseline,
        isChange || baseline !== null || directions.main !== null,
        isChange && perPeriod === null ? main : null,
      ) ?? (isChange ? around.baselineYear : null),
    unit,
    deadlineYear: deadline.deadlineYear ?? (deadline.deadlineDate === null ? around.deadlineYear : null),
    deadlineDate: deadline.deadlineDate,
    deadlineText: deadline.deadlineText,
    deadlineIsMeasurement: deadline.deadlineIsMeasurement,
    perPeriod,
    scale,
    kpiIds,
    stretch,
    reference: isChange ? countedFrom(sentence, amount.end) : null,
    verb,
    valueKind,
    flow,
    quantifier,
    alsoTargets: furtherTargets(findings, main, unit),
    sure: true,
    assumptions: assumptionsOf(findings, main, comparator, keeps),
  };
  const told = withRarities(reading, isChange, main, baseline);
  return isSure(findings, main, told) ? told : { ...told, sure: false };
}

/** What few readings have is added to those alone, so that all others are of one shape to the engine. */
function withRarities(
  reading: TargetReading,
  isChange: boolean,
  main: Candidate,
  baseline: Candidate | null,
): TargetReading {
  if (isChange) return isMost(main) ? { ...reading, isMost: true } : reading;
  const baselineUnit = baseline?.amount.unit ?? null;
  // "Från 105 tkr till 5 %": the unit of the baseline, where it is another than the target's.
  return baselineUnit === null || baselineUnit === reading.unit ? reading : { ...reading, baselineUnit };
}

/** "Index minst 75 av 100": of an index or a score the whole is the top of the scale, and no share is meant. */
function scoreOf({ measureUnit }: Findings, { amount }: Candidate): number | null {
  if (amount.of === null || amount.unit !== '%' || (measureUnit !== 'index' && measureUnit !== 'poäng')) return null;
  return Math.round((amount.value / 100) * amount.of * 100) / 100;
}

/** Places are better the lower; what is improved from one level to another is better where the numbers go. */
function betterOf(
  { directions, baseline, better }: Findings,
  { amount, role }: Candidate,
  unit: string | null,
): Better {
  if (unit === 'plats') return () => 'lower';
  if (directions.main !== 'improve' || role !== 'level' || baseline === null) return better;
  const from = baseline.amount.value;
  return from === amount.value ? better : () => (amount.value < from ? 'lower' : 'higher');
}

function changeComparator({ directions, better }: Findings, main: Candidate): Comparator {
  const { amount } = main;
  if (amount.change !== null)
    return directionOf(amount.change, false, better) === 'decrease' ? 'decreaseBy' : 'increaseBy';
  if (directions.main !== null && directions.end <= amount.start) {
    return directionOf(directions.main, false, better) === 'decrease' ? 'decreaseBy' : 'increaseBy';
  }
  return amount.value < 0 ? 'decreaseBy' : 'increaseBy';
}

/** "I 90 % av fallen inte överstiga 10 minuter": of the cases that keep a limit as many are wanted, and better more. */
function keepsLimit({ sentence, candidates }: Findings, main: Candidate): boolean {
  if (!isBareShare(sentence, main)) return false;
  return candidates.some((other) => other !== main && other.comparator !== null && other.amount.unit !== '%');
}

/** "80 % av personalen ska svara …": that they do is what is wanted, so more of them are better. */
function isSubjectShare({ sentence }: Findings, main: Candidate): boolean {
  return isBareShare(sentence, main) && isSubject(sentence, main.amount);
}

/** "Plantera 300 träd": of what is to be done as much as that, and more does no harm. */
function isToBeDone({ sentence }: Findings, { amount, comparator, role }: Candidate): boolean {
  return role === 'level' && comparator === null && amount.start === 1 && isObject(sentence, amount);
}

/** "90 % av …", with neither "minst" nor "högst". */
function isBareShare({ tokens }: Sentence, { amount, comparator }: Candidate): boolean {
  return comparator === null && amount.unit === '%' && OF.has(tokens[amount.end]?.key ?? '');
}

/** "Öka med högst 2 %", "inte öka mer än 2 %". */
function isMost({ comparator, denied }: Candidate): boolean {
  const said = comparator === null ? null : comparatorOf(comparator, denied, () => null);
  return said === 'atMost' || said === 'lessThan';
}

/** Words beside the number, its unit, times and groups make a cell a sentence; "75 % (riket 70 %)" is still a cell. */
function saysMore({ sentence, candidates, parts }: Findings, main: Candidate): boolean {
  const { tokens, timeAt, cueEndingAt, inParentheses } = sentence;
  const isBracketed = inParentheses[main.amount.start] === true;
  if (sentence.cues.every((cue) => cue.kind !== 'modal') && parts.some((part) => part.group !== null)) return false;
  const amounts = candidates.map((candidate) => candidate.amount);
  return tokens.some(
    (token, at) =>
      token.kind === 'word' &&
      timeAt[at] === undefined &&
      (isBracketed || inParentheses[at] !== true) &&
      !sayingNothing.has(token.key) &&
      groups.at(tokens, at) === null &&
      !amounts.some((amount) => at >= amount.start && at < amount.end) &&
      !(at === main.amount.start - 1 && main.amount.unit !== null && levelNames.has(token.key)) &&
      (cueEndingAt[at] === undefined ||
        cueEndingAt[at].kind === 'modal' ||
        (cueEndingAt[at].kind === 'level' && token.key !== 'mål' && token.key !== 'målvärde')),
  );
}

/** "90/92 K/M": whom the numbers are for. */
const groups = new PhraseTable(entriesOf(groupWords));

function assumptionsOf(
  { polarity }: Findings,
  main: Candidate,
  comparator: Comparator | null,
  keeps: boolean,
): Assumption[] {
  const assumptions: Assumption[] = [];
  const told = needsDirection(main, comparator) ? polarity() : null;
  // What is measured may be better low, and yet more are to keep its limit.
  if (told && !(keeps && told.value === 'lower')) {
    assumptions.push({ code: 'polarity.fromMeasure', params: { term: told.term, polarity: told.value } });
  }
  if (main.amount.alternative !== null) {
    const { value } = main.amount;
    assumptions.push({ code: 'number.thousandsDot', params: { text: String(main.amount.alternative), value } });
  }
  return assumptions;
}

/** A level that no word makes a floor or a ceiling: what is measured tells which way is better. */
function needsDirection(main: Candidate, comparator: Comparator | null): boolean {
  return comparator === null || (comparator === 'equal' && main.comparator !== 'exactly');
}

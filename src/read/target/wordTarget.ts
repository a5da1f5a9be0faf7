import type { DirectionWord } from '../../lexicon/directions';
import { startingWords } from '../../lexicon/timeWords';
import { OTHERS, type Comparator, type TargetReading } from '../../model/target';
import { preceding } from '../text/tokens';
import { baselineYearOf } from './candidates/baselines';
import type { Candidate } from './candidates/candidates';
import { commonFields, emptyReading, quantifierWords } from './commonFields';
import { deadlineOf, noDeadline, type Deadline } from './candidates/deadlines';
import type { Findings } from './textFindings';
import { directionOf } from './comparatorOf';
import {
  findReference,
  growthReference,
  hasSecondReference,
  isLedTo,
  unnamedReference,
  type FoundReference,
} from './candidates/reference';
import { earlierComparator, earlierLevel, partedComparator, referenceComparator } from './referenceComparator';
import type { Sentence } from './sentence/sentence';
import { signLevel } from './signLevel';
import { perPeriodOf } from './unitOf';

/** The reading of a text without a target number: a direction, a reference, a count of none, or nothing to measure. */
export function wordTarget(findings: Findings): TargetReading {
  const { sentence, directions, better, baseline, around } = findings;
  const common = commonFields(findings, better);
  const said = deadlineOf(sentence, null, baseline, findings.candidates, false);
  // "Ska öka från och med 2024": when it begins.
  const deadline = directions.main !== null && isStart(said) ? noDeadline : said;
  const dated = { ...common, ...deadline, deadlineYear: deadline.deadlineYear ?? around.deadlineYear };
  const multiply = directions.multiply ?? (isHalfOfBefore(sentence) ? HALF : null);
  if (multiply !== null) return multiplied(findings, dated, multiply);
  const bySign = signLevel(sentence, around);
  if (bySign !== null)
    return { ...dated, measurable: true, comparator: bySign, target: 0, targetDecimals: 0, quantifier: null };
  if (directions.main === null && isNone(sentence)) return noneAtAll(findings, dated);
  const reference = findReference(sentence) ?? (common.quantifier === null ? unnamedReference(sentence) : null);
  const compared = reference && referenceComparator(sentence, reference, better);
  const comparator = compared ?? earlierComparator(sentence, better) ?? common.verb ?? earlierLevel(sentence);
  const sure = common.sure && !leavesNumber(findings);
  if (comparator === null) return { ...common, ...deadline, sure };
  if (isComplaint(findings)) return { ...emptyReading(findings.text, sentence), sure: better() !== null && sure };
  return relative(findings, { ...dated, sure }, comparator, reference);
}

/** "Halvera", "fördubblas", "högst hälften av 2015 års nivå": so many per cent less or more. */
function multiplied(findings: Findings, dated: TargetReading, percent: number): TargetReading {
  const { multiply, main } = findings.directions;
  const comparator = multiply === null || main === 'decrease' ? 'decreaseBy' : 'increaseBy';
  const from = baselineFields(findings);
  const baselineYear = from.baselineYear ?? findings.around.baselineYear;
  return { ...dated, ...from, baselineYear, measurable: true, comparator, target: percent, unit: '%' };
}

function noneAtAll({ measureUnit }: Findings, dated: TargetReading): TargetReading {
  const unit = measureUnit ?? 'antal';
  return { ...dated, measurable: true, comparator: 'equal', target: 0, targetDecimals: 0, unit };
}

/** A direction or a level that others or an earlier time set. */
function relative(
  findings: Findings,
  dated: TargetReading,
  comparator: Comparator,
  reference: FoundReference | null,
): TargetReading {
  const { sentence, directions, better, baseline, measureUnit } = findings;
  const isCompared = reference !== null && partedComparator(sentence.tokens, reference) !== null;
  const isMoved = directions.main !== null && directions.main !== 'maintain' && !isCompared;
  const growth = isMoved ? growthReference(sentence, directions.end, reference) : null;
  const isUnknownWay = directions.main === 'improve' && comparator === dated.verb && better() === null;
  const isOne = directions.other === null && growth === null && !hasSecondReference(sentence, reference);
  const others = growth === null && reference && OTHERS.has(reference.reference.kind) ? reference : null;
  const moved = others && (TO_BE_REACHED[comparator] ?? null);
  const isReached = others !== null && moved !== null && isLedTo(sentence, others);
  const reading: TargetReading = {
    ...dated,
    measurable: 'relative',
    comparator: isReached ? moved : comparator,
    impliedComparator: comparator === 'maintain' ? OR_FURTHER[directions.either ?? 'maintain'] : null,
    reference: growth ?? reference?.reference ?? null,
    ...baselineFields(findings),
    unit: baseline?.amount.unit ?? measureUnit,
    perPeriod: perPeriodOf(sentence, null, true),
    assumptions: comparator === 'maintain' || comparator === 'equal' ? wayOf(findings) : [],
    // "Öka jämfört med riket": be higher than they, or grow more than they?
    sure: dated.sure && isOne && !isUnknownWay && (moved === null || isReached),
  };
  return isUnknownWay ? { ...reading, improves: true } : reading;
}

/** "Öka till rikssnittet". */
const TO_BE_REACHED: Readonly<Partial<Record<Comparator, Comparator>>> = { increase: 'atLeast', decrease: 'atMost' };

/** A number that could be the target was left aside. */
function leavesNumber(findings: Findings): boolean {
  const { sentence, candidates, baseline } = findings;
  return candidates.some(
    (candidate) =>
      candidate !== baseline &&
      (candidate.weight >= 0 ||
        isPurpose(sentence, candidate) ||
        isStepAside(findings, candidate) ||
        isBracketedLimit(sentence, candidate) ||
        isAdded(sentence, candidate)),
  );
}

/** "Frisktalen stiger inte": what would be better does not come; without a better way nobody knows whether it is a goal. */
function isComplaint({ directions: { main, isStatedNot }, better }: Findings): boolean {
  if (!isStatedNot || main === null || main === 'maintain') return false;
  const way = directionOf(main, false, better) === 'increase' ? 'higher' : 'lower';
  return main === 'improve' || better() === null || better() === way;
}

/** "Öka eller bibehållas": where it is, or further that way. */
const OR_FURTHER: Readonly<Record<DirectionWord, Comparator | null>> = {
  increase: 'atLeast',
  decrease: 'atMost',
  maintain: null,
  improve: null,
  worsen: null,
};

/** What is to be kept, or to be as others have it, may still become better: which way that is, what is measured tells. */
function wayOf({ polarity }: Findings): TargetReading['assumptions'] {
  const found = polarity();
  return found ? [{ code: 'polarity.fromMeasure', params: { term: found.term, polarity: found.value } }] : [];
}

/** "Högst hälften av 2015 års nivå". */
function isHalfOfBefore({ times, tokens }: Sentence): boolean {
  return times.some(
    (time) => time.cue === 'baseline' && tokens.slice(time.start, time.core).some((token) => token.key === 'hälften'),
  );
}

const HALF = 50;

/** "Öka så att beläggningen inte överstiger 92 %", "… så att 9 av 10 får svar": the limit may be the target itself. */
function isPurpose({ cues, aside, modalsBefore }: Sentence, { comparator, amount }: Candidate): boolean {
  if ((comparator === null && amount.unit !== '%') || comparator === 'within' || aside[amount.start] !== true)
    return false;
  return cues.some(
    ({ kind, start, end }) =>
      kind === 'purpose' && end <= amount.start && modalsBefore[start] === modalsBefore[amount.start],
  );
}

function isStart({ deadlineText }: Deadline): boolean {
  const text = deadlineText?.toLowerCase() ?? '';
  return startingWords.some((word) => text.startsWith(word));
}

/** "Högst KPI [+ 1 %]": what is added to others' value is not counted. */
function isAdded({ tokens }: Sentence, { amount }: Candidate): boolean {
  return preceding(tokens, amount.start)?.key === '+';
}

/** "… avsevärt (minst 25 procent) ska ha minskat": how much is said in parentheses. */
function isBracketedLimit({ inParentheses }: Sentence, { comparator, amount }: Candidate): boolean {
  return inParentheses[amount.start] === true && comparator !== null && amount.unit === '%';
}

/** "Minska antalet som dör i förtid [med en tredjedel] genom …": the step may be the goal's, not the clause's. */
function isStepAside({ sentence, directions }: Findings, { amount }: Candidate): boolean {
  const isShare = amount.unit === '%' || amount.unit === 'procentenheter';
  return isShare && directions.main !== null && preceding(sentence.tokens, amount.start)?.key === 'med';
}

function baselineFields({
  sentence,
  baseline,
}: Findings): Pick<TargetReading, 'baseline' | 'baselineDecimals' | 'baselineYear'> {
  return {
    baseline: baseline?.amount.value ?? null,
    baselineDecimals: baseline?.amount.decimals ?? null,
    baselineYear: baselineYearOf(sentence, baseline, true),
  };
}

/** "Inga avvikelser", "noll olyckor": a cell of a few words that begins so. */
function isNone({ tokens, cues }: Sentence): boolean {
  return (
    quantifierWords.at(tokens, 0)?.meaning === 'none' && tokens.length <= 6 && !cues.some((cue) => cue.kind === 'modal')
  );
}

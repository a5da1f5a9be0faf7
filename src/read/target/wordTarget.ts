import type { Comparator, TargetReading } from '../../model/target';
import type { ComparatorWord } from '../../lexicon/comparators';
import type { DirectionWord } from '../../lexicon/directions';
import { quantifiers } from '../../lexicon/sentenceWords';
import { startingWords } from '../../lexicon/timeWords';
import { flowWords, valueKindWords } from '../../lexicon/valueKinds';
import { entriesOf, PhraseTable } from '../text/phrases';
import type { Candidate } from './candidates';
import { baselineYearOf } from './baselines';
import { deadlineOf, noDeadline, type Deadline } from './deadlines';
import type { Findings } from './findings';
import type { CueMark } from './joints';
import { comparatorOf, directionOf, type Better } from './levels';
import {
  comparatorAfterReference,
  findReference,
  growthReference,
  hasSecondReference,
  unnamedReference,
  type FoundReference,
} from './reference';
import type { Sentence } from './sentence';
import { isRepeat, perPeriodOf } from './unitOf';
import { preceding } from '../text/tokens';

const quantifierWords = new PhraseTable(entriesOf(quantifiers));
const kinds = new PhraseTable(entriesOf(valueKindWords));
const flows = new PhraseTable(flowWords.map((phrase) => [phrase, true] as const));

/** The reading of a text that sets no target at all; how its measure counts may stand in it all the same. */
export function emptyReading(text: string, sentence: Sentence): TargetReading {
  return {
    text,
    measurable: false,
    comparator: null,
    impliedComparator: null,
    target: null,
    targetHigh: null,
    targetOf: null,
    targetDecimals: null,
    exact: false,
    baseline: null,
    baselineDecimals: null,
    baselineYear: null,
    unit: null,
    deadlineYear: null,
    deadlineDate: null,
    deadlineText: null,
    deadlineIsMeasurement: false,
    perPeriod: null,
    scale: sentence.measure.scale,
    kpiIds: sentence.measure.kpiIds,
    stretch: null,
    reference: null,
    verb: null,
    valueKind: kinds.first(sentence.tokens)?.meaning ?? null,
    flow: flows.first(sentence.tokens) !== null,
    quantifier: null,
    alsoTargets: [],
    sure: !sentence.cut,
    assumptions: [],
  };
}

/** The fields that do not depend on a number. */
export function commonFields({ text, sentence, directions }: Findings, better: Better): TargetReading {
  const verb = directions.main === null ? null : directionOf(directions.main, directions.denied, better);
  return {
    ...emptyReading(text, sentence),
    verb,
    stretch: directions.wish,
    quantifier: quantifierOf(sentence),
  };
}

/** "Alla" or "ingen" that says how many. */
function quantifierOf(sentence: Sentence): TargetReading['quantifier'] {
  for (let found = quantifierWords.first(sentence.tokens); found;) {
    if (isSubject(sentence, found.start) && !isRepeat(sentence.tokens, found.start)) return found.meaning;
    found = quantifierWords.first(sentence.tokens, found.end);
  }
  return null;
}

/** "Alla elever ska …", "senast 2025 ska alla …": only as the subject does the word say how many. */
function isSubject({ tokens, timeAt, cueEndingAt }: Sentence, at: number): boolean {
  const before = preceding(tokens, at);
  if (before === undefined || before.key === ':' || before.key === '.') return true;
  return preceding(cueEndingAt, at)?.kind === 'modal' || preceding(timeAt, at) !== undefined;
}

/** The reading of a text without a target number: a direction, a reference, a count of none, or nothing to measure. */
export function wordTarget(findings: Findings): TargetReading {
  const { sentence, directions, better, baseline, around, measureUnit } = findings;
  const common = commonFields(findings, better);
  const said = deadlineOf(sentence, null, baseline, findings.candidates, false);
  // "Ska öka från och med 2024": when it begins.
  const deadline = directions.main !== null && isStart(said) ? noDeadline : said;
  const dated = { ...deadline, deadlineYear: deadline.deadlineYear ?? around.deadlineYear };
  const multiply = directions.multiply ?? (isHalfOfBefore(sentence) ? HALF : null);
  if (multiply !== null) {
    const isLess = directions.multiply === null || directions.main === 'decrease';
    const comparator = isLess ? 'decreaseBy' : 'increaseBy';
    return {
      ...common,
      ...dated,
      ...baselineFields(findings),
      measurable: true,
      comparator,
      target: multiply,
      unit: '%',
    };
  }
  if (directions.main === null && isNone(sentence)) {
    return {
      ...common,
      ...dated,
      measurable: true,
      comparator: 'equal',
      target: 0,
      targetDecimals: 0,
      unit: measureUnit ?? 'antal',
    };
  }
  const reference = findReference(sentence) ?? (common.quantifier === null ? unnamedReference(sentence) : null);
  const compared = reference && referenceComparator(sentence, reference, better);
  const comparator = compared ?? earlierComparator(sentence, better) ?? common.verb ?? earlierLevel(sentence);
  const isSure =
    common.sure &&
    !findings.candidates.some(
      (candidate) =>
        candidate !== baseline &&
        (candidate.weight >= 0 ||
          isPurpose(sentence, candidate) ||
          isStepAside(findings, candidate) ||
          isAdded(sentence, candidate)),
    );
  if (comparator === null) return { ...common, ...deadline, sure: isSure };
  if (isComplaint(findings)) return { ...emptyReading(findings.text, sentence), sure: better() !== null && isSure };
  const isMoved = directions.main !== null && directions.main !== 'maintain';
  const growth = !isMoved ? null : growthReference(sentence, directions.end, reference);
  const isUnknownWay = directions.main === 'improve' && comparator === common.verb && better() === null;
  const reading: TargetReading = {
    ...common,
    ...dated,
    measurable: 'relative',
    comparator,
    impliedComparator: comparator === 'maintain' ? OR_FURTHER[directions.either ?? 'maintain'] : null,
    reference: growth ?? reference?.reference ?? null,
    ...baselineFields(findings),
    unit: baseline?.amount.unit ?? measureUnit,
    perPeriod: perPeriodOf(sentence, null, true),
    assumptions: comparator === 'maintain' ? wayOf(findings) : [],
    sure:
      isSure &&
      directions.other === null &&
      !isUnknownWay &&
      growth === null &&
      !hasSecondReference(sentence, reference),
  };
  return isUnknownWay ? { ...reading, improves: true } : reading;
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

/** What is to be kept may still become better: which way that is, what is measured tells. */
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
function isPurpose({ cues, aside }: Sentence, { comparator, amount }: Candidate): boolean {
  if ((comparator === null && amount.unit !== '%') || comparator === 'within' || aside[amount.start] !== true)
    return false;
  return cues.findLast((cue) => cue.end <= amount.start && CLAUSES.has(cue.kind))?.kind === 'purpose';
}

function isStart({ deadlineText }: Deadline): boolean {
  const text = deadlineText?.toLowerCase() ?? '';
  return startingWords.some((word) => text.startsWith(word));
}

/** "Högst KPI [+ 1 %]": what is added to others' value is not counted. */
function isAdded({ tokens }: Sentence, { amount }: Candidate): boolean {
  return preceding(tokens, amount.start)?.key === '+';
}

/** "Minska antalet som dör i förtid [med en tredjedel] genom …": the step may be the goal's, not the clause's. */
function isStepAside({ sentence, directions }: Findings, { amount }: Candidate): boolean {
  const isShare = amount.unit === '%' || amount.unit === 'procentenheter';
  return isShare && directions.main !== null && preceding(sentence.tokens, amount.start)?.key === 'med';
}

const CLAUSES: ReadonlySet<string> = new Set(['relative', 'purpose']);

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

/** "Högre än 2023": the comparator before a time at which the measure stood. */
function earlierComparator(sentence: Sentence, better: Better): Comparator | null {
  for (const cue of cuesOfEarlierTimes(sentence)) {
    if (cue.kind === 'comparator') return comparatorOf(cue.word, isDenied(sentence, cue.start), better);
  }
  return null;
}

/** "I nivå med 2019", "återgå till 2019 års nivå". */
function earlierLevel(sentence: Sentence): Comparator | null {
  return cuesOfEarlierTimes(sentence).some((cue) => cue.kind === 'levelWith') ? 'equal' : null;
}

function cuesOfEarlierTimes({ times, cues }: Sentence): CueMark[] {
  const earlier = times.filter((time) => time.cue === 'baseline');
  return earlier.flatMap((time) => cues.filter((cue) => cue.end >= time.start && cue.end <= time.core));
}

function isDenied({ cueEndingAt }: Sentence, at: number): boolean {
  return preceding(cueEndingAt, at)?.kind === 'negation';
}

/** The comparator before a reference ("minst rikssnittet", "i nivå med länet") or after it ("… eller bättre"). */
function referenceComparator(sentence: Sentence, found: FoundReference, better: Better): Comparator | null {
  const after = comparatorAfterReference(sentence, found);
  if (after) return comparatorOf(after, false, better);
  const before = sentence.cues.filter((cue) => cue.end <= found.start && cue.end > found.start - 6);
  const comparing =
    before.findLast((cue) => cue.kind === 'comparator') ?? before.find((cue) => cue.kind === 'levelWith');
  const denied = before.some((cue) => cue.kind === 'negation');
  if (!comparing) return found.start === 0 && found.end === sentence.tokens.length ? 'equal' : null;
  if (comparing.kind !== 'comparator') return 'equal';
  if (isSuperlative(sentence, comparing, found)) return null;
  const isOrEqual = before.some((cue) => cue.kind === 'levelWith' && cue.end < comparing.start);
  return comparatorOf((isOrEqual ? OR_EQUAL[comparing.word] : undefined) ?? comparing.word, denied, better);
}

/** "Lägst i länet", "högst bland liknande kommuner": the first of them all, no level. */
function isSuperlative({ tokens }: Sentence, { start, end }: CueMark, found: FoundReference): boolean {
  const among = tokens[end]?.key ?? '';
  return SUPERLATIVES.has(tokens[start]?.key ?? '') && end === found.start - 1 && (among === 'i' || among === 'bland');
}

const SUPERLATIVES: ReadonlySet<string> = new Set(['lägst', 'högst', 'lägsta', 'högsta']);

/** "I nivå med eller bättre än": the level itself will do. */
const OR_EQUAL: Readonly<Partial<Record<ComparatorWord, ComparatorWord>>> = {
  greaterThan: 'atLeast',
  lessThan: 'atMost',
  betterThan: 'betterOrEqual',
};

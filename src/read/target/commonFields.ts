import { abbreviated, quantifiers } from '../../lexicon/sentenceWords';
import { flowWords, valueKindWords } from '../../lexicon/valueKinds';
import type { TargetReading } from '../../model/target';
import { entriesOf, PhraseTable } from '../text/phrases';
import { preceding } from '../text/tokens';
import { wordSet } from '../text/wordTable';
import type { Findings } from './textFindings';
import { directionOf, type Better } from './comparatorOf';
import type { Sentence } from './sentence/sentence';
import { isRepeat } from './unitOf';

export const quantifierWords = new PhraseTable(entriesOf(quantifiers));
const abbreviations = wordSet(abbreviated);
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
  if (before === undefined || before.key === ':') return true;
  if (before.key === '.') return !abbreviations.has(preceding(tokens, at - 1));
  return preceding(cueEndingAt, at)?.kind === 'modal' || preceding(timeAt, at) !== undefined;
}

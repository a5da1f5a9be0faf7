import type { TargetReading } from '../../model/target';
import { OF } from '../../lexicon/particles';
import { periodsOfEach, perPeriods } from '../../lexicon/timeWords';
import { unitsOf } from '../../lexicon/units';
import { countingWords } from '../../lexicon/comparators';
import { entriesOf, PhraseTable } from '../text/phrases';
import type { Token } from '../text/tokens';
import type { Candidate } from './candidates/candidates';
import type { Sentence } from './sentence/sentence';

const periods = new PhraseTable(entriesOf(perPeriods));
/** Tokens between an amount and the period that it is repeated in: "tio nya praktikplatser per år". */
const NEAR = 4;

/** The unit of a target: its own, else its baseline's, else the measure's, else a count when it counts a noun. */
export function unitOf(
  main: Candidate,
  baseline: Candidate | null,
  sentence: Sentence,
  measureUnit: string | null,
): string | null {
  const { amount } = main;
  if (amount.unit !== null) return amount.unit;
  if (baseline?.amount.unit) return baseline.amount.unit;
  if (main.comparator === 'top' || (main.comparator === null && main.role === 'change' && measureUnit === null)) {
    return main.comparator === 'top' ? 'plats' : amount.counts ? 'antal' : null;
  }
  if (amount.counts && (measureUnit === null || measureUnit === '%')) return 'antal';
  if (sentence.measure.scale !== null && (measureUnit === '%' || measureUnit === 'antal')) return null;
  if (measureUnit !== null) return measureUnit;
  const counted =
    main.comparator !== null &&
    countingWords.some((word) =>
      sentence.tokens.slice(Math.max(0, amount.start - 3), amount.start).some((token) => token.key === word),
    );
  // "Minst 12 av länets kommuner".
  const isOfThem = OF.has(sentence.tokens[amount.end]?.key ?? '');
  return amount.counts || baseline?.amount.counts === true || counted || isOfThem ? 'antal' : null;
}

/** "Varje år": how often, and not each of them. */
export function isRepeat(tokens: readonly Token[], at: number): boolean {
  return periods.at(tokens, at) !== null;
}

/** "Per enhet och år": the period of each of several. */
function forEach(tokens: readonly Token[], at: number): ReturnType<typeof periods.at> {
  if (tokens[at]?.key !== 'per' || tokens[at + 2]?.key !== 'och') return null;
  const period = periodsOfEach.get(tokens[at + 3]?.key ?? '');
  return period ? { meaning: period, start: at, end: at + 4 } : null;
}

/**
 * The period that a step is repeated in: right after the amount for any target ("minst tio per år"), anywhere in
 * the sentence for a change ("ska årligen minska med 2 %") but in the measure's own name ("utsläpp per person och
 * år ska minska").
 */
export function perPeriodOf(sentence: Sentence, main: Candidate | null, isChange: boolean): TargetReading['perPeriod'] {
  if (main?.amount.perPeriod) return main.amount.perPeriod;
  const isCount = main !== null && isCounted(main);
  const isDone = isCount || main?.amount.unit === 'antal';
  const modal = isDone && !isChange ? sentence.cues.find((cue) => cue.kind === 'modal') : undefined;
  // "Ska [årligen] utbilda minst 3 500 personer".
  const repeated = modal ? periods.at(sentence.tokens, modal.end) : null;
  if (repeated) return repeated.meaning;
  const from = main && !isChange ? main.amount.end : 0;
  const to =
    main && !isChange && !isCount ? Math.min(main.amount.end + NEAR, sentence.tokens.length) : sentence.tokens.length;
  for (let at = from; at < to; at++) {
    if (sentence.aside[at] === true || (isChange && (at > 0 || isPerHead(sentence)) && namesMeasure(sentence, at)))
      continue;
    const found = periods.at(sentence.tokens, at) ?? forEach(sentence.tokens, at);
    if (found) return found.meaning;
  }
  return main === null || isChange ? null : repeatOfMainClause(sentence, main);
}

/**
 * "[Varje år] ska minst 95 % …", "ska [varje år] vara högst 6 %", "minst 1 % ska förnyas [varje år]": how often, at the
 * beginning of a sentence, and once a year right behind "ska" or as what closes it. "Per år" there is of what is measured.
 */
function repeatOfMainClause(
  { tokens, cues, aside }: Sentence,
  { amount: { end } }: Candidate,
): TargetReading['perPeriod'] {
  const first = periods.at(tokens, 0);
  const modal = cues.find(({ kind, start }) => kind === 'modal' && aside[start] !== true);
  if (first !== null || modal === undefined) return first?.meaning ?? null;
  const last = tokens.at(-1)?.key === '.' ? tokens.length - 1 : tokens.length;
  const isYearly = tokens.some(({ key }, at) => {
    const found = aside[at] !== true && key !== 'per' && at >= modal.end ? periods.at(tokens, at) : null;
    return found?.meaning === 'år' && (at === modal.end || (at >= end && found.end === last));
  });
  return isYearly ? 'år' : null;
}

/** What is done so many times, or so many metres of. */
function isCounted({ amount: { counts, unit } }: Candidate): boolean {
  return (counts && unit === null) || LENGTHS.has(unit ?? '');
}

const LENGTHS = unitsOf('length');

/** "[Per hushåll och vecka] ska mängden minska": of whom the measure is. */
function isPerHead({ tokens }: Sentence): boolean {
  return tokens[0]?.key === 'per' && tokens[2]?.key === 'och';
}

function namesMeasure({ modals, modalsBefore }: Sentence, at: number): boolean {
  return modalsBefore[at] === 0 && (modals[at] ?? 0) > 0;
}

import type { Assumption } from '../../model/assumptions';
import type { AlsoTarget, Comparator, TargetReading } from '../../model/target';
import { directionOf, levelComparator, comparatorOf } from './levels';
import { belongsTo, deadlineOf } from './deadlines';
import type { Candidate } from './evidence';
import { findReference } from './reference';
import { partsOf, TARGET_WEIGHT } from './roles';
import { perPeriodOf, unitOf } from './unitOf';
import { commonFields, type Findings } from './wordTarget';
import { isSure } from './sureness';

/** The reading of a sentence in which `main` is the target. */
export function numberTarget(findings: Findings, main: Candidate): TargetReading {
  const { sentence, directions, baseline, around } = findings;
  const { amount } = main;
  const unit = unitOf(main, baseline, sentence, findings.measureUnit);
  const polarity = unit === 'plats' ? 'lower' : (findings.polarity?.value ?? null);
  const isChange = main.role === 'change';
  const comparator = isChange
    ? changeComparator(findings, main)
    : levelComparator(main, baseline, directions, polarity);
  const value = isChange || comparator === 'decreaseBy' ? Math.abs(amount.value) : amount.value;
  const deadline = deadlineOf(sentence, main, baseline, partsOf(sentence, findings.candidates).length > 1);
  const isSentence = comparator === null && saysMore(findings, main);
  const implied = comparator === null ? impliedComparator(polarity) : null;
  const isRankShare = main.comparator === 'top' && unit === '%';
  const reading: TargetReading = {
    ...commonFields(findings),
    measurable: isRankShare ? 'relative' : true,
    comparator: isSentence ? 'equal' : comparator,
    impliedComparator: isSentence ? null : implied,
    target: value,
    targetHigh: amount.high,
    targetOf: amount.of,
    targetDecimals: amount.decimals,
    exact: main.comparator === 'exactly',
    baseline: baseline?.amount.value ?? null,
    baselineDecimals: baseline?.amount.decimals ?? null,
    baselineYear: baselineYearOf(findings, baseline),
    unit,
    ...deadline,
    deadlineYear: deadline.deadlineYear ?? (deadline.deadlineDate === null ? around.deadlineYear : null),
    perPeriod: perPeriodOf(sentence, main, isChange),
    reference: isChange ? (findReference(sentence)?.reference ?? null) : null,
    alsoTargets: alsoTargets(findings, main, unit),
    sure: true,
    assumptions: assumptionsOf(findings, main, comparator),
  };
  return { ...reading, sure: isSure(findings, main, reading) };
}

function changeComparator({ directions, polarity }: Findings, main: Candidate): Comparator {
  const { amount } = main;
  if (amount.change !== null) return amount.change === 'increase' ? 'increaseBy' : 'decreaseBy';
  if (directions.main !== null && directions.end <= amount.start) {
    return directionOf(directions.main, false, polarity?.value ?? null) === 'decrease' ? 'decreaseBy' : 'increaseBy';
  }
  return amount.value < 0 ? 'decreaseBy' : 'increaseBy';
}

function impliedComparator(polarity: 'higher' | 'lower' | null): Comparator | null {
  if (polarity === null) return null;
  return polarity === 'higher' ? 'atLeast' : 'atMost';
}

/** Words beside the number, its unit, times and groups make a cell a sentence. */
function saysMore({ sentence, candidates }: Findings, main: Candidate): boolean {
  const { tokens, timeAt, cueEndingAt } = sentence;
  if (partsOf(sentence, candidates).some((part) => part.group !== null)) return false;
  const amounts = candidates.map((candidate) => candidate.amount);
  return tokens.some(
    (token, at) =>
      token.kind === 'word' &&
      timeAt[at] === undefined &&
      !UNSAYING.has(token.key) &&
      !amounts.some((amount) => at >= amount.start && at < amount.end) &&
      !(at === main.amount.start - 1 && main.amount.unit !== null && BEFORE.has(token.key)) &&
      (cueEndingAt[at] === undefined ||
        cueEndingAt[at].kind === 'modal' ||
        (cueEndingAt[at].kind === 'level' && token.key !== 'mål' && token.key !== 'målvärde')),
  );
}

const BEFORE: ReadonlySet<string> = new Set(['index', 'plats', 'nki', 'nmi', 'hme', 'placering']);
const UNSAYING: ReadonlySet<string> = new Set(['ca', 'cirka', 'c', 'a', 'år', 'mål', 'målvärde', 'och', 'eller']);

function baselineYearOf({ sentence }: Findings, baseline: Candidate | null): number | null {
  const near = sentence.times.find(
    (time) => belongsTo(sentence, time, baseline) || (baseline !== null && baseline.passed === time),
  );
  const named = sentence.times.find((time) => time.cue === 'baseline' && time.years.length > 0);
  const stretch = sentence.times.find(
    (time) => time.cue === 'preposition' && time.isSpan && isBetween(sentence.tokens[time.core - 1]?.key),
  );
  return near?.years[0] ?? named?.years[0] ?? stretch?.years[0] ?? null;
}

function isBetween(key: string | undefined): boolean {
  return key === 'mellan' || key === 'between';
}

/** Further targets of the text, in its order. */
function alsoTargets(findings: Findings, main: Candidate, unit: string | null): AlsoTarget[] {
  const { sentence, candidates, polarity, around } = findings;
  const parts = partsOf(sentence, candidates);
  if (parts.length > 1) {
    return parts.map(({ candidate, time }) => ({
      comparator: candidate.comparator && comparatorOf(candidate.comparator, candidate.denied, polarity?.value ?? null),
      target: candidate.amount.value,
      unit: candidate.amount.unit ?? unit,
      deadlineYear: time?.years.at(-1) ?? around.deadlineYear,
    }));
  }
  return candidates
    .filter((candidate) => candidate !== main && candidate.role !== 'baseline' && candidate.weight >= TARGET_WEIGHT)
    .map((candidate) => ({
      comparator: candidate.comparator && comparatorOf(candidate.comparator, candidate.denied, polarity?.value ?? null),
      target: candidate.amount.value,
      unit: candidate.amount.unit,
      deadlineYear: null,
    }));
}

function assumptionsOf({ polarity }: Findings, main: Candidate, comparator: Comparator | null): Assumption[] {
  const assumptions: Assumption[] = [];
  if (comparator === null && polarity) {
    assumptions.push({ code: 'polarity.fromMeasure', params: { term: polarity.term, polarity: polarity.value } });
  }
  if (main.amount.alternative !== null) {
    const { value } = main.amount;
    assumptions.push({ code: 'number.thousandsDot', params: { text: String(main.amount.alternative), value } });
  }
  return assumptions;
}

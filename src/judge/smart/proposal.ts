import {
  firstMeasureOf,
  hedgeIn,
  isBareMeasure,
  NAME_BEFORE_LEVEL,
  namesMeasure,
  NO_NAME,
  subjectOf,
  unitNamedBy,
} from '../../lexicon/smartWords';
import { activityIn } from '../../lexicon/wordingFaults';
import { OR_BETTER } from '../../model/comparators';
import type { Proposal } from '../../model/findings';
import type { Indicator } from '../../model/goalTable';
import type { Comparator } from '../../model/target';
import type { Verdict } from '../../model/verdict';
import { yearOf } from '../../model/calendar';
import { measuredUnit } from '../aims/aim';
import { verbAgainstComparator } from '../aims/questions';

/** A change or a direction is proposed as the level it is to lead to. */
const AS_LEVEL: Readonly<Partial<Record<Comparator, Comparator>>> = {
  increase: 'atLeast',
  increaseBy: 'atLeast',
  decrease: 'atMost',
  decreaseBy: 'atMost',
};

/** The target as it is understood, as the parts of a sentence; what is not known is null. */
export function proposalFor(verdict: Verdict): Proposal {
  const { indicator, level, baseline, deadline } = verdict;
  const { target } = indicator;
  const subject = measureOf(indicator);
  const unit = unitOf(indicator, subject);
  const isLevel = target.target !== null && target.targetHigh === null && target.perPeriod === null;
  return {
    subject,
    comparator: comparatorOf(verdict),
    // "Förändras med 5 procentenheter" is no level.
    target: target.unit === 'procentenheter' ? null : isLevel ? level : target.target,
    targetHigh: target.targetHigh,
    decimals: target.targetDecimals,
    unit,
    asksUnit: unit === null && target.scale === null,
    scale: target.scale,
    perPeriod: target.perPeriod,
    baseline: baseline?.value ?? target.baseline,
    baselineYear: baseline ? yearOf(baseline.date) : target.baselineYear,
    deadlineYear: deadline === null ? null : yearOf(deadline),
    asksResponsible: false,
  };
}

/** How the level is to be held against a measurement; null where only the user can say. */
function comparatorOf({ indicator, comparator, polarity }: Verdict): Comparator | null {
  const measured = indicator.polarity?.value ?? null;
  // "Minska till minst 14": the words say both; only the measure's own direction can choose.
  if (verbAgainstComparator(indicator.target)) return measured === null ? null : OR_BETTER[measured];
  const known = comparator === 'maintain' ? null : comparator;
  if (known === 'equal') return indicator.target.exact ? known : null;
  if (known !== null) return AS_LEVEL[known] ?? known;
  return polarity === null ? null : OR_BETTER[polarity];
}

/** The unit of the level: of a change in per cent it is that of the measure. */
function unitOf(indicator: Indicator, subject: string | null): string | null {
  const { unit, comparator } = indicator.target;
  const isChange = comparator === 'increaseBy' || comparator === 'decreaseBy';
  const isOfChange = (isChange && unit === '%') || unit === 'procentenheter';
  const known = (isOfChange ? null : unit) ?? measuredUnit(indicator);
  return known ?? (subject === null ? null : unitNamedBy(subject));
}

/** The measure in the user's own words; null where the text names none. */
function measureOf({ text, target, targetCell }: Indicator): string | null {
  const sentence = subjectOf(text);
  const name = targetCell === null && target.target !== null ? NAME_BEFORE_LEVEL.exec(text)?.[1] : text;
  const isName = name !== undefined && activityIn(text) === null && (targetCell !== null || namesMeasure(name));
  const whole = sentence ?? (isName ? name.replace(/[.:;]+$/, '') : null);
  const subject = whole === null ? null : firstMeasureOf(whole);
  if (subject === null || hedgeIn(subject) !== null || isBareMeasure(subject) || NO_NAME.test(subject)) return null;
  return namesMeasure(subject) || target.unit !== null || target.scale !== null ? subject : null;
}

import { namesMeasure, subjectOf } from '../../lexicon/smartWords';
import type { Proposal } from '../../model/findings';
import type { Indicator } from '../../model/goalTable';
import type { Comparator } from '../../model/target';
import type { Verdict } from '../../model/verdict';
import { yearOf } from '../../model/calendar';

/** A change or a direction is proposed as the level it is to lead to. */
const AS_LEVEL: Readonly<Partial<Record<Comparator, Comparator>>> = {
  increase: 'atLeast',
  increaseBy: 'atLeast',
  decrease: 'atMost',
  decreaseBy: 'atMost',
};

/** The target as it is understood, as the parts of a sentence; what is not known is null. */
export function proposalFor({ indicator, comparator, level, baseline, deadline, polarity }: Verdict): Proposal {
  const { target } = indicator;
  const known = comparator ?? (polarity === null ? null : polarity === 'higher' ? 'atLeast' : 'atMost');
  const isLevel = target.target !== null && target.targetHigh === null && target.perPeriod === null;
  return {
    subject: measureOf(indicator),
    comparator: known === null || (known === 'equal' && !target.exact) ? null : (AS_LEVEL[known] ?? known),
    target: target.targetHigh !== null ? target.target : isLevel ? level : null,
    targetHigh: target.targetHigh,
    decimals: target.targetDecimals,
    unit: target.unit,
    baseline: baseline?.value ?? target.baseline,
    baselineYear: baseline ? yearOf(baseline.date) : target.baselineYear,
    deadlineYear: deadline === null ? null : yearOf(deadline),
    asksResponsible: false,
  };
}

/** The measure in the user's own words; null where the text names none. */
function measureOf({ text, target, targetCell }: Indicator): string | null {
  const subject = subjectOf(text) ?? (targetCell === null ? null : text.replace(/[.:;]+$/, ''));
  if (subject === null) return null;
  return namesMeasure(subject) || target.unit !== null ? subject : null;
}

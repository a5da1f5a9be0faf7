import type { Proposal } from '../model/findings';
import type { Language } from '../model/policy';
import type { Comparator } from '../model/target';
import { formatQuantity } from './formatQuantity';
import { texts } from './texts';

/**
 * A target sentence that would mend a finding: "Andelen trygga ska öka från 60 % (2022) till minst [nivå] % senast
 * [år]". What is not known stays a placeholder.
 */
export function proposalText(proposal: Proposal, language: Language): string {
  const say = texts(language).proposals;
  const { comparator } = proposal;
  const level = (value: number | null, unknown: string): string =>
    value === null
      ? unknownLevel(unknown, proposal.unit, language)
      : formatQuantity(value, proposal.unit, language, proposal.decimals ?? 2);
  const verb = comparator === null ? 'unknown' : VERBS[comparator];
  const isWay = verb !== 'hold';
  return say.sentence({
    subject: proposal.subject ?? say.subject,
    verb,
    comparator: comparator === null ? say.comparator : texts(language).comparators[comparator],
    target:
      comparator === 'between'
        ? say.range(level(proposal.target, say.level), level(proposal.targetHigh, say.level))
        : level(proposal.target, say.level),
    baseline: isWay || proposal.baseline !== null ? level(proposal.baseline, say.baseline) : null,
    baselineYear: proposal.baselineYear === null ? say.baselineYear : String(proposal.baselineYear),
    deadline: proposal.deadlineYear === null ? say.year : String(proposal.deadlineYear),
    responsible: proposal.asksResponsible ? say.responsible : null,
  });
}

/** Which way a comparator moves a value; `hold` for one that only keeps it. */
const VERBS: Readonly<Record<Comparator, 'increase' | 'decrease' | 'hold'>> = {
  atLeast: 'increase',
  greaterThan: 'increase',
  increase: 'increase',
  increaseBy: 'increase',
  atMost: 'decrease',
  lessThan: 'decrease',
  decrease: 'decrease',
  decreaseBy: 'decrease',
  equal: 'hold',
  between: 'hold',
  maintain: 'hold',
};

function unknownLevel(placeholder: string, unit: string | null, language: Language): string {
  return formatQuantity(0, unit, language, 0).replace('0', placeholder);
}

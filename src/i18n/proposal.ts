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
  const level = (value: number | null): string =>
    value === null
      ? unknownLevel(proposal.unit, language)
      : formatQuantity(value, proposal.unit, language, proposal.decimals ?? 2);
  const year = (value: number | null): string => (value === null ? say.year : String(value));
  return say.sentence({
    subject: proposal.subject ?? say.subject,
    verb: VERBS[proposal.comparator],
    comparator: texts(language).comparators[proposal.comparator],
    target:
      proposal.comparator === 'between'
        ? say.range(level(proposal.target), level(proposal.targetHigh))
        : level(proposal.target),
    baseline: proposal.baseline === null ? null : level(proposal.baseline),
    baselineYear: proposal.baselineYear === null ? null : String(proposal.baselineYear),
    deadline: year(proposal.deadlineYear),
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

function unknownLevel(unit: string | null, language: Language): string {
  const placeholder = texts(language).proposals.level;
  return formatQuantity(0, unit, language, 0).replace('0', placeholder);
}

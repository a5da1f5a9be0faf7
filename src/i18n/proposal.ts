import type { Proposal } from '../model/findings';
import type { Language } from '../model/policy';
import type { Comparator } from '../model/target';
import { formatNumber } from './formatNumber';
import { formatQuantity } from './formatQuantity';
import type { ProposedWay } from './proposalTexts';
import { texts } from './texts';

/**
 * A target sentence that would mend a finding: "Andelen trygga ska öka från 60 % (2022) till minst [nivå] % senast
 * [år]". What is not known stays a placeholder.
 */
export function proposalText(proposal: Proposal, language: Language): string {
  const say = texts(language).proposals;
  return say.sentence({
    subject: proposal.subject ?? say.subject,
    way: wayOf(proposal, language),
    level: levelOf(proposal, language),
    deadline: proposal.deadlineYear === null ? say.year : String(proposal.deadlineYear),
    responsible: proposal.asksResponsible ? say.responsible : null,
  });
}

/** Which way a comparator moves a value; one that is not here, or not known, says only where it is to go. */
const VERBS: Readonly<Partial<Record<Comparator, ProposedWay['verb']>>> = {
  atLeast: 'increase',
  greaterThan: 'increase',
  atMost: 'decrease',
  lessThan: 'decrease',
};

/** The baseline has decimals of its own: 3.2 on the way to 4. */
const AS_GIVEN = 4;

/** The way from the baseline, without which nobody can tell whether the level is realistic. */
function wayOf(proposal: Proposal, language: Language): ProposedWay | null {
  const { comparator, baseline, baselineYear, perPeriod } = proposal;
  // A step starts anew each period.
  if (perPeriod !== null) return null;
  const say = texts(language).proposals;
  const value = quantity(baseline, { ...proposal, decimals: AS_GIVEN }, say.baseline, language);
  return {
    verb: VERBS[comparator ?? 'maintain'] ?? 'go',
    from: `${value} (${baselineYear === null ? say.baselineYear : String(baselineYear)})`,
  };
}

/** "minst [nivå] % per år (skala 1–4)". */
function levelOf(proposal: Proposal, language: Language): string {
  const say = texts(language).proposals;
  const { comparator, target, targetHigh, perPeriod, scale } = proposal;
  const level =
    comparator === 'between'
      ? say.range(quantity(target, proposal, say.level, language), quantity(targetHigh, proposal, say.level, language))
      : `${comparatorWord(comparator, language)} ${quantity(target, proposal, say.level, language)}`;
  const of =
    scale === null ? '' : ` ${say.scale(formatNumber(scale[0], language, 2), formatNumber(scale[1], language, 2))}`;
  return `${level}${perPeriod === null ? '' : ` ${say.perPeriod(perPeriod)}`}${of}`;
}

function comparatorWord(comparator: Comparator | null, language: Language): string {
  const { proposals, comparators } = texts(language);
  if (comparator === null) return proposals.comparator;
  return comparator === 'equal' ? proposals.exactly : comparators[comparator];
}

/** A value in the proposal's unit, or a placeholder for it. */
function quantity(
  value: number | null,
  { unit, decimals, asksUnit }: Proposal,
  placeholder: string,
  language: Language,
): string {
  const say = texts(language).proposals;
  const known = formatQuantity(value ?? 0, unit, language, decimals ?? 2);
  return `${value === null ? known.replace('0', placeholder) : known}${asksUnit ? ` ${say.unit}` : ''}`;
}

import type { Finding, Proposal, SmartLetter } from '../../model/findings';
import type { SmartReview, Verdict } from '../../model/verdict';
import { accepted } from './accepted';
import type { Reviewed, TableFacts } from './context';
import { measurable } from './measurable';
import { proposalFor } from './proposal';
import { realistic } from './realistic';
import { specific } from './specific';
import { timeBound } from './timeBound';

/**
 * The SMART review of an indicator: each letter true, false, or null where the table cannot tell. A finding that is
 * more than a hint makes its letter false.
 * @param alike what was found by comparing it with the other indicators of the table
 */
export function reviewOf(verdict: Verdict, table: TableFacts, alike: readonly Finding[]): SmartReview {
  // Made when a finding first asks for it: of many indicators nothing is found that a proposal would mend.
  let made: Proposal | null = null;
  const reviewed: Reviewed = { verdict, table, proposal: () => (made ??= proposalFor(verdict)) };
  const findings = [
    ...specific(reviewed),
    ...alike,
    ...measurable(reviewed),
    ...accepted(reviewed),
    ...realistic(reviewed),
    ...timeBound(reviewed),
  ];
  const isFaulty = (letter: SmartLetter): boolean =>
    findings.some((one) => one.letter === letter && one.severity !== 'hint');
  const isKnown = { accepted: table.roles.has('responsible'), realistic: isRealismKnown(verdict) };
  return {
    specific: !isFaulty('S'),
    measurable: !isFaulty('M'),
    accepted: isFaulty('A') ? false : isKnown.accepted ? true : null,
    realistic: isFaulty('R') ? false : isKnown.realistic ? true : null,
    timeBound: !isFaulty('T'),
    findings: findings.some(({ proposal }) => proposal !== null)
      ? mendedAlike(reviewed.proposal(), findings)
      : findings,
  };
}

/** Parts of a proposal that a finding can change for all of them; whom it asks for is its own. */
const MENDED = [
  'subject',
  'comparator',
  'target',
  'targetHigh',
  'unit',
  'asksUnit',
  'baseline',
  'baselineYear',
  'deadlineYear',
] as const;

/** The findings with what the faults among them change in every proposal: one that mends one fault mends them all. */
function mendedAlike(asRead: Proposal, findings: readonly Finding[]): readonly Finding[] {
  const faults = findings.flatMap(({ severity, proposal }) => (severity === 'hint' || !proposal ? [] : [proposal]));
  const changes = faults.flatMap((proposal) =>
    MENDED.filter((part) => proposal[part] !== asRead[part]).map((part) => [part, proposal[part]] as const),
  );
  const mended: Partial<Proposal> = Object.fromEntries(changes);
  return findings.map((one) => (one.proposal === null ? one : { ...one, proposal: { ...one.proposal, ...mended } }));
}

/** Whether a level is realistic can be told where there is a level, and an earlier value to see it from. */
function isRealismKnown({ level, baseline, previous }: Verdict): boolean {
  return level !== null && (baseline !== null || previous !== null);
}

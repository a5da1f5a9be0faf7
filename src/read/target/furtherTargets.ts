import type { AlsoTarget } from '../../model/target';
import type { Candidate } from './candidates/candidates';
import type { Findings } from './textFindings';
import { comparatorOf } from './comparatorOf';
import { TARGET_WEIGHT, type Part } from './candidates/mainTarget';

/** Further targets of a text, in its order; with several years or groups all of them, the main one too. */
export function furtherTargets(findings: Findings, main: Candidate, unit: string | null): AlsoTarget[] {
  const { candidates, parts, baseline } = findings;
  if (parts.length > 1) return parts.map((part) => partTarget(findings, part, unit));
  return candidates
    .filter((each) => each !== main && each !== baseline && each.role !== 'baseline')
    .filter(({ weight }) => weight >= TARGET_WEIGHT)
    .map((candidate) => ({ ...levelOf(findings, candidate), unit: candidate.amount.unit, deadlineYear: null }));
}

function partTarget(findings: Findings, { candidate, time, group }: Part, unit: string | null): AlsoTarget {
  return {
    ...levelOf(findings, candidate),
    unit: candidate.amount.unit ?? unit,
    deadlineYear: time?.years.at(-1) ?? findings.around.deadlineYear,
    ...(group === null ? {} : { group }),
  };
}

function levelOf({ better }: Findings, candidate: Candidate): Pick<AlsoTarget, 'comparator' | 'target'> {
  const comparator = candidate.comparator && comparatorOf(candidate.comparator, candidate.denied, better);
  return { comparator, target: candidate.amount.value };
}

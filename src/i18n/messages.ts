import type { Assumption, AssumptionCode, AssumptionParams } from '../model/assumptions';
import type { Finding, FindingCode, FindingParams } from '../model/findings';
import type { RoleReason } from '../model/goalTable';
import type { Language } from '../model/policy';
import type { Problem, ProblemCode, ProblemParams } from '../model/problems';
import { formatShare } from './formatQuantity';
import { proposalText } from './proposal';
import { texts } from './texts';

/** What was met at a cell, and what to do, without saying where. */
export function problemText(problem: Problem, language: Language): string {
  const say = texts(language).problems[problem.code] as (params: ProblemParams[ProblemCode]) => string;
  return say(problem.params);
}

/** Where a problem is: "Mål 2023!C6"; the sheet alone when it concerns the whole sheet. */
export function problemPlace({ sheet, cell }: Pick<Problem, 'sheet' | 'cell'>): string {
  return cell === null ? sheet : `${sheet}!${cell}`;
}

/** What was assumed, in one sentence. */
export function assumptionText(assumption: Assumption, language: Language): string {
  const say = texts(language).assumptions[assumption.code] as (params: AssumptionParams[AssumptionCode]) => string;
  return say(assumption.params);
}

/** Why a column got its role. */
export function roleReasonText(reason: RoleReason, language: Language): string {
  const say = texts(language).roleReasons;
  switch (reason.code) {
    case 'header':
      return say.header(reason.term);
    case 'upperHeader':
      return say.upperHeader(reason.term);
    case 'cells':
      return say.cells(reason.what, formatShare(reason.share, language));
    case 'neighbours':
      return say.neighbours(reason.what);
    case 'user':
      return say.user;
    case 'none':
      return say.none;
  }
}

/** What the SMART review found, in one sentence. */
export function findingText(finding: Finding, language: Language): string {
  const say = texts(language).findings[finding.code] as (params: FindingParams[FindingCode]) => string;
  return say(finding.params);
}

/** The sentence that would mend a finding, with placeholders for what nobody knows; null when no wording can. */
export function suggestionText(finding: Finding, language: Language): string | null {
  if (OFFERED.has(finding.code)) return texts(language).proposals.makeColumns;
  return finding.proposal === null ? null : proposalText(finding.proposal, language);
}

/** What a table lacks that Målkoll can make for it. */
const OFFERED: ReadonlySet<Finding['code']> = new Set<Finding['code']>([
  'table.noResponsibleColumn',
  'table.noCauseColumn',
  'table.noActionColumn',
]);

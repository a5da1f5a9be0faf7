import { sometimeIn } from '../../lexicon/wordingFaults';
import type { Finding } from '../../model/findings';
import { finding, type Reviewed } from './context';

/** T: a date, in the target's words or cells; a plan year is one that is assumed. */
export function timeBound({ verdict, table, proposal }: Reviewed): readonly Finding[] {
  const { indicator, deadline } = verdict;
  const { target } = indicator;
  if (target.deadlineYear === null && target.deadlineDate === null) {
    if (target.deadlineText !== null) return [];
    const severity = table.planYear === null || sometimeIn(indicator.text) !== null ? 'warning' : 'hint';
    return [finding('timeBound.noDeadline', { assumed: deadline }, severity, { ...proposal(), deadlineYear: null })];
  }
  if (verdict.reason === 'deadlineBeforeBaseline' && deadline !== null) {
    const params = { deadline, baseline: String(target.baselineYear ?? '') };
    // A base that is still to come is no base.
    const isAhead = table.planYear !== null && (target.baselineYear ?? 0) > table.planYear;
    const base = isAhead ? { baseline: null, baselineYear: null } : {};
    const mended = { ...proposal(), ...base, deadlineYear: null };
    return [finding('timeBound.deadlineBeforeBaseline', params, 'error', mended)];
  }
  const isPast = deadline !== null && table.planYear !== null && deadline < `${String(table.planYear)}-01-01`;
  return isPast
    ? [finding('timeBound.beforePlan', { deadline }, 'warning', { ...proposal(), deadlineYear: null })]
    : [];
}

import type { MissingReason } from '../../model/measurement';
import type { Reason } from '../../model/verdict';
import type { Case } from '../case';
import { countsAt } from './deciding';
import { addMonths } from '../../model/calendar';
import { isYearly, type Gap } from '../series/point';
import { isYearlyRhythm, kpiIdsOf, MONTHS } from '../series/rhythm';

/** The next measurement: the day its period ends, and the day from which it is due. */
export interface Expected {
  readonly end: number;
  readonly due: number;
}

/** Kinds of nothing that count at once, before the day the value is due. */
const AT_ONCE: ReadonlySet<MissingReason> = new Set<MissingReason>([
  'secret',
  'notApplicable',
  'error',
  'notMeasured',
  'pending',
]);

/** A column may end some days before the rhythm's own day: a survey in week 50, a month that is short. */
const SLACK = 15;

/**
 * When the measurement after a day is to come, by the rhythm; in the row's first column from then on, where it has
 * one. The deadline's own measurement is never later than the deadline. Null without a rhythm.
 * @param after the day on which the last known value, or the baseline, ends
 */
export function expectedAfter(
  c: Pick<Case, 'rhythm' | 'points' | 'gaps' | 'aim' | 'indicator' | 'env'>,
  after: number,
): Expected | null {
  const { rhythm, aim } = c;
  if (rhythm === null) return null;
  const byRhythm = addMonths(after, MONTHS[rhythm]);
  const wanted = aim.deadline !== null && aim.deadline > after ? Math.min(byRhythm, aim.deadline) : byRhythm;
  let slot: { readonly end: number; readonly kind: Gap['kind'] } | null = null;
  for (const candidate of [...c.points, ...c.gaps]) {
    if (candidate.kind === null || candidate.end < wanted - SLACK || candidate.end <= after) continue;
    if (aim.deadline !== null && aim.deadline > after && candidate.start > aim.deadline) continue;
    const better = slot === null || candidate.end < slot.end || (candidate.end === slot.end && !isYearly(candidate));
    if (better) slot = candidate;
  }
  const end = slot?.end ?? wanted;
  return { end, due: end + lagOf(c, slot === null ? isYearlyRhythm(rhythm) : isYearly(slot)) };
}

/** Days from the end of a period until its value is due. */
function lagOf({ indicator, env }: Pick<Case, 'indicator' | 'env'>, yearly: boolean): number {
  if (indicator.lag !== null) return indicator.lag;
  if (!yearly) return env.policy.lag.part;
  return kpiIdsOf(indicator).length > 0 ? env.policy.lag.kpi : env.policy.lag.year;
}

/** Why a newer value than that of a given day is missing though it should be there; null when none is due. */
export function missingAfter(c: Case, after: number, expected: Expected | null): Reason | null {
  const newer = c.gaps.filter((gap) => gap.end > after && countsAt(gap, c.rhythm, c.env) && isInTime(gap, c));
  const atOnce = newer.findLast(({ reason }) => AT_ONCE.has(reason));
  if (atOnce) return reasonOf(atOnce.reason);
  if (expected === null || expected.due > c.env.asOf) return null;
  const typed = newer.findLast(({ reason }) => reason !== 'empty');
  return reasonOf(typed?.reason ?? 'empty');
}

/** Nothing is expected for a target after its deadline. */
function isInTime(gap: Gap, { aim }: Case): boolean {
  return aim.deadline === null || gap.start <= aim.deadline;
}

function reasonOf(missing: MissingReason): Reason {
  return missing === 'empty' ? 'stale' : missing;
}

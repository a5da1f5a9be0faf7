import type { Rhythm } from '../../model/goalTable';
import type { Case } from '../case';
import { addMonths, yearOfDay } from '../../model/calendar';
import type { Env } from '../env';
import { isYearly, lengthOf, type Gap, type Point } from '../series/point';
import { isYearlyRhythm } from '../series/rhythm';
import { calendarYear, coversYear } from '../series/blocks';

/**
 * Tells whether a value or a kind of nothing counts at the as-of date: its period has ended. What stands in the
 * column of a whole year, for a measure taken yearly or less often, counts from the day it stands there; for a date
 * earlier than the latest one in the history it counts from the end of its year, and so does what a closed year came to.
 */
export function countsAt(slot: Point | Gap, rhythm: Rhythm | null, env: Env): boolean {
  if (slot.end <= env.asOf) return true;
  if (slot.source.period?.isClosing === true) return false;
  const lookingBack = env.historyUntil !== null && env.asOf < env.historyUntil;
  return isYearly(slot) && isYearlyRhythm(rhythm) && slot.start <= env.asOf && !lookingBack;
}

/**
 * The measurement that decides the target, or null while it does not exist: the one whose period contains the
 * deadline, of several that end the same day the longest. For a measure taken yearly or less often, and where the
 * deadline names a measurement, the latest one taken in the deadline's year; what stands in a column without any period
 * may be of a part of it, and "T1: 84 %" is, unless that is said to be how often it is taken. A part-year value of an
 * accumulating measure decides only a target that is for the sum up to that day: "Mål jan–aug".
 * @param points values that count at the as-of date, oldest first
 * @param deadline a day number; null for a standing target, which every measurement decides
 * @param byYear the measure is taken yearly or less often, or the deadline names a measurement
 * @param isSaid that is so by words, not by the columns alone
 */
export function decidingOf(
  points: readonly Point[],
  deadline: number | null,
  { byYear, isSaid }: { readonly byYear: boolean; readonly isSaid: boolean },
  kind: Case['kind'],
): Point | null {
  const isWhole = (point: Point): boolean =>
    point.kind === null
      ? deadline === null || point.end >= deadline
      : coversYear(point) || (point.end === deadline && isSumUntil(point));
  const able = kind === 'level' ? points : points.filter(isWhole);
  if (deadline === null) return able.at(-1) ?? null;
  if (byYear) {
    const isOf = ({ kind, end }: Point): boolean => isSaid || (kind !== null && kind !== 'months') || end >= deadline;
    return able.findLast((point) => yearOfDay(point.end) === yearOfDay(deadline) && isOf(point)) ?? null;
  }
  const around = able.filter(
    (point) => (point.start <= deadline && deadline <= point.end) || isFromDeadline(point, deadline),
  );
  const first = around[0];
  // Of those that contain the deadline the one that ends first was there first, and later ones never change it.
  return first
    ? (around.findLast((point) => point.end === first.end && lengthOf(point) >= lengthOf(first)) ?? null)
    : null;
}

/** From January on to the day: of a target for that part of the year it is all that there will be. */
function isSumUntil({ start, end }: Point): boolean {
  return start === calendarYear(end).start;
}

/** So many months after its deadline a target is still judged by what stands in a column without any period. */
const AFTERWARDS = 6;

/** Without a period, not long after the deadline: what had been reached by then, as far as the table tells. */
export function isFromDeadline({ end, kind }: Point, deadline: number): boolean {
  return kind === null && end >= deadline && end <= addMonths(deadline, AFTERWARDS);
}

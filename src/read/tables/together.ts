import type { Indicator, Notes } from '../../model/goalTable';
import type { TargetReading } from '../../model/target';
import { asAlsoTarget } from '../rows/mergeTargets';

/** Two rows of one indicator as one: the values of both, and of what is said once what the later row says. */
export function together(first: Indicator, next: Indicator): Indicator {
  return {
    ...first,
    ...targetOf(first, next),
    measurements: [...first.measurements, ...next.measurements],
    comparisons: [...first.comparisons, ...next.comparisons],
    forecasts: [...first.forecasts, ...next.forecasts],
    ownAssessment: next.ownAssessment ?? first.ownAssessment,
    notes: filled(first.notes, next.notes),
  };
}

/**
 * The target of all rows. Where a later row sets another level, or the same again in the row of another whole year, each
 * is that of its own row's year: 7,5 for 2024 and 7 for 2025; of two in one year the later row's holds.
 */
function targetOf(first: Indicator, next: Indicator): Pick<Indicator, 'target' | 'targetCell'> {
  const { target, targetCell } = first;
  const later = { target: next.target, targetCell: next.targetCell };
  if (target.measurable === false) return later;
  if (next.target.measurable !== true || target.measurable !== true) return { target, targetCell };
  const isOther = next.target.target !== target.target;
  const [known, other] = [datedByRow(first), datedByRow(next)];
  if (known.deadlineYear === other.deadlineYear) return isOther ? later : { target, targetCell };
  if (!isOther && !(setsForYear(first) && setsForYear(next))) return { target, targetCell };
  const also = [...known.alsoTargets, ...other.alsoTargets, asAlsoTarget(other, null)];
  return { target: { ...known, alsoTargets: also }, targetCell };
}

/** A level in a cell of its own, beside the value of a whole year. */
function setsForYear({ targetCell, measurements }: Indicator): boolean {
  return targetCell !== null && measurements.every(({ period }) => period?.kind === 'year');
}

/** A target without a deadline of its own is that of the year that its row is about. */
function datedByRow({ target, measurements }: Indicator): TargetReading {
  const year = measurements[0]?.period?.end.slice(0, 4);
  if (target.deadlineYear !== null || target.deadlineText !== null || year === undefined) return target;
  return { ...target, deadlineYear: Number(year) };
}

function filled(first: Notes, next: Notes): Notes {
  return {
    method: first.method ?? next.method,
    responsible: first.responsible ?? next.responsible,
    comment: next.comment ?? first.comment,
    cause: next.cause ?? first.cause,
    action: next.action ?? first.action,
    newDate: next.newDate ?? first.newDate,
  };
}

import type { Indicator, Notes } from '../../model/goalTable';
import { keyOf } from '../../model/identity';
import type { Group } from '../../model/measurement';
import type { Problem } from '../../model/problems';
import type { TargetReading } from '../../model/target';
import { asAlsoTarget } from '../rows/mergeTargets';
import type { Place } from '../rows/place';

export interface Distinct {
  readonly indicators: Indicator[];
  readonly problems: Problem[];
}

/** One row per indicator and period: the rows of an indicator become one, with the values of all. */
export function oneForAllPeriods(read: readonly Indicator[]): Distinct {
  const byId = new Map<string, Indicator>();
  for (const indicator of read) {
    const known = byId.get(indicator.id);
    byId.set(indicator.id, known ? together(known, indicator) : indicator);
  }
  return { indicators: [...byId.values()], problems: [] };
}

/** The rows of groups ("– varav kvinnor") become one with the indicator above them; a level of their own is the group's. */
export function withGroups(
  read: readonly { readonly indicator: Indicator; readonly place: Pick<Place, 'group'> }[],
): Indicator[] {
  const result: Indicator[] = [];
  for (const { indicator, place } of read) {
    const last = result.at(-1);
    if (place.group === null || !last) result.push(indicator);
    else
      result[result.length - 1] = {
        ...together(last, { ...indicator, target: last.target }),
        ...levelFor(last, indicator, place.group),
        comparisons: comparisonsFor(last, indicator, place.group),
      };
  }
  return result;
}

/** "Riket" in the row of a group is the group's; all are held against the total's. */
function comparisonsFor(last: Indicator, row: Indicator, group: Group): Indicator['comparisons'] {
  return group === 'total' && row.comparisons.some(({ value }) => value !== null) ? row.comparisons : last.comparisons;
}

function levelFor(last: Indicator, row: Indicator, group: Group): Pick<Indicator, 'target' | 'targetCell'> {
  const { target, targetCell } = last;
  if (row.targetCell === null) return { target, targetCell };
  if (group === 'total' || target.measurable === false) return { target: row.target, targetCell: row.targetCell };
  return { target: { ...target, alsoTargets: [...target.alsoTargets, asAlsoTarget(row.target, group)] }, targetCell };
}

function together(first: Indicator, next: Indicator): Indicator {
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
 * The target of all rows. Where a later row sets another level, each is that of its own row's year: 7,5 for 2024 and 7
 * for 2025; of two in one year the later row's holds.
 */
function targetOf(first: Indicator, next: Indicator): Pick<Indicator, 'target' | 'targetCell'> {
  const { target, targetCell } = first;
  const later = { target: next.target, targetCell: next.targetCell };
  if (target.measurable === false) return later;
  const isOther = next.target.measurable === true && next.target.target !== target.target;
  if (!isOther || target.measurable !== true) return { target, targetCell };
  const [known, other] = [datedByRow(first), datedByRow(next)];
  if (known.deadlineYear === other.deadlineYear) return later;
  const also = [...known.alsoTargets, ...other.alsoTargets, asAlsoTarget(other, null)];
  return { target: { ...known, alsoTargets: also }, targetCell };
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

/** The same goal, area and text twice in a table are two indicators that look alike: each is kept and it is said. */
export function apart(read: readonly Indicator[]): Distinct {
  const seen = new Map<string, { cell: string; count: number }>();
  const problems: Problem[] = [];
  const indicators = read.map((indicator) => {
    const known = seen.get(indicator.id);
    if (!known) {
      seen.set(indicator.id, { cell: indicator.cell, count: 1 });
      return indicator;
    }
    known.count++;
    const { goal, area, text, sheet, cell } = indicator;
    problems.push({ code: 'indicator.duplicate', params: { text, other: known.cell }, sheet, cell });
    return { ...indicator, id: keyOf([goal, area, text, String(known.count)]) };
  });
  return { indicators, problems };
}

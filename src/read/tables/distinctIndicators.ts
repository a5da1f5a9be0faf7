import type { Indicator } from '../../model/goalTable';
import { keyOf } from '../../model/identity';
import type { Group } from '../../model/measurement';
import type { Problem } from '../../model/problems';
import { asAlsoTarget } from '../rows/mergeTargets';
import type { Place } from '../rows/place';
import { together } from './together';

export interface Distinct {
  readonly indicators: Indicator[];
  readonly problems: Problem[];
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

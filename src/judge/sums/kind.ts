import type { Indicator } from '../../model/goalTable';
import type { UnitFamily } from '../../lexicon/units';
import type { Aim, Case } from '../case';
import { familyOf } from '../convert';
import type { Point } from '../series/point';

/**
 * Families of units whose values are no sums by their column alone: a share "jan–aug" is the share of those months,
 * a sum of kronor "jan–aug" has grown since January.
 */
export const NEVER_SUMS: ReadonlySet<UnitFamily | null> = new Set<UnitFamily>([
  'share',
  'points',
  'index',
  'score',
  'rank',
  'time',
  'bandwidth',
  'speed',
  'sound',
  'concentration',
  'radioactivity',
]);

/**
 * Tells a level that stands from a sum that grows. The words of the target or a correction decide; else the column,
 * for units that can be added up.
 */
export function kindOf(indicator: Indicator, aim: Aim, points: readonly Point[]): Case['kind'] {
  const { valueKind, scale } = indicator.target;
  if (valueKind !== null) return valueKind;
  if (scale !== null || NEVER_SUMS.has(familyOf(aim.unit))) return 'level';
  if (points.some(({ source }) => source.spread === 'part')) return 'part';
  return points.some(isSumByColumn) ? 'accumulating' : 'level';
}

/** "Ack", or a span of months from January on ("jan–aug"): the value is a sum already. */
export function isSumByColumn(point: Point): boolean {
  if (point.source.spread === 'accumulated') return true;
  return point.kind === 'months' && point.source.period?.start.endsWith('-01-01') === true;
}

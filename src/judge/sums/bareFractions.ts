import { isPartOfOne } from '../../model/fractions';
import type { Measurement } from '../../model/measurement';
import type { Doubted } from '../../model/verdict';
import type { Measured } from '../case';
import { times } from './levelOrSum';
import type { Point } from '../series/point';

/*
 * 0.6 in a cell that is not shown in per cent, beside values that are: 60 % or 0.6 %, and nothing says which. It is asked
 * about wherever it would be held against another value: as the measurement, as what came before, as what others have.
 */

/** A part of one is a hundredth of its per cent; so much less apart two values are written alike. */
const OF_ONE_SIZE = 5;

/** Two values that are written alike, whichever way that is: 0.9 beside 1.0, and not 0.6 beside 50. */
export function areOfOneSize(a: number, b: number): boolean {
  return times(a, b) <= OF_ONE_SIZE;
}

/** A cell with a number and nothing that says its unit. */
export function isBare({ unit, of }: Pick<Measurement, 'unit' | 'of'>): boolean {
  return unit === null && of === null;
}

/** Whether a value that nothing says the unit of is written as a part of one, where another is in per cent. */
export function isFractionBeside(value: number, source: Pick<Measurement, 'unit' | 'of'>, percent: number): boolean {
  return isBare(source) && isPartOfOne(value) && !isPartOfOne(Math.abs(percent)) && !areOfOneSize(value, percent);
}

/**
 * The value that m, in per cent, would be held against though it may be a part of one: the baseline, or the latest
 * value before m. Null when there is none, or when another bare value of the row is in per cent.
 */
export function fractionBefore(c: Measured): Doubted | null {
  const { m, aim, points, baseline, former, indicator } = c;
  const { baseline: written, baselineUnit } = indicator.target;
  if ((aim.unit ?? m.source.unit) !== '%') return null;
  if (points.some(({ source, value }) => isBare(source) && Math.abs(value) > 1)) return null;
  if (written !== null && baselineUnit === null && isFractionBeside(written, NOTHING_SAID, m.value))
    return { why: 'fraction', value: written, cell: indicator.baselineCell };
  const held: readonly (Point | null | undefined)[] = [
    points.find(({ source }) => source.cell === baseline?.cell),
    points.findLast(({ end, kind }) => end < m.end && kind !== null),
    former,
  ];
  const found = held.find((point) => point && isFractionBeside(point.value, point.source, m.value));
  return found ? { why: 'fraction', value: found.value, cell: found.source.cell } : null;
}

const NOTHING_SAID = { unit: null, of: null } as const;

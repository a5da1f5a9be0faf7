import type { Measured, Outcome } from './case';
import { addMonths } from './env';
import { byEnd, type Point } from './point';
import { coversBlock, YEAR } from './blocks';

/** An earlier value that m can be compared with. */
export interface Earlier {
  readonly value: number;
  readonly end: number;
  /** Null for a baseline that stands in the target's own sentence. */
  readonly cell: string | null;
  readonly step: number;
  readonly margin: number | null;
}

/**
 * The latest earlier measurement that m can be compared with: for a level any, for a sum that grows the same part of
 * an earlier year. The baseline counts as one where no measurement is later. Null when there is none.
 */
export function previousOf(c: Measured): Earlier | null {
  const { m, baseline } = c;
  const earlier = comparableBefore(c).at(-1) ?? null;
  if (baseline === null || baseline.day >= m.end || (c.kind !== 'level' && !coversBlock(m, YEAR))) return earlier;
  if (earlier !== null && earlier.end >= baseline.day) return earlier;
  return { value: baseline.value, end: baseline.day, cell: baseline.cell, step: baseline.step, margin: m.margin };
}

/** Measurements before m that it can be compared with, oldest first; one for each day. */
export function comparableBefore(c: Measured): readonly Earlier[] {
  return earlierThat(c, (point) => c.kind === 'level' || isSamePart(point, c.m));
}

/** Measurements of the same part of earlier years, oldest first. */
export function samePartBefore(c: Measured): readonly Earlier[] {
  return earlierThat(c, (point) => isSamePart(point, c.m));
}

function earlierThat({ m, points }: Measured, isComparable: (point: Point) => boolean): readonly Earlier[] {
  const earlier = points.filter(
    (point) => point.end < m.end && point.bound === null && point.kind !== null && isComparable(point),
  );
  return earlier
    .filter((point, i) => earlier[i + 1]?.end !== point.end)
    .map(({ value, end, step, margin, source }) => ({ value, end, step, margin, cell: source.cell }));
}

/** Both cover the same part of their years: whole years, or January to the same month. */
export function isSamePart(a: Point, b: Point): boolean {
  const years = Math.round((b.end - a.end) / 365.25);
  if (years < 1 || byEnd(a, b) >= 0) return false;
  return addMonths(a.end, 12 * years) === b.end && addMonths(a.start - 1, 12 * years) === b.start - 1;
}

/** An earlier value as the trail shows it. */
export function asPrevious(earlier: Earlier | null): NonNullable<Outcome['previous']> | null {
  return earlier && { value: earlier.value, end: earlier.end, cell: earlier.cell };
}

import type { Measured, Outcome } from '../case';
import { addMonths } from '../../model/calendar';
import { byEnd, type Point } from '../series/point';
import { coversYear } from '../series/blocks';

/** An earlier value that m can be compared with. */
export interface Earlier {
  readonly value: number;
  /** Null where only is known that it came before. */
  readonly end: number | null;
  /** Null for a baseline that stands in the target's own sentence. */
  readonly cell: string | null;
  readonly step: number;
  readonly margin: number | null;
}

/** One whose day is known. */
export type DatedEarlier = Earlier & { readonly end: number };

/**
 * The latest earlier measurement that m can be compared with: for a level any, for a sum that grows the same part of
 * an earlier year. The baseline counts as one where no measurement is later, and for a level without any the value that a
 * column has of a measurement before this one. Null when there is none.
 */
export function previousOf(c: Measured): Earlier | null {
  const { m, baseline } = c;
  const earlier = comparableBefore(c).at(-1) ?? null;
  if (earlier === null && baseline === null) return formerOf(c);
  if (baseline === null || baseline.day >= m.end || (c.kind !== 'level' && !coversYear(m))) return earlier;
  if (earlier !== null && earlier.end >= baseline.day) return earlier;
  return { value: baseline.value, end: baseline.day, cell: baseline.cell, step: baseline.step, margin: m.margin };
}

function formerOf({ kind, former }: Measured): Earlier | null {
  if (kind !== 'level' || former === null || former.bound !== null) return null;
  const { value, step, margin, source } = former;
  return { value, end: null, step, margin, cell: source.cell };
}

/** Measurements before m that it can be compared with, oldest first; one for each day. */
export function comparableBefore(c: Measured): readonly DatedEarlier[] {
  return earlierThat(c, (point) => c.kind === 'level' || isSamePart(point, c.m));
}

/** Measurements of the same part of earlier years, oldest first. */
export function samePartBefore(c: Measured): readonly DatedEarlier[] {
  return earlierThat(c, (point) => isSamePart(point, c.m));
}

function earlierThat({ m, points }: Measured, isComparable: (point: Point) => boolean): readonly DatedEarlier[] {
  const earlier = points.filter(
    (point) => point.end < m.end && point.bound === null && point.kind !== null && isComparable(point),
  );
  return earlier
    .filter((point, i) => earlier[i + 1]?.end !== point.end)
    .map(({ value, end, step, margin, source }) => ({ value, end, step, margin, cell: source.cell }));
}

/** Both cover the same part of their years: whole years, or January to the same month. */
function isSamePart(a: Point, b: Point): boolean {
  const years = Math.round((b.end - a.end) / 365.25);
  if (years < 1 || byEnd(a, b) >= 0) return false;
  return addMonths(a.end, 12 * years) === b.end && addMonths(a.start - 1, 12 * years) === b.start - 1;
}

/** An earlier value as the trail shows it. */
export function asPrevious(earlier: Earlier | null): NonNullable<Outcome['previous']> | null {
  return earlier && { value: earlier.value, end: earlier.end, cell: earlier.cell };
}

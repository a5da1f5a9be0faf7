import type { MissingReason, Measurement } from '../../model/measurement';
import type { PeriodKind } from '../../model/period';

/** A stretch of time in which a value stands or is missing. Days are day numbers, both included. */
interface Slot {
  readonly start: number;
  readonly end: number;
  /** Null for a column without any period. */
  readonly kind: PeriodKind | null;
  readonly source: Measurement;
}

/** A measured value, ready to be judged: a number in the target's unit. */
export interface Point extends Slot {
  readonly value: number;
  /** One unit of the last decimal as written, in the target's unit. */
  readonly step: number;
  readonly bound: Measurement['bound'];
  /** Margin of error in the target's unit; null when none is known. */
  readonly margin: number | null;
  /** How many values it is the sum of; absent for a value that stands in a cell. */
  readonly summed?: number;
}

/** A place where a value belongs and none stands. */
export interface Gap extends Slot {
  readonly reason: MissingReason;
}

/** Periods of a year or so: their values are yearly values. */
const YEARLY: ReadonlySet<PeriodKind | null> = new Set<PeriodKind>(['year', 'schoolYear', 'rolling']);

/** The slot is called a whole year rather than a part of one; whether it is as long as one, `coversYear` tells. */
export function isYearly(slot: { readonly kind: PeriodKind | null }): boolean {
  return YEARLY.has(slot.kind);
}

/** Length of a period in days. */
export function lengthOf(slot: { readonly start: number; readonly end: number }): number {
  return slot.end - slot.start + 1;
}

/** Orders by the end of the period; of those that end the same day the longest comes last. */
export function byEnd(a: Slot, b: Slot): number {
  return a.end - b.end || lengthOf(a) - lengthOf(b);
}

import type { Period } from './period';

/** Why there is no number. None of these is zero. */
export type MissingReason = 'empty' | 'pending' | 'notMeasured' | 'unknown' | 'secret' | 'notApplicable' | 'error';

/** "women", "men" and "total", or the name of another subgroup as the header has it. */
export type Group = 'women' | 'men' | 'total' | (string & {});

/** Of the whole: of the total, as what names no group is. */
export function isOfWhole(group: Group | null): group is 'total' | null {
  return group === null || group === 'total';
}

/** Of one group, or both of the whole. */
export function isSameGroup(a: Group | null, b: Group | null): boolean {
  return a === b || (isOfWhole(a) && isOfWhole(b));
}

/** What a measurement cell is read as. Numbers are in the unit as written. */
export type ValueReading =
  | NumberReading
  | { readonly kind: 'missing'; readonly reason: MissingReason; readonly text: string; readonly ambiguous: boolean }
  | {
      readonly kind: 'multi';
      readonly values: readonly GroupValue[];
      readonly unit: string | null;
      readonly text: string;
    }
  | {
      readonly kind: 'range';
      readonly value: number;
      readonly high: number;
      readonly unit: string | null;
      readonly text: string;
    }
  | { readonly kind: 'date'; readonly date: string; readonly text: string }
  | { readonly kind: 'period'; readonly period: string; readonly text: string }
  | { readonly kind: 'status'; readonly status: WrittenStatus | null; readonly text: string }
  | { readonly kind: 'trend'; readonly trend: 'up' | 'down' | 'none'; readonly text: string }
  | { readonly kind: 'target'; readonly text: string }
  | { readonly kind: 'header'; readonly text: string }
  | { readonly kind: 'unreadable'; readonly text: string };

export interface GroupValue {
  readonly group: Group | null;
  readonly value: number;
  /** The year that stands beside the value, where each has its own: "62 (2021), 64 (2022)". */
  readonly year?: number;
}

export interface NumberReading {
  readonly kind: 'number';
  readonly text: string;
  readonly value: number;
  /** Decimals as shown or written. */
  readonly decimals: number;
  readonly unit: string | null;
  /** The value is only known to lie on one side: "<5", "> 90 %". */
  readonly bound: 'lessThan' | 'greaterThan' | 'atLeast' | 'atMost' | null;
  readonly approximate: boolean;
  /** The whole of a count: 15 in "12 av 15". */
  readonly of: number | null;
  /** A year that stands in the cell outranks the column's. */
  readonly year: number | null;
  readonly scale: readonly [number, number] | null;
  /** Number of answers, "(n=41)". */
  readonly answers: number | null;
  /** The "±4" of a value: its margin of error. */
  readonly margin: number | null;
  readonly footnote: boolean;
  /** The other value that the same text can mean: 1,234 for "1.234". */
  readonly alternative: number | null;
  /** "Pojkar: 88 %": the only value of the cell is of one group. Absent where it is of all. */
  readonly group?: Group;
}

/** Status words as people write them, before they become a status of ours. */
export type WrittenStatus =
  | 'met'
  | 'mostlyMet'
  | 'partlyMet'
  | 'notMet'
  | 'notMetImproving'
  | 'onTrack'
  | 'atRisk'
  | 'uncertain'
  | 'offTrack'
  | 'notAssessed'
  | 'done'
  | 'ongoing'
  | 'notStarted'
  | 'delayed'
  | 'cancelled';

/** A value of one indicator for one period, or the reason why there is none. */
export interface Measurement {
  /** Null when the column carries no period at all ("Utfall"). */
  readonly period: Period | null;
  /** For a comparison whose value it is, in the words of its column's header: "Snitt länet". */
  readonly group: Group | null;
  /** Null when missing. In `unit`. */
  readonly value: number | null;
  readonly missing: MissingReason | null;
  readonly bound: NumberReading['bound'];
  readonly unit: string | null;
  readonly decimals: number;
  readonly of: number | null;
  readonly margin: number | null;
  /**
   * The header says that the value is a sum since the year began ("ack", "jan–aug"), for the part only, or of the twelve
   * months up to the latest part ("R12").
   */
  readonly spread: 'accumulated' | 'part' | 'rolling' | null;
  /** "Föregående utfall": the header says that it came before the others, and not when. Absent on all others. */
  readonly isFormer?: true;
  readonly sheet: string;
  /** "F6". */
  readonly cell: string;
  /** As it stands in the cell. */
  readonly text: string;
}

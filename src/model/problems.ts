import type { GoalStatus } from './status';

/**
 * What needs the user's attention in a workbook, each at a cell, with what the sentence about it needs.
 * The sentences say what was met, where, and what to do; they stand in `i18n`.
 */
export interface ProblemParams {
  'cell.unreadable': { readonly text: string };
  'deadline.unreadable': { readonly text: string };
  'polarity.unreadable': { readonly text: string };
  'column.unknownRole': { readonly header: string };
  'indicator.severalInCell': { readonly count: number };
  /** A row with values that no indicator is named for; `text` is what else stands in it, "" for nothing. */
  'row.noIndicator': { readonly text: string };
  /** Goals and figures stand on a sheet without a header that tells which is which. */
  'sheet.goalsWithoutHeader': { readonly count: number };
  'indicator.linesDiffer': { readonly indicators: number; readonly values: number; readonly header: string };
  'indicator.duplicate': { readonly text: string; readonly other: string };
  'indicator.conflict': { readonly text: string; readonly period: string; readonly other: string };
  /** A colour rests on a text that can be read in another way, too. */
  'target.unsure': { readonly text: string };
  'period.sparse': { readonly period: string; readonly count: number; readonly of: number };
  /** A choice on the settings sheet that cannot be read or is out of order; `used` is the default in its place. */
  'setting.invalid': { readonly setting: string; readonly text: string; readonly used: string };
  /** What the user wrote beside a reading cannot be understood; the reading stands. */
  'correction.unreadable': { readonly text: string };
  /** A correction whose indicator no longer stands in a table; it is kept. */
  'correction.gone': { readonly text: string };
  /** A correction whose indicator is gone, and the one in the same goal that may be it, reworded. */
  'correction.reworded': { readonly text: string; readonly was: string; readonly now: string };
  /** An assessment of the user's own that says no status. */
  'assessment.unreadable': { readonly text: string };
  /** The user's own status has another colour than the computed one. */
  'assessment.differs': { readonly text: string; readonly own: string; readonly computed: GoalStatus };
  'own.columnDeleted': { readonly column: string };
  'own.sheetDeleted': { readonly sheet: string };
  'own.chartsDeleted': { readonly count: number };
  'own.headerTaken': { readonly header: string; readonly used: string };
  'own.interrupted': { readonly what: string };
}

export type ProblemCode = keyof ProblemParams;

export type Problem = {
  readonly [C in ProblemCode]: {
    readonly code: C;
    readonly params: ProblemParams[C];
    readonly sheet: string;
    /** "C6"; null when it concerns the whole sheet. */
    readonly cell: string | null;
  };
}[ProblemCode];

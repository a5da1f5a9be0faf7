import type { IsoDate } from './calendar';
import type { Status } from './status';

/** What was judged when: one indicator at one as-of date, as a row of the history keeps it. */
export interface HistoryRow {
  /** The indicator's id. */
  readonly indicator: string;
  readonly asOf: IsoDate;
  readonly goal: string | null;
  readonly area: string | null;
  readonly text: string;
  /** The target as it was understood, in a form that can be compared: "≥ 70 % 2023-12-31". */
  readonly target: string;
  readonly value: number | null;
  readonly status: Status;
  /** The preset that was in force. */
  readonly policy: string;
}

/** How an indicator stands against the as-of date before. */
export interface Change {
  readonly status: 'worse' | 'better' | 'new' | null;
  /** The indicator was reworded. */
  readonly text: boolean;
  /** The target was moved. */
  readonly target: boolean;
  /** The row of the date before; null for a new one. */
  readonly before: HistoryRow | null;
}

/** A value or status that the workbook gives differently today than when it was judged. */
export interface ChangedAfterwards {
  readonly row: HistoryRow;
  readonly value: number | null;
  readonly status: Status;
}

/** What happened since the latest as-of date before the present one. */
export interface HistoryComparison {
  readonly since: IsoDate;
  readonly dropped: readonly HistoryRow[];
  readonly changedAfterwards: readonly ChangedAfterwards[];
}

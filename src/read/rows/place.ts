import type { Group } from '../../model/measurement';
import type { Line } from '../sheet/grid';
import type { CellItem } from './splitCell';

/** A text and the cell it stands in. */
export interface Said {
  readonly text: string;
  readonly cell: string;
}

/** Where an indicator or an activity stands, with the goals and the area it stands under. */
export interface Place {
  readonly line: Line;
  readonly column: number;
  readonly text: string;
  /** Number in its cell, from 1. */
  readonly number: number;
  readonly strategicGoal: Said | null;
  readonly goal: Said | null;
  readonly area: string | null;
  /** Who answers for it as named further up, left of the indicators; null where nobody is. */
  readonly responsible: string | null;
  /** Items of the cell, when there are several; the lines of the cells beside it run parallel to them. */
  readonly beside: { readonly text: string; readonly items: readonly CellItem[]; readonly own: number } | null;
  /** A row for one group of the indicator above it; else null. */
  readonly group: Group | null;
  /** Comments on rows of their own below it. */
  readonly comments: string[];
}

/** A goal as it was met. */
export interface MetGoal {
  readonly goal: Said;
  readonly parent: Said | null;
  /** The row, when nothing but goals and what is said of them stands in it. */
  readonly line: Line | null;
}

/** What the rows of a table hold. */
export interface Walk {
  readonly indicators: readonly Place[];
  readonly activities: readonly Place[];
  readonly goals: readonly MetGoal[];
  /** Rows with values beside a blank cell of indicators, which belong to none above. */
  readonly unnamed: readonly Line[];
}

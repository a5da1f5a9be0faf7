import type { Range } from './address';
import type { Assumption } from './assumptions';
import type { IsoDate } from './calendar';
import type { Group, Measurement, WrittenStatus } from './measurement';
import type { OwedColumn } from './ownColumns';
import type { Period } from './period';
import type { Problem } from './problems';
import type { Polarity, TargetReading } from './target';

/** What a column of a goal table is for; the command line's contract lists them. */
export const ROLES = [
  'goal',
  'indicator',
  'target',
  'baseline',
  'deadline',
  'unit',
  'polarity',
  'method',
  'kpiId',
  'responsible',
  'activity',
  'background',
  'description',
  'outcome',
  'subgroup',
  'comparison',
  'forecast',
  'attainment',
  'status',
  'trend',
  'comment',
  'action',
  'area',
  'period',
  'other',
] as const;
export type Role = (typeof ROLES)[number];

/** What the cells of a column look like, where that told its role. */
export type CellLook =
  'texts' | 'sentences' | 'targets' | 'numbers' | 'statuses' | 'trends' | 'periods' | 'units' | 'kpis' | 'limits';

/** What the columns beside a column say of it, where that told its role. */
export type NeighbourHint =
  | 'sameAsLeft'
  | 'sameTimeBefore'
  | 'targetElsewhere'
  | 'goalsWithYears'
  | 'indicatorsWithYears'
  | 'onlyNumbers'
  | 'onlyTexts'
  | 'textsAfterValues'
  | 'textsBeforeIndicators'
  | 'fewTexts'
  | 'noIndicator'
  | 'noOutcome'
  | 'besideNation'
  | 'besideOutcome'
  | 'besideBaseline'
  | 'sameAgain'
  | 'noTarget'
  | 'indicatorElsewhere'
  | 'activityElsewhere';

/** Why a column got its role. */
export type RoleReason =
  | { readonly code: 'header'; readonly term: string }
  | { readonly code: 'upperHeader'; readonly term: string }
  | { readonly code: 'cells'; readonly share: number; readonly what: CellLook }
  | { readonly code: 'neighbours'; readonly what: NeighbourHint }
  | { readonly code: 'user' }
  | { readonly code: 'none' };

export interface Column {
  readonly column: number;
  readonly header: string;
  readonly role: Role;
  /** Further roles of the same column: goal and indicator in one ("Delmål med tillhörande resultatindikatorer"). */
  readonly also: readonly Role[];
  /** For goals: 1 is the overall goal, 2 the one under it. Else null. */
  readonly level: number | null;
  readonly period: Period | null;
  readonly group: Group | null;
  readonly unit: string | null;
  readonly spread: Measurement['spread'];
  readonly reason: RoleReason;
  /** Which note of an indicator the column holds, where the role alone does not tell. */
  readonly note?: 'cause' | 'newDate' | 'margin' | null;
}

/** How often a measure is taken. */
export type Rhythm = 'month' | 'quarter' | 'tertial' | 'half' | 'year' | 'biennial' | 'triennial';

export interface OwnAssessment {
  readonly status: WrittenStatus;
  readonly text: string;
  readonly cell: string;
  /** The sheet of ours on which it was typed; absent where it stands in the table's own status column. */
  readonly sheet?: string;
  readonly motivation?: string | null;
  readonly assessor?: string | null;
  /** The day it holds for, as it was typed. */
  readonly assessedOn?: string | null;
}

/** Texts that stand beside an indicator, by what they are for. Null when the cell is empty or the column is not there. */
export interface Notes {
  readonly method: string | null;
  readonly responsible: string | null;
  readonly comment: string | null;
  readonly cause: string | null;
  readonly action: string | null;
  readonly newDate: string | null;
}

export interface MeasureSource {
  readonly kpiIds: readonly string[];
  readonly survey: { readonly value: Rhythm; readonly text: string } | null;
}

export interface Indicator {
  /**
   * The same for the same goal, area and text, whatever row it stands on; one that was judged before keeps the id that it
   * had then when it is reworded.
   */
  readonly id: string;
  readonly sheet: string;
  /** As the snapshot counts, from 0. */
  readonly row: number;
  /** Number of the indicator in its cell, from 1. */
  readonly line: number;
  readonly cell: string;
  readonly strategicGoal: string | null;
  readonly goal: string | null;
  readonly area: string | null;
  /** As it stands in the cell, whitespace folded. */
  readonly text: string;
  /** Sentence, own cells, header and method put together; the strongest source wins for each key. */
  readonly target: TargetReading;
  /** The cell that gave the target, when not the indicator's own. */
  readonly targetCell: string | null;
  readonly baselineCell: string | null;
  /** The measure's better direction and what says so; null when nothing does. */
  readonly polarity: PolaritySource | null;
  /** From the follow-up method, or a correction. */
  readonly rhythm: { readonly value: Rhythm; readonly text: string; readonly corrected: boolean } | null;
  /** What the follow-up method names as its source: KPI ids, and a survey that is known with its rhythm. */
  readonly source?: MeasureSource | null;
  /** Days from the end of a period until its value is published; null: the rule's default. */
  readonly lag: number | null;
  readonly measurements: readonly Measurement[];
  readonly comparisons: readonly Measurement[];
  readonly forecasts: readonly Measurement[];
  /** The margin of error of the measure, in its unit. */
  readonly margin: number | null;
  readonly ownAssessment: OwnAssessment | null;
  readonly notes: Notes;
  /** Ratios from which its colour is green and yellow, where the user gave it limits of its own. */
  readonly limits?: { readonly green?: number; readonly yellow?: number };
  /** Weight in a weighted roll-up, from a weight column; 1 when absent. */
  readonly weight?: number | null;
  readonly assumptions: readonly Assumption[];
  /** Names of the fields of the reading that the user corrected. */
  readonly corrected: readonly string[];
}

export interface PolaritySource {
  readonly value: Polarity;
  readonly source: 'text' | 'column' | 'target' | 'measure' | 'correction';
  /** The word that told. */
  readonly term: string;
}

export interface Goal {
  readonly level: 1 | 2;
  readonly text: string;
  readonly parent: string | null;
  readonly cell: string;
  readonly ownAssessment: OwnAssessment | null;
}

export interface Activity {
  /** As the snapshot counts, from 0. */
  readonly row: number;
  readonly cell: string;
  readonly line: number;
  readonly text: string;
  readonly strategicGoal: string | null;
  readonly goal: string | null;
  readonly responsible: string | null;
  readonly status: 'ongoing' | 'done' | 'notStarted' | 'delayed' | 'cancelled' | null;
  /** When it is due, as it is written, and the last day that this means; null where it means none. */
  readonly due: string | null;
  readonly dueDate: IsoDate | null;
}

export interface GoalTable {
  readonly sheetId: string;
  readonly sheet: string;
  /** What the sheet calls itself in a row above its tables; absent when it has no title. */
  readonly title?: string;
  /** Headers and body, without title rows and totals, without Målkoll's own columns. */
  readonly range: Range;
  readonly headerRows: readonly number[];
  /** The ListObject it stands in, if any. */
  readonly tableName: string | null;
  readonly columns: readonly Column[];
  /** Columns beside it that Målkoll made for what its deviations owe; absent when there are none. */
  readonly owedColumns?: readonly OwedColumn[];
  /** Year of the sheet's name, of a title or of the headers; null when nothing carries one. */
  readonly planYear: number | null;
  /** First year of a plan that spans several ("2020–2023"), whose last year is then `planYear`. */
  readonly planStart?: number | null;
  readonly goals: readonly Goal[];
  readonly indicators: readonly Indicator[];
  readonly activities: readonly Activity[];
  /** What the user says is no indicator, though it was read as one. */
  readonly setAside?: readonly Indicator[];
  readonly problems: readonly Problem[];
}

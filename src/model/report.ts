import type { Language, Policy, RollupRule } from './policy';
import type { GoalStatus, Owed, Reason, SmartReview, Status, Trend } from './verdict';
import type { Activity, Rhythm, Role } from './goalTable';
import type { Polarity, TargetReading } from './target';

/** A code with its sentence, in the report's language. */
export interface Message {
  readonly code: string;
  readonly message: string;
}

/** What `recalculate --json` prints. Keys are only ever added; numbers are unrounded. */
export interface Report {
  readonly asOf: string;
  readonly language: Language;
  readonly policy: Policy;
  /** The year that holds where neither sheet, title nor headers carry one; null where every table does. */
  readonly planYear: number | null;
  readonly summary: string;
  readonly tables: readonly TableReport[];
  readonly planReview: {
    readonly indicators: number;
    readonly judgeable: number;
    readonly findings: readonly FindingReport[];
  };
  readonly problems: readonly ProblemReport[];
  readonly changes: Changes;
}

export interface Changes {
  readonly cells: number;
  readonly sheets: number;
  readonly charts: number;
}

export interface TableReport {
  readonly sheet: string;
  readonly range: string;
  readonly indicators: readonly IndicatorReport[];
  readonly goals: readonly GoalReport[];
  readonly activities: readonly ActivityReport[];
  /** What the user says is no indicator; it is not judged. */
  readonly setAside: readonly SetAsideReport[];
}

export interface SetAsideReport {
  readonly id: string;
  readonly cell: string;
  readonly line: number;
  readonly goal: string | null;
  readonly text: string;
}

/** A target reading as `explain --json` prints it; the keys of the corpus. */
export type TargetReport = Omit<TargetReading, 'sure' | 'assumptions'>;

export interface IndicatorReport {
  readonly id: string;
  /** As the sheet numbers it, from 1. */
  readonly row: number;
  readonly cell: string;
  readonly line: number;
  /** Where the same indicator is counted, when it stands in several tables; null where it is counted. */
  readonly sameAs: { readonly sheet: string; readonly cell: string } | null;
  readonly strategicGoal: string | null;
  readonly goal: string | null;
  readonly area: string | null;
  readonly text: string;
  readonly target: TargetReport;
  readonly sure: boolean;
  readonly assumptions: readonly Message[];
  readonly corrected: readonly string[];
  readonly baseline: { readonly value: number; readonly date: string; readonly cell: string | null } | null;
  readonly deadline: string | null;
  readonly polarity: Polarity | null;
  readonly kind: 'level' | 'part' | 'accumulating';
  readonly rhythm: Rhythm | null;
  readonly measurement: {
    readonly value: number;
    readonly unit: string | null;
    readonly period: string | null;
    readonly start: string;
    readonly end: string;
    readonly cell: string;
  } | null;
  readonly parts: readonly {
    readonly group: string;
    readonly value: number | null;
    readonly cell: string;
    readonly target: number | null;
    readonly status: Status;
  }[];
  readonly status: Status;
  readonly final: boolean;
  readonly reason: Reason | null;
  readonly progress: number | null;
  readonly expected: number | null;
  readonly ratio: number | null;
  readonly tolerance: number | null;
  readonly margin: number | null;
  readonly rule: string;
  readonly trend: Trend | null;
  readonly forecast: { readonly value: number; readonly points: number } | null;
  readonly stretch: 'met' | 'notMet' | null;
  readonly ownAssessment: OwnAssessmentReport | null;
  readonly owes: readonly Owed[];
  readonly changed: {
    readonly status: 'worse' | 'better' | 'new' | null;
    readonly text: boolean;
    readonly target: boolean;
  } | null;
  readonly method: string | null;
  readonly responsible: string | null;
  readonly smart: Omit<SmartReview, 'findings'> & { readonly findings: readonly FindingReport[] };
  readonly explanation: string;
}

/** The user's own assessment: from a status column of the table, or typed on a sheet of ours. */
export interface OwnAssessmentReport {
  readonly status: string;
  /** As it is written. */
  readonly text: string;
  /** The sheet of ours on which it was typed; null where it stands in the table's own status column. */
  readonly sheet: string | null;
  readonly cell: string;
  readonly motivation: string | null;
  readonly assessor: string | null;
  readonly assessedOn: string | null;
}

export interface FindingReport extends Message {
  readonly suggestion: string | null;
}

export interface GoalReport {
  readonly level: 1 | 2;
  readonly text: string;
  readonly parent: string | null;
  /** Null where the roll-up rule gives no single status. */
  readonly status: GoalStatus | null;
  readonly counts: Readonly<Partial<Record<Status, number>>>;
  readonly coverage: number;
  readonly rule: RollupRule;
  readonly ownAssessment: OwnAssessmentReport | null;
}

export type ActivityReport = Omit<Activity, 'strategicGoal'> & { readonly late: boolean };

export interface ProblemReport extends Message {
  readonly sheet: string;
  readonly cell: string | null;
  readonly text: string;
}

/** What `inspect --json` prints. */
export interface InspectReport {
  readonly tables: readonly {
    readonly sheet: string;
    readonly range: string;
    /** As Excel numbers them, from 1. */
    readonly headerRows: readonly number[];
    readonly columns: readonly {
      readonly column: string;
      readonly header: string;
      readonly role: Role;
      readonly also: readonly Role[];
      readonly level: number | null;
      readonly period: string | null;
      readonly reason: string;
    }[];
  }[];
  readonly problems: readonly ProblemReport[];
}

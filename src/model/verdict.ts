import type { Assumption } from './assumptions';
import type { IsoDate } from './calendar';
import type { Activity, Goal, Indicator, Rhythm } from './goalTable';
import type { Group, Measurement } from './measurement';
import type { RollupRule, Preset } from './policy';
import type { Polarity } from './target';

export const STATUSES = [
  'met',
  'onTrack',
  'partlyMet',
  'atRisk',
  'notMet',
  'offTrack',
  'awaiting',
  'notMeasured',
  'notMeasurable',
  'needsInput',
] as const;

export type Status = (typeof STATUSES)[number];

/** A goal can also be one that cannot be assessed, because too few of its indicators are judged. */
export type GoalStatus = Status | 'notAssessable';

export type Colour = 'green' | 'yellow' | 'red';

export const colourOf: Readonly<Record<GoalStatus, Colour | null>> = {
  met: 'green',
  onTrack: 'green',
  partlyMet: 'yellow',
  atRisk: 'yellow',
  notMet: 'red',
  offTrack: 'red',
  awaiting: null,
  notMeasured: null,
  notMeasurable: null,
  needsInput: null,
  notAssessable: null,
};

/** Why an indicator has no colour; a closed list. */
export type Reason =
  | 'pending'
  | 'notMeasured'
  | 'unknown'
  | 'secret'
  | 'notApplicable'
  | 'error'
  | 'stale'
  | 'bounded'
  | 'noReference'
  | 'noDirection'
  | 'unitMismatch'
  | 'percentOrPoints'
  | 'contradiction'
  | 'deadlineBeforeBaseline'
  | 'stockOrFlow'
  | 'refusedByPreset';

export type Trend = 'better' | 'unchanged' | 'worse';

/** The rule that gave the status, for the trail: which row of the rule book was used. */
export type JudgingRule =
  | 'pace'
  | 'final'
  | 'tolerance'
  | 'levelReached'
  | 'withoutBaseline'
  | 'maintain'
  | 'direction'
  | 'range'
  | 'exact'
  | 'accumulatingFloor'
  | 'accumulatingCeiling'
  | 'step'
  | 'reference'
  | 'attainment'
  | 'previous'
  | 'none';

export interface PartVerdict {
  readonly group: Group;
  readonly value: number | null;
  readonly cell: string;
  readonly target: number | null;
  readonly status: Status;
}

/** What an atRisk, offTrack, partlyMet, notMet, notMeasured or notMeasurable indicator still lacks. */
export type Owed = 'cause' | 'action' | 'owner' | 'date' | 'reason' | 'nextDate' | 'rewording';

export interface Verdict {
  readonly indicator: Indicator;
  readonly status: Status;
  readonly final: boolean;
  readonly reason: Reason | null;
  readonly rule: JudgingRule;
  readonly kind: 'level' | 'part' | 'accumulating';
  readonly rhythm: Rhythm | null;
  readonly polarity: Polarity | null;
  /** Baseline b at t0. */
  readonly baseline: { readonly value: number; readonly date: IsoDate; readonly cell: string | null } | null;
  /** The level T that decides, after steps and increases are worked out; null for a direction only. */
  readonly level: number | null;
  readonly deadline: IsoDate | null;
  /** Measurement m, in the target's unit. */
  readonly measurement:
    (Measurement & { readonly value: number; readonly start: IsoDate; readonly end: IsoDate }) | null;
  /** The value m was compared with for the trend, and for a direction only. */
  readonly previous: { readonly value: number; readonly end: IsoDate; readonly cell: string } | null;
  /** p, unrounded share of the way. */
  readonly progress: number | null;
  /** e, elapsed share of the time at the end of m's period. */
  readonly elapsed: number | null;
  /** E. */
  readonly expected: number | null;
  /** r. */
  readonly ratio: number | null;
  readonly tolerance: number | null;
  readonly margin: number | null;
  readonly trend: Trend | null;
  readonly forecast: { readonly value: number; readonly points: number } | null;
  readonly stretch: 'met' | 'notMet' | null;
  /** The day on which the next value is due; for awaiting and notMeasured. */
  readonly nextDue: IsoDate | null;
  readonly parts: readonly PartVerdict[];
  /** Total is green while one part is red. */
  readonly hiddenByTotal: boolean;
  readonly owes: readonly Owed[];
  readonly assumptions: readonly Assumption[];
  readonly smart: SmartReview;
}

export interface SmartReview {
  readonly specific: boolean | null;
  readonly measurable: boolean | null;
  readonly accepted: boolean | null;
  readonly realistic: boolean | null;
  readonly timeBound: boolean | null;
  readonly findings: readonly Finding[];
}

/** A finding of the SMART review, with what the sentence and the proposal need. */
export interface Finding {
  readonly code: string;
  readonly letter: 'S' | 'M' | 'A' | 'R' | 'T';
  readonly severity: 'error' | 'warning' | 'hint';
  readonly params: Readonly<Record<string, string | number>>;
}

export interface GoalVerdict {
  readonly goal: Pick<Goal, 'level' | 'text' | 'parent'>;
  readonly status: GoalStatus;
  readonly counts: Readonly<Partial<Record<Status, number>>>;
  readonly total: number;
  readonly judged: number;
  readonly coverage: number;
  readonly rule: RollupRule;
}

export interface ActivityVerdict {
  readonly activity: Activity;
  readonly late: boolean;
}

/** Everything that was judged at one as-of date. */
export interface Judgement {
  readonly asOf: IsoDate;
  readonly preset: Preset;
  readonly tables: readonly TableJudgement[];
  readonly assumptions: readonly Assumption[];
}

export interface TableJudgement {
  readonly sheet: string;
  readonly verdicts: readonly Verdict[];
  readonly goals: readonly GoalVerdict[];
  readonly activities: readonly ActivityVerdict[];
}

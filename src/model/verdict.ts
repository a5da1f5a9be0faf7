import type { Assumption } from './assumptions';
import type { IsoDate } from './calendar';
import type { Finding } from './findings';
import type { Activity, Goal, Indicator, OwnAssessment, Rhythm } from './goalTable';
import type { Change, HistoryComparison } from './history';
import type { Group, Measurement } from './measurement';
import type { Labels, Preset, RollupRule } from './policy';
import type { Problem } from './problems';
import { colourOf, type GoalStatus, type Status } from './status';
import type { Comparator, Polarity } from './target';

export { colourOf, isAhead, STATUSES, statusOfColour, type Colour, type GoalStatus, type Status } from './status';

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
  | 'forecast'
  | 'previous'
  | 'none';

/** A value whose unit is in question, other than the measurement. */
export interface Doubted {
  /** The baseline is in a unit of another kind, or the value may be a part of one where others are in per cent. */
  readonly why: 'otherUnit' | 'fraction';
  readonly value: number;
  /** Null for one of the target's own sentence. */
  readonly cell: string | null;
}

export interface PartVerdict {
  readonly group: Group;
  readonly value: number | null;
  readonly cell: string;
  readonly target: number | null;
  readonly status: Status;
}

/** A value of an indicator's series; `end` is the day number of the last day that it stands for. */
export interface SeriesPoint {
  readonly end: number;
  readonly value: number;
  readonly source: Measurement;
}

/** One more target of the same row: a passed year with its final judgement, or a target in another unit (status null). */
export interface OtherTarget {
  readonly level: number | null;
  readonly unit: string | null;
  readonly deadline: IsoDate | null;
  readonly status: Status | null;
}

/** What an atRisk, offTrack, partlyMet, notMet, notMeasured or notMeasurable indicator still lacks. */
export type Owed = 'cause' | 'action' | 'owner' | 'date' | 'reason' | 'nextDate' | 'rewording';

export interface Verdict {
  readonly indicator: Indicator;
  readonly status: Status;
  readonly final: boolean;
  readonly reason: Reason | null;
  /** What is asked about, where it is not the measurement. */
  readonly doubted: Doubted | null;
  readonly rule: JudgingRule;
  readonly kind: 'level' | 'part' | 'accumulating';
  readonly rhythm: Rhythm | null;
  readonly polarity: Polarity | null;
  /** The comparator that was used, after implied ones and polarity; null when none is known. */
  readonly comparator: Comparator | null;
  /** Baseline b at t0. */
  readonly baseline: { readonly value: number; readonly date: IsoDate; readonly cell: string | null } | null;
  /** The level T that decides, after steps and increases are worked out; null for a direction only. */
  readonly level: number | null;
  readonly deadline: IsoDate | null;
  /** Measurement m, in the target's unit; for awaiting and notMeasured the last known one. */
  readonly measurement:
    (Measurement & { readonly value: number; readonly start: IsoDate; readonly end: IsoDate }) | null;
  /** The values that count at the as-of date, oldest first, in the target's unit; those of sums as sums to date. */
  readonly points: readonly SeriesPoint[];
  /** Periods in which a value belongs and none stands, oldest first. */
  readonly gaps: readonly Omit<SeriesPoint, 'value'>[];
  /** The value m was compared with for the trend, and for a direction only; without a day where none is known. */
  readonly previous: { readonly value: number; readonly end: IsoDate | null; readonly cell: string | null } | null;
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
  /** The table's own forecast for the deadline, beside ours. */
  readonly statedForecast: {
    readonly value: number;
    readonly cell: string;
    /** Whether it satisfies the target; null where it says nothing of the deadline, or there is no level. */
    readonly meets: boolean | null;
  } | null;
  readonly stretch: 'met' | 'notMet' | null;
  /** For a step per period: what the values since the baseline add up to. Shown, not judged. */
  readonly stepSum: number | null;
  /** The further targets of the row. */
  readonly otherTargets: readonly OtherTarget[];
  /** For awaiting and notMeasured: what the last known value would give by itself. */
  readonly lastStatus: Status | null;
  /** The day on which the next value is due; for awaiting and notMeasured. */
  readonly nextDue: IsoDate | null;
  readonly parts: readonly PartVerdict[];
  /** The part that decided, where no total is given: the worst one. */
  readonly decidedBy: Group | null;
  /** Greatest difference between the parts' values. */
  readonly gap: number | null;
  /** Total is green while one part is red. */
  readonly hiddenByTotal: boolean;
  readonly owes: readonly Owed[];
  readonly assumptions: readonly Assumption[];
  readonly smart: SmartReview;
  /** The user's own status says another colour. */
  readonly ownDiffers: boolean;
  /** Against the as-of date before; null when the history knows none. */
  readonly changed: Change | null;
  /** The first occurrence of the same indicator, which is the one that is counted; null for that one itself. */
  readonly sameAs: { readonly sheet: string; readonly cell: string } | null;
}

export interface SmartReview {
  readonly specific: boolean | null;
  readonly measurable: boolean | null;
  readonly accepted: boolean | null;
  readonly realistic: boolean | null;
  readonly timeBound: boolean | null;
  readonly findings: readonly Finding[];
}

export interface GoalVerdict {
  readonly goal: Pick<Goal, 'level' | 'text' | 'parent'>;
  /** Null where the rule gives no single status (distribution only). */
  readonly status: GoalStatus | null;
  /** The indicators under the goal, by status. */
  readonly counts: Readonly<Partial<Record<Status, number>>>;
  readonly total: number;
  readonly judged: number;
  /** judged / total; 0 for a goal without indicators. */
  readonly coverage: number;
  readonly rule: RollupRule;
  /** What the status was rolled up from: a goal with sub-goals takes theirs. */
  readonly from: 'indicators' | 'goals';
  readonly ownAssessment: OwnAssessment | null;
  /** The user's own status says another colour. */
  readonly ownDiffers: boolean;
  /** Sub-goals without a computed status that counted with the user's own. */
  readonly ownUsed: number;
  /** The goal's activities, beside its indicators. */
  readonly activities: { readonly total: number; readonly done: number; readonly late: number };
}

export interface ActivityVerdict {
  readonly activity: Activity;
  readonly late: boolean;
}

/** Everything that was judged at one as-of date. */
export interface Judgement {
  readonly asOf: IsoDate;
  readonly preset: Preset;
  /** The municipality's own words for statuses. */
  readonly labels: Labels;
  readonly tables: readonly TableJudgement[];
  /** The plan year that was taken where a table carries none, to be remembered; null where none had to be. */
  readonly planYear: number | null;
  /** What judging found: values in conflict, periods later and sparser than the as-of date. */
  readonly problems: readonly Problem[];
  readonly planReview: PlanReview;
  /** Null when the history knows no earlier as-of date. */
  readonly history: HistoryComparison | null;
  readonly past: PastDates;
}

/** Earlier periods of the book that the history does not know, judged from the values that it holds up to each. */
export interface PastDates {
  /** Oldest first. */
  readonly dates: readonly { readonly asOf: IsoDate; readonly counts: Readonly<Partial<Record<Status, number>>> }[];
  /** Periods that were left out because judging so many indicators again would take long. */
  readonly left: number;
}

/** How much of the plan can be judged at all. Each indicator counts once, wherever it stands. */
export interface PlanReview {
  readonly indicators: number;
  /** Neither notMeasurable nor waiting for an answer. */
  readonly judgeable: number;
}

export interface TableJudgement {
  readonly sheet: string;
  readonly verdicts: readonly Verdict[];
  readonly goals: readonly GoalVerdict[];
  readonly activities: readonly ActivityVerdict[];
  /** What the user says is no indicator. */
  readonly setAside: readonly Indicator[];
  /** What the table as a whole lacks: columns, indicators under a goal. */
  readonly findings: readonly Finding[];
}

/** The colour rests on a text that a careful reader would ask about. */
export function isDoubtful({ indicator, status }: Verdict): boolean {
  return !indicator.target.sure && colourOf[status] !== null;
}

import type { AssumptionCode, AssumptionParams } from '../model/assumptions';
import type { FaultCode, FaultParams } from '../model/faults';
import type { FindingCode, FindingParams } from '../model/findings';
import type { Rhythm, Role, CellLook, NeighbourHint } from '../model/goalTable';
import type { Preset, RollupRule } from '../model/policy';
import type { ProblemCode, ProblemParams } from '../model/problems';
import type { Comparator } from '../model/target';
import type { GoalStatus, JudgingRule, Owed, Reason, Status, Trend } from '../model/verdict';
import type { ExplanationTexts } from './explanationTexts';
import type { ProposalTexts } from './proposalTexts';
import type { SheetTexts } from './sheetTexts';

/** A sentence for every code, made from what the code carries. */
type Sentences<Code extends string, Params extends Record<Code, unknown>> = {
  readonly [C in Code]: (params: Params[C]) => string;
};

/** What went wrong, and what to do. */
export type FaultTexts = Sentences<FaultCode, FaultParams>;

/** What is said in the workbook, the report and the lists of the pane, by topic. Both languages have every text. */
export interface Texts {
  readonly statuses: Readonly<Record<GoalStatus, string>>;
  readonly assumptions: Sentences<AssumptionCode, AssumptionParams>;
  readonly findings: Sentences<FindingCode, FindingParams>;
  readonly proposals: ProposalTexts;
  readonly problems: Sentences<ProblemCode, ProblemParams>;
  readonly reasons: Readonly<Record<Reason, string>>;
  readonly trends: Readonly<Record<Trend, string>>;
  readonly rhythms: Readonly<Record<Rhythm, string>>;
  readonly rules: RuleTexts;
  readonly roles: Readonly<Record<Role, string>>;
  readonly roleReasons: RoleReasonTexts;
  readonly groups: Readonly<Record<'women' | 'men' | 'total', string>>;
  readonly comparators: Readonly<Record<Comparator, string>>;
  readonly units: UnitTexts;
  readonly explanations: ExplanationTexts;
  readonly sheets: SheetTexts;
  readonly summary: SummaryTexts;
  readonly periods: PeriodTexts;
}

export interface RuleTexts {
  readonly judging: Readonly<Record<JudgingRule, string>>;
  readonly preset: Readonly<Record<Preset, string>>;
  readonly rollup: Readonly<Record<RollupRule, (limits: RollupLimits) => string>>;
  readonly owed: Readonly<Record<Owed, string>>;
  readonly kind: Readonly<Record<'level' | 'part' | 'accumulating', string>>;
  readonly polarity: Readonly<Record<'higher' | 'lower', string>>;
}

/** The shares that the rules for goals go by, as per cent. */
export interface RollupLimits {
  readonly coverage: string;
  readonly share: string;
  readonly green: string;
  readonly yellow: string;
}

export interface RoleReasonTexts {
  readonly header: (term: string) => string;
  readonly upperHeader: (term: string) => string;
  readonly cells: (what: CellLook, percent: string) => string;
  readonly neighbours: (what: NeighbourHint) => string;
  readonly user: string;
  readonly none: string;
}

export interface UnitTexts {
  /** Canonical units that are not said after a number, since the number says enough. */
  readonly silent: readonly string[];
  /** Units said before the number: "plats 12". */
  readonly before: readonly string[];
  /** The name of a canonical unit where it differs in this language. */
  readonly names: Readonly<Record<string, string>>;
  /** Between the ends of a range that begins below zero, where a dash would look like a minus. */
  readonly to: string;
  /** Names of units after a single one. */
  readonly ofOne: Readonly<Record<string, string>>;
  /** The unit of a difference between two values of this unit: of two percentages, percentage points. */
  readonly ofDifference: Readonly<Record<string, string>>;
}

export interface SummaryTexts {
  /** "7 av 31 indikatorer uppnådda". */
  readonly met: (met: number, all: number) => string;
  /** "12 bedöms uppnås" for every other status. */
  readonly others: Readonly<Record<Exclude<Status, 'met'>, (count: number) => string>>;
  readonly goals: (assessable: number, all: number) => string;
  readonly nothing: string;
}

export interface PeriodTexts {
  readonly asOf: (date: string) => string;
}

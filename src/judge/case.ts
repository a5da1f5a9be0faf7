import type { Assumption } from '../model/assumptions';
import type { Indicator, Rhythm } from '../model/goalTable';
import type { Group } from '../model/measurement';
import type { Assessed } from '../model/status';
import { OTHERS, type Comparator } from '../model/target';
import type { Colour, Doubted, JudgingRule, Reason, Status } from '../model/verdict';
import type { Env } from './env';
import type { Gap, Point } from './series/point';

/** +1 when higher is better, −1 when lower is. */
export type Better = 1 | -1;

/** "Öka med 5", "minska med 10 %": the level comes from an earlier value. */
export interface ChangeBy {
  readonly amount: number;
  /** The amount is a percentage of the earlier value. */
  readonly isPercent: boolean;
  /** Up or down from the earlier value. */
  readonly sign: 1 | -1;
  /** "Öka med högst 2 %": so much is allowed, not wanted. */
  readonly isMost: boolean;
}

/** What others have decides: "minst rikssnittet", and so much more or less than it, "5 poäng över riket". */
export function refersToOthers({ aim, indicator: { target } }: Pick<Case, 'aim' | 'indicator'>): boolean {
  const { reference } = target;
  if (reference === null || reference.kind === 'previous') return false;
  return target.target === null || (aim.change !== null && OTHERS.has(reference.kind));
}

/** The target that is judged: one of those that the row may have. Days are day numbers. */
export interface Aim {
  /** After implied comparators and polarity; null when no direction is known and none is written. */
  readonly comparator: Comparator | null;
  readonly better: Better | null;
  /** Null for a direction only, and for a change. */
  readonly target: number | null;
  readonly high: number | null;
  readonly change: ChangeBy | null;
  /** The unit of the level, in which measurements are compared. */
  readonly unit: string | null;
  /** Decimals as written; null for a number word. */
  readonly decimals: number | null;
  readonly deadline: number | null;
  /** The group it is for; null for all. */
  readonly group: Group | null;
  readonly assumptions: readonly Assumption[];
}

export interface Baseline {
  readonly value: number;
  readonly day: number;
  readonly cell: string | null;
  /** The date is known, not assumed: the baseline can stand in a series. */
  readonly dated: boolean;
  /** One unit of its last decimal as written. */
  readonly step: number;
  readonly assumption: Assumption | null;
}

/** How part-year values of a sum are read: each for its part, or as sums since the year began. */
export type Summing = 'sum' | 'sumsAlready';

/** Years whose sum a level is for, or that the values are sums of already. */
export interface Term {
  /** Null where it is not known. */
  readonly from: number | null;
  readonly to: number;
  /** Each value is the sum since the term began. */
  readonly isAddedUp: boolean;
}

/** How the values of a measure that may be a sum, a flow or a stock are read. */
export interface Manner {
  readonly summing: Summing;
  /** For a step per period: counted anew each period, or added to what was there. Else null. */
  readonly step: 'flow' | 'stock' | null;
  /**
   * What the values are taken for: "ownPart" for levels of parts of a year, beside which its whole is no such value; null
   * for a step that says it itself.
   */
  readonly as: 'level' | 'ownPart' | 'part' | 'accumulating' | null;
  /** The years that are added up; absent for a level of its own day or year. */
  readonly term?: Term;
}

/** Everything that the rules look at. */
export interface Case {
  readonly indicator: Indicator;
  readonly env: Env;
  readonly aim: Aim;
  readonly manner: Manner;
  readonly kind: 'level' | 'part' | 'accumulating';
  readonly rhythm: Rhythm | null;
  readonly baseline: Baseline | null;
  /** T; null for a direction only, and for a change whose baseline is not known. */
  readonly level: number | null;
  /** The upper edge of a range. */
  readonly high: number | null;
  /** Values that count at the as-of date, oldest first. */
  readonly points: readonly Point[];
  readonly gaps: readonly Gap[];
  /** A value of which is known only that it came before these. */
  readonly former: Point | null;
  /** m; null when nothing is measured after the baseline. */
  readonly m: Point | null;
  /** m decides the target. */
  readonly final: boolean;
  /** The latest value is in a unit that cannot be compared with the target's. */
  readonly strange: boolean;
  readonly assumptions: readonly Assumption[];
}

/** A case with a measurement. */
export interface Measured extends Case {
  readonly m: Point;
}

/** Whether a case has a measurement. */
export function isMeasured(c: Case): c is Measured {
  return c.m !== null;
}

/** A measured case with a level to hold the measurement against. */
export interface Levelled extends Measured {
  readonly level: number;
}

/** What a rule says: a colour with its numbers, or that there is no answer and why. */
export interface Outcome {
  readonly rule: JudgingRule;
  readonly colour: Colour | null;
  /** Without a colour. */
  readonly status?: Exclude<Status, Assessed>;
  readonly reason?: Reason | null;
  /** Overrules the case's own finality: a floor met early, the completed period of a step. */
  readonly final?: boolean;
  readonly level?: number | null;
  readonly baseline?: Baseline | null;
  readonly previous?: { readonly value: number; readonly end: number | null; readonly cell: string | null } | null;
  readonly progress?: number | null;
  readonly elapsed?: number | null;
  readonly expected?: number | null;
  readonly ratio?: number | null;
  readonly tolerance?: number | null;
  readonly stepSum?: number | null;
  /** The value that is asked about, where it is not the measurement. */
  readonly doubted?: Doubted;
  readonly assumptions?: readonly Assumption[];
}

/** No colour, and why. */
export function without(status: NonNullable<Outcome['status']>, reason: Reason | null): Outcome {
  return { rule: 'none', colour: null, status, reason };
}

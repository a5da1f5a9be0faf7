import type { IsoDate } from './calendar';
import type { Assumption } from './assumptions';
import type { Group } from './measurement';

/** How a measurement is held against the target. `increase`, `decrease` and `maintain` need an earlier value. */
export type Comparator =
  | 'atLeast'
  | 'atMost'
  | 'greaterThan'
  | 'lessThan'
  | 'equal'
  | 'between'
  | 'increase'
  | 'decrease'
  | 'maintain'
  | 'increaseBy'
  | 'decreaseBy';

export type Polarity = 'higher' | 'lower';

/** "Minst rikssnittet": the value of others decides. */
export interface TargetReference {
  readonly kind: 'nation' | 'region' | 'similar' | 'previous' | 'other';
  readonly text: string;
}

/** Bodies whose values are others': neither one's own earlier value nor a text. */
export const OTHERS: ReadonlySet<TargetReference['kind']> = new Set(['nation', 'region', 'similar']);

/** One further target in the same text; keys that it shares with the main one are left out. */
export interface AlsoTarget {
  readonly comparator: Comparator | null;
  readonly target: number | null;
  readonly unit: string | null;
  readonly deadlineYear: number | null;
  /** The day, where it is not the year's last: the target of a column "Mål T2"; absent for a whole year and for none. */
  readonly deadlineDate?: IsoDate;
  /** "K: 70 % M: 68 %": the group that the target is for; absent when it is for all. */
  readonly group?: Group;
}

/** What a careful reader makes of a target sentence or a target cell. */
export interface TargetReading {
  readonly text: string;
  /** "relative": only a direction is given, an earlier value decides. */
  readonly measurable: boolean | 'relative';
  /** As written; null when no word or sign says it. */
  readonly comparator: Comparator | null;
  /** "Öka med högst 2 %", "inte minska mer än 5": the change is the most that is allowed; absent for one that is wanted. */
  readonly isMost?: true;
  /** "Ska förbättras" of what nothing says which way is better: `increase` stands for better; absent where that is known. */
  readonly improves?: true;
  /** The comparator that a bare level gets from the measure or its surroundings; null when one is written or none is known. */
  readonly impliedComparator: Comparator | null;
  readonly target: number | null;
  /** Upper edge of a range. */
  readonly targetHigh: number | null;
  /** The whole of a count: 15 in "12 av 15". */
  readonly targetOf: number | null;
  /** Decimals as written, for the tolerance; null for a number word. */
  readonly targetDecimals: number | null;
  /** "Exakt", "lika med", "=": nothing but the level itself will do. */
  readonly exact: boolean;
  readonly baseline: number | null;
  readonly baselineDecimals: number | null;
  readonly baselineYear: number | null;
  /** The unit that stands with the baseline, where it is not the target's. */
  readonly baselineUnit?: string | null;
  /** The day of the baseline, where an own cell or a correction gives it; it is then more exact than the year. */
  readonly baselineDate?: IsoDate | null;
  /** Canonical: "%", "procentenheter", "tkr", "dagar", "antal", "per 10 000 invånare", … */
  readonly unit: string | null;
  readonly deadlineYear: number | null;
  /** The day itself, when the text says more than a year. */
  readonly deadlineDate: IsoDate | null;
  readonly deadlineText: string | null;
  /** "Vid mätningen 2023": the deadline is a measurement, not a day. */
  readonly deadlineIsMeasurement: boolean;
  /** A step for each of these: "år" in "två per år". */
  readonly perPeriod: 'år' | 'halvår' | 'termin' | 'tertial' | 'kvartal' | 'månad' | 'vecka' | 'dag' | null;
  readonly scale: readonly [number, number] | null;
  readonly kpiIds: readonly string[];
  readonly stretch: 'increase' | 'decrease' | null;
  readonly reference: TargetReference | null;
  /** The direction that the verb says ("ska öka"), also where numbers follow. */
  readonly verb: 'increase' | 'decrease' | 'maintain' | null;
  /** Words such as "under året", "nyinkomna", "ack" tell a sum that grows from a level that stands. */
  readonly valueKind: 'level' | 'part' | 'accumulating' | null;
  /** "Nya", "genomförda": counts start anew each period. */
  readonly flow: boolean;
  /** "Alla", "samtliga" → all, "ingen", "inga" → none, where no number is written. */
  readonly quantifier: 'all' | 'none' | null;
  readonly alsoTargets: readonly AlsoTarget[];
  /** False where a careful reader would ask. */
  readonly sure: boolean;
  readonly assumptions: readonly Assumption[];
}

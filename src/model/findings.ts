import type { Comparator, TargetReading } from './target';

/**
 * What the SMART review found, with what its sentence needs. The first part of a code is the letter it speaks to;
 * `table` and `plan` concern more than one indicator. The sentences and the proposals stand in `i18n`.
 */
export interface FindingParams {
  /** A word that people read in different ways stands where the level should: "god", "tillräcklig". */
  'specific.vague': { readonly word: string };
  /** "Bör", "strävar efter": words that promise nothing beside a level. */
  'specific.nonBinding': { readonly word: string };
  /** "Ta fram en plan": what is done, not what it is to lead to. */
  'specific.activity': { readonly word: string };
  /** "Ingen ska sakna": what is wanted is said by two negations. */
  'specific.doubleNegation': { readonly words: string };
  /** "Minst 80 % av brukarna och minst 75 % av medarbetarna": several targets in one text. */
  'specific.severalTargets': Readonly<Record<string, never>>;
  /** The text does not say what is counted or measured. */
  'specific.noMeasure': Readonly<Record<string, never>>;
  'specific.noUnit': { readonly target: number };
  'specific.duplicate': { readonly cell: string };
  'specific.nearDuplicate': { readonly cell: string; readonly text: string };
  /** The same measure in the same goal has two targets. */
  'specific.sameMeasure': { readonly cell: string; readonly text: string };
  /** No number, no direction: nothing to hold a measurement against. */
  'measurable.noLevel': Readonly<Record<string, never>>;
  /** "Alla", "ingen" without a number. */
  'measurable.quantifier': { readonly level: number };
  'measurable.directionOnly': Readonly<Record<string, never>>;
  'measurable.noDirection': { readonly target: number };
  'measurable.noBaseline': Readonly<Record<string, never>>;
  'measurable.noReference': { readonly text: string };
  'measurable.percentOrPoints': { readonly amount: number };
  'measurable.stockOrFlow': Readonly<Record<string, never>>;
  'measurable.unitMismatch': { readonly target: string; readonly measured: string };
  /** "Från 105 tkr till 5 %". */
  'measurable.mixedUnits': { readonly baseline: string; readonly target: string };
  /** "Cirka 120": nothing says where the limit is. */
  'measurable.approximate': { readonly word: string };
  'measurable.noMethod': Readonly<Record<string, never>>;
  /** The table says of others how often they are measured. */
  'measurable.noFrequency': Readonly<Record<string, never>>;
  'accepted.noResponsible': Readonly<Record<string, never>>;
  /** "Öka från 70 till 60". */
  'realistic.contradiction': { readonly baseline: number | null; readonly target: number };
  /** "Öka till 75 %", with nothing to increase from. */
  'realistic.noBaseline': Readonly<Record<string, never>>;
  /** A share that is to change by so many percentage points a year. */
  'realistic.steep': { readonly perYear: number };
  'realistic.alreadyMet': { readonly value: number; readonly target: number };
  'realistic.outsideScale': { readonly target: number; readonly low: number; readonly high: number };
  /** The rest of the way asks for many times the pace so far; `times` is how many. */
  'realistic.paceNeeded': { readonly times: number };
  'realistic.wrongWay': Readonly<Record<string, never>>;
  'timeBound.noDeadline': { readonly assumed: string | null };
  'timeBound.deadlineBeforeBaseline': { readonly deadline: string; readonly baseline: string };
  /** The deadline had passed when the plan's year began. */
  'timeBound.beforePlan': { readonly deadline: string };
  'table.noMethodColumn': Readonly<Record<string, never>>;
  'table.noResponsibleColumn': Readonly<Record<string, never>>;
  'table.noCauseColumn': Readonly<Record<string, never>>;
  'table.noActionColumn': Readonly<Record<string, never>>;
  'plan.goalWithoutIndicators': { readonly goal: string; readonly cell: string };
  'plan.goalNotJudgeable': { readonly goal: string; readonly cell: string; readonly indicators: number };
}

export type FindingCode = keyof FindingParams;
export type Severity = 'error' | 'warning' | 'hint';
export type SmartLetter = 'S' | 'M' | 'A' | 'R' | 'T';

/** `letter` is null for what concerns a table or the whole plan. */
export type Finding = {
  readonly [C in FindingCode]: {
    readonly code: C;
    readonly params: FindingParams[C];
    readonly letter: SmartLetter | null;
    readonly severity: Severity;
    /** A sentence that would mend it; null when no wording can. */
    readonly proposal: Proposal | null;
  };
}[FindingCode];

/**
 * The parts of a proposed target sentence. What it needs and is not known becomes a placeholder ([nivå], [år],
 * [ansvarig]): a proposal never invents a value.
 */
export interface Proposal {
  /** What is measured, in the user's own words: "Andelen brukare som känner sig trygga". */
  readonly subject: string | null;
  /** Null when nothing says whether more or less is better. */
  readonly comparator: Comparator | null;
  readonly target: number | null;
  readonly targetHigh: number | null;
  readonly decimals: number | null;
  readonly unit: string | null;
  /** Neither a unit nor a scale is known, and the measure names none: the sentence is to name it. */
  readonly asksUnit: boolean;
  readonly scale: readonly [number, number] | null;
  /** "År" of "två per år". */
  readonly perPeriod: TargetReading['perPeriod'];
  readonly baseline: number | null;
  readonly baselineYear: number | null;
  readonly deadlineYear: number | null;
  /** The sentence is to name who is responsible. */
  readonly asksResponsible: boolean;
}

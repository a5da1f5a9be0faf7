import type { Comparator } from '../model/target';
import type { Doubted, Reason } from '../model/verdict';

/** The figures of a verdict as they are said, each with the decimals and the unit that it needs. */
export interface Figures {
  /** The measurement, "97 %". */
  readonly m: string;
  /** The expected value, "98,7 %". */
  readonly expected: string;
  /** The target with its comparator, "minst 70 %". */
  readonly target: string;
  /** The same with its unit, also a long one: "högst 1 vecka". */
  readonly targetInFull: string;
  /** The level that decides, "70 %". */
  readonly level: string;
  readonly baseline: string;
  /** The day of the baseline, "2022". */
  readonly since: string;
  /** The deadline with a space before it, " 2023-12-31"; empty for a standing target. */
  readonly deadline: string;
  readonly previous: string;
  readonly previousDay: string;
  /** The comparator as a verb: "ska öka". */
  readonly verb: string;
  /** Share of the way, "60 %". */
  readonly way: string;
  /** The ratio that the rule used, "96 %". */
  readonly ratio: string;
  readonly tolerance: string;
  /** The expected number of whole things, unrounded and rounded toward the baseline: "13,003", "14". */
  readonly expectedInFull: string;
  readonly expectedWhole: string;
  /** The table's own forecast, "92 %". */
  readonly forecast: string;
  /** What the target compares with, as it is written: "rikssnittet". */
  readonly reference: string;
  /** The period of the measurement, "T2 2023". */
  readonly period: string;
  /** The day on which the next value is due. */
  readonly next: string;
  /** What stands in the measurement's cell. */
  readonly text: string;
  /** The value that is asked about, with its cell: "0,6 (C7)". */
  readonly doubted: string;
}

type Say = (figures: Figures) => string;

/** The sentence of a judged indicator, by what gave the status; without its full stop. */
export interface Frames {
  readonly pace: Say;
  readonly paceWithinTolerance: Say;
  /** The expected number of whole things is rounded toward the baseline. */
  readonly paceOfWholes: Say;
  readonly paceKept: Say;
  readonly wrongWay: Say;
  readonly levelReached: Say;
  readonly withoutBaseline: Say;
  readonly worseThanBefore: Say;
  readonly maintain: Say;
  readonly direction: Say;
  readonly range: Say;
  readonly sum: Say;
  readonly sumReached: Say;
  readonly ceilingPassed: Say;
  readonly step: Say;
  readonly reference: Say;
  readonly referenceShifted: Say;
  readonly forecast: Say;
  readonly attainment: Say;
  readonly previous: Say;
  readonly finalMet: Say;
  readonly finalMissed: Say;
  /** Above or below a range, with no way to tell of. */
  readonly finalOutside: Say;
  readonly finalOnTheWay: Say;
  readonly finalWrongWay: Say;
  readonly measured: Say;
}

export interface ExplanationTexts {
  readonly frames: Frames;
  /** In the place of the day of an earlier value of which no column says when it was measured. */
  readonly dayUnknown: string;
  /** Comparators of levels, said of an earlier value: "ska vara lägre". */
  readonly againstEarlier: Readonly<Partial<Record<Comparator, string>>>;
  /** What has to be answered before the indicator can be judged. */
  readonly questions: Readonly<Record<QuestionReason | Doubted['why'] | 'levelOrDevelopment', Say>>;
  /** Why an indicator cannot be measured, and what is missing. */
  readonly notMeasurable: {
    readonly noNumber: Say;
    readonly quantifier: Say;
    readonly noReference: Say;
    readonly noBase: Say;
  };
  readonly awaiting: Readonly<Record<'next' | 'first' | 'pending' | 'reference', Say>>;
  readonly notMeasured: (reason: string) => string;
  readonly stale: Say;
  readonly additions: {
    /** The status is what the last known value would give by itself. */
    readonly lastKnown: (figures: Figures, status: string | null) => string;
    readonly hiddenByTotal: (parts: string) => string;
    /** The greatest difference between the groups, "19 procentenheter". */
    readonly gap: (gap: string) => string;
    /** Why what falls short is still green, where the sentence does not say it. */
    readonly withinTolerance: Say;
    readonly kept: Say;
    /** No direction is known, and at the target's precision the value is the target. */
    readonly rounded: Say;
    readonly margin: (margin: string) => string;
    /** The table's own forecast, and whether it satisfies the target. */
    readonly statedForecast: (forecast: string, meets: boolean | null) => string;
    /** The user's own assessment, where it says something else or there is no colour. */
    readonly own: (status: string, motivation: string | null) => string;
    /** The target's text can be read in another way, too. */
    readonly unsure: string;
    readonly onlyPart: (group: string) => string;
    readonly worstPart: (group: string) => string;
    readonly outsideScale: (low: string, high: string) => string;
    readonly wish: Readonly<Record<'met' | 'notMet', string>>;
  };
}

/** The reasons that end in a question to the user. */
export type QuestionReason = Extract<
  Reason,
  | 'noDirection'
  | 'unitMismatch'
  | 'percentOrPoints'
  | 'contradiction'
  | 'deadlineBeforeBaseline'
  | 'stockOrFlow'
  | 'refusedByPreset'
>;

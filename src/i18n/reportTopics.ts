import type { GoalStatus } from '../model/verdict';

/** What the report in Word says, by where it says it. */
export interface ReportTexts {
  readonly title: string;
  /** The document's title in its properties. */
  readonly documentTitle: (what: string, asOf: string) => string;
  readonly sheets: (names: string) => string;
  readonly pageOf: { readonly page: string; readonly of: string };
  readonly headings: {
    readonly summary: string;
    readonly goals: string;
    readonly deviations: string;
    readonly activities: string;
    readonly changes: (since: string) => string;
    readonly unjudged: string;
    readonly method: string;
    readonly noGoal: string;
    readonly lateActivities: string;
    readonly goalsUnjudged: string;
    readonly indicatorsUnjudged: string;
    readonly plan: string;
    readonly unread: string;
    readonly statuses: string;
    readonly assumptions: string;
  };
  readonly captions: Readonly<
    Record<
      | 'distribution'
      | 'goals'
      | 'indicators'
      | 'activities'
      | 'activityStates'
      | 'lateActivities'
      | 'deviations'
      | 'changes'
      | 'unjudged'
      | 'statuses'
      | 'assumptions',
      string
    >
  >;
  readonly columns: Readonly<
    Record<
      | 'status'
      | 'count'
      | 'share'
      | 'goal'
      | 'indicators'
      | 'judged'
      | 'indicator'
      | 'outcome'
      | 'explanation'
      | 'owes'
      | 'responsible'
      | 'activity'
      | 'state'
      | 'due'
      | 'change'
      | 'why'
      | 'suggestion'
      | 'meaning'
      | 'assumption'
      | 'late',
      string
    >
  >;
  readonly labels: Readonly<
    Record<
      | 'area'
      | 'outcome'
      | 'target'
      | 'due'
      | 'trend'
      | 'comment'
      | 'cause'
      | 'action'
      | 'newDate'
      | 'responsible'
      | 'owes'
      | 'ownAssessment',
      string
    >
  >;
  /** "4 av 7 indikatorer bedömda (57 %)". */
  readonly coverage: (judged: number, all: number, share: string) => string;
  /** "4 av 7 (57 %)". */
  readonly judged: (judged: number, all: number, share: string) => string;
  readonly noIndicators: string;
  readonly nothingUnder: string;
  readonly distributionOnly: string;
  /** "12 aktiviteter, 3 genomförda, 1 försenad." */
  readonly activityCount: (total: number, done: number, late: number) => string;
  readonly isLate: string;
  readonly noDeviations: string;
  readonly deviationsLead: (count: number) => string;
  readonly ownDiffers: string;
  readonly final: string;
  readonly changed: {
    readonly status: Readonly<Record<'worse' | 'better' | 'new', string>>;
    readonly text: string;
    readonly target: string;
    readonly dropped: (text: string) => string;
    readonly afterwards: (text: string, asOf: string, before: string, now: string) => string;
    readonly none: string;
  };
  readonly unjudgedLead: (unjudged: number, all: number) => string;
  readonly allJudged: string;
  readonly goalsWithoutIndicators: (count: number) => string;
  readonly goalUnjudged: (goal: string, judged: number, all: number) => string;
  readonly suggestionLead: string;
  readonly chartPart: (title: string, part: number, of: number) => string;
  readonly barAltText: (title: string, bars: string) => string;
  readonly rule: (preset: string) => string;
  readonly rollup: (rule: string) => string;
  readonly meanings: Readonly<Record<GoalStatus, string>>;
  readonly assumptionsLead: string;
  /** "och 4 till av samma slag". */
  readonly more: (count: number) => string;
  readonly madeBy: string;
}

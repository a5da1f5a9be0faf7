import type { Language, Preset, RollupRule } from '../model/policy';
import type { Comparator } from '../model/target';

/**
 * The texts of the sheets and columns that Målkoll makes, by the keys of their layout. The layouts stand in
 * `ownsheets`, which knows no language; `compose` sees to it that every key there has a text here.
 */
export interface SheetTexts {
  readonly names: Readonly<Record<'overview' | 'trail' | 'settings' | 'history' | 'charts' | 'chartData', string>>;
  readonly columns: Readonly<
    Record<'status' | 'progress' | 'deviation' | 'trend' | 'forecast' | 'smart' | 'explanation', string>
  >;
  /** Headers of the columns that are made for what a deviation owes. */
  readonly owedColumns: Readonly<Record<'cause' | 'action' | 'owner' | 'date', string>>;
  /** Headers of the cells in which the user writes an assessment of her own. */
  readonly assessment: Readonly<Record<'own' | 'motivation' | 'assessor' | 'assessedOn', string>>;
  /** How an own header is told from one that the user already has. */
  readonly headerTaken: (header: string, attempt: number) => string;
  readonly forecast: (value: string, points: number) => string;
  readonly overview: OverviewTexts;
  readonly trail: TrailTexts;
  readonly settings: SettingsTexts;
  readonly charts: ChartTexts;
  readonly history: HistoryTexts;
}

/** `unknown`: the table does not say how the activity stands. */
export type ActivityStatus = 'done' | 'ongoing' | 'notStarted' | 'delayed' | 'cancelled' | 'unknown';

export interface OverviewTexts {
  readonly title: string;
  /** `rollup` is null of a plan without goals. */
  readonly rule: (preset: string, rollup: string | null) => string;
  /** Sub-goals that counted with the user's own assessment. */
  readonly ownUsed: (goals: number) => string;
  readonly headings: Readonly<Record<'distribution' | 'goals' | 'deviations' | 'activities', string>>;
  readonly distribution: Readonly<Record<'status' | 'count' | 'share', string>>;
  readonly goals: Readonly<
    Record<
      | 'goal'
      | 'status'
      | 'way'
      | 'change'
      | 'green'
      | 'yellow'
      | 'red'
      | 'missing'
      | 'unclear'
      | 'indicators'
      | 'coverage',
      string
    >
  >;
  /** What has changed under a goal since the as-of date before: "↗ 2 bättre, ↘ 1 sämre". */
  readonly change: (indicators: Readonly<Record<'better' | 'worse' | 'new', number>>) => string;
  readonly deviations: Readonly<
    Record<'indicator' | 'status' | 'explanation' | 'place' | 'responsible' | 'owes', string>
  >;
  readonly changes: ChangeTexts;
  readonly activities: Readonly<Record<'status' | 'count' | 'late', string>>;
  readonly activityStatuses: Readonly<Record<ActivityStatus, string>>;
  readonly noDeviations: string;
  /** "Orsak: …" under an explanation. */
  readonly note: Readonly<Record<'cause' | 'action', (text: string) => string>>;
  readonly noStatus: string;
  readonly charts: Readonly<Record<'distribution' | 'goals' | 'goalShares', string>>;
  /** The commonest status: "Vanligast: bedöms uppnås (12 av 31)." */
  readonly commonest: (status: string, count: number, all: number) => string;
  readonly goalsSentence: (best: string | null, worst: string | null) => string;
  /** Of many goals some are shown. */
  readonly goalsShown: (shown: number, all: number) => string;
  readonly footer: string;
}

/** What happened since the as-of date before; each sentence without a full stop. */
export interface ChangeTexts {
  readonly headers: Readonly<Record<'indicator' | 'status' | 'change', string>>;
  readonly heading: (since: string) => string;
  readonly none: (since: string) => string;
  /** The history knows no earlier date. */
  readonly noEarlier: string;
  readonly status: Readonly<Record<'worse' | 'better', (before: string) => string>>;
  readonly new: string;
  readonly dropped: string;
  readonly text: (before: string) => string;
  readonly target: (before: string, now: string) => string;
  /** Judged at that date with a value and a status; the workbook now gives others. */
  readonly afterwards: (date: string, before: string, now: string) => string;
  readonly noValue: string;
  readonly noTarget: string;
}

export interface SettingsTexts {
  readonly title: string;
  readonly roleChoices: string;
  readonly headers: Readonly<Record<'header' | 'role' | 'code', string>>;
  readonly policy: string;
  readonly settingHeaders: Readonly<Record<'setting' | 'value' | 'allowed' | 'message' | 'code', string>>;
  readonly settingNames: Readonly<Record<SettingName, string>> & Readonly<Record<string, string>>;
  /** Words for the codes of choices. */
  readonly words: Readonly<Record<Preset | RollupRule | Language | 'yes' | 'no', string>>;
  readonly share: string;
  readonly days: string;
  readonly year: string;
  readonly label: (standard: string) => string;
  readonly colour: string;
  /** What is said of a column that the user leaves out. */
  readonly column: string;
}

export type SettingName =
  | 'preset'
  | 'paceOnTrack'
  | 'paceAtRisk'
  | 'partlyMet'
  | 'attainmentGreen'
  | 'attainmentYellow'
  | 'rollup'
  | 'minimumCoverage'
  | 'share'
  | 'weightedGreen'
  | 'weightedYellow'
  | 'lagPart'
  | 'lagYear'
  | 'lagKpi'
  | 'language'
  | 'planYear'
  | 'owedColumns';

export interface TrailTexts {
  readonly title: string;
  readonly rule: (asOf: string, preset: string, limits: string) => string;
  readonly limits: Readonly<Record<'pace' | 'attainment', (green: string, yellow: string) => string>> & {
    readonly forecast: string;
  };
  readonly partlyMet: (share: string) => string;
  readonly corrections: string;
  readonly headers: Readonly<Record<TrailHeader, string>>;
  /** The header of the cell beside a field where the user corrects it. */
  readonly correction: (header: string) => string;
  /** Words for comparators that a sentence leaves out, or that it says of the level that they come to. */
  readonly comparators: Readonly<Partial<Record<Comparator, string>>>;
  readonly yes: string;
  readonly no: string;
  readonly gone: string;
  readonly roles: Readonly<Record<'indicator' | 'none', string>>;
}

export interface HistoryTexts {
  readonly title: string;
  readonly lead: string;
  readonly headers: Readonly<
    Record<'asOf' | 'goal' | 'area' | 'text' | 'target' | 'value' | 'status' | 'policy' | 'key', string>
  >;
}

/** The sheet of charts, and the one that holds what charts read. */
export interface ChartTexts {
  readonly title: string;
  readonly headings: Readonly<Record<'plan' | 'bullets' | 'series', string>>;
  readonly trend: string;
  readonly trendSentence: (first: CountAt, last: CountAt) => string;
  readonly oneDate: (date: string) => string;
  /** What a star at a date means. */
  readonly judgedAfterwards: string;
  /** Earlier periods that are not shown. */
  readonly datesLeft: (count: number) => string;
  /** `best` and `worst` with their shares; `shown` of `all` indicators. */
  readonly bulletSentence: (best: string, worst: string, shown: number, all: number) => string;
  /** How the bars are read; they have no legend of their own. */
  readonly bulletsRead: string;
  readonly goalsShown: (shown: number, all: number) => string;
  readonly seriesShown: (shown: number, all: number) => string;
  /** What a chart says whose indicator is gone. */
  readonly gone: string;
  readonly names: Readonly<Record<'outcome' | 'target' | 'expected' | 'done' | 'left' | 'now' | 'mark', string>>;
  /** Places on an axis of time that are no periods of the table. */
  readonly startAt: (date: string) => string;
  readonly targetAt: (date: string) => string;
  readonly dataTitle: string;
  readonly dataLead: string;
  readonly goals: string;
  readonly rows: string;
  readonly label: string;
  /** Headers of the columns that have a word; the others are numbered. */
  readonly rowHeaders: Readonly<Record<string, string>>;
}

/** How many of all indicators were on the way at a date. */
export interface CountAt {
  readonly date: string;
  readonly green: number;
  readonly all: number;
}

export type TrailHeader =
  | 'statedForecast'
  | 'place'
  | 'strategicGoal'
  | 'goal'
  | 'area'
  | 'text'
  | 'status'
  | 'explanation'
  | 'role'
  | 'greenLimit'
  | 'yellowLimit'
  | 'comparator'
  | 'target'
  | 'baseline'
  | 'baselineDate'
  | 'deadline'
  | 'unit'
  | 'polarity'
  | 'kind'
  | 'rhythm'
  | 'level'
  | 'measurement'
  | 'period'
  | 'measuredTo'
  | 'elapsed'
  | 'expected'
  | 'progress'
  | 'ratio'
  | 'tolerance'
  | 'previous'
  | 'rule'
  | 'final'
  | 'reason'
  | 'assumptions'
  | 'sources'
  | 'key';

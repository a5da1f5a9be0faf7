import type { OwnSheet } from './marks';

/**
 * The lists that Målkoll keeps on its own sheets: where they stand, their columns in the order in which they are
 * made, and the column that tells a row from another. After that the order of rows and columns is the user's.
 */
export interface OwnList {
  readonly sheet: OwnSheet;
  readonly key: string;
  readonly columns: readonly string[];
}

/**
 * Fields of a reading that the user can correct. Each has a cell of its own beside what was read, which only the user
 * writes: what stands there wins over everything else, and an emptied cell withdraws the correction.
 */
export const CORRECTABLE = [
  'role',
  'comparator',
  'target',
  'baseline',
  'baselineDate',
  'deadline',
  'unit',
  'polarity',
  'kind',
  'rhythm',
  'greenLimit',
  'yellowLimit',
] as const;
export type Correctable = (typeof CORRECTABLE)[number];

/** The key of the column where a field is corrected. */
export function correctionColumn(field: Correctable): `${Correctable}Correction` {
  return `${field}Correction`;
}

const corrected = CORRECTABLE.flatMap((field) => [field, correctionColumn(field)]);

/** The user's own assessment, which only she writes: a status, why, who says so, and the day it holds for. */
export const ASSESSMENT_COLUMNS = ['own', 'motivation', 'assessor', 'assessedOn'] as const;
export type AssessmentColumn = (typeof ASSESSMENT_COLUMNS)[number];

/** What came out, then the numbers, the grounds, and the reading with its corrections; where it belongs stands last. */
export const TRAIL_COLUMNS = [
  'text',
  'status',
  'explanation',
  'place',
  'measurement',
  'period',
  'measuredTo',
  'elapsed',
  'expected',
  'progress',
  'ratio',
  'tolerance',
  'level',
  'previous',
  'statedForecast',
  'final',
  'rule',
  'reason',
  'assumptions',
  'sources',
  ...corrected,
  ...ASSESSMENT_COLUMNS,
  'strategicGoal',
  'goal',
  'area',
  'key',
] as const;
export type TrailColumn = (typeof TRAIL_COLUMNS)[number];

export const DISTRIBUTION_COLUMNS = ['status', 'count', 'share'] as const;

export const GOAL_COLUMNS = [
  'goal',
  'status',
  'way',
  'change',
  'green',
  'yellow',
  'red',
  'missing',
  'unclear',
  'indicators',
  'coverage',
  ...ASSESSMENT_COLUMNS,
] as const;
export type GoalColumn = (typeof GOAL_COLUMNS)[number];

export const DEVIATION_COLUMNS = ['indicator', 'status', 'explanation', 'responsible', 'owes', 'place'] as const;

/** What happened since the as-of date before: to whom, how it stands now, and what is another. */
export const CHANGE_COLUMNS = ['indicator', 'status', 'change'] as const;

export const ACTIVITY_COLUMNS = ['status', 'count', 'late'] as const;

/** What the chart of statuses per goal reads: a short label and the indicators by group. */
export const GOAL_CHART_COLUMNS = ['label', 'green', 'yellow', 'red', 'missing', 'unclear'] as const;

/** The most points that a chart shows along its axis. */
export const MOST_POINTS = 16;

/**
 * What a chart reads whose points lie in a row: which row of which chart it is, what it is about, the name of the
 * series, and its points. A chart has a row of labels and one for each series.
 */
export const POINT_COLUMNS = Array.from({ length: MOST_POINTS }, (_, n) => `p${String(n + 1)}`);
export const CHART_ROW_COLUMNS = ['key', 'about', 'series', ...POINT_COLUMNS] as const;

/** Columns whose role the user chose: the header they are known by, the role in words, and its code, which is read. */
const ROLE_CHOICE_COLUMNS = ['header', 'role', 'code'] as const;

/** What was judged when: a row for each indicator and as-of date, its key both of them. */
export const HISTORY_COLUMNS = ['asOf', 'goal', 'area', 'text', 'target', 'value', 'status', 'policy', 'key'] as const;

/** The municipality's choices: what is chosen, what can be, what is wrong with it, and the code it is known by. */
export const SETTING_COLUMNS = ['setting', 'value', 'allowed', 'message', 'code'] as const;

export const LISTS = {
  trail: { sheet: 'trail', key: 'key', columns: TRAIL_COLUMNS },
  distribution: { sheet: 'overview', key: 'status', columns: DISTRIBUTION_COLUMNS },
  goals: { sheet: 'overview', key: 'goal', columns: GOAL_COLUMNS },
  deviations: { sheet: 'overview', key: 'indicator', columns: DEVIATION_COLUMNS },
  changes: { sheet: 'overview', key: 'indicator', columns: CHANGE_COLUMNS },
  roleChoices: { sheet: 'settings', key: 'header', columns: ROLE_CHOICE_COLUMNS },
  activities: { sheet: 'overview', key: 'status', columns: ACTIVITY_COLUMNS },
  goalChart: { sheet: 'chartData', key: 'label', columns: GOAL_CHART_COLUMNS },
  chartRows: { sheet: 'chartData', key: 'key', columns: CHART_ROW_COLUMNS },
  history: { sheet: 'history', key: 'key', columns: HISTORY_COLUMNS },
  settings: { sheet: 'settings', key: 'code', columns: SETTING_COLUMNS },
} as const satisfies Readonly<Record<string, OwnList>>;
export type ListName = keyof typeof LISTS;

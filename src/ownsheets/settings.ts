import { OWN_COLUMNS, type OwnColumn } from '../model/ownColumns';
import type { Policy } from '../model/policy';
import type { Colour, GoalStatus } from '../model/status';
import { colourOf } from '../model/status';

/**
 * The municipality's choices, one row each on the settings sheet. A choice is a word, a share is a number from 0 to
 * `most`, days are whole, a year has four digits, a label is a short text, a colour "#RRGGBB".
 */
export type Setting =
  | { readonly kind: 'choice'; readonly choices: readonly string[]; readonly of: (policy: Policy) => string | null }
  | { readonly kind: 'share'; readonly most: number; readonly of: (policy: Policy) => number }
  | { readonly kind: 'year'; readonly of: (policy: Policy) => null }
  | { readonly kind: 'days'; readonly of: (policy: Policy) => number }
  | { readonly kind: 'label'; readonly status: GoalStatus; readonly of: (policy: Policy) => string | null }
  | { readonly kind: 'colour'; readonly of: (policy: Policy) => string };

const share = (of: (policy: Policy) => number, most = 1): Setting => ({ kind: 'share', most, of });
const days = (of: (policy: Policy) => number): Setting => ({ kind: 'days', of });

const label = (status: GoalStatus): Setting => ({
  kind: 'label',
  status,
  of: ({ labels }) => labels[status] ?? null,
});
const colour = (of: Colour): Setting => ({ kind: 'colour', of: ({ colours }) => colours[of] });
/** The columns that can be left out: the status itself tells which rows are ours. */
export type ChoosableColumn = Exclude<OwnColumn, 'status'>;
export const CHOOSABLE_COLUMNS = OWN_COLUMNS.filter((one): one is ChoosableColumn => one !== 'status');

const column = (of: OwnColumn): Setting => ({
  kind: 'choice',
  choices: ['yes', 'no'],
  of: ({ columns }) => (columns.includes(of) ? 'yes' : 'no'),
});

const capital = <T extends string>(text: T): Capitalize<T> =>
  (text.charAt(0).toUpperCase() + text.slice(1)) as Capitalize<T>;

/** The code of the setting that says what a status is called: "labelMet". */
export const labelCode = (status: GoalStatus): `label${Capitalize<GoalStatus>}` => `label${capital(status)}`;
export const colourCode = (of: Colour): `colour${Capitalize<Colour>}` => `colour${capital(of)}`;
export const columnCode = (of: ChoosableColumn): `column${Capitalize<ChoosableColumn>}` => `column${capital(of)}`;

/** A row of the same kind for each of some things. */
function rows<T extends string, C extends string>(
  of: readonly T[],
  codeOf: (one: T) => C,
  settingOf: (one: T) => Setting,
): Readonly<Record<C, Setting>> {
  return Object.fromEntries(of.map((one) => [codeOf(one), settingOf(one)])) as Record<C, Setting>;
}

export const SETTINGS = {
  preset: { kind: 'choice', choices: ['pace', 'attainment', 'direction', 'forecast'], of: ({ preset }) => preset },
  paceOnTrack: share(({ pace }) => pace.onTrack),
  paceAtRisk: share(({ pace }) => pace.atRisk),
  partlyMet: share(({ partlyMet }) => partlyMet),
  attainmentGreen: share(({ attainment }) => attainment.green, 2),
  attainmentYellow: share(({ attainment }) => attainment.yellow, 2),
  rollup: {
    kind: 'choice',
    choices: ['default', 'all', 'share', 'allElsePartly', 'worst', 'weighted', 'distribution'],
    of: ({ rollup }) => rollup,
  },
  minimumCoverage: share(({ minimumCoverage }) => minimumCoverage),
  share: share((policy) => policy.share),
  weightedGreen: share(({ weighted }) => weighted.green),
  weightedYellow: share(({ weighted }) => weighted.yellow),
  lagPart: days(({ lag }) => lag.part),
  lagYear: days(({ lag }) => lag.year),
  lagKpi: days(({ lag }) => lag.kpi),
  language: { kind: 'choice', choices: ['sv', 'en'], of: () => null },
  planYear: { kind: 'year', of: () => null },
  owedColumns: { kind: 'choice', choices: ['yes', 'no'], of: ({ owedColumns }) => (owedColumns ? 'yes' : 'no') },
  ...rows(CHOOSABLE_COLUMNS, columnCode, column),
  ...rows(Object.keys(colourOf) as GoalStatus[], labelCode, label),
  ...rows(['green', 'yellow', 'red'] as const, colourCode, colour),
} as const satisfies Readonly<Record<string, Setting>>;

export type SettingCode = keyof typeof SETTINGS;
export const SETTING_CODES = Object.keys(SETTINGS) as SettingCode[];

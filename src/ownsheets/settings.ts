import type { Policy } from '../model/policy';

/**
 * The municipality's choices, one row each on the settings sheet. A choice is a word, a share is a number from 0 to
 * `most`, days are whole.
 */
export type Setting =
  | { readonly kind: 'choice'; readonly choices: readonly string[]; readonly of: (policy: Policy) => string | null }
  | { readonly kind: 'share'; readonly most: number; readonly of: (policy: Policy) => number }
  | { readonly kind: 'days'; readonly of: (policy: Policy) => number };

const share = (of: (policy: Policy) => number, most = 1): Setting => ({ kind: 'share', most, of });
const days = (of: (policy: Policy) => number): Setting => ({ kind: 'days', of });

export const SETTINGS = {
  preset: { kind: 'choice', choices: ['pace', 'attainment', 'direction'], of: ({ preset }) => preset },
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
} as const satisfies Readonly<Record<string, Setting>>;

export type SettingCode = keyof typeof SETTINGS;
export const SETTING_CODES = Object.keys(SETTINGS) as SettingCode[];

import { OWN_COLUMNS, type OwnColumn } from './ownColumns';
import type { Colour, GoalStatus } from './status';

export type Preset = 'pace' | 'attainment' | 'direction' | 'forecast';
export type RollupRule = 'default' | 'all' | 'share' | 'allElsePartly' | 'worst' | 'weighted' | 'distribution';
export type Language = 'sv' | 'en';

/** The municipality's choices. Every default is a rule that can be changed. */
export interface Policy {
  readonly preset: Preset;
  /** Ratio from which an indicator is on track, and from which it is at risk rather than off track. */
  readonly pace: { readonly onTrack: number; readonly atRisk: number };
  /** Share of the way from which a missed target is partly met. */
  readonly partlyMet: number;
  /** Attainment from which the colour is green, and from which it is yellow. */
  readonly attainment: { readonly green: number; readonly yellow: number };
  readonly rollup: RollupRule;
  /** Share of judged indicators below which a goal cannot be assessed. */
  readonly minimumCoverage: number;
  /** For the rule `share`: share of green ones that makes the goal green. */
  readonly share: number;
  /** For the rule `weighted`: mean (green 1, yellow 0.5, red 0) from which the goal is green, and from which it is yellow. */
  readonly weighted: { readonly green: number; readonly yellow: number };
  /** Days from the end of a period until a value is due. */
  readonly lag: { readonly part: number; readonly year: number; readonly kpi: number };
  /** The municipality's own words for statuses; one that is not here is called as in the workbook's language. */
  readonly labels: Labels;
  /** Grounds of coloured statuses, "#RRGGBB". */
  readonly colours: Colours;
  /** The columns to write beside a goal table. */
  readonly columns: readonly OwnColumn[];
  /** Columns for cause, action, owner and new date are made where a table has none. */
  readonly owedColumns: boolean;
}

export type Labels = Readonly<Partial<Record<GoalStatus, string>>>;
export type Colours = Readonly<Record<Colour, string>>;

export const defaultPolicy: Policy = {
  preset: 'pace',
  pace: { onTrack: 0.95, atRisk: 0.6 },
  partlyMet: 0.5,
  attainment: { green: 1, yellow: 0.8 },
  rollup: 'default',
  minimumCoverage: 0.5,
  share: 0.5,
  weighted: { green: 0.75, yellow: 0.25 },
  lag: { part: 0, year: 60, kpi: 365 },
  labels: {},
  colours: { green: '#CDEBDF', yellow: '#FFE8A3', red: '#F8CDBB' },
  columns: OWN_COLUMNS,
  owedColumns: false,
};

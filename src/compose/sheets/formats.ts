import type { CellFormat, ChartSeries } from '../../model/plan';
import { defaultPolicy } from '../../model/policy';
import type { Colour, Status } from '../../model/verdict';
import type { AssessmentColumn } from '../../ownsheets/lists';
import type { StatusGroup } from './statusGroups';

/** How own things look when they are made; after that their looks belong to the user. */

export const TITLE_FORMAT: CellFormat = { bold: true, size: 18, color: '#1F3864' };
export const HEADING_FORMAT: CellFormat = { bold: true, size: 14, color: '#1F3864' };
export const LEAD_FORMAT: CellFormat = { bold: true };
export const QUIET_FORMAT: CellFormat = { color: '#595959' };
/** A sentence under or beside a chart. */
export const QUIET_TEXT: CellFormat = { color: '#595959', wrap: true, vertical: 'top' };
export const HEADER_FORMAT: CellFormat = {
  bold: true,
  color: '#FFFFFF',
  fill: '#1F3864',
  wrap: true,
  vertical: 'center',
};

export const TEXT: CellFormat = { wrap: true, vertical: 'top' };
export const PLAIN: CellFormat = { vertical: 'top' };
export const CENTRED: CellFormat = { vertical: 'top', horizontal: 'center' };
/** Counts, of which none is a dash: a table of them is read by what is there. */
export const COUNT: CellFormat = { ...CENTRED, numberFormat: '0;-0;"–"' };
export const SHARE: CellFormat = { vertical: 'top', numberFormat: '0 %' };
export const FINE_SHARE: CellFormat = { vertical: 'top', numberFormat: '0.0 %' };
export const ROUNDED: CellFormat = { vertical: 'top', numberFormat: '0.00' };
/** Widths of the overview's columns when it is made, in characters. */
export const OVERVIEW_WIDTHS = [50, 21, 48, 16, 9, 9, 9, 9, 9, 8, 13, 20, 40, 18, 12] as const;

/** Where the user may write; a date typed there stays as it is typed. */
export const CORRECTION: CellFormat = { vertical: 'top', fill: '#FFF9E5' };
export const CORRECTION_TEXT: CellFormat = { ...CORRECTION, numberFormat: '@' };

/** The cells of the user's own assessment; its date stays as it is typed. */
export const ASSESSMENT_FORMATS: Readonly<Record<AssessmentColumn, CellFormat>> = {
  own: { ...CORRECTION, wrap: true },
  motivation: { ...CORRECTION, wrap: true },
  assessor: { ...CORRECTION, wrap: true },
  assessedOn: CORRECTION_TEXT,
};

/** Text and ground of a coloured status: dark on light, readable in grey print, apart for the colour-blind. */
export const STATUS_COLOURS: Readonly<Record<Colour, { readonly color: string; readonly fill: string }>> = {
  green: { color: '#0B4F3C', fill: defaultPolicy.colours.green },
  yellow: { color: '#5C4300', fill: defaultPolicy.colours.yellow },
  red: { color: '#7A1F12', fill: defaultPolicy.colours.red },
};

/** Fills of charts of single statuses: apart in hue for the colour-blind, and in lightness for grey print. */
export const CHART_COLOURS: Readonly<Record<Status, string>> = {
  met: '#00704F',
  onTrack: '#4DB892',
  partlyMet: '#E0A800',
  atRisk: '#F5D97A',
  notMet: '#9E2A1C',
  offTrack: '#E07A5F',
  awaiting: '#7F8FA6',
  notMeasured: '#B8C2CF',
  notMeasurable: '#D9DEE5',
  needsInput: '#EEF1F4',
};

/** Fills of groups in charts: apart in hue for the colour-blind, in lightness and pattern for grey print. */
export const GROUP_LOOKS: Readonly<Record<StatusGroup, Required<Pick<ChartSeries, 'color' | 'pattern'>>>> = {
  green: { color: '#2E9E78', pattern: 'solid' },
  yellow: { color: CHART_COLOURS.atRisk, pattern: 'solid' },
  red: { color: CHART_COLOURS.notMet, pattern: 'solid' },
  missing: { color: CHART_COLOURS.awaiting, pattern: 'dark' },
  unclear: { color: CHART_COLOURS.awaiting, pattern: 'dots' },
};

/** Lines of a series over time: told apart by their markers and dashes as well as by their colours. */
export const SERIES_LOOKS = {
  outcome: { color: '#1F3864', style: 'line' },
  target: { color: '#2E9E78', style: 'plain' },
  expected: { color: '#7F7F7F', style: 'dashed' },
} as const satisfies Readonly<Record<string, Pick<ChartSeries, 'color' | 'style'>>>;

/** Bars of a way: what is done and what is left, and over them a mark where one should be by now. */
export const BULLET_LOOKS = {
  done: { color: '#5B7DB1', style: 'bar' },
  left: { color: '#DCE3EC', style: 'bar' },
  now: { color: '#FFFFFF', style: 'invisible', onTop: true },
  mark: { color: '#111111', style: 'bar', onTop: true },
} as const satisfies Readonly<Record<string, Omit<ChartSeries, 'name' | 'values'>>>;

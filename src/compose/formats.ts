import type { CellFormat, ChartSeries } from '../model/plan';
import { defaultPolicy } from '../model/policy';
import type { Colour, Status } from '../model/verdict';
import type { StatusGroup } from './statusGroups';

/** How own things look when they are made; after that their looks belong to the user. */

export const TITLE_FORMAT: CellFormat = { bold: true, size: 18, color: '#1F3864' };
export const HEADING_FORMAT: CellFormat = { bold: true, size: 14, color: '#1F3864' };
export const LEAD_FORMAT: CellFormat = { size: 12, bold: true };
export const QUIET_FORMAT: CellFormat = { color: '#595959' };
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
export const SHARE: CellFormat = { vertical: 'top', numberFormat: '0 %' };
export const FINE_SHARE: CellFormat = { vertical: 'top', numberFormat: '0.0 %' };
export const ROUNDED: CellFormat = { vertical: 'top', numberFormat: '0.00' };
/** Widths of the overview's columns when it is made, in characters. */
export const OVERVIEW_WIDTHS = [60, 22, 60, 11, 11, 11, 11, 11, 11, 11] as const;

/** Where the user may write; a date typed there stays as it is typed. */
export const CORRECTION: CellFormat = { vertical: 'top', fill: '#FFF9E5' };
export const CORRECTION_TEXT: CellFormat = { ...CORRECTION, numberFormat: '@' };

/** Text and ground of a coloured status: dark on light, readable in grey print, apart for the colour-blind. */
export const STATUS_COLOURS: Readonly<Record<Colour, { readonly color: string; readonly fill: string }>> = {
  green: { color: '#0B4F3C', fill: defaultPolicy.colours.green },
  yellow: { color: '#5C4300', fill: defaultPolicy.colours.yellow },
  red: { color: '#7A1F12', fill: defaultPolicy.colours.red },
};

/** Fills of charts: apart in hue for the colour-blind, and in lightness for grey print. */
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

export const GROUP_LOOKS: Readonly<Record<StatusGroup, Required<Pick<ChartSeries, 'color' | 'pattern'>>>> = {
  green: { color: '#2E9E78', pattern: 'solid' },
  yellow: { color: CHART_COLOURS.atRisk, pattern: 'solid' },
  red: { color: CHART_COLOURS.notMet, pattern: 'solid' },
  missing: { color: CHART_COLOURS.awaiting, pattern: 'stripes' },
  unclear: { color: CHART_COLOURS.awaiting, pattern: 'dots' },
};

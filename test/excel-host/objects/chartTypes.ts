import { excelErrors } from '../protocol/errors';
import type { BagType, BagTypes } from './bag';

/** The chart types that are simulated; the client passes any string. Documented: Excel.ChartType. */
export const CHART_KINDS: ReadonlySet<string> = new Set(
  'BarStacked BarStacked100 BarClustered ColumnStacked ColumnStacked100 ColumnClustered Line LineMarkers Doughnut'.split(
    ' ',
  ),
);

/** Documented: a fill is set by a colour or cleared; it cannot be read. */
const fill: BagType = {
  methods: {
    SetSolidColor: (bag, color) => {
      if (typeof color !== 'string' || !/^#[0-9A-Fa-f]{6}$/.test(color)) throw excelErrors.invalidArgument('color');
      bag.store[bag.key('color')] = color.toUpperCase();
    },
    Clear: (bag) => {
      bag.store[bag.key('color')] = 'none';
    },
  },
};

const line: BagType = {
  defaults: { Color: '', LineStyle: 'Continuous', Weight: 2.25 },
  methods: {
    Clear: (bag) => {
      bag.store[bag.key('lineStyle')] = 'None';
    },
  },
};

const ONE_OF: Readonly<Record<string, readonly string[]>> = {
  ChartType: [...CHART_KINDS],
  MarkerStyle: 'Invalid Automatic None Square Diamond Triangle X Star Dot Dash Circle Plus Picture'.split(' '),
  Position: 'Invalid Top Bottom Left Right Corner Custom None Center'.split(' '),
  AxisGroup: ['Primary', 'Secondary'],
};

function check(name: string, value: unknown): void {
  if (ONE_OF[name]?.includes(String(value)) === false) throw excelErrors.invalidArgument(`${name} = ${String(value)}`);
}

/** What is simulated of the many property-only types around a chart. Documented: the defaults of a fresh chart. */
export const CHART_TYPES: BagTypes = {
  ChartTitle: { defaults: { Text: 'Chart Title', Visible: true, Overlay: false }, parts: ['Format'] },
  ChartTitleFormat: { parts: ['Font'] },
  ChartFont: {
    defaults: { Bold: false, Size: 14, Color: '#000000', Name: 'Calibri', Italic: false, Underline: 'None' },
  },
  ChartLegend: { defaults: { Visible: true, Position: 'Bottom', Overlay: false }, check },
  ChartAxes: {
    parts: ['ValueAxis', 'CategoryAxis'],
    methods: {
      // Documented: the axis of a kind in a group of series; a second one is there once a series is in that group.
      GetItem: (bag, type, group) => {
        if (!['Category', 'Value'].includes(String(type))) throw excelErrors.invalidArgument(String(type));
        const name = `${String(type)}Axis`;
        return bag.part(group === 'Secondary' ? `Secondary${name}` : name, 'ChartAxis');
      },
    },
  },
  ChartAxis: {
    defaults: {
      Visible: true,
      Minimum: '',
      Maximum: '',
      MajorUnit: '',
      TickLabelSpacing: 1,
      NumberFormat: 'General',
      ReversePlotOrder: false,
    },
    parts: ['MajorGridlines', 'Format'],
  },
  ChartAxisFormat: { parts: ['Line', 'Font'] },
  ChartGridlines: { defaults: { Visible: true } },
  ChartSeries: {
    defaults: {
      ChartType: '',
      GapWidth: 150,
      Overlap: 0,
      HasDataLabels: false,
      MarkerStyle: 'Automatic',
      MarkerSize: 5,
      MarkerBackgroundColor: '',
      MarkerForegroundColor: '',
      Smooth: false,
      AxisGroup: 'Primary',
      DoughnutHoleSize: 50,
    },
    parts: ['Format', 'DataLabels'],
    check,
  },
  ChartDataLabels: { defaults: { NumberFormat: 'General', ShowValue: true, Position: 'BestFit' } },
  ChartSeriesFormat: { parts: ['Fill', 'Line'] },
  ChartFill: fill,
  ChartLineFormat: line,
  ChartPoint: { parts: ['Format'], defaults: { HasDataLabel: false } },
  ChartPointFormat: { parts: ['Fill'] },
};

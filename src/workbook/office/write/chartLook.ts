import type { ChartKind, ChartSeries, ChartSpec } from '../../../model/plan';

/** How each kind of chart is drawn. Excel's interface cannot lay markers on lying bars, so bullets stand. */
const KINDS: Readonly<
  Record<ChartKind, { readonly type: ChartTypeName; readonly bars: boolean; readonly lying: boolean }>
> = {
  stackedBar: { type: 'BarStacked', bars: true, lying: true },
  stackedBar100: { type: 'BarStacked100', bars: true, lying: true },
  stackedColumn: { type: 'ColumnStacked', bars: true, lying: false },
  line: { type: 'LineMarkers', bars: false, lying: false },
  doughnut: { type: 'Doughnut', bars: false, lying: false },
  bullet: { type: 'ColumnStacked', bars: true, lying: false },
};

type ChartTypeName = 'BarStacked' | 'BarStacked100' | 'ColumnStacked' | 'LineMarkers' | 'Doughnut';

/** Excel's name for a kind of chart. */
export function typeOf(kind: ChartKind): ChartTypeName {
  return KINDS[kind].type;
}

/** Gives a new chart its looks. After that they are the user's. */
export function dressChart(chart: Excel.Chart, spec: ChartSpec): void {
  const { bars, lying } = KINDS[spec.kind];
  if (spec.title === '') chart.title.visible = false;
  else chart.title.text = spec.title;
  chart.displayBlanksAs = 'NotPlotted';
  chart.plotVisibleOnly = false;
  const needsLegend = spec.series.length > 1 || spec.kind === 'doughnut';
  chart.legend.visible = needsLegend;
  if (needsLegend) chart.legend.position = 'Bottom';
  if (spec.kind === 'doughnut') return;
  const { valueAxis, categoryAxis } = chart.axes;
  scaleValues(chart, spec);
  valueAxis.numberFormat = spec.valueAxis.numberFormat;
  // Excel counts lying bars from below; the first category is to be on top.
  if (bars && lying) categoryAxis.reversePlotOrder = true;
}

/** Gives the axis of values the ends that the spec says; an end that it does not say is Excel's choice. */
export function scaleValues(chart: Excel.Chart, { valueAxis: { min, max } }: ChartSpec): void {
  const { valueAxis } = chart.axes;
  if (min !== undefined) valueAxis.minimum = min;
  if (max !== undefined) valueAxis.maximum = max;
}

/** Gives a new series its looks. */
export function dressSeries(
  series: Excel.ChartSeries,
  { color, style, pointColors }: ChartSeries,
  spec: ChartSpec,
): void {
  const { bars } = KINDS[spec.kind];
  if (spec.kind === 'doughnut') {
    series.doughnutHoleSize = 60;
    pointColors?.forEach((point, index) => {
      series.points.getItemAt(index).format.fill.setSolidColor(point);
    });
    label(series, spec);
  } else if (bars && (style === 'bar' || style === 'invisible')) {
    series.gapWidth = 60;
    series.overlap = 100;
    if (style === 'invisible') {
      series.format.fill.clear();
    } else {
      series.format.fill.setSolidColor(color);
      if (spec.kind !== 'bullet') label(series, spec);
    }
  } else {
    if (bars) series.chartType = 'LineMarkers';
    dressLine(series, color, style);
  }
}

/** Zeros are not written. */
function label(series: Excel.ChartSeries, { valueAxis: { numberFormat } }: ChartSpec): void {
  series.hasDataLabels = true;
  series.dataLabels.numberFormat = `${numberFormat};-${numberFormat};`;
}

function dressLine(series: Excel.ChartSeries, color: string, style: ChartSeries['style']): void {
  if (style === 'invisible') {
    series.format.line.clear();
    series.markerStyle = 'None';
    return;
  }
  if (style === 'marker') series.format.line.clear();
  else series.format.line.color = color;
  if (style === 'dashed') series.format.line.lineStyle = 'Dash';
  series.markerStyle = style === 'dashed' ? 'None' : style === 'marker' ? 'Diamond' : 'Circle';
  if (style === 'dashed') return;
  series.markerSize = style === 'marker' ? 9 : 6;
  series.markerBackgroundColor = color;
  series.markerForegroundColor = color;
}

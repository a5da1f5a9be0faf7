import type { ChartKind, ChartSeries, ChartSpec, Recolouring } from '../../../model/plan';

/** How each kind of chart is drawn. Excel counts lying bars from below; `fromTop` has the first one on top. */
const KINDS: Readonly<
  Record<ChartKind, { readonly type: ChartTypeName; readonly bars: boolean; readonly fromTop: boolean }>
> = {
  stackedBar: { type: 'BarStacked', bars: true, fromTop: true },
  stackedBar100: { type: 'BarStacked100', bars: true, fromTop: true },
  stackedColumn: { type: 'ColumnStacked', bars: true, fromTop: false },
  line: { type: 'LineMarkers', bars: false, fromTop: false },
  doughnut: { type: 'Doughnut', bars: false, fromTop: false },
  bullet: { type: 'BarStacked', bars: true, fromTop: false },
};

type ChartTypeName = 'BarStacked' | 'BarStacked100' | 'ColumnStacked' | 'LineMarkers' | 'Doughnut';

/** Excel's name for a kind of chart. */
export function typeOf(kind: ChartKind): ChartTypeName {
  return KINDS[kind].type;
}

/** Gives a new chart its looks. After that they are the user's. */
export function dressChart(chart: Excel.Chart, spec: ChartSpec): void {
  const { fromTop, type } = KINDS[spec.kind];
  const isLying = type === 'BarStacked' || type === 'BarStacked100';
  if (spec.title === '') chart.title.visible = false;
  else chart.title.text = spec.title;
  chart.title.format.font.size = spec.small ? 10 : 12;
  chart.title.format.font.bold = true;
  chart.displayBlanksAs = 'NotPlotted';
  chart.plotVisibleOnly = false;
  const needsLegend = (spec.legend ?? true) && (spec.series.length > 1 || spec.kind === 'doughnut');
  chart.legend.visible = needsLegend;
  if (needsLegend) chart.legend.position = 'Bottom';
  if (spec.kind === 'doughnut') return;
  const { valueAxis, categoryAxis } = chart.axes;
  scaleValues(chart, spec);
  valueAxis.numberFormat = spec.valueAxis.numberFormat;
  if (spec.valueAxis.step !== undefined) valueAxis.majorUnit = spec.valueAxis.step;
  if (isLying) categoryAxis.tickLabelSpacing = 1;
  if (fromTop) categoryAxis.reversePlotOrder = true;
}

/** The axis of bars drawn over others runs as the visible one does, and is not seen. */
export function hideTopAxis(chart: Excel.Chart, { valueAxis: { min, max } }: ChartSpec): void {
  const axis = chart.axes.getItem('Value', 'Secondary');
  if (min !== undefined) axis.minimum = min;
  if (max !== undefined) axis.maximum = max;
  axis.tickLabelPosition = 'None';
  axis.majorTickMark = 'None';
  axis.format.line.clear();
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
  { color, style, pointColors, onTop = false }: ChartSeries,
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
    // Series on the second axis are a group of their own: the gap that is set for one is that of all in its group.
    if (onTop) series.axisGroup = 'Secondary';
    series.gapWidth = onTop ? 25 : 60;
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

/**
 * Gives fills of a series that stands its colours. What they are now Excel tells only in newer versions, so a fill that
 * the user has made another follows as well.
 */
export function fillSeries(series: Excel.ChartSeries, spec: ChartSeries, fills: readonly Recolouring[]): void {
  for (const { point } of fills) {
    const color = point === null ? spec.color : spec.pointColors?.[point];
    if (color === undefined) continue;
    const { format } = point === null ? series : series.points.getItemAt(point);
    format.fill.setSolidColor(color);
  }
}

/** Zeros are not written. */
function label(
  series: Excel.ChartSeries,
  { valueAxis: { numberFormat, labelFormat = numberFormat } }: ChartSpec,
): void {
  series.hasDataLabels = true;
  series.dataLabels.numberFormat = `${labelFormat};-${labelFormat};`;
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
  const isBare = style === 'dashed' || style === 'plain';
  series.markerStyle = isBare ? 'None' : style === 'marker' ? 'Diamond' : 'Circle';
  if (isBare) return;
  series.markerSize = style === 'marker' ? 9 : 6;
  series.markerBackgroundColor = color;
  series.markerForegroundColor = color;
}

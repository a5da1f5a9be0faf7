import type { ChartKind, ChartSeries, ChartSpec } from '../../../model/plan';
import { encodeEscapes } from '../strings/escapes';
import { escapeText } from '../xml/entities';
import { CHART, DRAWING, RELATIONSHIPS } from '../xml/namespaces';
import {
  CATEGORY_AXIS,
  categoryAxisXml,
  TOP_CATEGORY_AXIS,
  TOP_VALUE_AXIS,
  topAxesXml,
  VALUE_AXIS,
  valueAxisXml,
  type Direction,
} from './axes';
import type { ChartCells } from './chartData';
import { barSeriesXml, lineSeriesXml, ringSeriesXml, type SeriesContext } from './series';
import { NO_LINE, textFillXml, textXml } from './shapes';

interface BarLook {
  readonly lying: boolean;
  readonly direction: Direction;
  readonly grouping: string;
  /** Values are written on the bars. */
  readonly labels: boolean;
}

const BARS: Readonly<Record<Exclude<ChartKind, 'line' | 'doughnut'>, BarLook>> = {
  stackedBar: { lying: true, direction: 'maxMin', grouping: 'stacked', labels: true },
  stackedBar100: { lying: true, direction: 'maxMin', grouping: 'percentStacked', labels: true },
  stackedColumn: { lying: false, direction: 'minMax', grouping: 'stacked', labels: true },
  bullet: { lying: true, direction: 'minMax', grouping: 'stacked', labels: false },
};

/** The part of a chart (ECMA-376 part 1, 21.2), with the values of today in it. */
export function chartXml(spec: ChartSpec, cells: ChartCells): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<c:chartSpace xmlns:c="${CHART}" xmlns:a="${DRAWING}" xmlns:r="${RELATIONSHIPS}">` +
    `<c:date1904 val="0"/><c:roundedCorners val="0"/><c:chart>${titleXml(spec)}<c:autoTitleDeleted val="${spec.title === '' ? 1 : 0}"/>` +
    `<c:plotArea><c:layout/>${plotXml({ spec, cells })}</c:plotArea>${legendXml(spec)}` +
    '<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart>' +
    `<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill>${NO_LINE}</c:spPr>${textXml(10, false)}</c:chartSpace>`
  );
}

function titleXml({ title, small }: ChartSpec): string {
  if (title === '') return '';
  const size = small ? 1000 : 1200;
  const properties = `<a:rPr lang="sv-SE" sz="${size}" b="1">${textFillXml()}</a:rPr>`;
  const run = `<a:r>${properties}<a:t>${escapeText(encodeEscapes(title))}</a:t></a:r>`;
  return (
    '<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr>' +
    `<a:defRPr sz="${size}" b="1"/></a:pPr>${run}</a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`
  );
}

/** One series needs no legend, unless its pieces have colours of their own. What is invisible has no entry. */
function legendXml({ kind, series, legend = true }: ChartSpec): string {
  if (!legend || (series.length < 2 && kind !== 'doughnut')) return '';
  const hidden = series.flatMap(({ style }, index) =>
    style === 'invisible' ? `<c:legendEntry><c:idx val="${index}"/><c:delete val="1"/></c:legendEntry>` : [],
  );
  return `<c:legend><c:legendPos val="b"/>${hidden.join('')}<c:overlay val="0"/>${textXml(9, false)}</c:legend>`;
}

function plotXml(context: SeriesContext): string {
  const { spec } = context;
  if (spec.kind === 'doughnut') return ringXml(context);
  const visible = (lying: boolean, direction: Direction): string =>
    categoryAxisXml(lying, direction) + valueAxisXml(spec.valueAxis, lying, direction);
  if (spec.kind === 'line') return linesXml(context, () => true) + visible(false, 'minMax');
  const look = BARS[spec.kind];
  const bars = barsXml(context, look, false) + barsXml(context, look, true);
  const lines = linesXml(context, (series) => !isBar(series));
  const hasTop = spec.series.some(({ onTop }) => onTop);
  const axes = visible(look.lying, look.direction);
  return bars + lines + axes + (hasTop ? topAxesXml(spec.valueAxis, look.direction) : '');
}

function isBar({ style }: ChartSeries): boolean {
  return style === 'bar' || style === 'invisible';
}

/** The bars of a chart, or those drawn over them; nothing where there are none. */
function barsXml(context: SeriesContext, { lying, grouping, labels }: BarLook, onTop: boolean): string {
  const series = context.spec.series
    .map((one, index) =>
      isBar(one) && (one.onTop ?? false) === onTop ? barSeriesXml(context, one, index, labels) : '',
    )
    .join('');
  if (series === '') return '';
  const axes = onTop ? axisIdsXml(TOP_CATEGORY_AXIS, TOP_VALUE_AXIS) : axisIdsXml(CATEGORY_AXIS, VALUE_AXIS);
  return (
    `<c:barChart><c:barDir val="${lying ? 'bar' : 'col'}"/><c:grouping val="${grouping}"/><c:varyColors val="0"/>` +
    `${series}<c:gapWidth val="${onTop ? 25 : 60}"/><c:overlap val="100"/>${axes}</c:barChart>`
  );
}

function linesXml(context: SeriesContext, wanted: (series: ChartSeries) => boolean): string {
  const series = context.spec.series
    .map((one, index) => (wanted(one) ? lineSeriesXml(context, one, index) : ''))
    .join('');
  if (series === '') return '';
  return (
    `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}<c:marker val="1"/>` +
    `${axisIdsXml(CATEGORY_AXIS, VALUE_AXIS)}</c:lineChart>`
  );
}

function ringXml(context: SeriesContext): string {
  const series = context.spec.series.map((one, index) => ringSeriesXml(context, one, index));
  return (
    `<c:doughnutChart><c:varyColors val="1"/>${series.join('')}<c:firstSliceAng val="0"/><c:holeSize val="60"/>` +
    '</c:doughnutChart>'
  );
}

function axisIdsXml(first: number, second: number): string {
  return `<c:axId val="${first}"/><c:axId val="${second}"/>`;
}

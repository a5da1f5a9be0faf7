import type { ChartKind, ChartSeries, ChartSpec } from '../../../model/plan';
import { encodeEscapes } from '../strings/escapes';
import { escapeText } from '../xml/entities';
import { CHART, DRAWING, RELATIONSHIPS } from '../xml/namespaces';
import {
  CATEGORY_AXIS,
  categoryAxisXml,
  MARKER_ROW_AXIS,
  MARKER_VALUE_AXIS,
  markerAxesXml,
  VALUE_AXIS,
  valueAxisXml,
} from './axes';
import { sizeOf, type ChartCells } from './chartData';
import { barSeriesXml, lineSeriesXml, lyingSeriesXml, ringSeriesXml, type SeriesContext } from './series';
import { NO_LINE, textFillXml, textXml } from './shapes';

/** Bars of each kind: whether they lie, how they are put together, whether their values are written on them. */
const BARS: Readonly<
  Record<Exclude<ChartKind, 'line' | 'doughnut'>, { lying: boolean; grouping: string; labels: boolean }>
> = {
  stackedBar: { lying: true, grouping: 'stacked', labels: true },
  stackedBar100: { lying: true, grouping: 'percentStacked', labels: true },
  stackedColumn: { lying: false, grouping: 'stacked', labels: true },
  bullet: { lying: true, grouping: 'stacked', labels: false },
};

/** The part of a chart (ECMA-376 part 1, 21.2), with the values of today in it. */
export function chartXml(spec: ChartSpec, cells: ChartCells): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<c:chartSpace xmlns:c="${CHART}" xmlns:a="${DRAWING}" xmlns:r="${RELATIONSHIPS}">` +
    `<c:date1904 val="0"/><c:roundedCorners val="0"/><c:chart>${titleXml(spec.title)}<c:autoTitleDeleted val="${spec.title === '' ? 1 : 0}"/>` +
    `<c:plotArea><c:layout/>${plotXml({ spec, cells })}</c:plotArea>${legendXml(spec)}` +
    '<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart>' +
    `<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill>${NO_LINE}</c:spPr>${textXml(10, false)}</c:chartSpace>`
  );
}

function titleXml(title: string): string {
  if (title === '') return '';
  const properties = `<a:rPr lang="sv-SE" sz="1200" b="1">${textFillXml()}</a:rPr>`;
  const run = `<a:r>${properties}<a:t>${escapeText(encodeEscapes(title))}</a:t></a:r>`;
  return (
    '<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="1200" b="1"/></a:pPr>' +
    `${run}</a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`
  );
}

/** One series needs no legend, unless its pieces have colours of their own. What is invisible has no entry. */
function legendXml({ kind, series }: ChartSpec): string {
  if (series.length < 2 && kind !== 'doughnut') return '';
  const hidden = series.flatMap(({ style }, index) =>
    style === 'invisible' ? `<c:legendEntry><c:idx val="${index}"/><c:delete val="1"/></c:legendEntry>` : [],
  );
  return `<c:legend><c:legendPos val="b"/>${hidden.join('')}<c:overlay val="0"/>${textXml(9, false)}</c:legend>`;
}

function plotXml(context: SeriesContext): string {
  const { spec } = context;
  if (spec.kind === 'doughnut') return ringXml(context);
  if (spec.kind === 'line') {
    const axes = categoryAxisXml(false) + valueAxisXml(spec.valueAxis, false, true);
    return linesXml(context, () => true) + axes;
  }
  const { lying, grouping, labels } = BARS[spec.kind];
  const bars = barsXml(context, lying, grouping, labels);
  const isLine = (series: ChartSeries): boolean => !isBar(series);
  if (!spec.series.some(isLine)) return bars + categoryAxisXml(lying) + valueAxisXml(spec.valueAxis, lying, true);
  if (!lying)
    return bars + linesXml(context, isLine) + categoryAxisXml(false) + valueAxisXml(spec.valueAxis, false, true);
  const scale = commonScale(context);
  const axes = categoryAxisXml(true) + valueAxisXml({ ...spec.valueAxis, ...scale }, true, true);
  return bars + lyingXml(context) + axes + markerAxesXml(scale, sizeOf(spec.categories));
}

function isBar({ style }: ChartSeries): boolean {
  return style === 'bar' || style === 'invisible';
}

function barsXml(context: SeriesContext, lying: boolean, grouping: string, labels: boolean): string {
  const series = context.spec.series.map((one, index) => (isBar(one) ? barSeriesXml(context, one, index, labels) : ''));
  return (
    `<c:barChart><c:barDir val="${lying ? 'bar' : 'col'}"/><c:grouping val="${grouping}"/><c:varyColors val="0"/>` +
    `${series.join('')}<c:gapWidth val="60"/><c:overlap val="100"/>${axisIdsXml(CATEGORY_AXIS, VALUE_AXIS)}</c:barChart>`
  );
}

function linesXml(context: SeriesContext, wanted: (series: ChartSeries) => boolean): string {
  const series = context.spec.series.map((one, index) => (wanted(one) ? lineSeriesXml(context, one, index) : ''));
  return (
    `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series.join('')}<c:marker val="1"/>` +
    `${axisIdsXml(CATEGORY_AXIS, VALUE_AXIS)}</c:lineChart>`
  );
}

function lyingXml(context: SeriesContext): string {
  const series = context.spec.series.map((one, index) => (isBar(one) ? '' : lyingSeriesXml(context, one, index)));
  return (
    `<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>${series.join('')}` +
    `${axisIdsXml(MARKER_VALUE_AXIS, MARKER_ROW_AXIS)}</c:scatterChart>`
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

/** Bars and the markers upon them have axes of their own, which must run alike: from and to what is known today. */
function commonScale({ spec, cells }: SeriesContext): { min: number; max: number } {
  const numbers = spec.series.flatMap(({ values }) => {
    const found: number[] = [];
    for (let row = values.top; row <= values.bottom; row++) {
      for (let column = values.left; column <= values.right; column++) {
        const value = cells.valueAt(row, column);
        if (typeof value === 'number') found.push(value);
      }
    }
    return found;
  });
  const { min = Math.min(0, ...numbers), max = Math.max(1, ...numbers) } = spec.valueAxis;
  return { min, max };
}

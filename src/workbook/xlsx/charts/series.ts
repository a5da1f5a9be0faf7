import type { ChartSeries, ChartSpec, Pattern } from '../../../model/plan';
import { escapeAttribute } from '../xml/entities';
import { numberReference, textReference, type ChartCells } from './chartData';
import { fillXml, lineXml, NO_LINE, readableOn, textXml } from './shapes';

/** What every series of a chart is made from. */
export interface SeriesContext {
  readonly spec: ChartSpec;
  readonly cells: ChartCells;
}

/** A series of bars; an invisible one only lifts those stacked upon it. */
export function barSeriesXml(context: SeriesContext, series: ChartSeries, index: number, labelled: boolean): string {
  const invisible = series.style === 'invisible';
  const shape = invisible ? `<a:noFill/>${NO_LINE}` : `${fillXml(series.color, series.pattern)}${NO_LINE}`;
  const labels = labelled && !invisible ? labelsXml(context, series.color, series.pattern) : '';
  return (
    `<c:ser>${headXml(context, series, index)}<c:spPr>${shape}</c:spPr><c:invertIfNegative val="0"/>${labels}` +
    `${categoriesXml(context)}<c:val>${valuesXml(context, series)}</c:val></c:ser>`
  );
}

/** A series of points on a line, or of markers alone. */
export function lineSeriesXml(context: SeriesContext, series: ChartSeries, index: number): string {
  return (
    `<c:ser>${headXml(context, series, index)}${lookXml(series)}${categoriesXml(context)}` +
    `<c:val>${valuesXml(context, series)}</c:val><c:smooth val="0"/></c:ser>`
  );
}

/** The series of a ring, its pieces in colours of their own. */
export function ringSeriesXml(context: SeriesContext, series: ChartSeries, index: number): string {
  const colors = series.pointColors ?? [];
  const points = colors.map((color, n) => {
    const fill = fillXml(color, series.pointPatterns?.[n] ?? series.pattern);
    return `<c:dPt><c:idx val="${n}"/><c:bubble3D val="0"/><c:spPr>${fill}${GAP}</c:spPr></c:dPt>`;
  });
  return (
    `<c:ser>${headXml(context, series, index)}<c:spPr>${fillXml(series.color, series.pattern)}${GAP}</c:spPr>` +
    `${points.join('')}${ringLabelsXml(context, series)}${categoriesXml(context)}` +
    `<c:val>${valuesXml(context, series)}</c:val></c:ser>`
  );
}

/** A white line between the pieces of a ring. */
const GAP = '<a:ln w="19050"><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill></a:ln>';

function headXml({ cells }: SeriesContext, series: ChartSeries, index: number): string {
  return `<c:idx val="${index}"/><c:order val="${index}"/><c:tx>${textReference(cells, series.name)}</c:tx>`;
}

function categoriesXml({ cells, spec }: SeriesContext): string {
  return `<c:cat>${textReference(cells, spec.categories)}</c:cat>`;
}

function valuesXml({ cells, spec }: SeriesContext, series: ChartSeries): string {
  return numberReference(cells, series.values, spec.valueAxis.labelFormat ?? spec.valueAxis.numberFormat);
}

function lookXml({ color, style }: ChartSeries): string {
  if (style === 'dashed' || style === 'plain') {
    return `<c:spPr>${lineXml(color, style === 'dashed')}</c:spPr><c:marker><c:symbol val="none"/></c:marker>`;
  }
  const line = style === 'marker' ? '<a:ln w="28575"><a:noFill/></a:ln>' : lineXml(color, false);
  const symbol = style === 'marker' ? 'diamond' : 'circle';
  const size = style === 'marker' ? 9 : 6;
  const fill = fillXml(color, 'solid');
  const marker = `<c:symbol val="${symbol}"/><c:size val="${size}"/><c:spPr>${fill}${GAP.replace('19050', '9525')}</c:spPr>`;
  return `<c:spPr>${line}</c:spPr><c:marker>${marker}</c:marker>`;
}

/** Zeros are not written on the bars. */
function labelsXml({ spec }: SeriesContext, color: string, pattern: ChartSeries['pattern']): string {
  return `<c:dLbls>${labelFormatXml(spec)}${labelLookXml(9, color, pattern)}${SHOW_VALUE}</c:dLbls>`;
}

/** On a pattern the figure has a white ground of its own, else it could not be read. */
function labelLookXml(size: number, color: string, pattern: Pattern | undefined): string {
  const plain = pattern === undefined || pattern === 'solid';
  const ground = plain ? '<a:noFill/>' : fillXml('#FFFFFF', 'solid');
  return `<c:spPr>${ground}</c:spPr>${textXml(size, true, plain ? readableOn(color) : '#000000')}`;
}

function ringLabelsXml({ spec }: SeriesContext, { pointColors = [], pointPatterns = [] }: ChartSeries): string {
  const each = pointColors.map((color, n) => {
    const shown = `<c:idx val="${n}"/>${labelFormatXml(spec)}${labelLookXml(10, color, pointPatterns[n])}${SHOW_VALUE}`;
    return `<c:dLbl>${shown}</c:dLbl>`;
  });
  return `<c:dLbls>${each.join('')}${labelFormatXml(spec)}<c:spPr><a:noFill/></c:spPr>${textXml(10, true)}${SHOW_VALUE}<c:showLeaderLines val="0"/></c:dLbls>`;
}

function labelFormatXml({ valueAxis: { numberFormat, labelFormat = numberFormat } }: ChartSpec): string {
  return `<c:numFmt formatCode="${escapeAttribute(`${labelFormat};-${labelFormat};`)}" sourceLinked="0"/>`;
}

const SHOW_VALUE =
  '<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/>' +
  '<c:showPercent val="0"/><c:showBubbleSize val="0"/>';

import { readRelationships } from '../package/relationships';
import type { XlsxPackage } from '../package/xlsxPackage';
import { CHART, RELATIONSHIPS, SHEET_DRAWING } from '../xml/namespaces';
import { attributeIn, attributeOf, descendantsOf, parseXml, type XmlElement } from '../xml/xmlTree';

/** A chart on a sheet, where it hangs. */
export interface PlacedChart {
  readonly name: string;
  readonly drawing: string;
  /** The chart's own part. */
  readonly part: string;
}

/** The part that holds a sheet's drawings; null when it has none. */
export function drawingOf(source: XlsxPackage, sheetPart: string): string | null {
  const drawing = readRelationships(source, sheetPart).find(({ kind }) => kind === 'drawing');
  return drawing?.target && source.has(drawing.target) ? drawing.target : null;
}

/** The charts of a sheet, as they are named in its drawing. */
export function readCharts(source: XlsxPackage, sheetPart: string): PlacedChart[] {
  const drawing = drawingOf(source, sheetPart);
  if (drawing === null) return [];
  const relationships = readRelationships(source, drawing);
  const root = parseXml(source.text(drawing), drawing);
  return framesOf(root).flatMap((frame): PlacedChart[] => {
    const name = nameOf(frame);
    const relationship = chartIdOf(frame);
    const part = relationships.find(({ id }) => id === relationship)?.target;
    return part && relationship !== undefined ? [{ name, drawing, part }] : [];
  });
}

/** Names of the charts on a sheet. */
export function readChartNames(source: XlsxPackage, sheetPart: string): string[] {
  return readCharts(source, sheetPart).map((chart) => chart.name);
}

/** The graphic frames of a drawing, in groups too. */
export function framesOf(root: XmlElement): XmlElement[] {
  return descendantsOf(root, SHEET_DRAWING, 'graphicFrame');
}

/** `cNvPr/@name` of a frame. */
export function nameOf(frame: XmlElement): string {
  const properties = descendantsOf(frame, SHEET_DRAWING, 'cNvPr')[0];
  return (properties && attributeOf(properties, 'name')) ?? '';
}

/** The relationship that a frame shows a chart by; undefined when it shows something else. */
function chartIdOf(frame: XmlElement): string | undefined {
  const chart = descendantsOf(frame, CHART, 'chart')[0];
  return chart && attributeIn(chart, RELATIONSHIPS, 'id');
}

import type { Range } from '../../../model/address';
import type { ChartSpec } from '../../../model/plan';
import { chartXml } from '../charts/chartXml';
import type { ChartCells } from '../charts/chartData';
import { patchedChart, type ChartUpdate } from '../charts/patchChart';
import { largest } from '../largest';
import { addContentType } from '../package/contentTypes';
import { freeName } from '../package/freeName';
import { addRelationship, addRelationships, removeRelationshipsTo } from '../package/relationships';
import { removePart } from '../package/removePart';
import type { XlsxPackage } from '../package/xlsxPackage';
import { insertIntoShell } from '../sheet/editShell';
import { encodeEscapes } from '../strings/escapes';
import { escapeAttribute } from '../xml/entities';
import { CHART, DRAWING, RELATIONSHIPS, SHEET_DRAWING } from '../xml/namespaces';
import { relationshipId } from '../xml/relationshipId';
import { appended, removed, spliced } from '../xml/splice';
import { attributeOf, childOf, descendantsOf, parseXml } from '../xml/xmlTree';
import { drawingOf, framesOf, nameOf, readCharts } from './readCharts';

const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';

/** A sheet that charts are put on or taken from: its part, and the shell, which refers to its drawing. */
export interface ChartSheet {
  readonly part: string;
  shell: string;
}

/** A chart that is to show what its cells hold. */
export interface WantedChart {
  readonly spec: ChartSpec;
  readonly cells: ChartCells;
  /** What changes of a chart that stands beside its cells; null for a chart that is to be added. */
  readonly update: ChartUpdate | null;
}

/**
 * Lets charts show other cells or values; their looks, places and sizes are the user's. Those that are not there are put
 * on the sheet together, beside what its drawing holds already: a plan can have a hundred.
 */
export function drawCharts(target: XlsxPackage, sheet: ChartSheet, charts: readonly WantedChart[]): void {
  const updates = charts.some(({ update }) => update !== null);
  const standing = new Map(updates ? readCharts(target, sheet.part).map((chart) => [chart.name, chart.part]) : []);
  // By name: a plan may add a chart and then let it show something else.
  const added = new Map<string, WantedChart>();
  for (const chart of charts) {
    const { spec, cells, update } = chart;
    const part = update === null ? undefined : standing.get(spec.name);
    if (part === undefined || update === null) added.set(spec.name, chart);
    else target.write(part, patchedChart(target.text(part), part, spec, cells, update));
  }
  if (added.size > 0) addCharts(target, sheet, [...added.values()]);
}

function addCharts(target: XlsxPackage, sheet: ChartSheet, charts: readonly WantedChart[]): void {
  const drawing = drawingOf(target, sheet.part) ?? addDrawing(target, sheet);
  const parts = charts.map(({ spec, cells }) => {
    const part = freeName(target, 'xl/charts/chart', '.xml');
    target.write(part, chartXml(spec, cells));
    return part;
  });
  addContentType(target, parts, CHART_TYPE);
  const relationships = addRelationships(target, drawing, 'chart', parts);
  const text = target.text(drawing);
  const root = parseXml(text, drawing);
  const ids = descendantsOf(root, SHEET_DRAWING, 'cNvPr').map((properties) => Number(attributeOf(properties, 'id')));
  const first = Math.max(1, largest(ids)) + 1;
  const anchors = charts.map(({ spec }, i) => anchorXml(spec, relationships[i] ?? '', first + i));
  target.write(drawing, spliced(text, [appended(text, root, anchors.join(''))]));
}

/** Takes a chart from a sheet; the drawing goes with its last piece. Nothing happens when it is not there. */
export function removeChart(target: XlsxPackage, sheet: ChartSheet, name: string): void {
  const chart = readCharts(target, sheet.part).find((placed) => placed.name === name);
  if (!chart) return;
  const text = target.text(chart.drawing);
  const root = parseXml(text, chart.drawing);
  const anchor = root.children.find((child) => framesOf(child).some((frame) => nameOf(frame) === name));
  if (anchor) target.write(chart.drawing, spliced(text, [removed(anchor)]));
  removeRelationshipsTo(target, chart.drawing, chart.part);
  removePart(target, chart.part);
  if (root.children.length === 1 && anchor) removeDrawing(target, sheet, chart.drawing);
}

function addDrawing(target: XlsxPackage, sheet: ChartSheet): string {
  const part = freeName(target, 'xl/drawings/drawing', '.xml');
  target.write(
    part,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<xdr:wsDr xmlns:xdr="${SHEET_DRAWING}" xmlns:a="${DRAWING}"></xdr:wsDr>`,
  );
  addContentType(target, [part], DRAWING_TYPE);
  const relationship = addRelationship(target, sheet.part, 'drawing', part);
  const root = parseXml(sheet.shell, sheet.part);
  const xml = (p: string): string => `<${p}drawing ${relationshipId(root, relationship)}/>`;
  sheet.shell = insertIntoShell(sheet.shell, sheet.part, 'drawing', xml);
  return part;
}

function removeDrawing(target: XlsxPackage, sheet: ChartSheet, drawing: string): void {
  const element = childOf(parseXml(sheet.shell, sheet.part), 'drawing');
  if (element) sheet.shell = spliced(sheet.shell, [removed(element)]);
  removeRelationshipsTo(target, sheet.part, drawing);
  removePart(target, drawing);
}

/** The place of a chart in the drawing. Carries its own namespaces: the drawing may use other prefixes. */
function anchorXml(spec: ChartSpec, relationship: string, id: number): string {
  const name = escapeAttribute(encodeEscapes(spec.name));
  const description = escapeAttribute(spec.altText);
  const { top, left, bottom, right }: Range = spec.anchor;
  return (
    `<xdr:twoCellAnchor xmlns:xdr="${SHEET_DRAWING}" xmlns:a="${DRAWING}">` +
    `<xdr:from>${cornerXml(top, left)}</xdr:from><xdr:to>${cornerXml(bottom + 1, right + 1)}</xdr:to>` +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${id}" name="${name}" descr="${description}"/>` +
    '<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>' +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${CHART}">` +
    `<c:chart xmlns:c="${CHART}" xmlns:r="${RELATIONSHIPS}" r:id="${relationship}"/>` +
    '</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>'
  );
}

function cornerXml(row: number, column: number): string {
  return `<xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff>`;
}

import { cellAddress, quotedSheet, type Range } from '../../../model/address';
import type { CellValue } from '../../../model/snapshot';
import { encodeEscapes } from '../strings/escapes';
import { escapeText } from '../xml/entities';

/** The cells that a chart shows: the name of their sheet, and what they hold now. */
export interface ChartCells {
  readonly sheet: string;
  valueAt(row: number, column: number): CellValue;
}

/** A reference to cells of text with what they hold, so that the chart shows before anyone calculates. */
export function textReference(cells: ChartCells, range: Range): string {
  const points = valuesOf(cells, range).map((value, n) => pointXml(n, textOf(value)));
  return `<c:strRef>${formulaXml(cells, range)}<c:strCache>${countXml(range)}${points.join('')}</c:strCache></c:strRef>`;
}

/** A reference to cells of numbers. Whatever is no number is a gap. */
export function numberReference(cells: ChartCells, range: Range, format: string): string {
  const points = valuesOf(cells, range).map((value, n) =>
    typeof value === 'number' ? pointXml(n, String(value)) : '',
  );
  const code = `<c:formatCode>${escapeText(format)}</c:formatCode>`;
  return `<c:numRef>${formulaXml(cells, range)}<c:numCache>${code}${countXml(range)}${points.join('')}</c:numCache></c:numRef>`;
}

/** How many cells a range of one row or one column has. */
export function sizeOf({ top, left, bottom, right }: Range): number {
  return (bottom - top + 1) * (right - left + 1);
}

function valuesOf(cells: ChartCells, range: Range): CellValue[] {
  const values: CellValue[] = [];
  for (let row = range.top; row <= range.bottom; row++) {
    for (let column = range.left; column <= range.right; column++) values.push(cells.valueAt(row, column));
  }
  return values;
}

function textOf(value: CellValue): string {
  if (value === null) return '';
  return typeof value === 'object' ? value.error : String(value);
}

function pointXml(index: number, text: string): string {
  return text === '' ? '' : `<c:pt idx="${index}"><c:v>${escapeText(encodeEscapes(text))}</c:v></c:pt>`;
}

function countXml(range: Range): string {
  return `<c:ptCount val="${sizeOf(range)}"/>`;
}

/** `'Mål 2023'!$A$5:$A$40` */
function formulaXml({ sheet }: ChartCells, { top, left, bottom, right }: Range): string {
  const fixed = (row: number, column: number): string => cellAddress(row, column).replace(/^([A-Z]+)/, '$$$1$$');
  const first = fixed(top, left);
  const last = fixed(bottom, right);
  const address = first === last ? first : `${first}:${last}`;
  return `<c:f>${escapeText(`${quotedSheet(sheet)}!${address}`)}</c:f>`;
}

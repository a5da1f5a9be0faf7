import {
  LAST_COLUMN,
  LAST_ROW,
  cellAddress,
  columnLetters,
  columnNumber,
  parseRange,
} from '../../../src/model/address';
import type { Range as Rectangle } from '../../../src/model/address';

export type { Rectangle };

/** "A1:C3", "A1", "A:C", "2:5", "$A$1"; null when it is no address. Without the sheet's name. */
export function parseAddress(text: string): Rectangle | null {
  const plain = text.replaceAll('$', '').trim();
  const columns = /^([A-Z]{1,3}):([A-Z]{1,3})$/i.exec(plain);
  if (columns) {
    const [left, right] = [columnNumber(columns[1] ?? ''), columnNumber(columns[2] ?? '')];
    if (Number.isNaN(left + right)) return null;
    return { top: 0, left: Math.min(left, right), bottom: LAST_ROW, right: Math.max(left, right) };
  }
  const rows = /^(\d{1,7}):(\d{1,7})$/.exec(plain);
  if (rows) {
    const [top, bottom] = [Number(rows[1]) - 1, Number(rows[2]) - 1];
    if (Math.min(top, bottom) < 0 || Math.max(top, bottom) > LAST_ROW) return null;
    return { top: Math.min(top, bottom), left: 0, bottom: Math.max(top, bottom), right: LAST_COLUMN };
  }
  return parseRange(plain);
}

/** "'Mål 2023'!A1:C3" → the sheet's name, or null when none is given, and the rest. */
export function splitAddress(text: string): { sheet: string | null; address: string } {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(text.trim());
  if (!match) return { sheet: null, address: text };
  return { sheet: match[1]?.replaceAll("''", "'") ?? match[2] ?? null, address: match[3] ?? '' };
}

/** As Excel writes a sheet's name in a reference: quoted unless it is a plain word. */
export function quotedSheet(name: string): string {
  return /^[\p{L}_][\p{L}\d_.]*$/u.test(name) && Number.isNaN(columnNumber(name))
    ? name
    : `'${name.replaceAll("'", "''")}'`;
}

/** "A1:C3"; whole columns are "A:C", whole rows "2:5", as Excel writes them. */
export function addressOf(area: Rectangle, absolute = false): string {
  const $ = absolute ? '$' : '';
  if (area.top === 0 && area.bottom === LAST_ROW) {
    return `${$}${columnLetters(area.left)}:${$}${columnLetters(area.right)}`;
  }
  if (area.left === 0 && area.right === LAST_COLUMN) {
    return `${$}${String(area.top + 1)}:${$}${String(area.bottom + 1)}`;
  }
  const corner = (row: number, column: number): string =>
    absolute ? `$${columnLetters(column)}$${String(row + 1)}` : cellAddress(row, column);
  const first = corner(area.top, area.left);
  const last = corner(area.bottom, area.right);
  return first === last ? first : `${first}:${last}`;
}

export function height(area: Rectangle): number {
  return area.bottom - area.top + 1;
}

export function width(area: Rectangle): number {
  return area.right - area.left + 1;
}

export function intersection(a: Rectangle, b: Rectangle): Rectangle | null {
  const area = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return area.top <= area.bottom && area.left <= area.right ? area : null;
}

export function bounding(a: Rectangle, b: Rectangle): Rectangle {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

export function equalAreas(a: Rectangle, b: Rectangle): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}

export const WHOLE_SHEET: Rectangle = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };

/** Whole rows or columns put in (count above 0) or taken out (below 0) at an index. */
export interface Shift {
  readonly axis: 'rows' | 'columns';
  readonly at: number;
  readonly count: number;
}

/** Where an area stands after a shift; null when all of it was taken out. */
export function shifted(area: Rectangle, shift: Shift): Rectangle | null {
  const [first, last] = shift.axis === 'rows' ? [area.top, area.bottom] : [area.left, area.right];
  const from = shiftedStart(first, shift);
  const to = shiftedEnd(last, shift);
  if (from > to) return null;
  return shift.axis === 'rows' ? { ...area, top: from, bottom: to } : { ...area, left: from, right: to };
}

function shiftedStart(index: number, { at, count }: Shift): number {
  if (index < at) return index;
  return count > 0 ? index + count : Math.max(at, index + count);
}

function shiftedEnd(index: number, { at, count }: Shift): number {
  if (index < at) return index;
  return count > 0 ? index + count : Math.max(at - 1, index + count);
}

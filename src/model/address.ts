/** Zero-based row and column of a cell on its sheet: A1 is row 0, column 0. */
export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, both corners included, zero-based. */
export interface Range {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The last row and column that an Excel sheet has, zero-based (XFD1048576). */
export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

/** Column letters of a zero-based column: 0 → "A", 26 → "AA". */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}

/** Zero-based column of its letters: "A" → 0. Returns NaN for anything but A–XFD. */
export function columnNumber(letters: string): number {
  if (!/^[A-Za-z]{1,3}$/.test(letters)) return NaN;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1 <= LAST_COLUMN ? column - 1 : NaN;
}

/** "C6" for row 5, column 2. */
export function cellAddress(row: number, column: number): string {
  return columnLetters(column) + String(row + 1);
}

/** "A4:K40"; a single cell is written as "A4". */
export function rangeAddress(range: Range): string {
  const first = cellAddress(range.top, range.left);
  const last = cellAddress(range.bottom, range.right);
  return first === last ? first : `${first}:${last}`;
}

/** A range as a formula on its own sheet refers to it: `$L$4:$L$9`. */
export function absoluteAddress(range: Range): string {
  return rangeAddress(range).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}

/** A range as a name refers to it: `'Mål 2023'!$L$4`. */
export function absoluteReference(sheet: string, range: Range): string {
  return `${quotedSheet(sheet)}!${absoluteAddress(range)}`;
}

/** A sheet's name as formulas write it, always quoted: `'Mål 2023'`. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** Reads "C6", "$C$6"; null when the text is no cell address. */
export function parseCell(address: string): CellPosition | null {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(address);
  if (!match) return null;
  const column = columnNumber(match[1] ?? '');
  const row = Number(match[2]) - 1;
  return Number.isNaN(column) || row > LAST_ROW ? null : { row, column };
}

/** Reads "A4:K40" or "A4"; null when the text is no range of cells. */
export function parseRange(address: string): Range | null {
  const [from = '', to = from, ...more] = address.split(':');
  const first = parseCell(from);
  const last = parseCell(to);
  if (!first || !last || more.length > 0) return null;
  return {
    top: Math.min(first.row, last.row),
    left: Math.min(first.column, last.column),
    bottom: Math.max(first.row, last.row),
    right: Math.max(first.column, last.column),
  };
}

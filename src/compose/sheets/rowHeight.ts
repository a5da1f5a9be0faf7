/** Points of a line of text in the default font. */
export const LINE = 15;
/**
 * Letters that fit in a column per unit of its width. A unit is a digit, and letters are narrower on the average, less so
 * in the fonts that stand in for Excel's own. Bold letters are wider.
 */
const LETTERS_PER_WIDTH = 1.06;
const BOLD_LETTERS_PER_WIDTH = 1.02;
/** Excel's rows are never higher. */
export const HIGHEST_ROW = 409;

/** A column whose texts wrap: its place in a row's values, and its width in characters. */
export interface WrappingColumn {
  readonly index: number;
  readonly width: number;
}

/** The columns that wrap, of all in a row's order. `widths` has those that do. */
export function wrappingColumns(
  columns: readonly string[],
  widths: Readonly<Record<string, number>> = {},
): WrappingColumn[] {
  return columns.flatMap((column, index) => {
    const width = widths[column];
    return width === undefined ? [] : [{ index, width }];
  });
}

/** Points that a row needs for its texts to be read. */
export function heightOf(values: readonly unknown[], wrapping: readonly WrappingColumn[], bold = false): number {
  const letters = bold ? BOLD_LETTERS_PER_WIDTH : LETTERS_PER_WIDTH;
  let lines = 1;
  for (const { index, width } of wrapping) {
    const value = values[index];
    if (typeof value === 'string') lines = Math.max(lines, linesOf(value, width * letters));
  }
  return Math.min(HIGHEST_ROW, LINE * lines);
}

/** Lines that a text takes when it is wrapped. */
function linesOf(text: string, letters: number): number {
  if (!text.includes('\n')) return linesWithin(text, 0, text.length, letters);
  let lines = 0;
  for (let start = 0; start <= text.length;) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 ? text.length : feed;
    lines += linesWithin(text, start, end, letters);
    start = end + 1;
  }
  return lines;
}

/**
 * Lines of a part of a text that is wrapped between words, and inside words that are longer than a line. Looks for the
 * last blank of each line from where the line is full: it runs over every text of the trail.
 */
function linesWithin(text: string, start: number, end: number, letters: number): number {
  let lines = 1;
  let word = start;
  // Where the line begins: between two letters when it goes on with the rest of a long word.
  let line = start;
  for (;;) {
    if (line === word) while (word < end && text.charCodeAt(word) === BLANK) line = ++word;
    if (end - line <= letters) return lines;
    let blank = Math.floor(line + letters);
    while (blank >= word && text.charCodeAt(blank) !== BLANK) blank--;
    if (blank >= word) {
      line = word = blank + 1;
      lines++;
      continue;
    }
    const next = text.indexOf(' ', word);
    const wordEnd = next < 0 || next > end ? end : next;
    let used = wordEnd - line;
    for (; used > letters; used -= letters) lines++;
    if (wordEnd === end) return lines;
    line = wordEnd - used;
    word = wordEnd;
  }
}

const BLANK = 0x20;

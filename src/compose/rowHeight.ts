import type { NewValue } from '../model/plan';

/** Points of a line of text in the default font. */
const LINE = 15;
/**
 * Letters that fit in a column per unit of its width. A unit is a digit, and letters are narrower on the average, less so
 * in the fonts that stand in for Excel's own. Bold letters are wider.
 */
const LETTERS_PER_WIDTH = 1.12;
const BOLD_LETTERS_PER_WIDTH = 1.02;
/** Excel's rows are never higher. */
export const HIGHEST_ROW = 409;

/** Points that a row needs for its texts to be read. `widths` are those of columns that wrap, null for others. */
export function heightOf(values: readonly NewValue[], widths: readonly (number | null)[], bold = false): number {
  const lines = widths.map((width, i) => {
    const value = values[i];
    if (width === null || typeof value !== 'string') return 1;
    return linesOf(value, width * (bold ? BOLD_LETTERS_PER_WIDTH : LETTERS_PER_WIDTH));
  });
  return Math.min(HIGHEST_ROW, LINE * Math.max(1, ...lines));
}

/** Lines that a text takes when it is wrapped between words, and inside words that are longer than a line. */
function linesOf(text: string, letters: number): number {
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    let used = 0;
    lines++;
    for (const word of paragraph.split(' ')) {
      if (used > 0 && used + 1 + word.length > letters) {
        lines++;
        used = 0;
      }
      used += (used > 0 ? 1 : 0) + word.length;
      for (; used > letters; used -= letters) lines++;
    }
  }
  return lines;
}

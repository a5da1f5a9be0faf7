import type { NewValue } from '../model/plan';

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

/** Points that a row needs for its texts to be read. `widths` are those of columns that wrap, null for others. */
export function heightOf(values: readonly NewValue[], widths: readonly (number | null)[], bold = false): number {
  const lines = widths.map((width, i) => {
    const value = values[i];
    if (width === null || typeof value !== 'string') return 1;
    return linesOf(value, width * (bold ? BOLD_LETTERS_PER_WIDTH : LETTERS_PER_WIDTH));
  });
  return Math.min(HIGHEST_ROW, LINE * Math.max(1, ...lines));
}

/**
 * Lines that a text takes when it is wrapped between words, and inside words that are longer than a line. Walks over the
 * text instead of cutting it up, for it runs over every text of the trail.
 */
function linesOf(text: string, letters: number): number {
  if (text.length <= letters && !text.includes('\n')) return 1;
  let lines = 1;
  let used = 0;
  let wordStart = 0;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : LINE_FEED;
    if (code !== BLANK && code !== LINE_FEED) continue;
    const word = at - wordStart;
    if (used > 0 && used + 1 + word > letters) {
      lines++;
      used = 0;
    }
    used += (used > 0 ? 1 : 0) + word;
    for (; used > letters; used -= letters) lines++;
    wordStart = at + 1;
    if (code === LINE_FEED && at < text.length) {
      lines++;
      used = 0;
    }
  }
  return lines;
}

const BLANK = 0x20;
const LINE_FEED = 0x0a;

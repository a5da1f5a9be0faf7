import type { NewValue } from '../model/plan';

/** Points of a line of text in the default font, and letters that fit in a column per unit of its width. */
const LINE = 15;
const LETTERS_PER_WIDTH = 1.05;
/** Excel's rows are never higher. */
const HIGHEST = 409;

/** Points that a row needs for its texts to be read. `widths` are those of columns that wrap, null for others. */
export function heightOf(values: readonly NewValue[], widths: readonly (number | null)[]): number {
  const lines = widths.map((width, i) => {
    const value = values[i];
    return width === null || typeof value !== 'string' ? 1 : linesOf(value, width * LETTERS_PER_WIDTH);
  });
  return Math.min(HIGHEST, LINE * Math.max(1, ...lines));
}

function linesOf(text: string, width: number): number {
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / width)), 0);
}

import { isBulleted, linesOf, withoutBullet, type CellItem } from './splitCell';

/**
 * Lays the lines of a cell beside the items of the indicator cell in the same row. Tried in this order: both cells
 * have a line for each other, area headings and lines that go on having blank counterparts; one line per item, blank
 * ones being empty; as many filled lines as items.
 *
 * @param text the cell with the values.
 * @param indicatorText the cell with the indicators.
 * @param items what stands in the indicator cell.
 * @returns one text per item that is no area, "" for none; null when the lines do not say which belongs to which.
 */
export function parallelLines(text: string, indicatorText: string, items: readonly CellItem[]): string[] | null {
  // "- 91 %" in a list beside a list is no value below zero.
  const areLists = isBulleted(text) && hasBullets(indicatorText);
  const lines = areLists ? linesOf(text).map(withoutBullet) : linesOf(text);
  const own = items.filter(({ kind }) => kind === 'item');
  if (lines.every((line) => line === '')) return own.map(() => '');
  return lineByLine(lines, linesOf(indicatorText).length, own) ?? inOrder(lines, own.length);
}

/** Two lines or more with a bullet, maybe under a label. */
function hasBullets(text: string): boolean {
  return linesOf(text).filter((line) => withoutBullet(line) !== line).length > 1;
}

function lineByLine(lines: readonly string[], count: number, own: readonly CellItem[]): string[] | null {
  if (lines.length !== count) return null;
  const places = new Set(own.map(({ firstLine }) => firstLine));
  const isAligned = lines.every((line, index) => line === '' || places.has(index));
  return isAligned ? own.map(({ firstLine }) => lines[firstLine] ?? '') : null;
}

function inOrder(lines: readonly string[], count: number): string[] | null {
  if (lines.length === count) return [...lines];
  const filled = lines.filter((line) => line !== '');
  return filled.length === count ? filled : null;
}

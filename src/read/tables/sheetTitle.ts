import type { GoalTable } from '../../model/goalTable';
import { fold } from '../sheet/cellText';
import { filledColumns, textOf, type Grid } from '../sheet/grid';

const LONGEST_TITLE = 120;

/**
 * What a sheet calls itself: the text of its first filled row, when it stands alone above the first table and is no
 * goal. Null when the sheet has no title.
 */
export function sheetTitle(grid: Grid, tables: readonly GoalTable[]): string | null {
  const line = grid.lines[0];
  const header = Math.min(...tables.flatMap(({ headerRows }) => headerRows));
  const columns = line ? filledColumns(line) : [];
  if (!line || line.index >= header || columns.length !== 1) return null;
  const title = fold(textOf(grid, line, columns[0] ?? 0));
  const isGoal = tables.some(({ goals }) => goals.some(({ text }) => fold(text) === title));
  return title === '' || title.length > LONGEST_TITLE || isGoal ? null : title;
}

import { LIMIT_WORDS } from '../lexicon/headers';
import { isDemand } from '../lexicon/particles';
import { cellAddress } from '../model/address';
import { Fault } from '../model/faults';
import type { GoalTable } from '../model/goalTable';
import type { Problem } from '../model/problems';
import { filledColumns, textOf, type Grid, type Line } from './sheet/grid';
import { readTarget } from './target/readTarget';

/** A lone row that reads like a goal may be a remark. */
const FEWEST = 2;
/** So many rows outside the tables are looked at: enough to see goals, few enough for a long list of something else. */
const MOST_ROWS = 200;
/** A limit that no demand need stand beside: "Minst 80 %". */
const LIMIT = new RegExp(`(?<!\\p{L})(?:${LIMIT_WORDS})(?!\\p{L})`, 'iu');

/**
 * Goals with levels and figures beside them that no table of the sheet takes in, because no header stands above: they are
 * told of, and not judged by a guess.
 *
 * @returns a problem at the first of them; null for a sheet that has none.
 */
export function goalsWithoutHeader(grid: Grid, tables: readonly GoalTable[]): Problem | null {
  const isInTable = ({ index }: Line): boolean =>
    tables.some(({ range }) => index >= range.top && index <= range.bottom);
  const cells = grid.lines
    .filter((line) => !isInTable(line))
    .slice(0, MOST_ROWS)
    .flatMap((line) => goalIn(grid, line) ?? []);
  const [cell] = cells;
  if (cell === undefined || cells.length < FEWEST) return null;
  return { code: 'sheet.goalsWithoutHeader', params: { count: cells.length }, sheet: grid.sheet.name, cell };
}

/** The cell of a goal that a figure stands right of. */
function goalIn(grid: Grid, line: Line): string | null {
  const columns = filledColumns(line);
  const goal = columns.find((column) => isGoal(textOf(grid, line, column)));
  if (goal === undefined) return null;
  const hasFigure = columns.some((column) => column > goal && /^\D{0,3}\d/.test(textOf(grid, line, column)));
  return hasFigure ? cellAddress(line.index, goal) : null;
}

function isGoal(text: string): boolean {
  // Most texts of a sheet set no level, and need not be read.
  if (!/\d/.test(text) || !(isDemand(text) || LIMIT.test(text))) return false;
  const { measurable, sure } = readTarget(text);
  return measurable === true && sure;
}

/** What is said of a book without a table of goals: where goals stand that have no header, if any do. */
export function noGoalsFault(problems: readonly Problem[]): Fault {
  const found = problems.find(({ code }) => code === 'sheet.goalsWithoutHeader');
  return new Fault('book.noGoals', { at: found ? `${found.sheet}!${found.cell ?? ''}` : null });
}

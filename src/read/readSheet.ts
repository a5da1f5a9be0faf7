import type { GoalTable } from '../model/goalTable';
import type { SheetSnapshot, Snapshot } from '../model/snapshot';
import type { RoleChoice } from '../ownsheets/roleChoices';
import { GoalChain } from './rows/goalHeadings';
import { withOwedNotes } from './rows/readOwed';
import { gridOf } from './sheet/grid';
import { findRegions } from './tables/findRegions';
import { HeaderReader } from './tables/headerReader';
import { findLabelledBlocks } from './tables/labelledBlocks';
import { findSidewaysTables } from './tables/sidewaysTables';
import { withMeasureAbove } from './tables/measureAbove';
import { planYearsOf } from './tables/planYear';
import { readTable } from './tables/readTable';
import type { Region } from './columns/region';
import { withoutKinds } from './tables/rowsByKind';
import { sheetTitle } from './tables/sheetTitle';
import type { UndatedYear } from './tables/yearOfParts';

/**
 * Reads the goal tables of one sheet: those that stand on their side, then those that stand upright, then labelled
 * blocks in what is left.
 */
export function readSheet(
  snapshot: Snapshot,
  sheet: SheetSnapshot,
  choices: readonly RoleChoice[],
  undated: UndatedYear,
): GoalTable[] {
  const grid = gridOf(snapshot, sheet);
  const years = planYearsOf(grid);
  const chain = new GoalChain();
  const headers = new HeaderReader(years?.last ?? null, undated);
  let above: GoalTable | null = null;
  const read = (region: Region): GoalTable[] => {
    const isUnderGoals = isRightUnder(region, above);
    const table = readTable(region, chain, { years, undated, choices, isUnderGoals });
    above = table ?? above;
    return table ? [table] : [];
  };
  const sideways = findSidewaysTables(grid, headers).flatMap(read);
  const onTheirSide = rowsOf(sideways);
  const standing = { ...grid, lines: grid.lines.filter(({ index }) => !onTheirSide.has(index)) };
  const upright = findRegions(sideways.length === 0 ? grid : standing, headers);
  const plain = upright.map((region) => withMeasureAbove(withoutKinds(region, headers), headers)).flatMap(read);
  const laidOut = [...sideways, ...plain];
  const tables = [...laidOut, ...findLabelledBlocks(grid, headers, rowsOf(laidOut)).flatMap(read)];
  const title = sheetTitle(grid, tables);
  const noted = withOwedNotes(snapshot, sheet, tables);
  return title === null ? noted : noted.map((table) => ({ ...table, title }));
}

/** So many rows below a table of goals another one begins at most that belongs to it. */
const NEAR = 2;

function isRightUnder({ headerRows }: Region, above: GoalTable | null): boolean {
  const gap = above ? Math.min(...headerRows) - above.range.bottom : 0;
  return gap > 0 && gap <= NEAR;
}

/** Rows that tables stand in. */
function rowsOf(tables: readonly GoalTable[]): Set<number> {
  const rows = new Set<number>();
  for (const { range } of tables) for (let row = range.top; row <= range.bottom; row++) rows.add(row);
  return rows;
}

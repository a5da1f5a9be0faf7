import { groupBy } from '../../model/groupBy';
import type { TableSnapshot } from '../../model/snapshot';
import { filledColumns, isBlank, textOf, type Grid, type Line } from '../sheet/grid';
import {
  areOneHeader,
  isSecondHeader,
  isSpread,
  isTopHeader,
  isUpperHeader,
  namesLeftOf,
  type HeaderRows,
} from './headerColumns';
import { findHeaderBands, type HeaderBand } from './headerBands';
import type { HeaderReader } from './headerReader';

/** A header that was found, with where its body can begin. */
export interface HeaderStart {
  /** Position of the first header row among the grid's lines. */
  readonly at: number;
  /** Position of the first row after it. */
  readonly after: number;
  readonly rows: HeaderRows;
  readonly left: number;
  readonly right: number;
  readonly table: TableSnapshot | null;
}

/** The headers of a sheet from top to bottom: those of its ListObjects and every other row or rows that read like one. */
export function findHeaderStarts(grid: Grid, headers: HeaderReader): HeaderStart[] {
  const tables = grid.sheet.tables.filter((table) => table.headerRow);
  const inTable = ({ at, left }: HeaderBand): boolean => {
    const row = grid.lines[at]?.index ?? -1;
    return tables.some(
      ({ range }) => row >= range.top && row <= range.bottom && left >= range.left && left <= range.right,
    );
  };
  const plain = joined(
    grid,
    findHeaderBands(grid, headers).filter((band) => !inTable(band)),
    headers,
  );
  const listed = tables.flatMap((table) => startOfTable(grid, table, headers));
  const isTaken = (start: HeaderStart): boolean =>
    listed.some((table) => start.at >= table.at && start.at < table.after && overlaps(start, table));
  return [...plain.filter((start) => !isTaken(start)), ...listed]
    .sort((a, b) => a.at - b.at || a.left - b.left)
    .map((start, _at, all) => widened(grid, start, all));
}

/** Rows that are looked at for cells beside a header, and the share of them that makes a column of it. */
const WIDENING_ROWS = 40;
const WIDENING_SHARE = 0.25;

/** Takes in columns without a header right beside a plain table, such as one of status icons. */
function widened(grid: Grid, start: HeaderStart, all: readonly HeaderStart[]): HeaderStart {
  if (start.table) return start;
  const lines = grid.lines.slice(start.after, start.after + WIDENING_ROWS).filter((line) => isInTable(line, start));
  const isPart = (column: number): boolean => {
    const filled = column < 0 ? 0 : lines.filter((line) => !isBlank(line.values[column])).length;
    if (filled === 0 || filled < lines.length * WIDENING_SHARE) return false;
    return !all.some((other) => other !== start && column >= other.left && column <= other.right);
  };
  let { left, right } = start;
  if (isPart(left - 1)) left--;
  while (isPart(right + 1)) right++;
  return { ...start, left, right };
}

function isInTable(line: Line, { left, right }: HeaderStart): boolean {
  return filledColumns(line).filter((column) => column >= left && column <= right).length >= 2;
}

function startOfTable(grid: Grid, table: TableSnapshot, headers: HeaderReader): HeaderStart[] {
  const at = grid.lines.findIndex((line) => line.index === table.range.top);
  const lower = grid.lines[at];
  if (!lower) return [];
  const { left } = table.range;
  const right = usersRight(grid, table);
  const above = grid.lines[at - 1];
  const upper = above?.index === lower.index - 1 && isUpperHeader(grid, above, lower, left, headers) ? above : null;
  return [{ at: upper ? at - 1 : at, after: at + 1, rows: { top: null, upper, lower }, left, right, table }];
}

/** The last column of a ListObject that was the user's before it grew by ours. */
function usersRight(grid: Grid, { range }: TableSnapshot): number {
  let { right } = range;
  while (right > range.left && grid.isOwn(range.top, right)) right--;
  return right;
}

/** Puts two header rows that stand directly under each other together, and takes along the row of years or groups. */
function joined(grid: Grid, bands: readonly HeaderBand[], headers: HeaderReader): HeaderStart[] {
  const starts: HeaderStart[] = [];
  const taken = new Set<HeaderBand>();
  const byLine = groupBy(bands, ({ at }) => at);
  for (const band of bands) {
    const line = grid.lines[band.at];
    if (!line || taken.has(band)) continue;
    const { left, right } = band;
    const first = headers.read(textOf(grid, line, left));
    const above = grid.lines[band.at - 1];
    const below = grid.lines[band.at + 1];
    const [second, another] = (byLine.get(band.at + 1) ?? []).filter((other) => overlaps(other, band));
    // A title above each of two tables that stand side by side is no header of both.
    if (another) continue;
    // "Målvärde | Utfall" over years from its first column on: what is measured stands left of it, without a header.
    const isOne = (lower: Line): boolean =>
      second
        ? !taken.has(second) && areOneHeader(grid, line, lower, headers)
        : isSecondHeader(grid, lower, isSpread(first) ? left - 1 : left, right, headers) ||
          namesLeftOf(grid, lower, left, right, headers);
    if (below?.index === line.index + 1 && isOne(below)) {
      if (second) taken.add(second);
      const third = thirdRow(grid, band, below, headers);
      const columns = [...filledColumns(below), ...(third ? filledColumns(third) : []), left, right];
      const rows = third ? { top: line, upper: below, lower: third } : { top: null, upper: line, lower: below };
      starts.push({ at: band.at, after: band.at + (third ? 3 : 2), rows, ...extent(columns), table: null });
    } else if (above?.index === line.index - 1 && isUpperHeader(grid, above, line, left, headers)) {
      const higher = grid.lines[band.at - 2];
      const top = higher && isTopHeader(grid, higher, above, left, headers) ? higher : null;
      const rows = { top, upper: above, lower: line };
      starts.push({ at: band.at - (top ? 2 : 1), after: band.at + 1, rows, left, right, table: null });
    } else {
      const rows = { top: null, upper: null, lower: line };
      starts.push({ at: band.at, after: band.at + 1, rows, left, right, table: null });
    }
  }
  return starts;
}

/** "Utfall | Målvärde" over "Kommunen | Riket" over years: a third row that goes on with the two above it. */
function thirdRow(grid: Grid, { at, left, right }: HeaderBand, second: Line, headers: HeaderReader): Line | null {
  const third = grid.lines[at + 2];
  const goesOn = third?.index === second.index + 1 && isSecondHeader(grid, third, left, right, headers);
  return goesOn ? third : null;
}

function extent(columns: readonly number[]): { left: number; right: number } {
  return { left: Math.min(...columns), right: Math.max(...columns) };
}

/** Both stand over some of the same columns. */
export function overlaps(a: { left: number; right: number }, b: { left: number; right: number }): boolean {
  return a.left <= b.right && b.left <= a.right;
}

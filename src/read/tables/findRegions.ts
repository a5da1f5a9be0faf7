import type { TableSnapshot } from '../../model/snapshot';
import { labelRank } from '../rows/goalHeadings';
import { filledColumns, isBlank, textOf, type Grid, type Line } from '../sheet/grid';
import { findHeaderBands, type HeaderBand } from './headerBands';
import type { HeaderReader } from './headerReader';
import {
  areOneHeader,
  headerColumns,
  isSecondHeader,
  isTopHeader,
  isUpperHeader,
  type HeaderRows,
} from './headerColumns';
import type { HeaderColumn, Region } from './region';
import { withSamePeriods } from './samePeriod';
import { withTiledParts } from './tiledParts';

/** A header that was found, with where its body can begin. */
interface Start {
  /** Position of the first header row among the grid's lines. */
  readonly at: number;
  /** Position of the first row after it. */
  readonly after: number;
  readonly rows: HeaderRows;
  readonly left: number;
  readonly right: number;
  readonly table: TableSnapshot | null;
}

/** So many rows without a cell of the table end it. */
const WIDEST_GAP = 6;

/** Finds the stretches of a sheet that have a header like a goal table's, from top to bottom. */
export function findRegions(grid: Grid, headers: HeaderReader): Region[] {
  let starts = startsOf(grid, headers).map((start, _at, all) => widened(grid, start, all));
  const regions: Region[] = [];
  let upTo = 0;
  for (let i = 0; i < starts.length; i++) {
    const start = starts[i];
    if (!start) continue;
    const plain = headerColumns(grid, start.rows, start.left, start.right, headers);
    const reader = headers.within(plain);
    const named = headerColumns(grid, start.rows, start.left, start.right, reader);
    const columns = withTiledParts(withSamePeriods(named));
    const repeated = repetitionsOf(grid, starts, i, plain, headers);
    const taken = new Set(repeated);
    const rest = repeated.length === 0 ? starts : starts.filter((other) => !taken.has(other));
    const region = regionOf({ grid, starts: rest, first: start, repeated, columns, upTo });
    regions.push(reader.isAssumed ? { ...region, isUndated: true } : region);
    upTo = start.after;
    starts = rest;
  }
  return regions;
}

function startsOf(grid: Grid, headers: HeaderReader): Start[] {
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
  const isTaken = (start: Start): boolean =>
    listed.some((table) => start.at >= table.at && start.at < table.after && overlaps(start, table));
  return [...plain.filter((start) => !isTaken(start)), ...listed].sort((a, b) => a.at - b.at || a.left - b.left);
}

/** Rows that are looked at for cells beside a header, and the share of them that makes a column of it. */
const WIDENING_ROWS = 40;
const WIDENING_SHARE = 0.25;

/** Takes in columns without a header right beside a plain table, such as one of status icons. */
function widened(grid: Grid, start: Start, all: readonly Start[]): Start {
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

function isInTable(line: Line, { left, right }: Start): boolean {
  return filledColumns(line).filter((column) => column >= left && column <= right).length >= 2;
}

function startOfTable(grid: Grid, table: TableSnapshot, headers: HeaderReader): Start[] {
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
function joined(grid: Grid, bands: readonly HeaderBand[], headers: HeaderReader): Start[] {
  const starts: Start[] = [];
  const taken = new Set<HeaderBand>();
  const byLine = new Map<number, HeaderBand[]>();
  for (const band of bands) byLine.set(band.at, [...(byLine.get(band.at) ?? []), band]);
  for (const band of bands) {
    const line = grid.lines[band.at];
    if (!line || taken.has(band)) continue;
    const { left, right } = band;
    const above = grid.lines[band.at - 1];
    const below = grid.lines[band.at + 1];
    const [second, another] = (byLine.get(band.at + 1) ?? []).filter((other) => overlaps(other, band));
    // A title above each of two tables that stand side by side is no header of both.
    if (another) continue;
    const isOne = (lower: Line): boolean =>
      second
        ? !taken.has(second) && areOneHeader(grid, line, lower, headers)
        : isSecondHeader(grid, lower, left, right, headers);
    if (below?.index === line.index + 1 && isOne(below)) {
      if (second) taken.add(second);
      const third = thirdRow(grid, band, below, headers);
      const columns = [...filledColumns(below), ...(third ? filledColumns(third) : []), left, right];
      const rows = third ? { top: line, upper: below, lower: third } : { top: null, upper: line, lower: below };
      starts.push({ at: band.at, after: band.at + (third ? 3 : 2), rows, ...extent(columns), table: null });
    } else if (above?.index === line.index - 1 && isUpperHeader(grid, above, line, left, headers)) {
      const first = grid.lines[band.at - 2];
      const top = first && isTopHeader(grid, first, above, left, headers) ? first : null;
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

function overlaps(a: { left: number; right: number }, b: { left: number; right: number }): boolean {
  return a.left <= b.right && b.left <= a.right;
}

/** Headers further down that say the same in the same columns, up to the first that says something else. */
function repetitionsOf(
  grid: Grid,
  starts: readonly Start[],
  first: number,
  columns: readonly HeaderColumn[],
  headers: HeaderReader,
): Start[] {
  const own = starts[first];
  const repeated: Start[] = [];
  if (!own || own.table) return repeated;
  for (const next of starts.slice(first + 1)) {
    if (!overlaps(next, own)) continue;
    const texts = headerColumns(grid, next.rows, own.left, own.right, headers);
    // A header that goes on further to the right is another table's: nothing it names may be lost.
    const within = !next.table && next.left >= own.left && next.right <= own.right;
    // Where our columns for a lower table stand under a column of the upper one, they are two tables as before.
    const isWhole = within && texts.length === columns.length;
    const same = isWhole && texts.every(({ header }, i) => header.text === columns[i]?.header.text);
    if (!same) break;
    repeated.push(next);
  }
  return repeated;
}

interface Found {
  readonly grid: Grid;
  readonly starts: readonly Start[];
  readonly first: Start;
  /** The same header again, further down. */
  readonly repeated: readonly Start[];
  readonly columns: readonly HeaderColumn[];
  /** Position of the first line that is not part of what stands above. */
  readonly upTo: number;
}

function regionOf(found: Found): Region {
  const { grid, starts, first, repeated, columns, upTo } = found;
  const own = [first, ...repeated];
  const last = repeated.at(-1) ?? first;
  const next = starts.find((start) => start.at > last.at && overlaps(start, first));
  const end = next ? next.at - headingsAbove(grid, next, last.after).length : grid.lines.length;
  const between = repeated.flatMap((start, index) => headingsAbove(grid, start, own[index]?.after ?? first.after));
  const rows = own.flatMap(({ rows: { top, upper, lower } }) =>
    [top, upper, lower].flatMap((line) => (line ? [line.index] : [])),
  );
  return {
    grid,
    headerRows: rows,
    columns,
    headings: headingsAbove(grid, first, upTo),
    body: bodyOf(grid, first, end, new Set(rows), last.at),
    between: new Set(between.map(({ index }) => index)),
    tableName: first.table?.name ?? null,
  };
}

/** Rows from below the header to where the next begins, without repeated headers; a wide gap ends it. */
function bodyOf(grid: Grid, first: Start, end: number, headerRows: ReadonlySet<number>, lastHeader: number): Line[] {
  const body: Line[] = [];
  let previous = first.rows.lower.index;
  for (let at = first.after; at < end; at++) {
    const line = grid.lines[at];
    if (!line || (first.table && line.index > lastRowOf(first.table))) break;
    if (at > lastHeader && line.index - previous > WIDEST_GAP) break;
    previous = line.index;
    if (!headerRows.has(line.index)) body.push(line);
  }
  return body;
}

function lastRowOf(table: TableSnapshot): number {
  return table.totalsRow ? table.range.bottom - 1 : table.range.bottom;
}

/** Rows right above a header that hold one cell each: titles, goals, a few words on the table. */
function headingsAbove(grid: Grid, start: Start, upTo: number): Line[] {
  const headings: Line[] = [];
  for (let at = start.at - 1; at >= upTo; at--) {
    const line = grid.lines[at];
    const below = headings[0]?.index ?? (start.rows.top ?? start.rows.upper ?? start.rows.lower).index;
    if (!line || filledColumns(line).length > 2 || isTableRow(grid, line, start, below)) break;
    headings.unshift(line);
  }
  return headings;
}

/**
 * A row of two cells is a heading only when the first one is a label: "Nämndmål: | Trygga barn", or right above what it
 * stands over "Nämndens mål 1 | Trygga barn".
 * @param below the row that it would stand over.
 */
function isTableRow(grid: Grid, line: Line, start: Start, below: number): boolean {
  const columns = filledColumns(line);
  const [label] = columns;
  if (columns.length < 2 || label === undefined) return label !== undefined && label > start.right;
  const text = textOf(grid, line, label);
  return !/:$/.test(text) && !(line.index === below - 1 && /\d$/.test(text) && labelRank(text) !== null);
}

import type { TableSnapshot } from '../../model/snapshot';
import { labelRank } from '../rows/goalHeadings';
import { filledColumns, textOf, type Grid, type Line } from '../sheet/grid';
import { headerColumns } from './headerColumns';
import type { HeaderReader } from './headerReader';
import { findHeaderStarts, overlaps, type HeaderStart } from './headerStarts';
import type { HeaderColumn, Region } from '../columns/region';
import { withSamePeriods } from './samePeriod';
import { withTiledParts } from './tiledParts';

/** So many rows without a cell of the table end it. */
const WIDEST_GAP = 6;

/** Finds the stretches of a sheet that have a header like a goal table's, from top to bottom. */
export function findRegions(grid: Grid, headers: HeaderReader): Region[] {
  let starts = findHeaderStarts(grid, headers);
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

/** Headers further down that say the same in the same columns, up to the first that says something else. */
function repetitionsOf(
  grid: Grid,
  starts: readonly HeaderStart[],
  first: number,
  columns: readonly HeaderColumn[],
  headers: HeaderReader,
): HeaderStart[] {
  const own = starts[first];
  const repeated: HeaderStart[] = [];
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
  readonly starts: readonly HeaderStart[];
  readonly first: HeaderStart;
  /** The same header again, further down. */
  readonly repeated: readonly HeaderStart[];
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
function bodyOf(
  grid: Grid,
  first: HeaderStart,
  end: number,
  headerRows: ReadonlySet<number>,
  lastHeader: number,
): Line[] {
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
function headingsAbove(grid: Grid, start: HeaderStart, upTo: number): Line[] {
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
function isTableRow(grid: Grid, line: Line, start: HeaderStart, below: number): boolean {
  const columns = filledColumns(line);
  const [label] = columns;
  if (columns.length < 2 || label === undefined) return label !== undefined && label > start.right;
  const text = textOf(grid, line, label);
  return !/:$/.test(text) && !(line.index === below - 1 && /\d$/.test(text) && labelRank(text) !== null);
}

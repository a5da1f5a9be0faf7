import type { TableSnapshot } from '../../model/snapshot';
import { filledColumns, textOf, type Grid, type Line } from '../sheet/grid';
import { findHeaderBands, HeaderReader, type HeaderBand } from './headerBands';
import { headerColumns, isSecondHeader, isUpperHeader, type HeaderRows } from './headerColumns';
import type { HeaderColumn, Region } from './region';

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
  const starts = startsOf(grid, headers);
  const regions: Region[] = [];
  let upTo = 0;
  for (let i = 0; i < starts.length; i++) {
    const start = starts[i];
    if (!start) continue;
    const columns = headerColumns(grid, start.rows, start.left, start.right, headers);
    const repeated = repetitionsOf(grid, starts, i, columns, headers);
    regions.push(regionOf(grid, starts, [start, ...repeated], columns, upTo));
    upTo = start.after;
    for (const again of repeated) starts.splice(starts.indexOf(again), 1);
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
  return [...plain, ...listed].sort((a, b) => a.at - b.at || a.left - b.left);
}

function startOfTable(grid: Grid, table: TableSnapshot, headers: HeaderReader): Start[] {
  const at = grid.lines.findIndex((line) => line.index === table.range.top);
  const lower = grid.lines[at];
  if (!lower) return [];
  const { left, right } = table.range;
  const above = grid.lines[at - 1];
  const upper = above?.index === lower.index - 1 && isUpperHeader(grid, above, lower, left, headers) ? above : null;
  return [{ at: upper ? at - 1 : at, after: at + 1, rows: { upper, lower }, left, right, table }];
}

/** Puts two header rows that stand directly under each other together, and takes along the row of years or groups. */
function joined(grid: Grid, bands: readonly HeaderBand[], headers: HeaderReader): Start[] {
  const starts: Start[] = [];
  const taken = new Set<HeaderBand>();
  for (const band of bands) {
    const line = grid.lines[band.at];
    if (!line || taken.has(band)) continue;
    const { left, right } = band;
    const above = grid.lines[band.at - 1];
    const below = grid.lines[band.at + 1];
    const second = bands.find((other) => other.at === band.at + 1 && overlaps(other, band));
    if (below?.index === line.index + 1 && (second || isSecondHeader(grid, below, left, right, headers))) {
      if (second) taken.add(second);
      const columns = [...filledColumns(below), left, right];
      const rows = { upper: line, lower: below };
      starts.push({ at: band.at, after: band.at + 2, rows, ...extent(columns), table: null });
    } else if (above?.index === line.index - 1 && isUpperHeader(grid, above, line, left, headers)) {
      const rows = { upper: above, lower: line };
      starts.push({ at: band.at - 1, after: band.at + 1, rows, left, right, table: null });
    } else {
      starts.push({ at: band.at, after: band.at + 1, rows: { upper: null, lower: line }, left, right, table: null });
    }
  }
  return starts;
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
    const same = !next.table && texts.every(({ header }, i) => header.text === columns[i]?.header.text);
    if (!same) break;
    repeated.push(next);
  }
  return repeated;
}

function regionOf(
  grid: Grid,
  starts: readonly Start[],
  own: readonly Start[],
  columns: readonly HeaderColumn[],
  upTo: number,
): Region {
  const [first, last] = [own[0], own.at(-1)];
  if (!first || !last) throw new Error('a region begins with a header');
  const next = starts.find((start) => start.at > last.at && overlaps(start, first));
  const headings = headingsAbove(grid, first, upTo);
  const end = next ? next.at - headingsAbove(grid, next, last.after).length : grid.lines.length;
  const isHeaderRow = (at: number): boolean => own.some((start) => at >= start.at && at < start.after);
  const body: Line[] = [];
  for (let at = first.after; at < end; at++) {
    const line = grid.lines[at];
    if (!line || isHeaderRow(at)) continue;
    if (first.table && line.index > lastRowOf(first.table)) break;
    if (isFarBelow(grid, body.at(-1)?.index ?? first.rows.lower.index, line, at, last.at)) break;
    body.push(line);
  }
  const rows = own.flatMap(({ rows: { upper, lower } }) => (upper ? [upper.index, lower.index] : [lower.index]));
  return { grid, headerRows: rows, columns, headings, body, tableName: first.table?.name ?? null };
}

function lastRowOf(table: TableSnapshot): number {
  return table.totalsRow ? table.range.bottom - 1 : table.range.bottom;
}

function isFarBelow(_grid: Grid, previous: number, line: Line, at: number, lastHeader: number): boolean {
  return at > lastHeader && line.index - previous > WIDEST_GAP;
}

/** Rows right above a header that hold one cell each: titles, goals, a few words on the table. */
function headingsAbove(grid: Grid, start: Start, upTo: number): Line[] {
  const headings: Line[] = [];
  for (let at = start.at - 1; at >= upTo; at--) {
    const line = grid.lines[at];
    if (!line || filledColumns(line).length > 2 || isTableRow(grid, line, start)) break;
    headings.unshift(line);
  }
  return headings;
}

/** A row of two cells is a heading only when the first one is a label: "Nämndmål: | Trygga barn". */
function isTableRow(grid: Grid, line: Line, start: Start): boolean {
  const columns = filledColumns(line);
  const [label] = columns;
  if (columns.length < 2 || label === undefined) return label !== undefined && label > start.right;
  return !/:$/.test(textOf(grid, line, label));
}

import { NAMING } from '../../lexicon/roles';
import { cellAddress } from '../../model/address';
import { filledColumns, isBlank, textOf, type Grid, type Line } from '../sheet/grid';
import { isFigure, looksWritten, speaks } from './headerBands';
import type { HeaderReader } from './headerReader';
import type { HeaderReading } from '../columns/readHeader';
import { mayBeCore } from '../columns/tableWords';
import type { HeaderColumn, Region } from '../columns/region';

/** Rows that such a table has at least, the one with the names among them, and columns beside the labels. */
const FEWEST_ROWS = 3;
const FEWEST_RECORDS = 2;
/** Longer texts are passed over unread: the first cells of a long table's rows are all looked at. */
const LONGEST_LABEL = 24;

/** A row of such a table: its label and what stands beside it. */
interface LabelRow {
  readonly line: Line;
  readonly label: HeaderReading;
  /** It says what the columns are about: indicators, goals, activities. */
  readonly isNames: boolean;
}

/** Rows right under each other whose first cells, in one column, are the labels of a table on its side. */
interface Stretch {
  readonly column: number;
  readonly rows: readonly LabelRow[];
  /** Lines right above that hold one cell each. */
  readonly headings: readonly Line[];
}

/**
 * Finds tables that lie on their side, with one indicator to a column and its target and outcomes under each other,
 * and lays them out upright: one column for each label, one row for each indicator.
 */
export function findSidewaysTables(grid: Grid, headers: HeaderReader): Region[] {
  return stretchesOf(grid, headers).flatMap((stretch) => {
    const records = recordsOf(grid, stretch, headers);
    return isOfGoals(stretch) && holdsFigures(stretch, records) ? [regionOf(grid, stretch, records)] : [];
  });
}

function stretchesOf(grid: Grid, headers: HeaderReader): Stretch[] {
  const stretches: Stretch[] = [];
  for (let at = 0; at < grid.lines.length; at++) {
    const column = coreColumn(grid.lines[at]);
    const labelled = column === null ? null : labelRow(grid, grid.lines[at], column, headers);
    if (column === null || !labelled) continue;
    const above = goingOn(grid, at, -1, column, headers).reverse();
    const below = goingOn(grid, at, 1, column, headers);
    const rows = [...above, labelled, ...below];
    const from = at - above.length;
    if (rows.length > 1 && !isRow(grid.lines[from - 1], column, rows[0]))
      stretches.push(withNames(grid, { column, rows, headings: [] }, from, headers));
    at += below.length;
  }
  return stretches;
}

/** The first column of a row when its cell may be a label of a goal, an indicator or a target; a cheap look. */
function coreColumn(line: Line | undefined): number | null {
  const column = line?.values.findIndex((value) => !isBlank(value)) ?? -1;
  const text = line && column >= 0 ? line.values[column] : null;
  return typeof text === 'string' && text.length <= LONGEST_LABEL && mayBeCore(text) ? column : null;
}

/** Labels in the rows right under or above one, up to the first that has none. */
function goingOn(grid: Grid, at: number, step: 1 | -1, column: number, headers: HeaderReader): LabelRow[] {
  const rows: LabelRow[] = [];
  for (let next = at + step; grid.lines[next]?.index === (grid.lines[next - step]?.index ?? 0) + step; next += step) {
    const row = labelRow(grid, grid.lines[next], column, headers);
    if (!row) break;
    rows.push(row);
  }
  return rows;
}

function labelRow(grid: Grid, line: Line | undefined, column: number, headers: HeaderReader): LabelRow | null {
  const [first, beside] = line ? filledColumns(line) : [];
  if (!line || first !== column || beside === undefined) return null;
  const label = labelOf(grid, line, column, headers);
  return label && { line, label, isNames: saysNames(label, line, beside) };
}

/** A row of several cells right above, the first among them: the header of an upright table. */
function isRow(line: Line | undefined, column: number, below: LabelRow | undefined): boolean {
  if (!line || line.index !== (below?.line.index ?? 0) - 1) return false;
  return !isBlank(line.values[column]) && filledColumns(line).length > 1;
}

/** Words of a header and nothing else. */
function labelOf(grid: Grid, line: Line, column: number, headers: HeaderReader): HeaderReading | null {
  const text = textOf(grid, line, column).replace(/:$/, '');
  if (text.length > LONGEST_LABEL || /\d{5}/.test(text) || isFigure(line.values[column], line.formats?.[column]))
    return null;
  const label = headers.read(text);
  return (label.isBare || (label.roles.length === 0 && label.timed)) && speaks(label) && !looksWritten(label.text)
    ? label
    : null;
}

/** Takes in the row of names above the labels, where its own first cell is empty or says only what stands below it. */
function withNames(grid: Grid, stretch: Stretch, from: number, headers: HeaderReader): Stretch {
  const [first] = stretch.rows;
  const isNamed = stretch.rows.some(({ isNames }) => isNames);
  let at = from - 1;
  const above = grid.lines[at];
  let { rows } = stretch;
  if (!isNamed && first && above?.index === first.line.index - 1 && isBlank(above.values[stretch.column])) {
    rows = [{ line: above, label: headers.read(''), isNames: true }, ...rows];
    at--;
  } else if (!isNamed && first?.label.roles[0] === 'period') {
    rows = [{ ...first, label: headers.read(''), isNames: true }, ...rows.slice(1)];
  }
  const headings: Line[] = [];
  for (let next = rows[0]?.line.index ?? 0; at >= 0; at--) {
    const line = grid.lines[at];
    if (line?.index !== next - 1 || filledColumns(line).length !== 1) break;
    headings.unshift(line);
    next = line.index;
  }
  return { ...stretch, rows, headings };
}

/** A label of what is followed, not of a level that is aimed at: "Mål" can be either, "Mål 2023" cannot. */
function saysNames({ roles: [role], timed }: HeaderReading, line: Line, beside: number): boolean {
  const isFigures = isFigure(line.values[beside], line.formats?.[beside]);
  return NAMING.has(role) && !timed && !isFigures;
}

/** Columns right of the labels, up to the first that is empty in the row of names; none where labels stand in them. */
function recordsOf(grid: Grid, { column, rows }: Stretch, headers: HeaderReader): number[] {
  const names = rows.find(({ isNames }) => isNames)?.line;
  const records: number[] = [];
  if (!names) return records;
  for (let at = column + 1; rows.some(({ line }) => !isBlank(line.values[at])); at++) records.push(at);
  const isLabel = (at: number): boolean =>
    rows.filter(({ line }) => labelOf(grid, line, at, headers)?.isBare === true).length * 2 > rows.length;
  return records.some(isLabel) ? [] : records;
}

/** Rows enough, every label once, and a target or a word for what is measured among them. */
function isOfGoals({ rows }: Stretch): boolean {
  const labels = rows.map(({ label }) => label);
  const isDistinct = new Set(labels.map(({ text }) => text)).size === labels.length;
  const isTarget = ({ label: { roles }, isNames }: LabelRow): boolean =>
    !isNames &&
    !roles.includes('other') &&
    (roles[0] === 'target' || (roles[0] === 'goal' && roles.includes('target')));
  const says = rows.some(isTarget) || labels.some(({ roles }) => roles[0] === 'indicator');
  return rows.length >= FEWEST_ROWS && isDistinct && says;
}

/** Share of the columns that must show a figure; instructions to a form have the same labels. */
const LEAST_WITH_FIGURES = 0.75;

function holdsFigures({ rows }: Stretch, records: readonly number[]): boolean {
  const shown = records.filter((at) => rows.some(({ line }) => isFigure(line.values[at], line.formats?.[at])));
  return records.length >= FEWEST_RECORDS && shown.length >= records.length * LEAST_WITH_FIGURES;
}

function regionOf(grid: Grid, { column, rows, headings }: Stretch, records: readonly number[]): Region {
  const first = rows[0]?.line.index ?? 0;
  const last = rows.at(-1)?.line.index ?? first;
  const named = rows.findLastIndex(({ isNames }) => isNames);
  const main = Math.max(named, 0);
  const row = rows[main]?.line.index ?? first;
  // What is written beside the table needs a row above the statuses for its headers.
  const header = row > first ? first : Math.max(first - 1, 0);
  const index = row > header ? row : (rows[main + 1]?.line.index ?? row + 1);
  const body = records.map((record): Line => {
    const cells = rows.map(({ line }) => cellAddress(line.index, record));
    cells[main] = cellAddress(index, record);
    return {
      index,
      hidden: false,
      values: rows.map(({ line }) => line.values[record] ?? null),
      formats: rows.map(({ line }) => line.formats?.[record]),
      cells,
    };
  });
  return {
    grid,
    headerRows: [header],
    columns: rows.map(({ label }, at): HeaderColumn => ({ column: at, header: label, fromUpper: false })),
    headings,
    body,
    between: new Set(),
    tableName: null,
    pivoted: {
      columns: rows.map(() => column),
      range: { top: header, left: column, bottom: last, right: records.at(-1) ?? column },
    },
  };
}

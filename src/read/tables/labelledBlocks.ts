import { cellAddress, type Range } from '../../model/address';
import { NAMING } from '../../lexicon/roles';
import type { Role } from '../../model/goalTable';
import { labelRank } from '../rows/goalHeadings';
import { filledColumns, textOf, type Grid, type Line } from '../sheet/grid';
import type { HeaderReader } from './headerReader';
import { labelAbove, labelsIn, mayHaveCoreLabels, type Labelled } from './labels';
import type { HeaderColumn, Region } from '../columns/region';

/** Blank rows inside and between blocks; more end them. */
const WIDEST_GAP = 4;
/** More different labels are no form that is filled in again and again. */
const MOST_LABELS = 40;
/** Labels of known roles that blocks must have between them, and what must be among them. */
const FEWEST_ROLES = 3;
const VALUES: readonly Role[] = ['target', 'outcome', 'baseline', 'forecast', 'attainment'];
const MEASURED: readonly Role[] = [...VALUES, 'status', 'activity'];

/** Blocks that stand together: one for each goal, indicator or activity. */
interface Run {
  readonly rows: Labelled[][];
  /** Every label with the first cell that has it, in the order in which they come. */
  readonly labels: Map<string, Labelled>;
  /** Labelled goals that stand as headings between the blocks, by the block that follows. */
  readonly headings: Map<number, Line>;
}

/**
 * Finds blocks of labels with values beside them ("Indikator: …", "Målvärde: …", "Utfall: …") in rows that no table
 * has, and lays them out as a table: one column for each label, one row for each block. A block begins where a label
 * comes again or the order of the labels starts over.
 */
export function findLabelledBlocks(grid: Grid, headers: HeaderReader, taken: ReadonlySet<number>): Region[] {
  if (!mayHaveCoreLabels(grid)) return [];
  const runs: Run[] = [];
  let open: Run | null = null;
  let last = -1;
  let value: Line | null = null;
  for (const [at, line] of grid.lines.entries()) {
    if (line === value) continue;
    if (open && line.index - last > WIDEST_GAP) open = null;
    if (taken.has(line.index)) {
      open = null;
      continue;
    }
    const above = labelAbove(grid, line, grid.lines[at + 1], headers, open === null);
    const labels = above ? [above] : labelsIn(grid, line, headers);
    value = above?.line ?? null;
    if (labels.length > 0) {
      if (!open) runs.push((open = { rows: [], labels: new Map(), headings: new Map() }));
      for (const labelled of labels) place(open, labelled);
      last = value?.index ?? line.index;
    } else if (open && !goesOn(grid, open, line)) open = null;
    else if (open) last = line.index;
  }
  return runs.filter(isOfGoals).map((run) => regionOf(grid, run));
}

/** Puts a label into the block it belongs to, or begins a new one. */
function place({ rows, labels }: Run, labelled: Labelled): void {
  const row = rows.at(-1);
  const before = row?.at(-1);
  const known = labels.get(keyOf(labelled));
  const first = before && labels.get(keyOf(before));
  const isBack = known !== undefined && first !== undefined && isBefore(known, first);
  if (!known) labels.set(keyOf(labelled), labelled);
  if (!row || isBack) rows.push([labelled]);
  else row.push(labelled);
}

/** Whether a label came first at or before another. */
function isBefore(one: Labelled, other: Labelled): boolean {
  const [a, b] = [one.line.index, other.line.index];
  if (a !== b || one.column !== other.column) return a < b || (a === b && one.column < other.column);
  return one.part <= other.part;
}

/** A heading of a goal between blocks, or more of the last value under it; anything else ends the blocks. */
function goesOn(grid: Grid, run: Run, line: Line): boolean {
  const [column, ...more] = filledColumns(line);
  if (column === undefined || more.length > 0) return false;
  const text = textOf(grid, line, column);
  if (labelRank(text) !== null) {
    run.headings.set(run.rows.length, line);
    return true;
  }
  const row = run.rows.at(-1);
  const before = row?.at(-1);
  if (!row || !before || column !== before.column || column === before.labelColumn) return false;
  const value = `${textOf(grid, before.line, before.column)}\n${text}`;
  row[row.length - 1] = { ...before, value };
  return true;
}

function isOfGoals({ rows, labels }: Run): boolean {
  // In the very first row a block of one row leaves no place for headers.
  if (labels.size > MOST_LABELS || rows[0]?.every(({ line }) => line.index === 0)) return false;
  const roles = new Set([...labels.values()].flatMap(({ header }) => header.roles.slice(0, 1)));
  const names = [...roles].some((role) => NAMING.has(role));
  const measured = MEASURED.some((role) => roles.has(role));
  const isSure = rows.length > 1 || (roles.has('indicator') && (rows[0] ?? []).some(holdsValue));
  return (roles.size >= FEWEST_ROLES || rows.every(setsAndTells)) && names && measured && isSure;
}

/** "Mål: Minst 80 % nöjda. Utfall: 76 %": a goal with a figure beside an outcome needs no third label. */
function setsAndTells(row: readonly Labelled[]): boolean {
  const has = (role: Role): boolean =>
    row.some(({ header, value }) => header.roles[0] === role && typeof value === 'string' && /\d/.test(value));
  return (has('goal') || has('indicator')) && has('outcome');
}

/** A single block must show a value: instructions have the same labels. */
function holdsValue({ header, value }: Labelled): boolean {
  const [role] = header.roles;
  return (
    role !== undefined &&
    VALUES.includes(role) &&
    (typeof value === 'number' || (typeof value === 'string' && /\d/.test(value)))
  );
}

function keyOf({ label }: Labelled): string {
  return label.toLowerCase();
}

/** The blocks as a table; the row of the first label, or the one above it, is left for the headers of what is written beside. */
function regionOf(grid: Grid, { rows, labels, headings }: Run): Region {
  const keys = [...labels.keys()];
  const samples = [...labels.values()];
  const columns = samples.map(({ header, label }, column): HeaderColumn => {
    return { column, header: { ...header, text: label }, fromUpper: false };
  });
  const main = mainColumn(columns);
  const body = rows.map((row) => lineOf(row, keys, main));
  const first = rows[0]?.[0]?.line.index ?? 0;
  const header = (body[0]?.index ?? 0) > first ? first : first - 1;
  const withHeadings = body.flatMap((line, at) => [...headingLine(grid, headings.get(at), main), line]);
  return {
    grid,
    headerRows: [Math.max(header, 0)],
    columns,
    headings: [],
    body: header < 0 ? withHeadings.map((line, at) => (at === 0 ? below(line, rows[0], main) : line)) : withHeadings,
    between: new Set(),
    tableName: null,
    pivoted: { columns: samples.map(({ column }) => column), range: rangeOf(rows, Math.max(header, 0)) },
  };
}

/** The column whose cell says where a block stands: its indicator, else its activity, else its goal. */
function mainColumn(columns: readonly HeaderColumn[]): number {
  const of = (role: Role) => columns.findLast(({ header }) => header.roles[0] === role)?.column;
  return of('indicator') ?? of('activity') ?? of('goal') ?? 0;
}

function lineOf(row: readonly Labelled[], keys: readonly string[], main: number): Line {
  const found = keys.map((key) => row.find((labelled) => keyOf(labelled) === key));
  const own = found[main] ?? row[0];
  return {
    index: own?.line.index ?? 0,
    hidden: false,
    values: found.map((labelled) => labelled?.value ?? null),
    formats: found.map((labelled) => labelled?.format),
    cells: found.map((labelled) => labelled && cellAddress(labelled.line.index, labelled.column)),
  };
}

function headingLine(grid: Grid, line: Line | undefined, main: number): Line[] {
  const column = line && filledColumns(line)[0];
  if (!line || column === undefined) return [];
  const values: Line['values'][number][] = [];
  const cells: (string | undefined)[] = [];
  values[main] = textOf(grid, line, column);
  cells[main] = cellAddress(line.index, column);
  return [{ index: line.index, hidden: line.hidden, values, cells }];
}

/** A block that begins in the very first row is known by its second one: the first is left for headers. */
function below(line: Line, row: readonly Labelled[] | undefined, main: number): Line {
  const second = row?.[1];
  if (!second) return line;
  const cells = [...(line.cells ?? [])];
  cells[main] = cellAddress(second.line.index, second.column);
  return { ...line, index: second.line.index, cells };
}

function rangeOf(rows: readonly (readonly Labelled[])[], top: number): Range {
  const all = rows.flat();
  return {
    top,
    left: all.reduce((left, { labelColumn }) => Math.min(left, labelColumn), Infinity),
    bottom: all.reduce((bottom, { line }) => Math.max(bottom, line.index), 0),
    right: all.reduce((right, { column }) => Math.max(right, column), 0),
  };
}

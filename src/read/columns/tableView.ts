import { BESIDE_INDICATOR } from '../../lexicon/roles';
import type { Role } from '../../model/goalTable';
import { groupBy } from '../../model/groupBy';
import { isBlank, textOf, type Grid, type Line } from '../sheet/grid';
import type { RoleColumn } from './roleColumn';
import type { Region } from './region';

/** A table whose columns have their roles, as its rows are read. */
export interface TableView {
  readonly region: Region;
  readonly grid: Grid;
  readonly columns: readonly RoleColumn[];
  readonly byRole: ReadonlyMap<Role, readonly RoleColumn[]>;
  /** Columns of goals from the overall one downward; without the one that holds the indicators as well. */
  readonly goals: readonly RoleColumn[];
  /** The column with the indicators; null in a table of goals or activities alone. */
  readonly indicator: RoleColumn | null;
  /** Most rows that name an indicator have something beside it. */
  readonly valuesBeside: boolean;
}

/** Lays a table out for the reading of its rows. */
export function viewOf(region: Region, columns: readonly RoleColumn[], sample: readonly Line[]): TableView {
  const own = columns.filter(({ role }) => role === 'indicator');
  const shared = columns.findLast(({ also }) => also.includes('indicator'));
  const indicator = own.at(-1) ?? shared ?? null;
  const goals = columns.filter((column) => column.role === 'goal' && column !== indicator);
  const byRole = groupBy(columns, ({ role }) => role);
  const view = {
    region,
    grid: region.grid,
    columns,
    byRole,
    goals,
    indicator,
  };
  const named = sample.filter((line) => indicator && !isBlank(line.values[indicator.column]));
  const beside = named.filter((line) => hasValues(view.columns, line));
  return { ...view, valuesBeside: named.length > 0 && beside.length * 2 >= named.length };
}

/** The columns of a role, or of several, from left to right. */
export function columnsOf(
  view: Pick<TableView, 'columns' | 'byRole'>,
  role: Role,
  ...more: readonly Role[]
): readonly RoleColumn[] {
  if (more.length === 0) return view.byRole.get(role) ?? [];
  return view.columns.filter((column) => column.role === role || more.includes(column.role));
}

/** True when a row holds anything that stands beside an indicator. */
export function hasValues(columns: readonly RoleColumn[], line: Line): boolean {
  return columns.some(({ role, column }) => BESIDE_INDICATOR.has(role) && !isBlank(line.values[column]));
}

/** The text of a column in a row; "" when there is none. */
export function textIn(view: Pick<TableView, 'grid'>, line: Line, column: RoleColumn | null | undefined): string {
  return column ? textOf(view.grid, line, column.column) : '';
}

/** The column of the sheet that a column of the table stands in. */
export function sheetColumnOf({ column }: RoleColumn, { region }: Pick<TableView, 'region'>): number {
  return region.pivoted?.columns[column] ?? column;
}

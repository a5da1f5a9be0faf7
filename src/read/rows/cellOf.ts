import type { Role } from '../../model/goalTable';
import { isError, type CellValue } from '../../model/snapshot';
import { addressOf, isBlank, type Line } from '../sheet/grid';
import { cellText } from '../sheet/cellText';
import type { RoleColumn } from '../columns/roleColumn';
import type { TableView } from '../columns/tableView';
import { parallelLines } from './parallelLines';
import { linesOf } from './splitCell';
import type { Place } from './place';

/** What stands beside an indicator in one column; a line of a cell when the indicator is a line of its own. */
export interface BesideCell {
  readonly value: CellValue;
  readonly format: string | undefined;
  readonly text: string;
  readonly cell: string;
}

/** The lines of a cell do not tell which belongs to which indicator. */
export interface LinesDiffer {
  readonly differ: true;
  readonly cell: string;
  readonly indicators: number;
  readonly values: number;
}

/** One line in these is said of all indicators of a cell; a value, a level or a status is that of one. */
const SHARED: ReadonlySet<Role> = new Set([
  'deadline',
  'responsible',
  'method',
  'unit',
  'polarity',
  'period',
  'comment',
]);

/** The cell of a column beside an indicator; its own line of it, or the one line that is for all in the cell. */
export function cellBeside(view: TableView, place: Place, column: RoleColumn): BesideCell | LinesDiffer {
  const { line, beside } = place;
  const plain = plainCell(view, line, column);
  const { value, text, cell } = plain;
  if (!beside || value === null) return plain;
  const own = beside.items.filter(({ kind }) => kind === 'item').length;
  const lines = typeof value === 'string' ? parallelLines(value, beside.text, beside.items) : null;
  const mine = lines?.[beside.own];
  if (mine === undefined) {
    const values = linesOf(text).filter(Boolean).length;
    return values === 1 && SHARED.has(column.role) ? plain : { differ: true, cell, indicators: own, values };
  }
  return { value: mine === '' ? null : mine, format: undefined, text: mine, cell };
}

/** The cell of a column in a row, as it stands. */
export function plainCell(view: TableView, line: Line, { column }: RoleColumn): BesideCell {
  const value = line.values[column] ?? null;
  const format = line.formats?.[column];
  const text = cellText(value, format, view.grid.date1904);
  return { value: text === '' && !isError(value) ? null : value, format, text, cell: addressOf(line, column) };
}

/** A note beside an indicator: its own line, or the whole text when it is said of all that stand in the cell. */
export function noteBeside(view: TableView, place: Place, column: RoleColumn): string {
  if (isBlank(place.line.values[column.column])) return '';
  const found = cellBeside(view, place, column);
  return 'differ' in found ? cellText(place.line.values[column.column], undefined, view.grid.date1904) : found.text;
}

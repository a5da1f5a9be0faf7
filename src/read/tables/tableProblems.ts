import { cellAddress } from '../../model/address';
import type { Problem } from '../../model/problems';
import type { Walk } from '../rows/place';
import { isBlank, type Line } from '../sheet/grid';
import type { RoleColumn } from '../columns/roleColumn';
import { sheetColumnOf, textIn, type TableView } from '../columns/tableView';

/** What stands in a table and is not used: columns whose role nothing tells, rows with values and no indicator. */
export function problemsIn(view: TableView, { unnamed }: Walk): Problem[] {
  return [
    ...view.columns.flatMap((column) => unknownColumn(column, view)),
    ...unnamed.map((line) => unnamedRow(line, view)),
  ];
}

function unknownColumn(of: RoleColumn, view: TableView): Problem[] {
  const { role, reason, header, profile } = of;
  if (role !== 'other' || reason.code !== 'none' || header.text === '' || profile.filled === 0) return [];
  const row = view.region.headerRows.at(0) ?? 0;
  return [{ code: 'column.unknownRole', params: { header: header.text }, ...at(row, of, view) }];
}

function unnamedRow(line: Line, view: TableView): Problem {
  const first = view.columns.find(({ column }) => !isBlank(line.values[column]));
  return { code: 'row.noIndicator', params: { text: textIn(view, line, first) }, ...at(line.index, first, view) };
}

function at(row: number, column: RoleColumn | undefined, view: TableView): Pick<Problem, 'sheet' | 'cell'> {
  return { sheet: view.grid.sheet.name, cell: cellAddress(row, column ? sheetColumnOf(column, view) : 0) };
}

import { addressOf, filledColumns, textOf } from '../sheet/grid';
import type { TableView } from '../columns/tableView';
import type { Said } from './place';

/** Headings above a table, in groups of those that stand together. */
export function headingGroups(view: TableView): Said[][] {
  const groups: Said[][] = [];
  let last = -2;
  for (const line of view.region.headings) {
    const columns = filledColumns(line);
    const text = columns.map((column) => textOf(view.grid, line, column)).join(' ');
    const said = { text, cell: addressOf(line, columns[0] ?? 0) };
    if (line.index === last + 1) groups.at(-1)?.push(said);
    else groups.push([said]);
    last = line.index;
  }
  return groups;
}

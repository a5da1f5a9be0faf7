import type { Line } from '../sheet/grid';
import { readHeader } from '../columns/readHeader';
import { columnsOf, hasValues, textIn, type TableView } from '../columns/tableView';

/**
 * The unit whose values of the indicator above stand in this row: "Ekskolan" or "Totalt" right of a blank cell. Null where
 * no column of units stands beside the indicators, and for those that the own units are held against ("Riket").
 */
export function unitOfRow(view: TableView, line: Line): string | null {
  const { indicator } = view;
  if (!indicator || textIn(view, line, indicator) !== '' || !hasValues(view.columns, line)) return null;
  const column = columnsOf(view, 'area', 'responsible').find((each) => each.column > indicator.column);
  const text = textIn(view, line, column);
  return text === '' || readHeader(text).roles[0] === 'comparison' ? null : text;
}

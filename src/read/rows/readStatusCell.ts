import type { OwnAssessment } from '../../model/goalTable';
import { fold } from '../sheet/cellText';
import type { RoleColumn } from '../tables/roleColumn';
import { columnsOf, type TableView } from '../tables/tableView';
import { readValue } from '../value/readValue';
import type { BesideCell } from './cellOf';

/**
 * The status that the user set by hand: of several status columns the latest period's that holds one.
 * @param beside the cell of a column beside what is assessed.
 */
export function readStatusCell(view: TableView, beside: (column: RoleColumn) => BesideCell): OwnAssessment | null {
  const columns = columnsOf(view, 'status').toSorted((a, b) => endOf(b).localeCompare(endOf(a)));
  for (const column of columns) {
    const { value, text, cell } = beside(column);
    const reading = readValue({ value }, column.header.text);
    if (reading.kind === 'status' && reading.status) return { status: reading.status, text: fold(text), cell };
  }
  return null;
}

function endOf({ header }: RoleColumn): string {
  return header.period?.end ?? '';
}

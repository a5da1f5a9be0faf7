import type { Range } from '../../model/address';
import { Fault } from '../../model/faults';
import type { Action, Plan } from '../../model/plan';
import type { ReadBook } from './read/assemble';

/**
 * Refuses a plan that would write into rows of which a filter hides some: Excel then puts values into other rows than
 * asked. Throws `book.filteredTable`; a filter that belongs to no table is called by its sheet.
 */
export function checkFilters({ snapshot, facts }: ReadBook, plan: Plan): void {
  for (const action of plan.actions) {
    const rows = rowsOf(action);
    if (!rows || action.sheet === null) continue;
    const sheet = snapshot.sheets.find(({ id }) => id === action.sheet);
    if (!sheet) continue;
    const table = sheet.tables.find(
      ({ filtered, range }) => filtered && range.top <= rows.bottom && range.bottom >= rows.top,
    );
    if (table) throw new Fault('book.filteredTable', { sheet: sheet.name, table: table.name });
    if (facts.sheets.find(({ id }) => id === sheet.id)?.filtered === true) {
      throw new Fault('book.filteredTable', { sheet: sheet.name, table: sheet.name });
    }
  }
}

/** The rows whose cells an action changes. */
function rowsOf(action: Action): Pick<Range, 'top' | 'bottom'> | null {
  switch (action.do) {
    case 'writeCells':
      return { top: action.row, bottom: action.row + action.values.length - 1 };
    case 'formatCells':
    case 'clearCells':
    case 'resizeTable':
    case 'addTable':
      return action.range;
    default:
      return null;
  }
}

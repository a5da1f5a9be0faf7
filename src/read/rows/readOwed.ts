import { parseCell } from '../../model/address';
import type { GoalTable, Indicator, Notes } from '../../model/goalTable';
import type { OwedColumn } from '../../model/ownColumns';
import { rowAt, type SheetSnapshot, type Snapshot } from '../../model/snapshot';
import { columnGroups } from '../../ownsheets/columnGroups';
import { cellText, fold } from '../sheet/cellText';

/** The note that each column gives. */
const NOTE: Readonly<Record<OwedColumn, keyof Notes>> = {
  cause: 'cause',
  action: 'action',
  owner: 'responsible',
  date: 'newDate',
};

/**
 * Reads what the user has typed in the columns that Målkoll made for cause, action, owner and new date. They are known
 * by their marks, whatever their headers say. What stands in a cell is said of every indicator of its row.
 *
 * @param tables of one sheet
 */
export function withOwedNotes(snapshot: Snapshot, sheet: SheetSnapshot, tables: readonly GoalTable[]): GoalTable[] {
  const groups = columnGroups(snapshot, tables);
  return tables.map((table) => {
    const owed = groups.get(table)?.owed ?? new Map<OwedColumn, number>();
    if (owed.size === 0) return table;
    const read = (indicator: Indicator): Indicator => ({
      ...indicator,
      notes: withTyped(indicator, sheet, owed, snapshot.date1904),
    });
    return { ...table, indicators: table.indicators.map(read), owedColumns: [...owed.keys()] };
  });
}

function withTyped(
  { cell, row, notes }: Indicator,
  sheet: SheetSnapshot,
  owed: ReadonlyMap<OwedColumn, number>,
  date1904: boolean,
): Notes {
  const line = rowAt(sheet, parseCell(cell)?.row ?? row);
  const typed: Partial<Record<keyof Notes, string>> = {};
  for (const [column, at] of owed) {
    const text = fold(cellText(line?.values[at], line?.formats?.[at], date1904));
    const known = notes[NOTE[column]];
    if (text !== '') typed[NOTE[column]] = known === null ? text : `${known} ${text}`;
  }
  return { ...notes, ...typed };
}

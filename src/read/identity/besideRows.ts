import type { GoalTable, Indicator } from '../../model/goalTable';
import { parseCell } from '../../model/address';
import { rowAt, type Snapshot } from '../../model/snapshot';
import { columnGroups, tablesBySheet } from '../../ownsheets/columnGroups';

/** The explanations that we wrote beside the row of an indicator of a table, one for each indicator in its cell. */
export type Beside = (table: GoalTable, indicator: Indicator) => readonly string[];

/** Reads what stands in our columns beside the rows of tables; nothing where the user has no such column. */
export function besideRows(snapshot: Snapshot, tables: readonly GoalTable[]): Beside {
  const columns = new Map<GoalTable, number>();
  for (const onSheet of tablesBySheet(tables).values()) {
    for (const [table, { standing }] of columnGroups(snapshot, onSheet)) {
      const column = standing.get('explanation');
      if (column !== undefined) columns.set(table, column);
    }
  }
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.id, sheet]));
  return (table, { cell, row }) => {
    const sheet = sheets.get(table.sheetId);
    const column = columns.get(table);
    if (!sheet || column === undefined) return [];
    const value = rowAt(sheet, parseCell(cell)?.row ?? row)?.values[column];
    return typeof value === 'string' && value !== '' ? value.split(/\r?\n/) : [];
  };
}

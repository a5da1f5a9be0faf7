import { cellAddress } from '../../model/address';
import type { NewValue, Plan } from '../../model/plan';
import { isError, valueAt, type CellValue, type Snapshot } from '../../model/snapshot';
import type { CellPlace } from '../paneHost';

export interface CellChange extends CellPlace {
  readonly before: string;
  readonly after: string;
}

/** What would be written where, cell by cell, as text; cells of sheets that do not exist yet are left out. */
export function cellChanges(snapshot: Snapshot, plan: Plan): readonly CellChange[] {
  return plan.actions.flatMap((action) => {
    const sheet = action.do === 'writeCells' ? snapshot.sheets.find(({ id }) => id === action.sheet) : undefined;
    if (action.do !== 'writeCells' || !sheet) return [];
    return action.values.flatMap((values, down) =>
      values.flatMap((value, across): CellChange[] => {
        if (value === undefined) return [];
        const row = action.row + down;
        const column = action.column + across;
        const before = shown(valueAt(sheet, row, column));
        const after = shown(value);
        return before === after ? [] : [{ sheet: sheet.name, cell: cellAddress(row, column), before, after }];
      }),
    );
  });
}

function shown(value: CellValue | NewValue): string {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'object') return String(value);
  return isError(value as CellValue)
    ? (value as { error: string }).error
    : `=${(value as { formula: string }).formula}`;
}

import { LAST_COLUMN } from '../model/address';
import { Fault } from '../model/faults';
import type { SheetSnapshot } from '../model/snapshot';
import { isEmptyBlock } from './cells';

/**
 * The first of `count` empty columns for the rows of a table: right beside it if nothing stands there in its rows,
 * else the first ones right of it that are empty from top to bottom.
 * @throws Fault `book.noRoom` when the sheet has no such columns left
 */
export function emptyColumns(
  sheet: SheetSnapshot,
  rows: { readonly top: number; readonly bottom: number },
  after: number,
  count: number,
): number {
  const beside = after + 1;
  if (beside + count - 1 <= LAST_COLUMN && isEmptyBlock(sheet, rows.top, beside, rows.bottom, beside + count - 1)) {
    return beside;
  }
  const used = usedColumns(sheet);
  let first = beside + 1;
  for (let column = first; column < first + count; column++) {
    if (used.has(column)) first = column + 1;
  }
  if (first + count - 1 > LAST_COLUMN) throw new Fault('book.noRoom', { sheet: sheet.name });
  return first;
}

function usedColumns(sheet: SheetSnapshot): Set<number> {
  const used = new Set<number>();
  for (const row of sheet.rows) {
    row.values.forEach((value, column) => {
      if ((value ?? null) !== null) used.add(column);
    });
    row.formulas?.forEach((formula, column) => {
      if (formula !== undefined) used.add(column);
    });
  }
  for (const merge of sheet.merges ?? []) {
    for (let column = merge.left; column <= merge.right; column++) used.add(column);
  }
  return used;
}

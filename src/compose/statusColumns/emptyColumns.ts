import { LAST_COLUMN, LAST_ROW, type Range } from '../../model/address';
import { Fault } from '../../model/faults';
import type { SheetSnapshot } from '../../model/snapshot';
import { isEmptyBlock } from '../sheets/cells';

/**
 * The first of `count` empty columns for the rows of a table: right beside it if nothing stands there from
 * its first row down, else the first ones right of it that are empty from top to bottom. Below its header an own column is
 * not read, so that nothing of the user's, such as a wider table further down, may stand there. `made` are the cells of
 * own columns that the same plan makes for other tables of the sheet.
 * @throws Fault `book.noRoom` when the sheet has no such columns left
 */
export function emptyColumns(
  sheet: SheetSnapshot,
  rows: { readonly top: number; readonly bottom: number },
  after: number,
  count: number,
  made: readonly Range[],
): number {
  const beside = after + 1;
  const last = beside + count - 1;
  const isTaken = made.some(
    ({ top, bottom, left, right }) => top <= rows.bottom && bottom >= rows.top && left <= last && right >= beside,
  );
  if (last <= LAST_COLUMN && !isTaken && isEmptyBlock(sheet, rows.top, beside, LAST_ROW, last)) return beside;
  const used = usedColumns(sheet);
  for (const { left, right } of made) for (let column = left; column <= right; column++) used.add(column);
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

import { parseRange } from '../../model/address';
import type { Range } from '../../model/address';
import type { NewValue, Plan } from '../../model/plan';
import type { CellValue, RowSnapshot, SheetSnapshot, TableSnapshot } from '../../model/snapshot';

/*
 * When Excel breaks off in the middle of a write and does not let it be undone either, things of ours are left in
 * between. They carry a name that is set with the first step and taken away with the last, so they are known later,
 * also in another session. They are left out of the snapshot, so that the next plan makes the same things again, in
 * the same place, and by that repairs them.
 */

/** Marks a sheet that is being made; it belongs to the sheet. */
export const HALF_MADE = 'Malkoll.unfinished.sheet';
/** What a new sheet is called until it carries that mark: Excel may break off before. */
const UNMARKED = 'Malkoll.unfinished';
/** Marks cells of a sheet of the user's that were empty and are being written; it belongs to the sheet. */
export const HALF_WRITTEN = 'Malkoll.unfinished.cells';

/** Tells the names by which things in between are known. */
export function isLeftoverMark(name: string): boolean {
  const lower = name.toLowerCase();
  return lower === HALF_MADE.toLowerCase() || lower === HALF_WRITTEN.toLowerCase();
}

/** A name for a new sheet that is not marked yet; another one where a sheet is called so already. */
export function unmarkedName(taken: readonly string[]): string {
  const lower = new Set(taken.map((name) => name.toLowerCase()));
  let name = UNMARKED;
  for (let number = 2; lower.has(name.toLowerCase()); number++) name = `${UNMARKED} ${String(number)}`;
  return name;
}

/** Tells a sheet that was left before it was marked. Once the user has written on it, it is hers. */
export function isUnmarkedLeftover({ name, rows }: Pick<SheetSnapshot, 'name' | 'rows'>): boolean {
  return name.toLowerCase().startsWith(UNMARKED.toLowerCase()) && rows.length === 0;
}

/** Tells a name that Målkoll gives from one of the user's. */
export function isOurs(name: string): boolean {
  return name.toLowerCase().startsWith('malkoll.');
}

/** The ranges that a name refers to: "'Mål 2023'!$E$1:$K$9,'Mål 2023'!$E$20". Parts at #REF! are gone. */
export function rangesOf(refersTo: string): Range[] {
  return refersTo.split(/,(?=(?:[^']*'[^']*')*[^']*$)/).flatMap((part) => {
    return parseRange(part.slice(part.lastIndexOf('!') + 1)) ?? [];
  });
}

/** A sheet as if half-written cells had never been touched: empty, and outside of the tables they had widened. */
export function withoutLeftovers(sheet: SheetSnapshot, ranges: readonly Range[]): SheetSnapshot {
  if (ranges.length === 0) return sheet;
  const isLeft = (row: number, column: number): boolean => ranges.some((range) => contains(range, row, column));
  const rows = sheet.rows.flatMap((row): RowSnapshot[] => {
    const values = row.values.map((value, column) => (isLeft(row.index, column) ? undefined : value));
    const holdsAny = values.some((value) => value !== undefined) || (row.formulas?.length ?? 0) > 0;
    return holdsAny ? [{ ...row, values }] : [];
  });
  return { ...sheet, rows, tables: sheet.tables.map((table) => narrowed(table, ranges)) };
}

function narrowed(table: TableSnapshot, ranges: readonly Range[]): TableSnapshot {
  const { top, left } = table.range;
  let { right } = table.range;
  while (right > left && ranges.some((range) => contains(range, top, right))) right--;
  return { ...table, range: { ...table.range, right }, columns: table.columns.slice(0, right - left + 1) };
}

function contains(range: Range, row: number, column: number): boolean {
  return row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
}

/** Whether a sheet, or ranges of it, hold nothing but what a plan writes there: else the user has written something. */
export function holdsOnly(
  sheet: SheetSnapshot,
  ranges: readonly Range[] | 'all',
  plan: Plan,
  planSheet: string,
): boolean {
  const planned = plannedCells(plan, planSheet);
  return sheet.rows.every((row) =>
    row.values.every((value, column) => {
      if (value === undefined || value === null) return true;
      if (ranges !== 'all' && !ranges.some((range) => contains(range, row.index, column))) return true;
      return isSame(value, planned.get(row.index)?.get(column));
    }),
  );
}

function plannedCells(plan: Plan, sheet: string): ReadonlyMap<number, ReadonlyMap<number, NewValue>> {
  const rows = new Map<number, Map<number, NewValue>>();
  for (const action of plan.actions) {
    if (action.do !== 'writeCells' || action.sheet !== sheet) continue;
    action.values.forEach((values, down) => {
      const row = rows.get(action.row + down) ?? new Map<number, NewValue>();
      rows.set(action.row + down, row);
      values.forEach((value, across) => row.set(action.column + across, value));
    });
  }
  return rows;
}

/** What a formula gives is not known here. */
function isSame(value: CellValue, planned: NewValue): boolean {
  return typeof planned === 'object' && planned !== null ? true : value === planned;
}

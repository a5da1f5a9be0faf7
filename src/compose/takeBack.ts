import { cellAddress, type Range } from '../model/address';
import { Fault } from '../model/faults';
import type { Action, NewValue, Plan } from '../model/plan';
import { rowAt, type RowSnapshot, type SheetSnapshot, type Snapshot } from '../model/snapshot';
import { alreadyStands, isEmptyCell } from './cells';

export interface TakenBack {
  readonly plan: Plan;
  /** Cells that were edited after they were written, and are left as they are. */
  readonly skipped: readonly { readonly sheet: string; readonly cell: string }[];
}

type Written = ReadonlyMap<number, ReadonlyMap<number, NewValue>>;

/**
 * More edited cells than this share of the written ones, and more than a few: rows or columns were moved, and places
 * mean nothing any more.
 */
const MOVED = 0.5;
const FEW = 3;

/**
 * The plan that takes a recalculation back from the workbook as it is now. A cell that no longer holds what the
 * recalculation wrote is the user's: it is left as it is, and so is a sheet that Målkoll made and she wrote on.
 * Throws `restore.moved` when the written cells are no longer where they were written.
 */
export function takeBack(plan: Plan, inverse: Plan, now: Snapshot): TakenBack {
  const sheets = sheetsNow(plan, now);
  const written = writtenCells(plan);
  const added = new Set(plan.actions.flatMap((action) => (action.do === 'addSheet' ? [action.sheet] : [])));
  const edited = new Map(
    [...sheets].map(([id, sheet]) => [id, editedCells(sheet, written.get(id) ?? new Map(), added.has(id))]),
  );
  for (const [id, places] of edited) if (!added.has(id)) refuseMoved(written.get(id) ?? new Map(), places);
  const actions = inverse.actions.flatMap((action): Action[] => {
    const id = 'sheet' in action ? action.sheet : null;
    if (id === null) return [action];
    const sheet = sheets.get(id);
    const left = edited.get(id);
    return sheet && left ? withoutEdited(action, sheet, left) : [];
  });
  const skipped = [...sheets].flatMap(([id, { name }]) =>
    (edited.get(id) ?? []).map(({ row, column }) => ({ sheet: name, cell: cellAddress(row, column) })),
  );
  const { restores } = inverse;
  const whole = restores !== undefined && skipped.length === 0;
  return { plan: { basedOn: now.version, actions, ...(whole && { restores }) }, skipped };
}

/** The sheets that the plan touches, by the ids it knows them by, as far as they are still there. */
function sheetsNow(plan: Plan, now: Snapshot): ReadonlyMap<string, SheetSnapshot> {
  const names = new Map(
    plan.actions.flatMap((action) => (action.do === 'addSheet' ? [[action.sheet, action.name]] : [])),
  );
  const ids = new Set(
    plan.actions.flatMap((action) => ('sheet' in action && action.sheet !== null ? [action.sheet] : [])),
  );
  const entries = [...ids].flatMap((id): [string, SheetSnapshot][] => {
    const sheet = now.sheets.find((candidate) => candidate.id === id || candidate.name === names.get(id));
    return sheet ? [[id, sheet]] : [];
  });
  return new Map(entries);
}

/** What the plan writes, by sheet. */
function writtenCells(plan: Plan): ReadonlyMap<string, Written> {
  const sheets = new Map<string, Map<number, Map<number, NewValue>>>();
  for (const action of plan.actions) {
    if (action.do !== 'writeCells') continue;
    const rows = sheets.get(action.sheet) ?? new Map<number, Map<number, NewValue>>();
    sheets.set(action.sheet, rows);
    action.values.forEach((values, down) => {
      const row = rows.get(action.row + down) ?? new Map<number, NewValue>();
      values.forEach((value, across) => {
        if (value !== undefined) row.set(action.column + across, value);
      });
      rows.set(action.row + down, row);
    });
  }
  return sheets;
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/** Written cells that hold something else now; on a sheet that the plan made, also what was written beside them. */
function editedCells(sheet: SheetSnapshot, written: Written, whole: boolean): readonly Place[] {
  const edited: Place[] = [];
  for (const [row, cells] of written) {
    const known = rowAt(sheet, row);
    for (const [column, value] of cells) {
      if (value !== undefined && !stands(known, column, value)) edited.push({ row, column });
    }
  }
  if (!whole) return edited;
  for (const row of sheet.rows) {
    for (let column = 0; column < row.values.length; column++) {
      if (!isEmptyCell(row, column) && !written.get(row.index)?.has(column)) edited.push({ row: row.index, column });
    }
  }
  return edited;
}

/** A formula of ours is ours whatever it comes to now: what it counts may have changed since. */
function stands(row: RowSnapshot | undefined, column: number, value: Exclude<NewValue, undefined>): boolean {
  const formula = typeof value === 'object' && value !== null ? value.formula : undefined;
  return (formula !== undefined && row?.formulas?.[column] === formula) || alreadyStands(row, column, value);
}

function refuseMoved(written: Written, edited: readonly Place[]): void {
  const cells = [...written.values()].reduce((sum, row) => sum + row.size, 0);
  if (edited.length > Math.max(FEW, cells * MOVED)) throw new Fault('restore.moved', {});
}

/** One step back, without what would touch the user's own. */
function withoutEdited(action: Action, sheet: SheetSnapshot, edited: readonly Place[]): Action[] {
  switch (action.do) {
    case 'removeSheet':
      return edited.length === 0 ? [action] : [];
    case 'writeCells': {
      const left = new Set(edited.map(({ row, column }) => cellAddress(row, column)));
      const isLeft = (down: number, across: number): boolean =>
        left.has(cellAddress(action.row + down, action.column + across));
      const values = action.values.map((row, down) =>
        row.map((value, across) => (isLeft(down, across) ? undefined : value)),
      );
      return [{ ...action, values }];
    }
    case 'clearCells':
      return around(action.range, edited).map((range) => ({ ...action, range }));
    case 'resizeTable': {
      const table = sheet.tables.find(({ name }) => name === action.table);
      if (!table) return [];
      // Rows may have come and gone since; only the columns go back.
      return [{ ...action, range: { ...action.range, top: table.range.top, bottom: table.range.bottom } }];
    }
    default:
      return [action];
  }
}

/** The parts of a range that hold none of the places: whole where there are none, else row by row. */
function around(range: Range, places: readonly Place[]): readonly Range[] {
  const within = places.filter(
    ({ row, column }) => row >= range.top && row <= range.bottom && column >= range.left && column <= range.right,
  );
  if (within.length === 0) return [range];
  const parts: Range[] = [];
  for (let row = range.top; row <= range.bottom; row++) {
    let left = range.left;
    for (const { column } of within.filter((place) => place.row === row).sort((a, b) => a.column - b.column)) {
      if (column > left) parts.push({ top: row, left, bottom: row, right: column - 1 });
      left = column + 1;
    }
    if (left <= range.right) parts.push({ top: row, left, bottom: row, right: range.right });
  }
  return parts;
}

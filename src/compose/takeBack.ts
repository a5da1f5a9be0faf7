import { cellAddress, type Range } from '../model/address';
import { Fault } from '../model/faults';
import type { Action, NewValue, Plan } from '../model/plan';
import { findOwnSheet, OWN_SHEETS } from '../ownsheets/marks';
import { rowAt, type RowSnapshot, type SheetSnapshot, type Snapshot } from '../model/snapshot';
import { alreadyStands, isEmptyCell } from './sheets/cells';
import { newSheetId } from './sheets/ownSheet';

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
  const names = namesOfAdded(plan);
  const sheets = sheetsNow(plan, now, names);
  const written = writtenCells(plan);
  const added = new Set(plan.actions.flatMap((action) => (action.do === 'addSheet' ? [action.sheet] : [])));
  const edited = new Map(
    [...sheets].map(([id, sheet]) => [id, editedCells(sheet, written.get(id) ?? new Map(), added.has(id))]),
  );
  for (const [id, places] of edited) {
    const sheet = sheets.get(id);
    if (sheet && !added.has(id)) refuseMoved(sheet, written.get(id) ?? new Map(), places);
  }
  const actions = inverse.actions.flatMap((action): Action[] => {
    const id = 'sheet' in action ? action.sheet : null;
    if (id === null) return [action];
    const sheet = sheets.get(id);
    const left = edited.get(id);
    return sheet && left ? withoutEdited(action, sheet, left).map((each) => ofSheet(each, sheet, names.get(id))) : [];
  });
  const skipped = [...sheets].flatMap(([id, { name }]) =>
    (edited.get(id) ?? []).map(({ row, column }) => ({ sheet: name, cell: cellAddress(row, column) })),
  );
  const { restores } = inverse;
  const whole = restores !== undefined && skipped.length === 0;
  return { plan: { basedOn: now.version, actions, ...(whole && { restores }) }, skipped };
}

/** The names that the plan gives its new sheets, by the ids it knows them by. */
function namesOfAdded(plan: Plan): ReadonlyMap<string, string> {
  return new Map(plan.actions.flatMap((action) => (action.do === 'addSheet' ? [[action.sheet, action.name]] : [])));
}

/**
 * The sheets that the plan touches, by the ids it knows them by, as far as they are still there. A new one that was given
 * another name since is known by its mark.
 */
function sheetsNow(plan: Plan, now: Snapshot, names: ReadonlyMap<string, string>): ReadonlyMap<string, SheetSnapshot> {
  const ids = new Set(
    plan.actions.flatMap((action) => ('sheet' in action && action.sheet !== null ? [action.sheet] : [])),
  );
  const entries = [...ids].flatMap((id): [string, SheetSnapshot][] => {
    const sheet = now.sheets.find((candidate) => candidate.id === id || candidate.name === names.get(id));
    const own = OWN_SHEETS.find((each) => newSheetId(each) === id);
    const found = sheet ?? (own && findOwnSheet(now, own));
    return found ? [[id, found]] : [];
  });
  return new Map(entries);
}

/** A step for a sheet under the id by which the workbook knows it, where that sheet has another name than we gave it. */
function ofSheet(action: Action, { id, name }: SheetSnapshot, given: string | undefined): Action {
  return given === undefined || given === name || !('sheet' in action) || action.sheet === null
    ? action
    : { ...action, sheet: id };
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
    const width = Math.max(row.values.length, row.formulas?.length ?? 0);
    for (let column = 0; column < width; column++) {
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

function refuseMoved(sheet: SheetSnapshot, written: Written, edited: readonly Place[]): void {
  if (areElsewhere(sheet, written, edited)) throw new Fault('restore.moved', {});
  const cells = [...written.values()].reduce((sum, row) => sum + row.size, 0);
  if (edited.length > Math.max(FEW, cells * MOVED)) throw new Fault('restore.moved', {});
}

/** A sentence that was written here stands in another place: a row or a column was put in or taken out. */
function areElsewhere(sheet: SheetSnapshot, written: Written, edited: readonly Place[]): boolean {
  if (edited.length === 0) return false;
  const strays = new Set<unknown>();
  for (const { index, values } of sheet.rows) {
    const cells = written.get(index);
    values.forEach((value, column) => {
      if (isSentence(value) && cells?.get(column) !== value) strays.add(value);
    });
  }
  return edited.some(({ row, column }) => strays.has(written.get(row)?.get(column)));
}

/** So long that no two rows have the same by chance, as statuses have. */
function isSentence(value: unknown): boolean {
  return typeof value === 'string' && value.length >= SHORTEST_SENTENCE;
}

const SHORTEST_SENTENCE = 30;

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

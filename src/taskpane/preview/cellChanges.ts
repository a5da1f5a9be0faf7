import { cellText } from '../../i18n/cellText';
import { cellAddress } from '../../model/address';
import type { NewValue, Plan } from '../../model/plan';
import type { Language } from '../../model/policy';
import { rowAt, valueAt, type SheetSnapshot, type Snapshot } from '../../model/snapshot';

export interface CellChange {
  /** "L8". */
  readonly cell: string;
  readonly before: string;
  readonly after: string;
}

export interface SheetChanges {
  readonly sheet: string;
  readonly cells: readonly CellChange[];
}

/** What would be written where, as it would be seen, sheet by sheet; sheets that do not exist yet are left out. */
export function cellChanges(snapshot: Snapshot, plan: Plan, language: Language): readonly SheetChanges[] {
  return snapshot.sheets
    .map((sheet) => ({ sheet: sheet.name, cells: changesOf(sheet, snapshot.date1904, plan, language) }))
    .filter(({ cells }) => cells.length > 0);
}

function changesOf(sheet: SheetSnapshot, date1904: boolean, plan: Plan, language: Language): readonly CellChange[] {
  const formatOf = newFormats(sheet.id, plan);
  return plan.actions.flatMap((action) => {
    if (action.do !== 'writeCells' || action.sheet !== sheet.id) return [];
    return action.values.flatMap((values, down) =>
      values.flatMap((value, across): CellChange[] => {
        if (value === undefined) return [];
        const row = action.row + down;
        const column = action.column + across;
        const format = formatOf(row, column) ?? rowAt(sheet, row)?.formats?.[column] ?? columnFormat(sheet, column);
        const before = cellText(valueAt(sheet, row, column), format, date1904, language);
        const after = shown(value, format, date1904, language);
        return before === after ? [] : [{ cell: cellAddress(row, column), before, after }];
      }),
    );
  });
}

/** The format of an empty cell is not known; it is what the other cells of its column have, if any has one. */
function columnFormat(sheet: SheetSnapshot, column: number): string | undefined {
  return sheet.rows.find(({ formats }) => formats?.[column] !== undefined)?.formats?.[column];
}

/** The number format that the plan gives a cell, if it gives it one. */
function newFormats(sheet: string, plan: Plan): (row: number, column: number) => string | undefined {
  const formats = plan.actions.flatMap((action) =>
    action.do === 'formatCells' && action.sheet === sheet && action.format.numberFormat !== undefined
      ? [{ range: action.range, format: action.format.numberFormat }]
      : [],
  );
  return (row, column) =>
    formats.findLast(
      ({ range: { top, left, bottom, right } }) => row >= top && row <= bottom && column >= left && column <= right,
    )?.format;
}

function shown(value: NewValue, format: string | undefined, date1904: boolean, language: Language): string {
  if (typeof value === 'object' && value !== null) return `=${value.formula}`;
  return cellText(value, format, date1904, language);
}

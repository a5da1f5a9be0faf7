import type { GoalTable } from '../../model/goalTable';
import type { NewValue } from '../../model/plan';
import { lackedColumns } from '../../model/lackedColumns';
import type { MadeColumn } from '../../model/ownColumns';
import type { Labels, Language } from '../../model/policy';
import type { SheetSnapshot } from '../../model/snapshot';
import { rowAt } from '../../model/snapshot';
import { startsWithMark } from '../../model/statusMarks';
import type { Verdict } from '../../model/verdict';
import type { Range } from '../../model/address';
import { cellAddress } from '../../model/address';
import { texts } from '../../i18n/texts';
import type { OwnColumn } from '../../ownsheets/marks';
import type { ColumnGroup } from '../../ownsheets/columnGroups';
import { isOwed, OWN_COLUMNS } from '../../ownsheets/marks';
import { columnHeaderRow } from './columnHeaderRow';
import type { Draft } from '../sheets/draft';
import { writeRows } from '../sheets/draft';
import { makeStatusColumns } from './makeStatusColumns';
import { statusCells } from './statusCells';
import { formatStatusCells, recolour, redrawFormats } from '../sheets/statusFormats';

/** What is written beside a goal table, and in which words. */
export interface StatusChoices {
  readonly columns: readonly OwnColumn[];
  /** Columns for what a deviation owes are made as well, where the table has none. */
  readonly owed: boolean;
  readonly labels: Labels;
  readonly language: Language;
}

/**
 * Brings the status columns of one goal table up to date, and makes those that were never made. A column that the
 * user leaves out is not made; one that stands is emptied, since what is not kept up to date would come to be wrong.
 * Columns for what a deviation owes are made beside them; what stands in them is never written.
 * Gives the cells in which statuses stand then, none when their column is deleted or left out.
 */
export function statusColumns(
  draft: Draft,
  sheet: SheetSnapshot,
  table: GoalTable,
  verdicts: readonly Verdict[],
  group: ColumnGroup,
  { columns: wanted, owed, labels, language }: StatusChoices,
): Range | null {
  reportDeleted(draft, table, group, language);
  const cells = statusCells(verdicts, labels, language);
  const wantedMade: readonly MadeColumn[] = [...wanted, ...(owed ? lackedColumns(table) : [])];
  const missing = wantedMade.filter((column) => !stands(group, column) && !group.deleted.includes(column));
  const made = makeStatusColumns(draft, sheet, table, group, missing, [...cells.keys()], language);
  const columns = new Map<MadeColumn, number>([...group.standing, ...made]);
  const kept = OWN_COLUMNS.filter((column) => columns.has(column));
  const standing = rowsWithStatus(sheet, table, group);
  const stale = standing.filter((row) => !cells.has(row));
  writeRows(
    draft,
    sheet.id,
    sheet,
    kept.map((column) => columns.get(column) ?? 0),
    [
      ...[...cells].map(([row, values]) => ({ row, values: pick(kept, wanted, values) })),
      ...stale.map((row) => ({ row, values: kept.map(() => null) })),
    ],
  );
  followNewRows(draft, sheet, group, standing, [...cells.keys()]);
  const status = columns.get('status');
  if (status === undefined || !wanted.includes('status')) return null;
  const bottom = [...cells.keys()].reduce((last, row) => Math.max(last, row), table.range.bottom);
  return { top: columnHeaderRow(table) + 1, left: status, bottom, right: status };
}

function stands({ standing, owed }: ColumnGroup, column: MadeColumn): boolean {
  return isOwed(column) ? owed.has(column) : standing.has(column);
}

function pick(columns: readonly OwnColumn[], wanted: readonly OwnColumn[], values: readonly NewValue[]): NewValue[] {
  return columns.map((column) => (wanted.includes(column) ? values[OWN_COLUMNS.indexOf(column)] : null));
}

function reportDeleted(draft: Draft, table: GoalTable, group: ColumnGroup, language: Language): void {
  const cell = cellAddress(columnHeaderRow(table), table.range.left);
  for (const deleted of group.deleted) {
    if (isOwed(deleted)) continue;
    const column = texts(language).sheets.columns[deleted];
    draft.problems.push({ code: 'own.columnDeleted', params: { column }, sheet: table.sheet, cell });
  }
}

/** The rows whose status cell holds what only we write: in the table, and right under it where rows have gone. */
function rowsWithStatus(sheet: SheetSnapshot, table: GoalTable, group: ColumnGroup): number[] {
  const column = group.standing.get('status');
  if (column === undefined) return [];
  const rows: number[] = [];
  const isOurs = (row: number): boolean => startsWithMark(rowAt(sheet, row)?.values[column]);
  for (let row = columnHeaderRow(table) + 1; row <= table.range.bottom || isOurs(row); row++) {
    if (isOurs(row)) rows.push(row);
  }
  return rows;
}

/** Rows that were added under the last status get the looks of the others; colours only if the user kept them. */
function followNewRows(
  draft: Draft,
  sheet: SheetSnapshot,
  group: ColumnGroup,
  standing: readonly number[],
  rows: readonly number[],
): void {
  const [first] = standing;
  const last = standing[standing.length - 1];
  const bottom = rows.reduce((a, b) => Math.max(a, b), 0);
  if (first === undefined || last === undefined) return;
  if (bottom <= last) {
    recolour(draft, sheet, group.standing, group.number, { top: first, bottom: last });
    return;
  }
  const all = new Map<MadeColumn, number>([...group.standing, ...group.owed]);
  formatStatusCells(draft, sheet.id, all, last + 1, bottom);
  redrawFormats(draft, sheet, group.standing, group.number, { top: first, bottom: last }, bottom);
}

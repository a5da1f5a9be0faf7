import type { GoalTable } from '../model/goalTable';
import type { NewValue } from '../model/plan';
import type { Language } from '../model/policy';
import type { SheetSnapshot } from '../model/snapshot';
import { rowAt } from '../model/snapshot';
import { startsWithMark } from '../model/statusMarks';
import type { Verdict } from '../model/verdict';
import { cellAddress } from '../model/address';
import { texts } from '../i18n/texts';
import type { OwnColumn } from '../ownsheets/marks';
import { OWN_COLUMNS } from '../ownsheets/marks';
import type { ColumnGroup } from './columnGroups';
import type { Draft } from './draft';
import { writeRows } from './draft';
import { makeStatusColumns } from './makeStatusColumns';
import { statusCells } from './statusCells';
import { formatStatusCells, redrawFormats } from './statusFormats';

/** Brings the status columns of one goal table up to date, and makes those that were never made. */
export function statusColumns(
  draft: Draft,
  sheet: SheetSnapshot,
  table: GoalTable,
  verdicts: readonly Verdict[],
  group: ColumnGroup,
  language: Language,
): void {
  reportDeleted(draft, table, group, language);
  const cells = statusCells(verdicts, language);
  const missing = OWN_COLUMNS.filter((column) => !group.standing.has(column) && !group.deleted.includes(column));
  const made = makeStatusColumns(draft, sheet, table, group, missing, [...cells.keys()], language);
  const columns = new Map([...group.standing, ...made]);
  const kept = OWN_COLUMNS.filter((column) => columns.has(column));
  const standing = rowsWithStatus(sheet, table, group);
  const stale = standing.filter((row) => !cells.has(row));
  writeRows(
    draft,
    sheet.id,
    sheet,
    kept.map((column) => columns.get(column) ?? 0),
    [
      ...[...cells].map(([row, values]) => ({ row, values: pick(kept, values) })),
      ...stale.map((row) => ({ row, values: kept.map(() => null) })),
    ],
  );
  followNewRows(draft, sheet, group, standing, [...cells.keys()]);
}

function pick(columns: readonly OwnColumn[], values: readonly NewValue[]): NewValue[] {
  return columns.map((column) => values[OWN_COLUMNS.indexOf(column)]);
}

function reportDeleted(draft: Draft, table: GoalTable, group: ColumnGroup, language: Language): void {
  const cell = cellAddress(Math.max(...table.headerRows), table.range.left);
  for (const deleted of group.deleted) {
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
  for (let row = Math.max(...table.headerRows) + 1; row <= table.range.bottom || isOurs(row); row++) {
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
  if (first === undefined || last === undefined || bottom <= last) return;
  formatStatusCells(draft, sheet.id, group.standing, last + 1, bottom);
  redrawFormats(draft, sheet, group.standing, group.number, { top: first, bottom: last }, bottom);
}

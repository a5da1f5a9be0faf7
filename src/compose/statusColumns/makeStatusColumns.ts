import type { GoalTable } from '../../model/goalTable';
import { comparable } from '../../model/identity';
import type { MadeColumn } from '../../model/ownColumns';
import type { Language } from '../../model/policy';
import type { SheetSnapshot, TableSnapshot } from '../../model/snapshot';
import { cellAddress } from '../../model/address';
import { texts } from '../../i18n/texts';
import type { ColumnGroup } from '../../ownsheets/columnGroups';
import { columnMark } from '../../ownsheets/marks';
import { columnHeaderRow } from './columnHeaderRow';
import type { Draft } from '../sheets/draft';
import { markCell, plan, writeRows } from '../sheets/draft';
import { emptyColumns } from './emptyColumns';
import { HEADER_FORMAT } from '../sheets/formats';
import { COLUMN_WIDTHS, drawFormats, formatStatusCells } from '../sheets/statusFormats';

/**
 * Makes columns right of a goal table and of those that we made for it before: headers, looks and marks, not yet the
 * cells. An Excel table grows over them when they stand right beside it. Gives where each one stands.
 */
export function makeStatusColumns(
  draft: Draft,
  sheet: SheetSnapshot,
  table: GoalTable,
  group: ColumnGroup,
  missing: readonly MadeColumn[],
  rows: readonly number[],
  language: Language,
): ReadonlyMap<MadeColumn, number> {
  if (missing.length === 0) return new Map();
  const list = sheet.tables.find(({ name }) => name === table.tableName) ?? null;
  const headerRow = columnHeaderRow(table);
  const bottom = Math.max(table.range.bottom, list?.range.bottom ?? 0);
  const top = Math.min(headerRow, list?.range.top ?? headerRow);
  const after = Math.max(table.range.right, list?.range.right ?? 0, ...group.standing.values(), ...group.owed.values());
  const made = draft.made.get(sheet.id) ?? [];
  const first = emptyColumns(sheet, { top, bottom }, after, missing.length, made);
  const last = first + missing.length - 1;
  const columns = new Map(missing.map((column, i) => [column, first + i]));
  const headers = freeHeaders(draft, table, list, missing, first, language);

  writeRows(draft, sheet.id, sheet, [...columns.values()], [{ row: headerRow, values: headers }]);
  const range = { top: headerRow, left: first, bottom, right: last };
  draft.undo.cells.push({ do: 'clearCells', sheet: sheet.id, range });
  draft.made.set(sheet.id, [...made, range]);
  const header = { ...range, bottom: headerRow };
  plan(draft, 'cells', { do: 'formatCells', sheet: sheet.id, range: header, format: HEADER_FORMAT }, null);
  formatStatusCells(draft, sheet.id, columns, headerRow + 1, bottom);
  const widths = missing.map((column, i) => ({ column: first + i, width: COLUMN_WIDTHS[column] }));
  plan(draft, 'cells', { do: 'setColumnWidth', sheet: sheet.id, columns: widths }, null);
  if (list?.headerRow && first === list.range.right + 1) grow(draft, sheet, list, headers, last);
  if (rows.length > 0) {
    const drawn = { top: rows.reduce((a, b) => Math.min(a, b)), bottom: rows.reduce((a, b) => Math.max(a, b)) };
    drawFormats(draft, sheet.id, columns, group.number, drawn);
  }
  for (const [column, at] of columns) {
    markCell(draft, sheet, columnMark(column, group.number), { row: headerRow, column: at });
  }
  return columns;
}

function grow(
  draft: Draft,
  sheet: SheetSnapshot,
  list: TableSnapshot,
  headers: readonly string[],
  right: number,
): void {
  const action = { do: 'resizeTable', sheet: sheet.id, table: list.name } as const;
  plan(
    draft,
    'things',
    { ...action, range: { ...list.range, right }, columns: [...list.columns, ...headers] },
    { ...action, range: list.range, columns: list.columns },
  );
}

/** Headers that no column of the table has; where one is taken, ours says whose it is, and the user is told. */
function freeHeaders(
  draft: Draft,
  table: GoalTable,
  list: TableSnapshot | null,
  missing: readonly MadeColumn[],
  first: number,
  language: Language,
): string[] {
  const { columns, owedColumns, headerTaken } = texts(language).sheets;
  const names = { ...columns, ...owedColumns };
  const taken = new Set([...table.columns.map(({ header }) => header), ...(list?.columns ?? [])].map(comparable));
  return missing.map((column, i) => {
    const header = names[column];
    let used = header;
    for (let attempt = 1; taken.has(comparable(used)); attempt++) used = headerTaken(header, attempt);
    taken.add(comparable(used));
    if (used !== header) {
      const cell = cellAddress(columnHeaderRow(table), first + i);
      draft.problems.push({ code: 'own.headerTaken', params: { header, used }, sheet: table.sheet, cell });
    }
    return used;
  });
}

import type { Range } from '../../model/address';
import type { CellFormat, NewValue } from '../../model/plan';
import type { SheetSnapshot } from '../../model/snapshot';
import type { ListName } from '../../ownsheets/lists';
import { LISTS } from '../../ownsheets/lists';
import { listMark } from '../../ownsheets/marks';
import type { WantedRow } from '../sheets/cells';
import type { Draft } from '../sheets/draft';
import { markCell, plan, writeRows } from '../sheets/draft';
import { HEADER_FORMAT } from '../sheets/formats';
import type { ListValue } from './listValues';
import { valuesAt } from './listValues';
import { heightOf, LINE, wrappingColumns } from '../sheets/rowHeight';
import { drawFormats } from '../sheets/statusFormats';

/** What a list of ours is to hold; values stand in the order of the list's columns. */
export interface ListContent {
  readonly headers: readonly string[];
  /** In the order in which they stand when the list is made. */
  readonly rows: readonly (readonly ListValue[])[];
  /** What is written into a row whose thing is gone but beside which the user has written; null empties it. */
  readonly gone: readonly NewValue[] | null;
  readonly formats: Readonly<Record<string, CellFormat>>;
  /** Columns whose texts wrap, with their widths in characters. */
  readonly wraps?: Readonly<Record<string, number>>;
  /** Lines that the longest header takes; absent: one. */
  readonly headerLines?: number;
  /** Rows that stand out when the list is made, by their number in `rows`. */
  readonly bold?: readonly number[];
  /** Tells rows of ours whose thing is gone from those of the user, by their key; absent: by how they look. */
  readonly owns?: (key: string) => boolean;
  /** Tells the rows that this is about from others in the same list, by their key; absent: all are. */
  readonly ofKey?: (key: string) => boolean;
  /** Columns whose cells belong to the user: made with the list, never written. */
  readonly users: ReadonlySet<string>;
}

/** The sheet that a list stands on. `snapshot` is null for a sheet that the plan adds. */
export interface ListSheet {
  readonly id: string;
  readonly name: string;
  readonly snapshot: SheetSnapshot | null;
}

/** Where a list stands when the plan is carried out. */
export interface ListPlace {
  readonly headerRow: number;
  /** The last row that holds anything of the list; the header's when it is empty. */
  readonly lastRow: number;
  /** The same before the plan. */
  readonly lastRowBefore: number;
  /** The row of each of the content's rows, and where it stood before the plan; null for a new one. */
  readonly rows: readonly number[];
  readonly rowsBefore: readonly (number | null)[];
  /** Rows in which something changes. */
  readonly changed: ReadonlySet<number>;
  readonly columns: ReadonlyMap<string, number>;
}

/** Where a list is made; columns stand one after another unless it says otherwise. */
export interface ListStart {
  readonly row: number;
  readonly column: number;
  readonly columns?: Readonly<Record<string, number>>;
}

/** Makes a list with its header at `row` and its columns from `column` on. */
export function createList(
  draft: Draft,
  sheet: ListSheet,
  name: ListName,
  content: ListContent,
  at: ListStart,
): ListPlace {
  const keys: readonly string[] = LISTS[name].columns;
  const columns = new Map(keys.map((key, i) => [key, at.columns?.[key] ?? at.column + i]));
  const lastRow = at.row + content.rows.length;
  const places = content.rows.map((_, i) => at.row + 1 + i);
  const rows = valuesAt(content.rows, places, columns).map((values, i) => ({ row: at.row + 1 + i, values }));
  const header = { row: at.row, values: content.headers };
  const changed = writeRows(draft, sheet.id, sheet.snapshot, [...columns.values()], [header, ...rows]);
  const right = Math.max(...columns.values());
  const across = (row: number): Range => ({ top: row, left: at.column, bottom: row, right });
  const height = content.headerLines === undefined ? {} : { height: LINE * content.headerLines };
  formatRange(draft, sheet, across(at.row), { ...HEADER_FORMAT, ...height });
  for (const [key, column] of columns) {
    const horizontal = content.formats[key]?.horizontal;
    if (horizontal) formatRange(draft, sheet, { ...across(at.row), left: column, right: column }, { horizontal });
  }
  formatRows(draft, sheet, columns, content.formats, at.row + 1, lastRow);
  for (const i of content.bold ?? []) formatRange(draft, sheet, across(at.row + 1 + i), { bold: true });
  fitRows(draft, sheet, name, content, rows, changed);
  drawFormats(draft, sheet.id, columns, name, { top: at.row + 1, bottom: Math.max(lastRow, at.row + 1) });
  for (const [key, column] of columns) markCell(draft, sheet, listMark(name, key), { row: at.row, column });
  const rowsBefore = places.map(() => null);
  return {
    headerRow: at.row,
    lastRow,
    lastRowBefore: lastRow,
    columns,
    rows: places,
    rowsBefore,
    changed: new Set(changed),
  };
}

/** Gives the cells of a list in new rows their looks. */
export function formatRows(
  draft: Draft,
  sheet: ListSheet,
  columns: ReadonlyMap<string, number>,
  formats: Readonly<Record<string, CellFormat>>,
  top: number,
  bottom: number,
): void {
  if (bottom < top) return;
  for (const [key, column] of columns) {
    const format = formats[key];
    if (!format) continue;
    formatRange(draft, sheet, { top, left: column, bottom, right: column }, format);
  }
}

/** Gives the rows whose texts have changed the height that they need. */
export function fitRows(
  draft: Draft,
  sheet: ListSheet,
  name: ListName,
  content: ListContent,
  rows: readonly WantedRow[],
  changed: readonly number[],
): void {
  if (!content.wraps) return;
  const wrapping = wrappingColumns(LISTS[name].columns, content.wraps);
  const touched = new Set(changed);
  const bold = new Set(content.bold);
  // Rows of one height that follow one another are told together: a trail has a hundred thousand rows.
  let run: { readonly top: number; readonly bottom: number; readonly height: number } | null = null;
  const tell = (): void => {
    if (run) formatRange(draft, sheet, { top: run.top, left: 0, bottom: run.bottom, right: 0 }, { height: run.height });
  };
  rows.forEach(({ row, values }, i) => {
    if (!touched.has(row)) return;
    const height = heightOf(values, wrapping, bold.has(i));
    if (run?.bottom === row - 1 && run.height === height) {
      run = { ...run, bottom: row };
      return;
    }
    tell();
    run = { top: row, bottom: row, height };
  });
  tell();
}

function formatRange(draft: Draft, sheet: ListSheet, range: Range, format: CellFormat): void {
  plan(draft, 'cells', { do: 'formatCells', sheet: sheet.id, range, format }, null);
}

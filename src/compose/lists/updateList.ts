import type { NewValue } from '../../model/plan';
import { rowAt } from '../../model/snapshot';
import type { FoundList } from '../../ownsheets/findList';
import type { ListName } from '../../ownsheets/lists';
import { LISTS } from '../../ownsheets/lists';
import { isEmptyCell } from '../sheets/cells';
import type { Draft } from '../sheets/draft';
import { plan, writeRows } from '../sheets/draft';
import type { ListContent, ListPlace } from './ownList';
import { valuesAt } from './listValues';
import { fitRows, formatRows } from './ownList';
import type { Placement, StandingRow } from './placeRows';
import { placeRows } from './placeRows';
import { keysOf, standingRows } from './standingRows';
import { recolour, redrawFormats } from '../sheets/statusFormats';

/**
 * Brings a list up to date where the user has left it: rows are matched by their key, new ones take rows
 * that are gone or the free ones below. Null, and nothing written, when there is no room for them.
 */
export function updateList(draft: Draft, found: FoundList, name: ListName, content: ListContent): ListPlace | null {
  const { sheet } = found;
  const keys: readonly string[] = LISTS[name].columns;
  const live = keys.filter((key) => found.columns.has(key) && !content.users.has(key));
  const columns = live.map((key) => found.columns.get(key) ?? 0);
  const indexes = live.map((key) => keys.indexOf(key));
  const standing = standingRows(found, name, content);
  const free = freeRows(found, columns, standing);
  const placement = placeRows(standing, keysOf(content, name), free.next);
  if (free.exhausted()) return null;

  const wanted = valuesAt(content.rows, placement.rows, found.columns);
  const own = (values: readonly NewValue[]): readonly NewValue[] => indexes.map((index) => values[index]);
  const empty = live.map(() => null);
  const rows = [
    ...wanted.map((values, i) => ({ row: placement.rows[i] ?? 0, values: own(values) })),
    ...placement.emptied.map((row) => ({ row, values: empty })),
    ...placement.gone.map((row) => ({ row, values: content.gone ? own(content.gone) : empty })),
  ];
  const changed = writeRows(draft, sheet.id, sheet, columns, rows);
  const all = wanted.map((values, i) => ({ row: placement.rows[i] ?? 0, values }));
  fitRows(draft, { id: sheet.id, name: sheet.name, snapshot: sheet }, name, content, all, changed);
  const before = new Map(standing.map(({ key, row }) => [key, row]));
  const rowsBefore = keysOf(content, name).map((key) => before.get(key) ?? null);
  const { rows: places } = placement;
  return {
    ...grown(draft, found, name, content, standing, placement),
    rows: places,
    rowsBefore,
    changed: new Set(changed),
  };
}

/** Formats the rows that were added and lets the table grow over them. */
function grown(
  draft: Draft,
  found: FoundList,
  name: ListName,
  content: ListContent,
  standing: readonly StandingRow[],
  placement: Placement,
): Omit<ListPlace, 'rows' | 'rowsBefore' | 'changed'> {
  const { sheet, table, headerRow, columns } = found;
  const before = standing.reduce((last, { row }) => Math.max(last, row), headerRow);
  const lastRow = [...placement.rows, ...placement.gone].reduce((last, row) => Math.max(last, row), headerRow);
  const target = { id: sheet.id, name: sheet.name, snapshot: sheet };
  if (lastRow > before) {
    formatRows(draft, target, columns, content.formats, before + 1, lastRow);
    redrawFormats(
      draft,
      sheet,
      columns,
      name,
      { top: headerRow + 1, bottom: Math.max(before, headerRow + 1) },
      lastRow,
    );
  } else recolour(draft, sheet, columns, name, { top: headerRow + 1, bottom: Math.max(before, headerRow + 1) });
  if (table && lastRow > found.lastRow) {
    const action = { do: 'resizeTable', sheet: sheet.id, table: table.name, columns: table.columns } as const;
    const range = { ...table.range, bottom: lastRow };
    plan(draft, 'things', { ...action, range }, { ...action, range: table.range });
  }
  return { headerRow, lastRow, lastRowBefore: before, columns };
}

/** Rows that new things can take: below the list, where nothing stands in our columns (of a table: in any). */
function freeRows(
  found: FoundList,
  columns: readonly number[],
  standing: readonly StandingRow[],
): { next: () => number; exhausted: () => boolean } {
  const { sheet, table } = found;
  const lastOfSheet = sheet.rows[sheet.rows.length - 1]?.index ?? 0;
  const bounded = table === null && found.lastRow < lastOfSheet;
  let row = table ? found.lastRow : standing.reduce((last, own) => Math.max(last, own.row), found.headerRow);
  let exhausted = false;
  const taken = (index: number): boolean => {
    const known = rowAt(sheet, index);
    return table
      ? known !== undefined && known.values.some((value) => (value ?? null) !== null)
      : columns.some((column) => !isEmptyCell(known, column));
  };
  const next = (): number => {
    row++;
    while (!table && !bounded && taken(row)) row++;
    // One row stays empty above what comes next on the sheet.
    if ((bounded && row >= found.lastRow) || taken(row) || (table?.totalsRow ?? false)) exhausted = true;
    return row;
  };
  return { next, exhausted: () => exhausted };
}

import type { CellValue, Snapshot } from '../model/snapshot';
import { findList } from './findList';
import type { ListName } from './lists';
import { LISTS } from './lists';
import { cellAddress } from '../model/address';

/** A row of a list of ours, as it stands. */
export interface OwnRow {
  readonly sheet: string;
  readonly row: number;
  readonly key: string;
  /** What stands in a column; null when it is empty or the user deleted the column. */
  readonly value: (column: string) => CellValue;
  /** "K6"; null when the user deleted the column. */
  readonly cell: (column: string) => string | null;
}

/** The rows of a list that have a key, from top to bottom; none when the list was never made or has lost its key. */
export function rowsOf(snapshot: Snapshot, name: ListName): OwnRow[] {
  const found = findList(snapshot, name);
  const keyColumn = found?.columns.get(LISTS[name].key);
  if (!found || keyColumn === undefined) return [];
  return found.sheet.rows.flatMap(({ index, values }): OwnRow[] => {
    const key = values[keyColumn];
    if (index <= found.headerRow || index > found.lastRow || typeof key !== 'string') return [];
    const at = (column: string): number | undefined => found.columns.get(column);
    return [
      {
        sheet: found.sheet.name,
        row: index,
        key,
        value: (column) => values[at(column) ?? -1] ?? null,
        cell: (column) => {
          const place = at(column);
          return place === undefined ? null : cellAddress(index, place);
        },
      },
    ];
  });
}

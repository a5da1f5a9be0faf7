import type { ListValue } from './listValues';
import type { CellValue, RowSnapshot } from '../../model/snapshot';
import { distinctKeys } from '../../model/identity';
import { startsWithMark } from '../../model/statusMarks';
import type { FoundList } from '../../ownsheets/findList';
import type { ListName } from '../../ownsheets/lists';
import { LISTS } from '../../ownsheets/lists';
import { isEmptyCell } from '../sheets/cells';
import type { ListContent } from './ownList';
import type { StandingRow } from './placeRows';

/** The rows of ours that stand: those with a wanted key, and those that look as only we write them. */
export function standingRows(found: FoundList, name: ListName, content: ListContent): StandingRow[] {
  const keyColumn = found.columns.get(LISTS[name].key) ?? 0;
  const wanted = new Set(keysOf(content, name));
  const ours = new Set(found.columns.values());
  for (const key of content.users) ours.delete(found.columns.get(key) ?? -1);
  const candidates = found.sheet.rows.filter(
    (row) => row.index > found.headerRow && row.index <= found.lastRow && !isEmptyCell(row, keyColumn),
  );
  const keys = distinctKeys(candidates.map((row) => asText(row.values[keyColumn])));
  return candidates.flatMap((row, i) => {
    const key = keys[i] ?? '';
    if (content.ofKey && !content.ofKey(key)) return [];
    const isOurs = content.owns?.(key) ?? looksOwn(row, found.columns, keyColumn);
    return wanted.has(key) || isOurs ? [{ row: row.index, key, pinned: hasForeign(row, ours) }] : [];
  });
}

/** What tells the wanted rows from one another. */
export function keysOf(content: ListContent, name: ListName): string[] {
  const keys: readonly string[] = LISTS[name].columns;
  const index = keys.indexOf(LISTS[name].key);
  return distinctKeys(content.rows.map((row) => asText(row[index])));
}

function asText(value: ListValue | CellValue): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** A status with its mark; in a list without statuses, numbers and nothing else beside the key. */
function looksOwn(row: RowSnapshot, columns: ReadonlyMap<string, number>, keyColumn: number): boolean {
  const status = columns.get('status');
  if (status !== undefined) return startsWithMark(row.values[status]);
  return [...columns.values()].every((column) => column === keyColumn || typeof row.values[column] === 'number');
}

function hasForeign(row: RowSnapshot, ours: ReadonlySet<number>): boolean {
  const width = Math.max(row.values.length, row.formulas?.length ?? 0);
  for (let column = 0; column < width; column++) if (!isEmptyCell(row, column) && !ours.has(column)) return true;
  return false;
}

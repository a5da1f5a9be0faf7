import { parseCell } from '../../model/address';
import { Fault } from '../../model/faults';
import type { Action, Plan } from '../../model/plan';
import { rowAt, type Snapshot } from '../../model/snapshot';
import { findList } from '../../ownsheets/findList';
import type { ListName } from '../../ownsheets/lists';
import { rowsOf } from '../../ownsheets/rowsOf';
import { alreadyStands } from '../sheets/cells';

/** What the user decides, by the column that it is for; null empties the cell. */
export type Typed = Readonly<Partial<Record<string, string | number | null>>>;

/**
 * What is to be written so that cells of the user's in a row of a list of ours hold what she has decided elsewhere: where
 * she could have written it herself. Nothing for what stands there already.
 * @throws Fault `correction.noPlace` when there is no such row, or no such column
 */
export function typeInRow(
  snapshot: Snapshot,
  name: ListName,
  rowAmong: (keys: readonly string[]) => number,
  typed: Typed,
): Plan {
  const list = findList(snapshot, name);
  const rows = rowsOf(snapshot, name);
  const row = rows[rowAmong(rows.map(({ key }) => key))];
  if (!list || !row) throw new Fault('correction.noPlace', {});
  const actions = Object.entries(typed).flatMap(([column, value]): Action[] => {
    if (value === undefined) return [];
    const place = parseCell(row.cell(column) ?? '');
    if (!place) throw new Fault('correction.noPlace', {});
    if (alreadyStands(rowAt(list.sheet, place.row), place.column, value)) return [];
    return [{ do: 'writeCells', sheet: list.sheet.id, ...place, values: [[value]] }];
  });
  return { basedOn: snapshot.version, actions };
}

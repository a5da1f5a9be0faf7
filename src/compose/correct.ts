import { parseCell } from '../model/address';
import { Fault } from '../model/faults';
import type { Action, Plan } from '../model/plan';
import { rowAt, type Snapshot } from '../model/snapshot';
import { findList } from '../ownsheets/findList';
import { CORRECTABLE, correctionColumn, type Correctable } from '../ownsheets/lists';
import { rowsOf } from '../ownsheets/rowsOf';
import { alreadyStands } from './cells';

/** What the user says of a reading: a value for each field that she corrects, null for one whose correction she withdraws. */
export interface CorrectionWish {
  /** The indicator's id, the key of its row. */
  readonly id: string;
  readonly values: Readonly<Partial<Record<Correctable, string | number | null>>>;
}

/**
 * What is to be written so that a reading is corrected: the cells beside the fields, where the user could have written
 * it herself. Nothing for what stands there already.
 * @throws Fault `correction.noPlace` when the indicator has no row, or its correction no column
 */
export function correct(snapshot: Snapshot, { id, values }: CorrectionWish): Plan {
  const list = findList(snapshot, 'trail');
  const row = rowsOf(snapshot, 'trail').find(({ key }) => key === id);
  if (!list || !row) throw new Fault('correction.noPlace', {});
  const actions = CORRECTABLE.flatMap((field): Action[] => {
    const value = values[field];
    if (value === undefined) return [];
    const place = parseCell(row.cell(correctionColumn(field)) ?? '');
    if (!place) throw new Fault('correction.noPlace', {});
    if (alreadyStands(rowAt(list.sheet, place.row), place.column, value)) return [];
    return [{ do: 'writeCells', sheet: list.sheet.id, ...place, values: [[value]] }];
  });
  return { basedOn: snapshot.version, actions };
}

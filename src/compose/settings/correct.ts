import type { Plan } from '../../model/plan';
import type { Snapshot } from '../../model/snapshot';
import { CORRECTABLE, correctionColumn, type Correctable } from '../../ownsheets/lists';
import { typeInRow } from './typeInRow';

/** What the user says of a reading: a value for each field that she corrects, null for one whose correction she withdraws. */
export interface CorrectionWish {
  /** The indicator's id, the key of its row. */
  readonly id: string;
  readonly values: Readonly<Partial<Record<Correctable, string | number | null>>>;
}

/**
 * What is to be written so that a reading is corrected: the cells beside the fields.
 * @throws Fault `correction.noPlace` when the indicator has no row, or its correction no column
 */
export function correct(snapshot: Snapshot, { id, values }: CorrectionWish): Plan {
  const typed = Object.fromEntries(CORRECTABLE.map((field) => [correctionColumn(field), values[field]]));
  return typeInRow(snapshot, 'trail', (keys) => keys.indexOf(id), typed);
}

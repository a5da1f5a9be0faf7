import { correct, type CorrectionWish } from '../compose/settings/correct';
import { Fault } from '../model/faults';
import type { Plan } from '../model/plan';
import type { Snapshot } from '../model/snapshot';
import type { Corrections } from '../ownsheets/corrections';
import { applyCorrections } from '../read/corrections/applyCorrections';
import { readWorkbook } from '../read/readWorkbook';

/**
 * The plan that keeps a correction which can be understood.
 * @throws Fault `correction.unreadable` when it cannot, before anything is written; `correction.noPlace` as `correct`
 */
export function readableCorrection(snapshot: Snapshot, wish: CorrectionWish): Plan {
  const indicator = readWorkbook(snapshot)
    .tables.flatMap(({ indicators, setAside = [] }) => [...indicators, ...setAside])
    .find(({ id }) => id === wish.id);
  if (!indicator) throw new Fault('correction.noPlace', {});
  const written = Object.entries(wish.values)
    .filter(([, value]) => value !== null)
    .map(([field, value]) => [field, { value, sheet: '', cell: '' }]);
  const { unread } = applyCorrections(indicator, Object.fromEntries(written) as Corrections, snapshot.date1904);
  const [field] = unread;
  if (field) throw new Fault('correction.unreadable', { text: String(wish.values[field]) });
  return correct(snapshot, wish);
}

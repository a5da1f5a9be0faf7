import type { Indicator, Notes } from '../../model/goalTable';
import type { Owed, Reason, Status } from '../../model/verdict';

const DEVIATION: readonly Owed[] = ['cause', 'action', 'owner', 'date'];

/** What each status owes. */
const OWES: Readonly<Partial<Record<Status, readonly Owed[]>>> = {
  atRisk: DEVIATION,
  offTrack: DEVIATION,
  partlyMet: DEVIATION,
  notMet: DEVIATION,
  notMeasured: ['reason', 'nextDate'],
  notMeasurable: ['rewording'],
};

/** The note that gives what is owed; a comment can give a cause or a reason. */
const GIVEN: Readonly<Record<Owed, (notes: Notes) => string | null>> = {
  cause: ({ cause, comment }) => cause ?? comment,
  action: ({ action }) => action,
  owner: ({ responsible }) => responsible,
  date: ({ newDate }) => newDate,
  reason: ({ cause, comment }) => cause ?? comment,
  nextDate: ({ newDate }) => newDate,
  rewording: () => null,
};

/** What an indicator still owes: what its status asks for and no note gives. A reason can stand in the cell itself. */
export function owedBy({ notes }: Indicator, status: Status, reason: Reason | null): readonly Owed[] {
  return (OWES[status] ?? []).filter((owed) => {
    if (owed === 'reason' && reason !== null && reason !== 'stale') return false;
    return GIVEN[owed](notes) === null;
  });
}

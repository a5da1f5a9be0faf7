import type { Plan } from '../model/plan';
import type { Snapshot } from '../model/snapshot';

/** What a host that holds the whole workbook keeps so that it can put looks back (`RestoreLooks`). */
export interface KnownLooks<Book = Snapshot> {
  readonly before: Book;
  readonly plan: Plan;
}

/** Whether a plan formats cells or widens columns of a sheet that stood there before. */
export function changesLooks({ actions }: Plan): boolean {
  const added = new Set(actions.flatMap((action) => (action.do === 'addSheet' ? [action.sheet] : [])));
  return actions.some(
    (action) => (action.do === 'formatCells' || action.do === 'setColumnWidth') && !added.has(action.sheet),
  );
}

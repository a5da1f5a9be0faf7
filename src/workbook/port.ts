import type { Plan } from '../model/plan';
import type { Snapshot } from '../model/snapshot';

/**
 * A workbook, wherever it lives. Undoing is applying the inverse plan, with the version of a new snapshot as what it
 * is based on. Ids that a plan gave to the sheets it added stay known as long as the workbook is open, so that an
 * inverse plan can name them.
 *
 * `apply` carries the plan out whole or leaves the workbook as it was, and throws a `Fault`:
 * `book.changed` when the workbook is no longer the one the plan was made for, `book.protectedSheet`,
 * `book.protectedStructure`, `book.readOnly` or `book.filteredTable` where Excel would not let us write.
 */
export interface WorkbookPort {
  snapshot(): Promise<Snapshot>;
  apply(plan: Plan): Promise<void>;
}

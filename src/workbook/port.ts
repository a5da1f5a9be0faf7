import type { Plan } from '../model/plan';
import type { Snapshot } from '../model/snapshot';

/**
 * A workbook, wherever it lives. Undoing is applying the inverse plan, with the version of a new snapshot as what it
 * is based on. Ids that a plan gave to the sheets it added stay known as long as the workbook is open, so that an
 * inverse plan can name them.
 *
 * `apply` carries the plan out whole or leaves the workbook as it was, and throws a `Fault`:
 * - `book.changed` when the workbook is no longer the one the plan was made for;
 * - `book.protectedSheet`, `book.protectedStructure`, `book.readOnly` or `book.filteredTable` where Excel would not let
 *   us write, `book.noRoom` where a sheet has no more rows or columns for it;
 * - `excel.editing` or `excel.failed` when Excel itself did not do it.
 *
 * `excel.inBetween` alone says that Excel broke off and could not be brought all the way back: things of Målkoll's are
 * then half made, no user cell is changed, and the next plan puts it right.
 *
 * `snapshot` throws `excel.editing` or `excel.failed`, and of a file the `file.…` faults.
 */
export interface WorkbookPort {
  snapshot(): Promise<Snapshot>;
  apply(plan: Plan): Promise<void>;
}

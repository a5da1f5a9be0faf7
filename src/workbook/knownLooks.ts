import type { Plan } from '../model/plan';
import type { Snapshot } from '../model/snapshot';

/** What a host that holds the whole workbook keeps so that it can put looks back (`RestoreLooks`). */
export interface KnownLooks<Book = Snapshot> {
  readonly before: Book;
  readonly plan: Plan;
}

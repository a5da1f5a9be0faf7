import type { Book } from '../book/book';
import type { Sheet } from '../book/sheet';
import type { HostObject } from '../protocol/hostObject';
import type { Schema } from '../protocol/schema';

/** What every simulated object knows: the workbook it stands in, and the real client's schema. */
export interface Host {
  readonly book: Book;
  readonly schema: Schema;
  worksheetOf(sheet: Sheet): HostObject;
}

import { Book } from './book/book';
import { Container } from './transport/container';
import type { ContainerOptions } from './transport/container';
import { bootClient, clientSchema } from './transport/jsdomClient';
import type { OfficeWindow } from './transport/jsdomClient';

/** A booted Excel for a file of tests: one client, any number of workbooks one after the other. */
export class OpenExcel {
  private constructor(
    readonly container: Container,
    readonly window: OfficeWindow,
  ) {}

  static async boot(options: ContainerOptions = {}): Promise<OpenExcel> {
    const container = new Container(new Book(), clientSchema(), options);
    return new OpenExcel(container, await bootClient(container, options.language));
  }

  /** Opens a workbook; counters and mishaps start anew. */
  open(book: Book): Book {
    this.container.open(book);
    return book;
  }

  get book(): Book {
    return this.container.book;
  }

  /** Requests since the workbook was opened or the counters were reset, as "read read write". */
  get roundTrips(): string {
    return this.container.asked.map(({ kind }) => kind).join(' ');
  }

  /** To be called after every test: nothing was asked of the host that it could not do. */
  expectNothingMissing(): void {
    expect({ gaps: this.container.gaps, unknown: this.container.unknown }).toEqual({ gaps: [], unknown: [] });
  }

  close(): void {
    this.window.close();
  }
}

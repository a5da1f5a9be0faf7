import type { Sheet } from '../book/sheet';
import { HostCollection, HostObject } from '../protocol/hostObject';
import type { Host } from './host';
import { rangeAt } from './range';
import type { Range } from './range';
import { writable } from './rangeFormat';

/** Excel.PageBreakCollection of a sheet, across. Documented: a break stands above the first row of a range. */
export class PageBreaks extends HostCollection {
  readonly wireType = 'PageBreakCollection';

  constructor(
    private readonly host: Host,
    private readonly sheet: Sheet,
  ) {
    super();
  }

  items(): readonly PageBreak[] {
    return this.sheet.pageBreaks.map((_, index) => new PageBreak(index));
  }

  Add(range: Range | string): PageBreak {
    writable(this.sheet);
    const { area } = typeof range === 'string' ? rangeAt(this.host, this.sheet, range) : range;
    this.sheet.pageBreaks.push(area.top);
    return new PageBreak(this.sheet.pageBreaks.length - 1);
  }
}

class PageBreak extends HostObject {
  readonly wireType = 'PageBreak';

  constructor(private readonly index: number) {
    super();
  }

  /** Assumed: breaks are addressed by their place among the sheet's. */
  get _Id(): string {
    return String(this.index);
  }
}

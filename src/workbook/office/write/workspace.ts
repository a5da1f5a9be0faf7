import { rangeAddress } from '../../../model/address';
import type { Range } from '../../../model/address';
import type { KnownFormat } from '../read/companions';

/** The workbook in one `Excel.run` while a plan is carried out or undone. Sheets go by Excel's ids. */
export class Workspace {
  private readonly added = new Map<string, Excel.Worksheet>();
  private readonly taken = new Set<string>();

  constructor(
    readonly context: Excel.RequestContext,
    /** The conditional formats that stand on a sheet now. */
    private readonly formats: (sheet: string) => readonly KnownFormat[],
  ) {}

  /** Adds a sheet; until Excel has given it an id, it goes by the one that the plan gives it. */
  addSheet(id: string, name: string): Excel.Worksheet {
    const sheet = this.context.workbook.worksheets.add(name);
    sheet.load('id');
    this.added.set(id, sheet);
    return sheet;
  }

  sheet(id: string): Excel.Worksheet {
    return this.added.get(id) ?? this.context.workbook.worksheets.getItem(id);
  }

  range(sheet: string, range: Range): Excel.Range {
    return this.sheet(sheet).getRange(rangeAddress(range)).untrack();
  }

  /** The names of a sheet, or of the workbook. */
  names(sheet: string | null): Excel.NamedItemCollection {
    return sheet === null ? this.context.workbook.names : this.sheet(sheet).names;
  }

  /** The conditional formats of a sheet that answer to something, each of them given once: to be deleted. */
  takeFormats(sheet: string, isWanted: (format: KnownFormat) => boolean): readonly KnownFormat[] {
    const taken = this.formats(sheet).filter((format) => !this.taken.has(format.id) && isWanted(format));
    for (const { id } of taken) this.taken.add(id);
    return taken;
  }

  /** After the sync: Excel's ids of the sheets that were added, by the ids that the plan gave them. */
  addedIds(): ReadonlyMap<string, string> {
    return new Map([...this.added].map(([id, sheet]) => [id, sheet.id]));
  }
}

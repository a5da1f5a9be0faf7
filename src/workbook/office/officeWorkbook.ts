import { Fault } from '../../model/faults';
import type { Plan } from '../../model/plan';
import type { Snapshot } from '../../model/snapshot';
import { checkPlan } from '../checkPlan';
import type { WorkbookPort } from '../port';
import { checkFilters } from './checkFilters';
import { PAYLOAD, inExcel, readFault } from './excelApi';
import type { ExcelApi } from './excelApi';
import type { ReadBook } from './read/assemble';
import { readBook } from './read/readBook';
import type { Choice } from './read/readBook';
import { applyPlan } from './write/applyPlan';
import type { Looks } from './write/looks';
import { withExcelIds } from './write/steps';

export interface OfficeOptions extends Choice {
  readonly excel: ExcelApi;
  /** Characters in one request or reply; for tests of the splitting. */
  readonly payload?: number;
}

/**
 * The workbook that the pane belongs to, in Excel: read in two requests; written in two, a last look and the write. In
 * more only for what does not fit into one, as a plan of ten thousand rows, and for what `readBook` asks about further.
 */
export function officeWorkbook(options: OfficeOptions): WorkbookPort {
  return new OfficeWorkbook(options);
}

class OfficeWorkbook implements WorkbookPort {
  private read: ReadBook | null = null;
  /** How many sheets there are likely to be, so that one request asks for all of them. */
  private sheetCount: number | null = null;
  /** Excel's ids of sheets that plans added, by the ids that the plans gave them. */
  private aliases: ReadonlyMap<string, string> = new Map();

  /** How things looked before the latest plan that changed looks, by the version that it was based on. */
  private looks: { readonly of: string; readonly things: readonly Looks[] } | null = null;

  constructor(private readonly options: OfficeOptions) {}

  async snapshot(): Promise<Snapshot> {
    const { excel, payload = PAYLOAD } = this.options;
    try {
      this.read = await inExcel(excel, (context) => readBook(context, this.options, this.sheetCount, payload));
    } catch (error) {
      throw readFault(error);
    }
    this.sheetCount = this.read.snapshot.sheets.length;
    return this.read.snapshot;
  }

  async apply(plan: Plan): Promise<void> {
    const { excel, payload = PAYLOAD } = this.options;
    const { read } = this;
    if (!read) throw new Fault('book.changed', {});
    checkPlan(read.snapshot, plan, this.aliases);
    if (plan.actions.length === 0) return;
    const known = withExcelIds(plan, this.aliases);
    checkFilters(read, known);
    const { added, looks } = await applyPlan(excel, read, known, this.looksFor(known), payload);
    this.aliases = new Map([...this.aliases, ...added]);
    this.sheetCount = read.snapshot.sheets.length + added.size;
    if (looks.length > 0) this.looks = { of: plan.basedOn, things: looks };
    // What was read is no more; the next plan needs a new snapshot.
    this.read = null;
  }

  /** The looks that a plan puts back, by sheet; of those that are remembered. */
  private looksFor({ actions }: Plan): ReadonlyMap<string, readonly Looks[]> {
    const { of, things } = this.looks ?? { of: null, things: [] };
    const sheets = actions.flatMap((action) =>
      action.do === 'restoreLooks' && action.of === of ? [action.sheet] : [],
    );
    return new Map(sheets.map((sheet) => [sheet, things.filter((looks) => looks.sheet === sheet)]));
  }
}

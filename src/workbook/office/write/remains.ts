import { queueFormats } from '../read/companions';
import type { KnownFormat } from '../read/companions';
import type { ReadBook } from '../read/assemble';

/**
 * What stands in the workbook after a write that failed. A thing can be half made: a table or chart that has not got
 * its name yet, a conditional format without its rule. So what was made is known by its being new.
 */
export interface Remains {
  /** Excel's ids of new sheets, by name. */
  readonly newSheets: ReadonlyMap<string, string>;
  /** The sheets that stood there before and still do, by Excel's id. */
  readonly standing: ReadonlyMap<string, SheetRemains>;
}

export interface SheetRemains {
  readonly tables: readonly string[];
  readonly newTables: readonly string[];
  readonly charts: readonly string[];
  readonly newCharts: readonly string[];
  readonly formats: readonly KnownFormat[];
  readonly newFormats: readonly KnownFormat[];
}

/** One read; it also switches our events on again, which the write may have left off. */
export async function readRemains(context: Excel.RequestContext, before: ReadBook): Promise<Remains> {
  context.runtime.enableEvents = true;
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name');
  const queued = before.facts.sheets.map((facts) => {
    const sheet = worksheets.getItemOrNullObject(facts.id);
    sheet.load('id');
    sheet.tables.load('items/name');
    sheet.charts.load('items/name');
    return { facts, sheet, formats: queueFormats(sheet) };
  });
  await context.sync();
  const standing = new Map<string, SheetRemains>();
  for (const { facts, sheet, formats: take } of queued) {
    if (sheet.isNullObject) continue;
    const tables = sheet.tables.items.map(({ name }) => name);
    const charts = sheet.charts.items.map(({ name }) => name);
    const formats = take();
    const known = before.whole.get(facts.id)?.formats.map(({ id }) => id) ?? [];
    standing.set(facts.id, {
      tables,
      newTables: tables.filter((name) => !facts.tables.some((table) => table.name === name)),
      charts,
      newCharts: charts.filter((name) => !facts.charts.includes(name)),
      formats,
      newFormats: formats.filter(({ id }) => !known.includes(id)),
    });
  }
  const isNew = (id: string): boolean => !before.facts.sheets.some((facts) => facts.id === id);
  return {
    newSheets: new Map(worksheets.items.filter(({ id }) => isNew(id)).map(({ id, name }) => [name, id])),
    standing,
  };
}

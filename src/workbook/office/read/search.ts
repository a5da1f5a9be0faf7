import { rangeOf } from './queued';
import { cellCount, restOf } from './regions';
import type { SheetFacts } from './sheetFacts';

/** A text to look for: in part of a cell, or in all of it (`whole`). */
export interface SoughtText {
  readonly text: string;
  readonly whole: boolean;
}

/** Cells from which nothing is looked for on a sheet: the search, and to read what it finds, would be felt. */
const LARGE = 250_000;

/**
 * Queues the question which sheets hold one of some texts below their heads. Excel looks, so no cell crosses over.
 * Sheets with nothing there are not asked about, nor large ones.
 */
export function queueSearch(
  context: Excel.RequestContext,
  sheets: readonly SheetFacts[],
  sought: readonly SoughtText[],
): () => readonly SheetFacts[] {
  if (sought.length === 0) return () => [];
  const queued = sheets.filter(isSearchable).map((facts) => ({ facts, cells: queueTexts(context, facts, sought) }));
  return () => queued.filter(({ cells }) => cells.some((cell) => !cell.isNullObject)).map(({ facts }) => facts);
}

function isSearchable({ hulls }: SheetFacts): boolean {
  return restOf(hulls).reduce((sum, range) => sum + cellCount(range), 0) < LARGE;
}

function queueTexts(
  context: Excel.RequestContext,
  { id, hulls }: SheetFacts,
  sought: readonly SoughtText[],
): Excel.Range[] {
  const sheet = context.workbook.worksheets.getItem(id);
  // In a single cell stands no table, and of one Excel would search the whole sheet.
  const ranges = restOf(hulls).filter((range) => cellCount(range) > 1);
  return ranges.flatMap((range) => {
    const place = rangeOf(sheet, range);
    return sought.map(({ text, whole }) => place.findOrNullObject(text, { completeMatch: whole }).untrack());
  });
}

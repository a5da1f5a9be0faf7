import { rangeAddress } from '../../../model/address';
import type { Range } from '../../../model/address';

/**
 * A range that is only read in the batch at hand. Untracked at once: Excel keeps no reference to it, and the client
 * need not send another request to give references back.
 */
export function rangeOf(sheet: Excel.Worksheet, range: Range): Excel.Range {
  return sheet.getRange(rangeAddress(range)).untrack();
}

/** Queues the question where in a range anything stands (values only, formats are no content) and is hidden. */
export function queueHull(sheet: Excel.Worksheet, range: Range): Excel.Range {
  const hull = rangeOf(sheet, range).getUsedRangeOrNullObject(true).untrack();
  hull.load('rowIndex,columnIndex,rowCount,columnCount,rowHidden');
  return hull;
}

/** Where anything stands in a range. */
export interface Hull {
  readonly range: Range;
  /** Some or all of its rows are hidden. */
  readonly hides: boolean;
}

/** The answer to `queueHull`: null where nothing stands. Excel answers null for `rowHidden` when the rows differ. */
export function hullOf(range: Excel.Range): Hull | null {
  return range.isNullObject ? null : { range: extentOf(range), hides: (range.rowHidden as boolean | null) !== false };
}

/** Where a range lies whose indexes and counts were loaded. */
export function extentOf(range: Excel.Range): Range {
  const { rowIndex: top, columnIndex: left, rowCount, columnCount } = range;
  return { top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 };
}

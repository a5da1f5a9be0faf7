import type { Range } from '../../../model/address';
import type { TableSnapshot } from '../../../model/snapshot';
import { extentOf, rangeOf } from './queued';
import type { SheetFacts } from './sheetFacts';

/** Queues the extents and columns of the tables of a sheet. */
export function queueTables(context: Excel.RequestContext, facts: SheetFacts): () => TableSnapshot[] {
  const { tables } = context.workbook.worksheets.getItem(facts.id);
  const queued = facts.tables.map((known) => {
    const table = tables.getItem(known.name);
    const range = table.getRange().untrack();
    range.load('rowIndex,columnIndex,rowCount,columnCount');
    table.columns.load('items/name');
    return { known, range, columns: table.columns };
  });
  return () =>
    queued.map(({ known, range, columns }) => ({
      name: known.name,
      range: extentOf(range),
      headerRow: known.headerRow,
      totalsRow: known.totalsRow,
      columns: columns.items.map(({ name }) => name),
      filtered: known.filtered,
    }));
}

/** A conditional format as it can be found again: by its id, and by the mark in its formula. */
export interface KnownFormat {
  readonly id: string;
  readonly kind: 'expression' | 'dataBar';
  /** Without "="; of a data bar, the formula of its lower end. */
  readonly formula: string;
}

/**
 * Queues the conditional formats of a sheet, as far as they can be ours: expressions, and data bars whose lower end
 * is a formula. Of other kinds nothing but the kind is asked; reading their rules fails in some versions of Excel.
 */
export function queueFormats(sheet: Excel.Worksheet): () => KnownFormat[] {
  const formats = sheet.getRange().untrack().conditionalFormats;
  formats.load('items/id,items/type,items/customOrNullObject/rule/formula,items/dataBarOrNullObject/lowerBoundRule');
  return () =>
    formats.items.flatMap((format): KnownFormat[] => {
      if (format.type === 'Custom') {
        return [{ id: format.id, kind: 'expression', formula: plain(format.customOrNullObject.rule.formula) }];
      }
      const lower = format.type === 'DataBar' ? format.dataBarOrNullObject.lowerBoundRule.formula : undefined;
      return lower === undefined ? [] : [{ id: format.id, kind: 'dataBar', formula: plain(lower) }];
    });
}

/**
 * Queues which rows are hidden in a range that hides some. To ask row by row would do, but Excel's client counts that as
 * a write, and a write can empty the user's undo list; what is visible can be read.
 */
export function queueHidden(sheet: Excel.Worksheet, range: Range): () => number[] {
  const rows = Array.from({ length: range.bottom - range.top + 1 }, (_, down) => range.top + down);
  // Of a single cell Excel would look at the whole sheet.
  if (rows.length === 1) return () => rows;
  const visible = rangeOf(sheet, range).getSpecialCellsOrNullObject('Visible').untrack();
  visible.areas.load('items/rowIndex,items/rowCount');
  return () => {
    if (visible.isNullObject) return rows;
    const shown = new Set<number>();
    for (const { rowIndex, rowCount } of visible.areas.items) {
      for (let row = rowIndex; row < rowIndex + rowCount; row++) shown.add(row);
    }
    return rows.filter((row) => !shown.has(row));
  };
}

function plain(formula: string): string {
  return formula.replace(/^=/, '');
}

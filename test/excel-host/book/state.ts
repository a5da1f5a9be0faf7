import { addressOf, quotedSheet } from './area';
import type { Book } from './book';
import { isBlank, isFormatted } from './cell';
import type { Cell } from './cell';
import type { ChartState, LivePlace, NameState, Sheet } from './sheet';
import { cellAddress } from '../../../src/model/address';

/** Everything a user can see of a workbook, as plain data: two are equal when nothing has changed. */
export function stateOf(book: Book): unknown {
  return {
    names: book.names.map(nameOf),
    settings: Object.fromEntries(book.settings),
    sheets: book.sheets.map(sheetOf),
  };
}

/** What the cells of the given sheets hold: the user's, when the sheets are hers. */
export function cellsOf(book: Book, sheetNames: readonly string[]): unknown {
  return sheetNames.map((name) => {
    const sheet = book.sheetNamed(name);
    return sheet ? cells(sheet) : null;
  });
}

function sheetOf(sheet: Sheet): unknown {
  return {
    id: sheet.id,
    name: sheet.name,
    visibility: sheet.visibility,
    protected: sheet.protected,
    gridlines: sheet.showGridlines,
    frozen: sheet.frozen,
    cells: cells(sheet),
    tables: sheet.tables.map((table) => ({ ...table, area: addressOf(table.area) })),
    charts: sheet.charts.map(chartOf),
    names: sheet.names.map(nameOf),
    conditionalFormats: sheet.conditionalFormats.map(({ type, areas, stopIfTrue, properties }) => ({
      type,
      areas: areas.map((area) => addressOf(area)),
      stopIfTrue,
      properties,
    })),
    merges: sheet.merges.map((merge) => addressOf(merge)),
    hiddenRows: [...sheet.hiddenRows].sort((a, b) => a - b),
    columnWidths: Object.fromEntries(sheet.columnWidths),
    pageLayout: sheet.pageLayout,
  };
}

function cells(sheet: Sheet): Record<string, unknown> {
  const found = [...sheet.grid.within({ top: 0, left: 0, bottom: Infinity, right: Infinity })]
    .filter(({ cell }) => !isBlank(cell) || isFormatted(cell))
    .sort((a, b) => a.row - b.row || a.column - b.column);
  return Object.fromEntries(found.map(({ row, column, cell }) => [cellAddress(row, column), cellOf(cell)]));
}

function cellOf({ value, formula, numberFormat, formats, quotePrefix }: Cell): unknown {
  const sorted = Object.fromEntries(Object.entries(formats).sort(([a], [b]) => a.localeCompare(b)));
  return [value, formula, numberFormat, sorted, quotePrefix];
}

function nameOf({ name, place, formula, visible }: NameState): unknown {
  return { name, refersTo: place ? placeOf(place) : formula, visible };
}

function chartOf({ name, chartType, anchor, properties, series }: ChartState): unknown {
  return {
    name,
    chartType,
    anchor: anchor && addressOf(anchor),
    properties,
    series: series.map((one) => ({
      name: one.name,
      values: one.values && placeOf(one.values),
      categories: one.categories && placeOf(one.categories),
      properties: one.properties,
    })),
  };
}

function placeOf({ sheet, area, gone }: LivePlace): string {
  return gone ? '#REF!' : `${quotedSheet(sheet.name)}!${addressOf(area, true)}`;
}

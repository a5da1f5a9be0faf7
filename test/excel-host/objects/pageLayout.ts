import { addressOf } from '../book/area';
import type { Sheet } from '../book/sheet';
import { excelErrors } from '../protocol/errors';
import type { Host } from './host';
import { Bag } from './bag';
import type { BagType, BagTypes } from './bag';
import { rangeAt } from './range';
import type { Range } from './range';
import { writable } from './rangeFormat';

const ORIENTATIONS = ['Portrait', 'Landscape'];
const headerFooter: BagType = {
  defaults: {
    LeftHeader: '',
    CenterHeader: '',
    RightHeader: '',
    LeftFooter: '',
    CenterFooter: '',
    RightFooter: '',
  },
};

/** Documented: zoom is { scale } or { horizontalFitToPages, verticalFitToPages }. */
const TYPES: BagTypes = {
  PageLayout: {
    defaults: { Orientation: 'Portrait', Zoom: { scale: 100 }, PaperSize: 'A4', CenterHorizontally: false },
    parts: ['HeadersFooters'],
    check: (name, value) => {
      if (name === 'Orientation' && !ORIENTATIONS.includes(String(value))) throw excelErrors.invalidArgument();
    },
  },
  HeaderFooterGroup: { parts: ['DefaultForAllPages'] },
  HeaderFooter: headerFooter,
};

/** Excel.PageLayout. Documented. */
export function pageLayoutOf(host: Host, sheet: Sheet): Bag {
  const types: BagTypes = {
    ...TYPES,
    PageLayout: {
      ...TYPES['PageLayout'],
      methods: {
        SetPrintArea: (bag, area) => {
          const range = typeof area === 'string' ? rangeAt(host, sheet, area) : (area as Range);
          bag.store['printArea'] = addressOf(range.area, true);
        },
        SetPrintTitleRows: (bag, rows) => {
          const range = typeof rows === 'string' ? rangeAt(host, sheet, rows) : (rows as Range);
          bag.store['printTitleRows'] = addressOf(range.GetEntireRow().area, true);
        },
        SetPrintTitleColumns: (bag, columns) => {
          const range = typeof columns === 'string' ? rangeAt(host, sheet, columns) : (columns as Range);
          bag.store['printTitleColumns'] = addressOf(range.GetEntireColumn().area, true);
        },
      },
    },
  };
  return new Bag(host.schema, 'PageLayout', types, sheet.pageLayout, '', () => {
    writable(sheet);
  });
}

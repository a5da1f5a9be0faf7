import { parseRange, type Range } from '../../../model/address';
import type { SheetSnapshot } from '../../../model/snapshot';
import { readConditionalFormulas } from '../conditional/readConditionalFormats';
import { readChartNames } from '../drawings/readCharts';
import type { BookSheet } from '../book/book';
import type { XlsxPackage } from '../package/xlsxPackage';
import { readTables } from '../tables/readTables';
import { attributeOf, childOf, childrenOf, flagOf, parseXml } from '../xml/xmlTree';
import type { SheetPart } from './sheetPart';

/** What a sheet shows of itself and of the parts that hang on it. */
export function readSheet(source: XlsxPackage, sheet: BookSheet, content: SheetPart): SheetSnapshot {
  const root = parseXml(content.shell, content.name);
  const protection = childOf(root, 'sheetProtection');
  return {
    id: sheet.id,
    name: sheet.name,
    visible: sheet.visible,
    protected: protection !== undefined && flagOf(protection, 'sheet'),
    rows: content.rows.snapshots,
    merges: childrenOf(childOf(root, 'mergeCells') ?? root, 'mergeCell').flatMap((merge): Range[] => {
      const range = parseRange(attributeOf(merge, 'ref') ?? '');
      return range ? [range] : [];
    }),
    tables: readTables(source, sheet.part).map((table) => table.snapshot),
    charts: readChartNames(source, sheet.part),
    conditionalFormats: readConditionalFormulas(root),
  };
}

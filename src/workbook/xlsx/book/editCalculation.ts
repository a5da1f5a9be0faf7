import { removeContentType } from '../package/contentTypes';
import { readRelationships, removeRelationshipsTo } from '../package/relationships';
import type { XlsxPackage } from '../package/xlsxPackage';
import { spliced, withAttributes } from '../xml/splice';
import { childOf, parseXml } from '../xml/xmlTree';
import { insertIntoWorkbook } from './workbookOrder';

/** Makes Excel calculate all formulas when it opens the file. */
export function recalculateOnOpen(target: XlsxPackage, workbook: string): void {
  const text = target.text(workbook);
  const calculation = childOf(parseXml(text, workbook), 'calcPr');
  target.write(
    workbook,
    calculation
      ? spliced(text, withAttributes(text, calculation, { fullCalcOnLoad: '1' }))
      : insertIntoWorkbook(text, workbook, 'calcPr', (prefix) => `<${prefix}calcPr fullCalcOnLoad="1"/>`),
  );
}

/** Drops the order of calculation, which names every cell with a formula; Excel makes it anew. */
export function forgetCalculation(target: XlsxPackage, workbook: string): void {
  for (const { kind, target: part } of readRelationships(target, workbook)) {
    if (kind !== 'calcChain' || part === null) continue;
    removeRelationshipsTo(target, workbook, part);
    removeContentType(target, part);
    target.remove(part);
  }
}

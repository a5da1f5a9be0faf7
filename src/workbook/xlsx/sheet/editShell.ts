import { parseRange, rangeAddress } from '../../../model/address';
import { insertedInOrder, spliced, withAttributes } from '../xml/splice';
import { attributeOf, childOf, parseXml } from '../xml/xmlTree';
import type { CellEdit } from './cellEdits';

/** Children of `worksheet` in the order of its schema (ECMA-376 part 1, 18.3.1.99). */
const ORDER = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'customProperties',
  'cellWatches',
  'ignoredErrors',
  'smartTags',
  'drawing',
  'legacyDrawing',
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
];

/** Puts an element into a sheet's shell where it belongs. `xml` is made with the prefix of the shell's root. */
export function insertIntoShell(shell: string, part: string, name: string, xml: (prefix: string) => string): string {
  const root = parseXml(shell, part);
  return spliced(shell, [insertedInOrder(shell, root, name, ORDER, xml(root.prefix))]);
}

/** Widens the range that the sheet says it uses, where it says one, to what is written to it. */
export function growDimension(shell: string, part: string, edits: readonly CellEdit[]): string {
  const dimension = childOf(parseXml(shell, part), 'dimension');
  let used = dimension && parseRange(attributeOf(dimension, 'ref') ?? '');
  if (!dimension || !used) return shell;
  for (const { kind, range } of edits) {
    if (kind !== 'write') continue;
    used = {
      top: Math.min(used.top, range.top),
      left: Math.min(used.left, range.left),
      bottom: Math.max(used.bottom, range.bottom),
      right: Math.max(used.right, range.right),
    };
  }
  return spliced(shell, withAttributes(shell, dimension, { ref: rangeAddress(used) }));
}

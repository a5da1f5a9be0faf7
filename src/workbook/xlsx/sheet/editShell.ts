import { parseRange, rangeAddress, type Range } from '../../../model/address';
import { insertedInOrder, spliced, withAttributes } from '../xml/splice';
import { attributeOf, childOf, parseXml } from '../xml/xmlTree';

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

/** Widens the range that the sheet says it uses, where it says one. */
export function growDimension(shell: string, part: string, extent: Range): string {
  const dimension = childOf(parseXml(shell, part), 'dimension');
  const used = dimension && parseRange(attributeOf(dimension, 'ref') ?? '');
  if (!dimension || !used) return shell;
  const ref = rangeAddress({
    top: Math.min(used.top, extent.top),
    left: Math.min(used.left, extent.left),
    bottom: Math.max(used.bottom, extent.bottom),
    right: Math.max(used.right, extent.right),
  });
  return spliced(shell, withAttributes(shell, dimension, { ref }));
}

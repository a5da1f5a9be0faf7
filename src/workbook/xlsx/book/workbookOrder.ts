import { insertedInOrder, spliced } from '../xml/splice';
import { parseXml } from '../xml/xmlTree';

/** Children of `workbook` in the order of its schema (ECMA-376 part 1, 18.2.27). */
const ORDER = [
  'fileVersion',
  'fileSharing',
  'workbookPr',
  'workbookProtection',
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
  'definedNames',
  'calcPr',
  'oleSize',
  'customWorkbookViews',
  'pivotCaches',
  'smartTagPr',
  'smartTagTypes',
  'webPublishing',
  'fileRecoveryPr',
  'webPublishObjects',
  'extLst',
];

/** Puts an element into the workbook part where it belongs. `xml` is made with the prefix of the part's root. */
export function insertIntoWorkbook(text: string, part: string, name: string, xml: (prefix: string) => string): string {
  const root = parseXml(text, part);
  return spliced(text, [insertedInOrder(text, root, name, ORDER, xml(root.prefix))]);
}

import { withoutSheet } from '../../sheetReferences';
import { removeRelationshipsTo } from '../package/relationships';
import { removePart } from '../package/removePart';
import type { XlsxPackage } from '../package/xlsxPackage';
import { escapeText } from '../xml/entities';
import { removed, spliced, withAttributes, type Splice } from '../xml/splice';
import { attributeOf, childOf, childrenOf, parseXml, type XmlElement } from '../xml/xmlTree';
import type { Book, BookSheet } from './book';

/**
 * Takes a sheet out of the workbook, with its part and what hangs on it, and its names. Other names that referred to
 * it then refer to nothing. Formulas in cells are the caller's to mend.
 */
export function removeSheet(target: XlsxPackage, book: Book, sheet: BookSheet): void {
  const text = target.text(book.part);
  const root = parseXml(text, book.part);
  const list = childOf(root, 'sheets');
  const entry = list && childrenOf(list, 'sheet')[sheet.position];
  if (!entry) return;
  target.write(
    book.part,
    spliced(text, [removed(entry), ...namesWithout(text, root, sheet), ...viewsWithout(text, root, sheet.position)]),
  );
  removeRelationshipsTo(target, book.part, sheet.part);
  removePart(target, sheet.part);
}

/** Names count the sheets they belong to; those after the removed one move up. */
function namesWithout(text: string, root: XmlElement, { position, name }: BookSheet): Splice[] {
  const list = childOf(root, 'definedNames');
  if (!list) return [];
  const names = childrenOf(list, 'definedName');
  const isGone = (element: XmlElement): boolean => attributeOf(element, 'localSheetId') === String(position);
  if (names.every(isGone)) return [removed(list)];
  return names.flatMap((element) => {
    if (isGone(element)) return [removed(element)];
    const local = Number(attributeOf(element, 'localSheetId') ?? -1);
    const refersTo = withoutSheet(element.text, name);
    return [
      ...(local > position ? withAttributes(text, element, { localSheetId: String(local - 1) }) : []),
      ...(refersTo === element.text
        ? []
        : [{ start: element.contentStart, end: element.contentEnd, text: escapeText(refersTo) }]),
    ];
  });
}

function viewsWithout(text: string, root: XmlElement, position: number): Splice[] {
  const views = childOf(root, 'bookViews');
  return (views ? childrenOf(views, 'workbookView') : []).flatMap((view) =>
    ['activeTab', 'firstSheet'].flatMap((name) => {
      const tab = Number(attributeOf(view, name) ?? 0);
      return tab > 0 && tab >= position ? withAttributes(text, view, { [name]: String(tab - 1) }) : [];
    }),
  );
}

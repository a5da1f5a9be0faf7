import type { XlsxPackage } from '../package/xlsxPackage';
import { escapeAttribute, escapeText } from '../xml/entities';
import { appended, removed, spliced } from '../xml/splice';
import { attributeOf, childOf, childrenOf, parseXml, type XmlElement } from '../xml/xmlTree';
import { insertIntoWorkbook } from './workbookOrder';

/**
 * Gives a name its meaning, whether it was there or not. `position` is the place of the sheet that it belongs to
 * among all sheets, null for a name of the whole workbook.
 */
export function setName(
  target: XlsxPackage,
  workbook: string,
  name: string,
  position: number | null,
  refersTo: string,
): void {
  const text = target.text(workbook);
  const root = parseXml(text, workbook);
  const list = childOf(root, 'definedNames');
  const known = list && find(list, name, position);
  const p = root.prefix;
  const scope = position === null ? '' : ` localSheetId="${position}"`;
  const xml = `<${p}definedName name="${escapeAttribute(name)}"${scope}>${escapeText(refersTo)}</${p}definedName>`;
  if (known) {
    const content = { start: known.contentStart, end: known.contentEnd, text: escapeText(refersTo) };
    target.write(workbook, spliced(text, [known.contentEnd < known.end ? content : { ...known, text: xml }]));
  } else if (list) target.write(workbook, spliced(text, [appended(text, list, xml)]));
  else {
    const whole = (): string => `<${p}definedNames>${xml}</${p}definedNames>`;
    target.write(workbook, insertIntoWorkbook(text, workbook, 'definedNames', whole));
  }
}

/** Takes a name away; nothing happens when it is not there. The list of names goes with its last one. */
export function removeName(target: XlsxPackage, workbook: string, name: string, position: number | null): void {
  const text = target.text(workbook);
  const list = childOf(parseXml(text, workbook), 'definedNames');
  const known = list && find(list, name, position);
  if (list && known) target.write(workbook, spliced(text, [removed(list.children.length > 1 ? known : list)]));
}

/** Names are compared without regard to case, as Excel does. */
function find(list: XmlElement, name: string, position: number | null): XmlElement | undefined {
  return childrenOf(list, 'definedName').find((element) => {
    const local = attributeOf(element, 'localSheetId');
    const sameScope = position === null ? local === undefined : local === String(position);
    return sameScope && attributeOf(element, 'name')?.toLowerCase() === name.toLowerCase();
  });
}

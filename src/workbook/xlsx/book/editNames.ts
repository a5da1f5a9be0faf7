import type { XlsxPackage } from '../package/xlsxPackage';
import { escapeAttribute, escapeText } from '../xml/entities';
import { appended, removed, spliced, type Splice } from '../xml/splice';
import { attributeOf, childOf, childrenOf, parseXml, type XmlElement } from '../xml/xmlTree';
import { insertIntoWorkbook } from './workbookOrder';

/** A name with what it refers to. */
export interface NewName {
  readonly name: string;
  /** The place of the sheet that it belongs to among all sheets; null for a name of the whole workbook. */
  readonly position: number | null;
  readonly refersTo: string;
  /** A new one is kept out of Excel's list of names. */
  readonly hidden: boolean;
}

/** Gives names their meanings, whether they were there or not. Each name is given at most once. */
export function setNames(target: XlsxPackage, workbook: string, names: readonly NewName[]): void {
  if (names.length === 0) return;
  const text = target.text(workbook);
  const root = parseXml(text, workbook);
  const list = childOf(root, 'definedNames');
  const known = new Map(list && childrenOf(list, 'definedName').map((element) => [keyOfElement(element), element]));
  const added: string[] = [];
  const changes: Splice[] = [];
  for (const one of names) {
    const xml = nameXml(root.prefix, one);
    const element = known.get(keyOf(one.name, one.position));
    if (!element) added.push(xml);
    else if (element.contentEnd === element.end) changes.push({ ...element, text: xml });
    else changes.push({ start: element.contentStart, end: element.contentEnd, text: escapeText(one.refersTo) });
  }
  if (list) {
    const more = added.length > 0 ? [appended(text, list, added.join(''))] : [];
    target.write(workbook, spliced(text, [...changes, ...more]));
  } else {
    const whole = (p: string): string => `<${p}definedNames>${added.join('')}</${p}definedNames>`;
    target.write(workbook, insertIntoWorkbook(text, workbook, 'definedNames', whole));
  }
}

function nameXml(p: string, { name, position, refersTo, hidden }: NewName): string {
  const scope = position === null ? '' : ` localSheetId="${position}"`;
  const unseen = hidden ? ' hidden="1"' : '';
  return `<${p}definedName name="${escapeAttribute(name)}"${scope}${unseen}>${escapeText(refersTo)}</${p}definedName>`;
}

/** Takes a name away; nothing happens when it is not there. The list of names goes with its last one. */
export function removeName(target: XlsxPackage, workbook: string, name: string, position: number | null): void {
  const text = target.text(workbook);
  const list = childOf(parseXml(text, workbook), 'definedNames');
  const known = list && find(list, name, position);
  if (list && known) target.write(workbook, spliced(text, [removed(list.children.length > 1 ? known : list)]));
}

function find(list: XmlElement, name: string, position: number | null): XmlElement | undefined {
  return childrenOf(list, 'definedName').find((element) => keyOfElement(element) === keyOf(name, position));
}

function keyOfElement(element: XmlElement): string {
  const local = attributeOf(element, 'localSheetId');
  return keyOf(attributeOf(element, 'name') ?? '', local === undefined ? null : Number(local));
}

/** Names are compared without regard to case, as Excel does. */
function keyOf(name: string, position: number | null): string {
  return `${position ?? ''} ${name.toLowerCase()}`;
}

import { escapeAttribute } from '../xml/entities';
import { CONTENT_TYPES } from '../xml/namespaces';
import { appended, insertedInOrder, removed, spliced } from '../xml/splice';
import { attributeOf, parseXml, type XmlElement } from '../xml/xmlTree';
import type { XlsxPackage } from './xlsxPackage';

const PART = '[Content_Types].xml';
const RELATIONSHIPS = 'application/vnd.openxmlformats-package.relationships+xml';

/** The content type of a part: its own, else that of its extension; undefined when neither is there. */
export function contentTypeOf(source: XlsxPackage, part: string): string | undefined {
  if (!source.has(PART)) return undefined;
  const root = parseXml(source.text(PART), PART);
  const own = root.children.find((child) => isOverrideOf(child, part));
  const extension = root.children.find((child) => isDefaultOf(child, part.slice(part.lastIndexOf('.') + 1)));
  const found = own ?? extension;
  return found && attributeOf(found, 'ContentType');
}

/** Says what new parts are; also sees to it that the files of relationships, which may be new too, have a type. */
export function addContentType(target: XlsxPackage, parts: readonly string[], type: string): void {
  const text = target.text(PART);
  const root = parseXml(text, PART);
  // A type may be left over from a part that is missing; two for one part would break the package.
  const stale = root.children.filter((child) => parts.some((part) => isOverrideOf(child, part)));
  const added = parts.map(
    (part) => `<${root.prefix}Override PartName="${escapeAttribute(`/${part}`)}" ContentType="${type}"/>`,
  );
  target.write(PART, spliced(text, [...stale.map(removed), appended(text, root, added.join(''))]));
  addRelationshipsDefault(target);
}

/** Old LibreOffice files have no default for relationships; without one, an added `.rels` file has no type. */
function addRelationshipsDefault(target: XlsxPackage): void {
  const text = target.text(PART);
  const root = parseXml(text, PART);
  if (root.children.some((child) => isDefaultOf(child, 'rels'))) return;
  const xml = `<${root.prefix}Default Extension="rels" ContentType="${RELATIONSHIPS}"/>`;
  target.write(PART, spliced(text, [insertedInOrder(text, root, 'Default', ['Default', 'Override'], xml)]));
}

/** Forgets the type of a part that is gone. */
export function removeContentType(target: XlsxPackage, part: string): void {
  const text = target.text(PART);
  const gone = parseXml(text, PART).children.filter((child) => isOverrideOf(child, part));
  target.write(PART, spliced(text, gone.map(removed)));
}

function isOverrideOf(element: XmlElement, part: string): boolean {
  const name = attributeOf(element, 'PartName')?.replace(/^\//, '').toLowerCase();
  return element.namespace === CONTENT_TYPES && element.name === 'Override' && name === part.toLowerCase();
}

function isDefaultOf(element: XmlElement, extension: string): boolean {
  const own = attributeOf(element, 'Extension')?.toLowerCase();
  return element.namespace === CONTENT_TYPES && element.name === 'Default' && own === extension.toLowerCase();
}

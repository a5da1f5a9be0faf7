import { escapeAttribute } from '../xml/entities';
import { PACKAGE_RELATIONSHIPS } from '../xml/namespaces';
import { appended, removed, spliced } from '../xml/splice';
import { attributeOf, parseXml, type XmlElement } from '../xml/xmlTree';
import type { XlsxPackage } from './xlsxPackage';

export interface Relationship {
  readonly id: string;
  /** The last word of the type's address: "worksheet", "drawing"; the same in strict and transitional files. */
  readonly kind: string;
  readonly type: string;
  /** Name of the part it leads to; null when it leads out of the package. */
  readonly target: string | null;
}

const OFFICE_TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';

/** Where the relationships of a part are kept; of the package itself for "". */
export function relationshipsPart(owner: string): string {
  const slash = owner.lastIndexOf('/') + 1;
  return `${owner.slice(0, slash)}_rels/${owner.slice(slash)}.rels`;
}

/** The part whose relationships a file holds; null for any other file. */
export function ownerOf(name: string): string | null {
  const match = /^(.*\/)?_rels\/([^/]*)\.rels$/i.exec(name);
  return match && `${match[1] ?? ''}${match[2] ?? ''}`;
}

/** The relationships of a part; none when it has no such file. */
export function readRelationships(source: XlsxPackage, owner: string): Relationship[] {
  const part = relationshipsPart(owner);
  if (!source.has(part)) return [];
  return elements(parseXml(source.text(part), part)).map((element) => relationshipOf(element, owner));
}

/** Adds a relationship and returns its id. */
export function addRelationship(target: XlsxPackage, owner: string, kind: string, to: string): string {
  return addRelationships(target, owner, kind, [to])[0] ?? '';
}

/** Adds relationships of one kind and returns their ids, in the same order. */
export function addRelationships(target: XlsxPackage, owner: string, kind: string, to: readonly string[]): string[] {
  const part = relationshipsPart(owner);
  if (!target.has(part)) {
    target.write(
      part,
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${PACKAGE_RELATIONSHIPS}"></Relationships>`,
    );
  }
  const text = target.text(part);
  const root = parseXml(text, part);
  const taken = new Set(elements(root).map((element) => attributeOf(element, 'Id')));
  const ids = to.map(() => {
    let number = taken.size + 1;
    while (taken.has(`rId${String(number)}`)) number++;
    const id = `rId${String(number)}`;
    taken.add(id);
    return id;
  });
  const xml = to.map(
    (one, i) =>
      `<${root.prefix}Relationship Id="${ids[i] ?? ''}" Type="${OFFICE_TYPES}${kind}" Target="${escapeAttribute(relative(one, owner))}"/>`,
  );
  target.write(part, spliced(text, [appended(text, root, xml.join(''))]));
  return ids;
}

/**
 * Takes away what leads from one part to another; the file that holds the relationships goes with the last one. They are
 * known by where they lead: in a damaged file two can share an id, and the other one must stay.
 */
export function removeRelationshipsTo(target: XlsxPackage, owner: string, to: string): void {
  const part = relationshipsPart(owner);
  if (!target.has(part)) return;
  const text = target.text(part);
  const all = elements(parseXml(text, part));
  const gone = all.filter((element) => relationshipOf(element, owner).target?.toLowerCase() === to.toLowerCase());
  if (gone.length === all.length) target.remove(part);
  else target.write(part, spliced(text, gone.map(removed)));
}

function elements(root: XmlElement): XmlElement[] {
  return root.children.filter((child) => child.name === 'Relationship');
}

function relationshipOf(element: XmlElement, owner: string): Relationship {
  const type = attributeOf(element, 'Type') ?? '';
  const external = attributeOf(element, 'TargetMode') === 'External';
  return {
    id: attributeOf(element, 'Id') ?? '',
    kind: type.slice(type.lastIndexOf('/') + 1),
    type,
    target: external ? null : resolve(attributeOf(element, 'Target') ?? '', owner),
  };
}

/** Name of the part that a target, absolute or relative to its owner, leads to. */
function resolve(target: string, owner: string): string {
  const clean = decode(target.replaceAll('\\', '/').replace(/[#?].*$/, ''));
  const path = clean.startsWith('/') ? clean : `${owner.slice(0, owner.lastIndexOf('/') + 1)}${clean}`;
  const names: string[] = [];
  for (const name of path.split('/')) {
    if (name === '..') names.pop();
    else if (name !== '' && name !== '.') names.push(name);
  }
  return names.join('/');
}

/** A part as seen from another, as Excel writes it: some readers know no absolute targets. */
function relative(part: string, owner: string): string {
  const from = owner.split('/').slice(0, -1);
  const to = part.split('/');
  let common = 0;
  while (common < from.length && from[common] === to[common]) common++;
  return [...from.slice(common).map(() => '..'), ...to.slice(common)].join('/');
}

function decode(target: string): string {
  try {
    return decodeURI(target);
  } catch {
    return target;
  }
}

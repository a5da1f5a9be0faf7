import { Fault } from '../../../model/faults';
import type { DefinedName } from '../../../model/snapshot';
import { broken } from '../broken';
import { contentTypeOf } from '../package/contentTypes';
import { readRelationships, type Relationship } from '../package/relationships';
import type { XlsxPackage } from '../package/xlsxPackage';
import { MAIN, RELATIONSHIPS, STRICT_MAIN } from '../xml/namespaces';
import { attributeIn, attributeOf, childOf, childrenOf, flagOf, parseXml, type XmlElement } from '../xml/xmlTree';

/** A worksheet as the workbook lists it. */
export interface BookSheet {
  /** Its `sheetId`, which stays when it is renamed or moved. */
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
  /** Place among all sheets, chart sheets included; what `localSheetId` counts. */
  readonly position: number;
  readonly part: string;
}

/** What the workbook part says. */
export interface Book {
  readonly part: string;
  readonly sheets: readonly BookSheet[];
  /** Names of the sheets that hold no cells. */
  readonly otherSheetNames: readonly string[];
  readonly names: readonly DefinedName[];
  readonly date1904: boolean;
  readonly structureProtected: boolean;
  /** Parts that the whole workbook has in common; null when it has none. */
  readonly styles: string | null;
  readonly sharedStrings: string | null;
}

/** Reads the workbook part, or refuses what only looks like a workbook that can be changed safely. */
export function readBook(source: XlsxPackage): Book {
  const part = findWorkbook(source);
  const root = parseXml(source.text(part), part);
  if (root.namespace === STRICT_MAIN) throw new Fault('file.strict', {});
  if (root.namespace !== MAIN || root.name !== 'workbook') throw new Fault('file.notAWorkbook', {});
  const relationships = readRelationships(source, part);
  const properties = childOf(root, 'workbookPr');
  const protection = childOf(root, 'workbookProtection');
  const entries = childrenOf(childOf(root, 'sheets') ?? root, 'sheet');
  if (entries.length === 0) throw broken(part);
  // Of relationships with one id the first counts.
  const targets = new Map(relationships.toReversed().map((relationship) => [relationship.id, relationship]));
  const found = entries.map((entry, position) => sheetOf(entry, position, targets, part));
  const sheets = found.flatMap((one) => (typeof one === 'string' ? [] : [one]));
  refuseDoubles(sheets, part);
  return {
    part,
    sheets,
    otherSheetNames: found.flatMap((one) => (typeof one === 'string' ? [one] : [])),
    names: namesOf(root, entries),
    date1904: properties !== undefined && flagOf(properties, 'date1904'),
    structureProtected: protection !== undefined && flagOf(protection, 'lockStructure'),
    styles: partOf(source, relationships, 'styles'),
    sharedStrings: partOf(source, relationships, 'sharedStrings'),
  };
}

function findWorkbook(source: XlsxPackage): string {
  const relationships = readRelationships(source, '');
  const main = relationships.find((relationship) => relationship.kind === 'officeDocument');
  const part = main?.target;
  if (!part || !source.has(part)) throw new Fault('file.notAWorkbook', {});
  if (main.type.startsWith('http://purl.oclc.org/')) throw new Fault('file.strict', {});
  if (relationships.some((relationship) => relationship.type.endsWith('/digital-signature/origin'))) {
    throw new Fault('file.signed', {});
  }
  const type = contentTypeOf(source, part) ?? '';
  if (type.includes('sheet.binary') || part.endsWith('.bin')) throw new Fault('file.binary', {});
  if (!type.includes('sheet') && !type.includes('ms-excel')) throw new Fault('file.notAWorkbook', {});
  return part;
}

/**
 * A worksheet; of what holds no cells the name alone, for it is left as it is: chart sheets, dialog sheets, macro sheets,
 * and the modules of old macros, which Excel lists with an empty relationship.
 */
function sheetOf(
  entry: XmlElement,
  position: number,
  targets: ReadonlyMap<string | undefined, Relationship>,
  workbook: string,
): BookSheet | string {
  const relationship = attributeIn(entry, RELATIONSHIPS, 'id');
  const target = targets.get(relationship);
  const id = attributeOf(entry, 'sheetId');
  const name = attributeOf(entry, 'name');
  if (relationship === '' || (target && target.kind !== 'worksheet')) return name ?? '';
  if (!target?.target || id === undefined || name === undefined) throw broken(workbook);
  const visible = !['hidden', 'veryHidden'].includes(attributeOf(entry, 'state') ?? '');
  return { id, name, visible, position, part: target.target };
}

/** Two sheets that share an id, a name or a part would be taken for each other when one of them is written to. */
function refuseDoubles(sheets: readonly BookSheet[], workbook: string): void {
  for (const key of ['id', 'name', 'part'] as const) {
    if (new Set(sheets.map((sheet) => sheet[key].toLowerCase())).size < sheets.length) throw broken(workbook);
  }
}

/** Names that Excel keeps for itself, such as print areas, are no names of the user's. */
function namesOf(root: XmlElement, sheets: readonly XmlElement[]): DefinedName[] {
  const list = childOf(root, 'definedNames');
  // One that stands outside the list is none: it would come and go with the list.
  return (list ? childrenOf(list, 'definedName') : []).flatMap((element) => {
    const name = attributeOf(element, 'name') ?? '';
    const local = attributeOf(element, 'localSheetId');
    const sheet = local === undefined ? undefined : sheets[Number(local)];
    if (name === '' || name.startsWith('_xlnm.') || (local !== undefined && !sheet)) return [];
    return [{ name, sheetId: sheet ? (attributeOf(sheet, 'sheetId') ?? null) : null, refersTo: element.text }];
  });
}

function partOf(source: XlsxPackage, relationships: readonly Relationship[], kind: string): string | null {
  const target = relationships.find((relationship) => relationship.kind === kind)?.target;
  return target && source.has(target) ? target : null;
}

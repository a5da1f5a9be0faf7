import { Fault } from '../../../model/faults';
import type { AddTable, ResizeTable } from '../../../model/plan';
import { largest } from '../largest';
import { addContentType } from '../package/contentTypes';
import { freeName } from '../package/freeName';
import { addRelationship, removeRelationshipsTo } from '../package/relationships';
import { removePart } from '../package/removePart';
import type { XlsxPackage } from '../package/xlsxPackage';
import { insertIntoShell } from '../sheet/editShell';
import { RELATIONSHIPS } from '../xml/namespaces';
import { relationshipId } from '../xml/relationshipId';
import { appended, removed, spliced, withAttributes } from '../xml/splice';
import { attributeIn, childOf, childrenOf, parseXml } from '../xml/xmlTree';
import { readTables, type TablePart } from './readTables';
import { newTableXml, resizedTableXml } from './tableXml';

const TABLE_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml';

/** A sheet that tables are put on or taken from: its part, and the shell, which lists them. */
export interface TableSheet {
  readonly part: string;
  shell: string;
}

/** Makes a table of cells that the plan writes. `sheets` are the parts of all sheets, for an id that none has. */
export function addTable(target: XlsxPackage, sheets: readonly string[], sheet: TableSheet, action: AddTable): void {
  const ids = sheets.flatMap((part) => readTables(target, part).map((table) => table.id));
  const part = freeName(target, 'xl/tables/table', '.xml');
  target.write(part, newTableXml({ ...action, id: largest(ids) + 1 }));
  addContentType(target, [part], TABLE_TYPE);
  const relationship = addRelationship(target, sheet.part, 'table', part);

  const root = parseXml(sheet.shell, sheet.part);
  const list = childOf(root, 'tableParts');
  const xml = `<${root.prefix}tablePart ${relationshipId(root, relationship)}/>`;
  if (list) {
    const grown = spliced(sheet.shell, [appended(sheet.shell, list, xml)]);
    sheet.shell = spliced(grown, withAttributes(grown, list, { count: String(list.children.length + 1) }));
  } else {
    const whole = (p: string): string => `<${p}tableParts count="1">${xml}</${p}tableParts>`;
    sheet.shell = insertIntoShell(sheet.shell, sheet.part, 'tableParts', whole);
  }
}

/** Gives a table of the sheet a new extent. */
export function resizeTable(target: XlsxPackage, sheet: TableSheet, action: ResizeTable): void {
  const { part } = tableOf(target, sheet, action.table);
  target.write(part, resizedTableXml(target.text(part), part, action.range, action.columns));
}

/** Takes a table away; its cells stay. */
export function removeTable(target: XlsxPackage, sheet: TableSheet, name: string): void {
  const { part, relationship } = tableOf(target, sheet, name);
  const list = childOf(parseXml(sheet.shell, sheet.part), 'tableParts');
  const tables = list ? childrenOf(list, 'tablePart') : [];
  const own = tables.find((table) => attributeIn(table, RELATIONSHIPS, 'id') === relationship);
  if (list && own) {
    sheet.shell = spliced(
      sheet.shell,
      tables.length === 1
        ? [removed(list)]
        : [removed(own), ...withAttributes(sheet.shell, list, { count: String(tables.length - 1) })],
    );
  }
  removeRelationshipsTo(target, sheet.part, part);
  removePart(target, part);
}

function tableOf(source: XlsxPackage, sheet: TableSheet, name: string): TablePart {
  const table = readTables(source, sheet.part).find(({ snapshot }) => snapshot.name === name);
  if (!table) throw new Fault('internal', { detail: `no table ${name}` });
  return table;
}

import { columnLetters, quotedSheet } from '../../../model/address';
import type { AddSheet } from '../../../model/plan';
import { largest } from '../largest';
import { addContentType } from '../package/contentTypes';
import { freeName } from '../package/freeName';
import { addRelationship } from '../package/relationships';
import type { XlsxPackage } from '../package/xlsxPackage';
import { newSheetXml } from '../sheet/newSheet';
import { escapeAttribute } from '../xml/entities';
import { relationshipId } from '../xml/relationshipId';
import { appended, spliced } from '../xml/splice';
import { attributeOf, childOf, childrenOf, parseXml } from '../xml/xmlTree';
import type { Book } from './book';
import { setNames, type NewName } from './editNames';
import { insertIntoWorkbook } from './workbookOrder';

const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

/** Adds an empty sheet after the others and returns its `sheetId`. */
export function addSheet(target: XlsxPackage, book: Book, action: AddSheet): string {
  const part = freeName(target, 'xl/worksheets/sheet', '.xml');
  target.write(part, newSheetXml(action));
  addContentType(target, [part], SHEET_TYPE);
  const relationship = addRelationship(target, book.part, 'worksheet', part);
  addView(target, book.part);

  const text = target.text(book.part);
  const root = parseXml(text, book.part);
  const list = childOf(root, 'sheets');
  const sheets = list ? childrenOf(list, 'sheet') : [];
  const id = String(largest(sheets.map((sheet) => Number(attributeOf(sheet, 'sheetId')))) + 1);
  const state = action.hidden ? ' state="hidden"' : '';
  const attributes = `name="${escapeAttribute(action.name)}" sheetId="${id}"${state} ${relationshipId(root, relationship)}`;
  const xml = `<${root.prefix}sheet ${attributes}/>`;
  const whole = (prefix: string): string => `<${prefix}sheets>${xml}</${prefix}sheets>`;
  target.write(
    book.part,
    list ? spliced(text, [appended(text, list, xml)]) : insertIntoWorkbook(text, book.part, 'sheets', whole),
  );

  setNames(target, book.part, printNames(action, sheets.length));
  return id;
}

/** The names by which Excel knows what of a sheet is printed, and what of that on every page. */
function printNames({ name, print }: AddSheet, position: number): NewName[] {
  const { columns, titleRows, titleColumns = 0 } = print ?? {};
  const reference = (first: string, last: string): string => `${quotedSheet(name)}!$${first}:$${last}`;
  const named = (mark: string, refersTo: string): NewName => ({ name: mark, position, refersTo, hidden: false });
  const area = columns && reference(columnLetters(columns[0]), columnLetters(columns[1]));
  const titles = [
    ...(titleColumns > 0 ? [reference('A', columnLetters(titleColumns - 1))] : []),
    ...(titleRows ? [reference(String(titleRows[0] + 1), String(titleRows[1] + 1))] : []),
  ];
  return [
    ...(area === undefined ? [] : [named('_xlnm.Print_Area', area)]),
    ...(titles.length > 0 ? [named('_xlnm.Print_Titles', titles.join(','))] : []),
  ];
}

/** Every sheet's view belongs to a view of the workbook; some writers leave that out. */
function addView(target: XlsxPackage, workbook: string): void {
  const text = target.text(workbook);
  const views = childOf(parseXml(text, workbook), 'bookViews');
  if (views && views.children.length > 0) return;
  if (views) target.write(workbook, spliced(text, [appended(text, views, `<${views.prefix}workbookView/>`)]));
  else {
    const whole = (p: string): string => `<${p}bookViews><${p}workbookView/></${p}bookViews>`;
    target.write(workbook, insertIntoWorkbook(text, workbook, 'bookViews', whole));
  }
}

import { parseAddress, splitAddress } from './area';
import { Book } from './book';
import type { Scalar } from './cell';
import type { NameState, Sheet } from './sheet';
import type { CellValue, SheetSnapshot, Snapshot } from '../../../src/model/snapshot';

/**
 * A workbook that holds what a snapshot says. Of a conditional format a snapshot knows only the formula: it is laid on
 * the first cell. Charts, of which it knows only the names, are not laid out.
 */
export function layBook(snapshot: Omit<Snapshot, 'version'>, name = 'Book1.xlsx'): Book {
  const [first, ...others] = snapshot.sheets;
  const book = new Book(name, first?.name ?? 'Sheet1');
  book.date1904 = snapshot.date1904;
  const sheets = new Map<string, Sheet>();
  if (first) sheets.set(first.id, book.active);
  for (const other of others) sheets.set(other.id, book.addSheet(other.name));
  for (const sheet of snapshot.sheets) {
    const laid = sheets.get(sheet.id);
    if (laid) laySheet(laid, sheet);
  }
  for (const { name: text, sheetId, refersTo } of snapshot.names) {
    const siblings = sheetId === null ? book.names : sheets.get(sheetId)?.names;
    siblings?.push(nameState(book, text, refersTo));
  }
  book.structureProtected = snapshot.structureProtected;
  book.readOnly = snapshot.readOnly;
  return book;
}

function laySheet(sheet: Sheet, wanted: SheetSnapshot): void {
  for (const row of wanted.rows) {
    row.values.forEach((value, column) => {
      const format = row.formats?.[column] ?? 'General';
      const formula = row.formulas?.[column];
      if (value === undefined && formula === undefined && format === 'General') return;
      sheet.put(row.index, column, scalar(value), format, formula === undefined ? null : `=${formula}`);
    });
    if (row.hidden) sheet.hiddenRows.add(row.index);
  }
  for (const table of wanted.tables) {
    sheet.tables.push({
      id: sheet.book.newId(),
      name: table.name,
      area: table.range,
      showHeaders: table.headerRow,
      showTotals: table.totalsRow,
      style: 'TableStyleMedium2',
      filtered: table.filtered,
    });
  }
  sheet.conditionalFormats = wanted.conditionalFormats.map((formula) => ({
    id: sheet.book.newId(),
    type: 'Custom',
    areas: [{ top: 0, left: 0, bottom: 0, right: 0 }],
    stopIfTrue: false,
    properties: { 'rule.formula': `=${formula}` },
  }));
  sheet.merges = [...(wanted.merges ?? [])];
  sheet.visibility = wanted.visible ? 'Visible' : 'Hidden';
  sheet.protected = wanted.protected;
}

function scalar(value: CellValue | undefined): Scalar {
  return value ?? '';
}

function nameState(book: Book, name: string, refersTo: string): NameState {
  const { sheet, address } = splitAddress(refersTo);
  const target = sheet === null ? undefined : book.sheetNamed(sheet);
  const area = parseAddress(address);
  const place = target && area ? { sheet: target, area, gone: false } : null;
  return { name, place, formula: place ? '' : `=${refersTo}`, visible: true, comment: '' };
}

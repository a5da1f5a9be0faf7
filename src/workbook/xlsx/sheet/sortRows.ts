import { cellAddress } from '../../../model/address';
import { NO_CONTEXT } from './readRows';
import { SheetDataScanner } from './sheetDataScanner';
import { joinSheetPart, readSheetPart, type SheetPart } from './sheetPart';

interface LooseRow {
  readonly tag: string;
  readonly cells: Map<number, string>;
}

/**
 * A sheet whose rows and cells stand in no order, or twice, put in order, so that it can be edited. Of a cell that
 * occurs twice the later one counts, as when it is read.
 */
export function sortedSheetPart(sheet: SheetPart): SheetPart {
  const { name, prefix, shell } = sheet;
  const rows = [...looseRows(sheet)].sort(([a], [b]) => a - b);
  const pieces: string[] = [];
  joinSheetPart(shell, name, { push: (text) => pieces.push(text) }, (target) => {
    for (const [, { tag, cells }] of rows) {
      const inOrder = [...cells].sort(([a], [b]) => a - b).map(([, xml]) => xml);
      target.push(`${tag}${inOrder.join('')}</${prefix}row>`);
    }
  });
  return readSheetPart(pieces.join(''), name, NO_CONTEXT);
}

function looseRows({ source, name, prefix, rowsStart }: SheetPart): Map<number, LooseRow> {
  const scanner = new SheetDataScanner(source, name, prefix, rowsStart);
  const rows = new Map<number, LooseRow>();
  while (scanner.nextRow()) {
    const { row, rowStart, rowContentStart, selfClosing, hasNumber } = scanner;
    const nameEnd = rowStart + `<${prefix}row`.length;
    const attributes = source.slice(nameEnd, rowContentStart - (selfClosing ? 2 : 1));
    const tag = `<${prefix}row${hasNumber ? '' : ` r="${row + 1}"`}${attributes}>`;
    const { cells } = rows.get(row) ?? { cells: new Map<number, string>() };
    rows.set(row, { tag: rows.get(row)?.tag ?? tag, cells });
    while (scanner.nextCell()) {
      const { column, cellStart, cellEnd, hasAddress } = scanner;
      const cellNameEnd = cellStart + `<${prefix}c`.length;
      const address = hasAddress ? '' : ` r="${cellAddress(row, column)}"`;
      cells.set(column, source.slice(cellStart, cellNameEnd) + address + source.slice(cellNameEnd, cellEnd));
    }
  }
  return rows;
}

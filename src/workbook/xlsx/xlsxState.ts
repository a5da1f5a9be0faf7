import type { Snapshot } from '../../model/snapshot';
import { readBook, type Book, type BookSheet } from './book/book';
import type { XlsxPackage } from './package/xlsxPackage';
import { readSheet } from './sheet/readSheet';
import { readSheetPart, type SheetPart } from './sheet/sheetPart';
import type { RowContext } from './sheet/readRows';
import { readSharedStrings } from './strings/sharedStrings';
import { Stylesheet } from './styles/stylesheet';
import { EMPTY_STYLESHEET } from './styles/emptyStylesheet';

/** A workbook file as read: the package, what stands in it, and the snapshot made of it. */
export interface XlsxState {
  readonly source: XlsxPackage;
  readonly book: Book;
  /** Contents of the worksheets, by sheet id. */
  readonly sheets: ReadonlyMap<string, SheetPart>;
  readonly snapshot: Snapshot;
}

/** Reads everything that a snapshot holds. Throws `file.broken` with the name of the part that cannot be read. */
export function readState(source: XlsxPackage): XlsxState {
  const book = readBook(source);
  const context = contextOf(source, book);
  const contents = book.sheets.map((sheet): [BookSheet, SheetPart] => [
    sheet,
    readSheetPart(source.text(sheet.part), sheet.part, context),
  ]);
  return {
    source,
    book,
    sheets: new Map(contents.map(([sheet, content]) => [sheet.id, content])),
    snapshot: {
      version: source.version(),
      date1904: book.date1904,
      structureProtected: book.structureProtected,
      readOnly: false,
      sheets: contents.map(([sheet, content]) => readSheet(source, sheet, content)),
      otherSheetNames: book.otherSheetNames,
      names: book.names,
    },
  };
}

/**
 * The style sheet of a workbook; a minimal one when it has none. `highest` is the highest cell format that a cell
 * refers to.
 */
export function stylesheetOf(source: XlsxPackage, book: Book, highest = 0): Stylesheet {
  return new Stylesheet(
    book.styles === null ? EMPTY_STYLESHEET : source.text(book.styles),
    book.styles ?? 'xl/styles.xml',
    highest,
  );
}

function contextOf(source: XlsxPackage, book: Book): RowContext {
  return {
    sharedStrings:
      book.sharedStrings === null ? [] : readSharedStrings(source.text(book.sharedStrings), book.sharedStrings),
    date1904: book.date1904,
    formats: stylesheetOf(source, book).numberFormats,
  };
}

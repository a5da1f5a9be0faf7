import type { CellValue } from '../../../model/snapshot';
import { broken } from '../broken';
import { readRichText } from '../strings/sharedStrings';
import { decodeEscapes } from '../strings/escapes';
import { decodeText } from '../xml/entities';
import { XmlReader } from '../xml/xmlReader';
import { serialOfIsoDate } from './isoDates';
import type { SheetDataScanner } from './sheetDataScanner';

/** What the cells of every sheet of a book refer to. */
export interface CellContext {
  readonly sharedStrings: readonly string[];
  readonly date1904: boolean;
}

/** The value of the cell that the scanner stands at; null when it holds none. */
export function readCellValue(scanner: SheetDataScanner, context: CellContext): CellValue {
  if (scanner.inlineStart >= 0) return readInline(scanner);
  if (scanner.valueStart < 0) return null;
  switch (scanner.type) {
    case 's':
      return context.sharedStrings[readNumber(scanner) ?? -1] ?? '';
    case 'n':
      return readNumber(scanner);
    case 'b':
      return readText(scanner).trim() === '1' || readText(scanner).trim() === 'true';
    case 'e':
      return { error: readText(scanner) };
    case 'd':
      return serialOfIsoDate(readText(scanner), context.date1904);
    case 'str':
    case 'inlineStr':
      return decodeEscapes(readText(scanner));
  }
}

function readInline(scanner: SheetDataScanner): string {
  const reader = new XmlReader(scanner.source, scanner.part, scanner.inlineStart);
  reader.next();
  return readRichText(reader, scanner.prefix);
}

/** Whole numbers below a billion are by far the most: indexes of strings, counts, years. */
function readNumber(scanner: SheetDataScanner): number | null {
  const { source, valueStart, valueEnd } = scanner;
  if (valueEnd - valueStart < 10) {
    let number = 0;
    let at = valueStart;
    for (; at < valueEnd; at++) {
      const digit = source.charCodeAt(at) - 48;
      if (digit < 0 || digit > 9) break;
      number = number * 10 + digit;
    }
    if (at === valueEnd && at > valueStart) return number;
  }
  const text = readText(scanner).trim();
  if (text === '') return null;
  const number = Number(text);
  if (!Number.isFinite(number)) throw broken(scanner.part);
  return number;
}

function readText(scanner: SheetDataScanner): string {
  const raw = scanner.source.slice(scanner.valueStart, scanner.valueEnd);
  if (!raw.includes('<')) return decodeText(raw, scanner.part);
  const reader = new XmlReader(raw, scanner.part);
  let text = '';
  while (reader.next() === 'text') text += reader.text;
  return text;
}

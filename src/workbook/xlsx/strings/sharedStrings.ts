import { broken } from '../broken';
import { decodeText } from '../xml/entities';
import { XmlReader } from '../xml/xmlReader';
import { decodeEscapes } from './escapes';

/**
 * The shared strings in their order: runs of rich text put together, phonetic runs left out, escapes resolved.
 * `part` is the part's name, for faults.
 */
export function readSharedStrings(source: string, part: string): string[] {
  const reader = new XmlReader(source, part);
  if (nextElement(reader) !== 'open') throw broken(part);
  const prefix = reader.name.slice(0, reader.name.indexOf(':') + 1);
  const strings: string[] = [];
  if (reader.selfClosing) return strings;
  const plain = `<${prefix}si><${prefix}t>`;
  const plainEnd = `</${prefix}t></${prefix}si>`;
  for (;;) {
    // The common form, a plain text without attributes, is read without going through tokens.
    if (source.startsWith(plain, reader.end)) {
      const start = reader.end + plain.length;
      const end = source.indexOf('<', start);
      if (source.startsWith(plainEnd, end)) {
        strings.push(decodeEscapes(decodeText(source.slice(start, end), part)));
        reader.end = end + plainEnd.length;
        continue;
      }
    }
    const token = nextElement(reader);
    if (token === 'end') throw broken(part);
    if (token === 'close') return strings;
    if (reader.name === `${prefix}si`) strings.push(readRichText(reader, prefix));
    else reader.skipElement();
  }
}

function nextElement(reader: XmlReader): 'open' | 'close' | 'end' {
  for (;;) {
    const token = reader.next();
    if (token !== 'text') return token;
  }
}

/**
 * The text of the element that the reader stands at (`si` or `is`): its own `t` or those of its runs. Leaves the
 * reader at the element's end.
 */
export function readRichText(reader: XmlReader, prefix: string): string {
  let text = '';
  let inText = false;
  let depth = reader.selfClosing ? 0 : 1;
  while (depth > 0) {
    const token = reader.next();
    if (token === 'end') throw broken(reader.part);
    else if (token === 'text') text += inText ? reader.text : '';
    else if (token === 'close') {
      inText = false;
      depth--;
    } else if (reader.name === `${prefix}rPh`) reader.skipElement();
    else if (!reader.selfClosing) {
      inText = reader.name === `${prefix}t`;
      depth++;
    }
  }
  return decodeEscapes(text);
}

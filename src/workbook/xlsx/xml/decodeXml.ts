import { broken } from '../broken';

/**
 * The text of an XML part, without byte order mark. Reads UTF-8 and UTF-16 and what the declaration names; the
 * declaration of the returned text says UTF-8, in which parts are written. Throws `file.broken` for bytes that are
 * not in the encoding they claim, and for a document type: no part of a workbook has one, but entity bombs do.
 */
export function decodeXml(bytes: Uint8Array, part: string): string {
  const encoding = encodingOf(bytes);
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    throw broken(part, error);
  }
  if (/<!DOCTYPE/i.test(text.slice(0, prologEnd(text)))) throw broken(part);
  return encoding === 'utf-8' ? text : text.replace(/^(<\?xml[^>]*?encoding=)(["'])[^"']*\2/, '$1$2UTF-8$2');
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  const start = String.fromCharCode(...bytes.subarray(0, 200));
  return (
    /^(?:\u00ef\u00bb\u00bf)?<\?xml[^>]*?encoding=["']([A-Za-z0-9._-]+)["']/.exec(start)?.[1]?.toLowerCase() ?? 'utf-8'
  );
}

/** Where the root element begins: the first "<" that is followed by a letter. */
function prologEnd(text: string): number {
  const end = text.search(/<[A-Za-z_]/);
  return end < 0 ? text.length : end;
}

import { escapeText } from '../xml/entities';

/**
 * What stands in a file for a text (ST_Xstring, ECMA-376 part 1, 22.9.2.19): `_x000D_` for characters that XML
 * cannot hold. Returns the text itself.
 */
export function decodeEscapes(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** The inverse of `decodeEscapes`: text that looks like an escape is kept from being read as one. */
export function encodeEscapes(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(UNSPEAKABLE, (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);
}

/** Control characters, halves of surrogate pairs, and the two code points that are no characters. */
const UNSPEAKABLE =
  // eslint-disable-next-line no-control-regex -- they are what is looked for
  /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** A `t` element's attributes and content for a text, ready for the file. */
export function textContent(text: string): string {
  if (isPlain(text)) return `>${text}`;
  const encoded = escapeText(encodeEscapes(text));
  return SPACED.test(text) ? ` xml:space="preserve">${encoded}` : `>${encoded}`;
}

const SPACED = /^\s|\s$|\n|\t| {2}/;

/**
 * Nothing needs escaping and no blank needs keeping; says no too often rather than too seldom. A loop, for it runs over
 * every text that is written.
 */
function isPlain(text: string): boolean {
  const last = text.length - 1;
  let previous = BLANK;
  for (let at = 0; at <= last; at++) {
    const code = text.charCodeAt(at);
    if (code === BLANK ? previous === BLANK || at === last : !isPlainInside(code)) return false;
    previous = code;
  }
  return true;
}

const BLANK = 0x20;
/** ASCII without controls, blanks, the signs of XML, and the underscore that begins an escape. */
const PLAIN_ASCII = Array.from(
  { length: 0x7f },
  (_, code) => code > BLANK && !/[&<>_]/.test(String.fromCharCode(code)),
);

/** Letters, dashes, quotes, arrows and shapes; no character that any reader of the file takes for a blank. */
function isPlainInside(code: number): boolean {
  if (code < 0x7f) return PLAIN_ASCII[code] === true;
  return (code > 0xa0 && code < 0x1680) || (code > 0x200f && code < 0x2028) || (code > 0x205f && code < 0x3000);
}

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
  if (!MAY_NEED_CARE.test(text)) return `>${text}`;
  const encoded = escapeText(encodeEscapes(text));
  return SPACED.test(text) ? ` xml:space="preserve">${encoded}` : `>${encoded}`;
}

const SPACED = /^\s|\s$|\n|\t| {2}/;

/**
 * Something may need escaping, or a blank keeping: says so too often rather than too seldom. What it passes over is
 * ASCII without controls, the signs of XML, and the underscore that begins an escape; letters, dashes, quotes, arrows
 * and shapes; single blanks inside; no character that any reader of the file takes for a blank. An expression, for it
 * runs over every text that is written, and twice as fast as a loop.
 */
const MAY_NEED_CARE = /[^ !-%'-;=?-^`-~\u00A1-\u167F\u2010-\u2027\u2060-\u2FFF]| {2}|^ | $/;

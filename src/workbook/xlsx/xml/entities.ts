import { broken } from '../broken';

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * Text of an element as a reader of XML sees it: references resolved, line ends as "\n".
 * Only the five entities that XML itself has are known; any other makes the part broken.
 */
export function decodeText(raw: string, part: string): string {
  const text = raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw;
  if (!text.includes('&')) return text;
  return text.replace(/&([^;&]{0,12};?)/g, (_, reference: string) => {
    const character = reference.endsWith(';') ? resolve(reference.slice(0, -1)) : null;
    if (character === null) throw broken(part);
    return character;
  });
}

/** Value of an attribute: as text, and line ends and tabs that are not references become spaces. */
export function decodeAttribute(raw: string, part: string): string {
  return decodeText(/[\n\r\t]/.test(raw) ? raw.replace(/\r\n|[\n\r\t]/g, ' ') : raw, part);
}

function resolve(reference: string): string | null {
  if (!reference.startsWith('#')) return NAMED[reference] ?? null;
  const hexadecimal = reference[1] === 'x';
  const digits = reference.slice(hexadecimal ? 2 : 1);
  if (!(hexadecimal ? /^[0-9a-fA-F]+$/ : /^\d+$/).test(digits)) return null;
  const code = parseInt(digits, hexadecimal ? 16 : 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : null;
}

/** Text for the inside of an element. Control characters must have been taken care of before. */
export function escapeText(text: string): string {
  if (!/[&<>\r]/.test(text)) return text;
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\r', '&#13;');
}

/** Text for an attribute in double quotes; line ends and tabs survive as references. */
export function escapeAttribute(text: string): string {
  return escapeText(text)
    .replaceAll('"', '&quot;')
    .replace(/[\n\t]/g, (character) => `&#${String(character.charCodeAt(0))};`);
}

import { keyOf } from '../../../model/identity';

/** The extension of a worksheet that holds the conditional formats of Excel 2010. */
export const CONDITIONAL_FORMATS_URI = '{78C0D931-6437-407d-A8EE-F0AAD7539E65}';

/** A GUID made of a text: the same text always gives the same one. */
export function newGuid(text: string): string {
  const hex = [0, 1, 2, 3].map((n) => hash(`${n} ${keyOf([text, String(n)])}`)).join('');
  return `{${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}}`;
}

function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return (value >>> 0).toString(16).toUpperCase().padStart(8, '0');
}

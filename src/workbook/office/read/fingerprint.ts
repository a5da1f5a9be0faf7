const { imul } = Math;

/**
 * A short text that changes when what it was made of changes: two 32-bit FNV-1a hashes of the JSON, in base 36.
 * Not for security; two states of one workbook collide with a chance of one in 10^19.
 */
export function fingerprint(thing: unknown): string {
  const text = JSON.stringify(thing);
  let first = 0x811c9dc5;
  let second = 0x9747b28c;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    first = imul(first ^ code, 0x01000193);
    second = imul(second ^ (code + 0x9e37), 0x85ebca6b);
  }
  return (first >>> 0).toString(36).padStart(7, '0') + (second >>> 0).toString(36).padStart(7, '0');
}

import { folded } from './folding';

/** Hyphens, dashes and minus signs: programs put one in the other's place as one types. */
const DASHES = /[\u2010-\u2015\u2212]/g;

/** Text as it is compared: folded, lower case, every dash a hyphen, full stops, colons and semicolons at the end gone. */
export function comparable(text: string): string {
  return folded(text)
    .toLowerCase()
    .replace(DASHES, '-')
    .replace(/[.:;]+$/, '');
}

/** Keys that can be told apart: the second row with the same text is another row. */
export function distinctKeys(texts: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return texts.map((text) => {
    const key = comparable(text);
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1 ? key : `${key}\u001f${count}`;
  });
}

/** Ends each text of a key, for "a", "bc" is not "ab", "c". */
const SEPARATOR = 0x1f;

/**
 * A short key of texts, the same on every machine and in every run: two 32-bit hashes side by side in base 36, FNV-1a
 * and one that multiplies by another prime. Not for security.
 */
export function keyOf(texts: readonly (string | null)[]): string {
  let first = 0x811c9dc5;
  let second = 0x9747b28c;
  for (const text of texts) {
    const part = text === null ? '' : comparable(text);
    for (let i = 0; i <= part.length; i++) {
      const code = i < part.length ? part.charCodeAt(i) : SEPARATOR;
      first = Math.imul(first ^ code, 0x01000193);
      second = Math.imul(second ^ (code + 0x9e37), 0x85ebca6b);
    }
  }
  return (first >>> 0).toString(36).padStart(7, '0') + (second >>> 0).toString(36).padStart(7, '0');
}

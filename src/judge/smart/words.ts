import { wordsOf } from '../../model/likeness';
import { measureFillers } from '../../lexicon/smartWords';

/** Words shorter than this are told apart by every letter. */
const SHORT = 5;
/** Letters in which a longer word may differ and still be the same word misspelled or bent. */
const LETTERS = 2;

/** The words of a text that tell what is measured. */
export function tellingWordsOf(text: string): readonly string[] {
  return wordsOf(text).filter((word) => !measureFillers.has(word));
}

/**
 * Numbers that two texts share when they differ in one word: of all words, and of all but each one. Sums of word
 * hashes, so that each costs one subtraction; a chance hit is weeded out by comparing the words.
 */
export function signaturesOf(words: readonly string[]): readonly number[] {
  const hashes = words.map(hashOf);
  const all = hashes.reduce((sum, hash) => (sum + hash) | 0, 0);
  return [all, ...hashes.map((hash) => (all - hash) | 0)];
}

function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash | 0;
}

/** Two texts are the same but for at most one word that is spelled or bent a little otherwise. */
export function differOnlyInSpelling(a: readonly string[], b: readonly string[]): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (left.length + right.length === 0) return true;
  const [one = '', other = ''] = [left[0], right[0]];
  return left.length === 1 && right.length === 1 && isSpelledAlike(one, other);
}

function isSpelledAlike(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < SHORT || Math.abs(a.length - b.length) > LETTERS) return false;
  if (/\p{N}/u.test(a + b) || a[0] !== b[0]) return false;
  return distance(a, b) <= LETTERS;
}

/** Letters to insert, drop or change to get from one word to another (Levenshtein 1966). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

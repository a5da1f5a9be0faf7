/*
 * Every word that stands in a phrase of a language table has a number. A text's words are looked up once, when it
 * is cut into tokens; the tables then find their phrases by number. Words of no table are UNKNOWN, and most words
 * of a sentence are. Tables enter their words when they are made, before any text is read.
 */
const numbers = new Map<string, number>();

/** The number of a word that stands in no table. */
export const UNKNOWN = -1;

/** Letters by which the stem of a word is known; a row such as "understig*" has at least as many. */
export const STEM_LETTERS = 3;

/** The number of a word, a new one for a new word. */
export function enterWord(word: string): number {
  const known = numbers.get(word);
  if (known !== undefined) return known;
  numbers.set(word, numbers.size);
  return numbers.size - 1;
}

/** The number of a word; UNKNOWN when no table holds it. */
export function numberOfWord(word: string): number {
  return numbers.get(word) ?? UNKNOWN;
}

/** What a stem is entered as, so that it is never taken for a word. */
export function stemOf(word: string): string {
  return `${word.slice(0, STEM_LETTERS)}*`;
}

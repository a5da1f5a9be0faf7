/*
 * Which tables have phrases that begin with a word. Every table has a bit (with more tables than bits some share
 * one, which only costs a look-up in vain); a text's words are looked up once, when it is cut into tokens, and most
 * words of a sentence begin no phrase at all. Tables enter their words when they are made, before any text is read.
 */
const words = new Map<string, number>();
const stems = new Map<string, number>();
const BITS = 30;
let tables = 0;

/** Letters by which the stem of a word is known; a row such as "understig*" has at least as many. */
export const STEM_LETTERS = 3;

/** The bit of a new table. */
export function newTableBit(): number {
  return 1 << (tables++ % BITS);
}

/** Enters the first word of a phrase of a table. */
export function enterWord(word: string, bit: number): void {
  words.set(word, (words.get(word) ?? 0) | bit);
}

/** Enters the first letters of a phrase that begins with a stem. */
export function enterStem(stem: string, bit: number): void {
  const letters = stem.slice(0, STEM_LETTERS);
  stems.set(letters, (stems.get(letters) ?? 0) | bit);
}

/** The bits of the tables that have a phrase beginning with this word; 0 for most words. */
export function tablesOf(word: string): number {
  return (words.get(word) ?? 0) | (stems.get(word.slice(0, STEM_LETTERS)) ?? 0);
}

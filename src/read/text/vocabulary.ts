/*
 * Which tables have phrases that begin with a word. Every table has a bit of one of two sets (with more tables than bits
 * some share one, which only costs a look-up in vain); a text's words are looked up once, when it is cut into tokens, and
 * most words of a sentence begin no phrase at all. Tables enter their words when they are made, before any text is read.
 */
const BITS = 31;
let made = 0;

/** Sets of tables, as bits. */
export interface TableBits {
  readonly tables: number;
  readonly moreTables: number;
}

type Index = Map<string, { tables: number; moreTables: number }>;

const words: Index = new Map();
const stems: Index = new Map();
export const NOTHING_BEGINS: TableBits = { tables: 0, moreTables: 0 };

/** Letters by which the stem of a word is known; a row such as "understig*" has at least as many. */
export const STEM_LETTERS = 3;

/** The bit of a new table. */
export function newTableBit(): TableBits {
  const number = made++ % (2 * BITS);
  const bit = 1 << (number % BITS);
  return number < BITS ? { tables: bit, moreTables: 0 } : { tables: 0, moreTables: bit };
}

/** Enters the first word of a phrase of a table. */
export function enterWord(word: string, bit: TableBits): void {
  enter(words, word, bit);
}

/** Enters the first letters of a phrase that begins with a stem. */
export function enterStem(stem: string, bit: TableBits): void {
  enter(stems, stem.slice(0, STEM_LETTERS), bit);
}

function enter(index: Index, key: string, bit: TableBits): void {
  const known = index.get(key) ?? { tables: 0, moreTables: 0 };
  known.tables |= bit.tables;
  known.moreTables |= bit.moreTables;
  index.set(key, known);
}

/** The bits of the tables that have a phrase beginning with this word; none for most words. */
export function tablesOf(word: string): TableBits {
  const [own, stem] = [words.get(word), stems.get(word.slice(0, STEM_LETTERS))];
  if (own === undefined) return stem ?? NOTHING_BEGINS;
  return stem === undefined ? own : { tables: own.tables | stem.tables, moreTables: own.moreTables | stem.moreTables };
}

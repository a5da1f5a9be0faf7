import { gluedWords } from '../../lexicon/scanning';
import { remembered } from '../../model/remembered';

/** A word of a phrase, or the letters that a word in its place begins with: "understig*". */
export interface PhraseWord {
  readonly text: string;
  readonly isStem: boolean;
}

/** A phrase of a language table. */
export interface Phrase {
  readonly words: readonly PhraseWord[];
  readonly meaning: unknown;
}

/** The phrases that begin with a word, those of more words first, by the number of their table. Most words begin none. */
export type Beginnings = readonly (readonly Phrase[] | undefined)[];

/** What is known of a word wherever it stands. */
export interface Word {
  /** How it is looked up: lower case, scanning errors mended. */
  readonly key: string;
  readonly begins: Beginnings;
  /** Letters of what is written that are the word: the space before a number may be lost, "minst90". */
  readonly length: number;
}

interface Stem {
  readonly table: number;
  readonly phrase: Phrase;
}

export const NOTHING_BEGINS: Beginnings = [];
/** Letters by which a first word that is a stem is looked up; it has at least as many. */
const STEM_LETTERS = 3;

/*
 * The phrases of all tables by their first words, so that a word of a text is looked up once for all of them, and a
 * word that comes again not even once. Real sentences are made of the same few words.
 */
const words = new Map<string, (Phrase[] | undefined)[]>();
const stems = new Map<string, Stem[]>();
let tables = 0;
let wordNamed = rememberedWords();

/** Enters the phrases of a new table; gives its number. */
export function enterTable(phrases: readonly Phrase[]): number {
  const table = tables++;
  for (const phrase of phrases) {
    const [first] = phrase.words;
    if (first?.isStem === true && first.text.length >= STEM_LETTERS) {
      const letters = first.text.slice(0, STEM_LETTERS);
      stems.set(letters, [...(stems.get(letters) ?? []), { table, phrase }]);
    } else if (first) {
      const begins = words.get(first.text) ?? [];
      words.set(first.text, begins);
      begins[table] = longestFirst([...(begins[table] ?? []), phrase]);
    }
  }
  // What was remembered knows nothing of the new table.
  wordNamed = rememberedWords();
  return table;
}

/** The word that is written so. */
export function wordOf(written: string): Word {
  return wordNamed(written);
}

function rememberedWords(): (written: string) => Word {
  return remembered((written) => {
    const mendedWord = mended(written.toLowerCase());
    const alone = mendedWord.replace(/-?\d+$/, '');
    const length = alone !== mendedWord && gluedWords.has(alone) ? alone.length : written.length;
    const key = mendedWord.slice(0, length);
    return { key, begins: beginningsOf(key), length };
  });
}

/** "f6rbättra": a six between letters is an ö read by a machine. */
function mended(word: string): string {
  return word.includes('6') ? word.replace(/(?<=[a-zåäö])6(?=[a-zåäö])/g, 'ö') : word;
}

/** The phrases that begin with a sign, a number or a date, which no stem is. */
export function beginningsAsWritten(key: string): Beginnings {
  return words.get(key) ?? NOTHING_BEGINS;
}

/** The phrases that begin with a key; of the same length, one that names the whole word comes before a stem. */
function beginningsOf(key: string): Beginnings {
  const own = words.get(key);
  const stemmed = stems.get(key.slice(0, STEM_LETTERS))?.filter(({ phrase }) => fits(phrase.words[0], key)) ?? [];
  if (stemmed.length === 0) return own ?? NOTHING_BEGINS;
  const begins = own?.slice() ?? [];
  for (const { table, phrase } of stemmed) begins[table] = longestFirst([...(begins[table] ?? []), phrase]);
  return begins;
}

function longestFirst(phrases: readonly Phrase[]): Phrase[] {
  return phrases.toSorted((a, b) => b.words.length - a.words.length);
}

/** Whether a word of a phrase stands for a word of a text. */
export function fits(word: PhraseWord | undefined, key: string | undefined): boolean {
  if (word === undefined || key === undefined) return false;
  return word.isStem ? key.startsWith(word.text) : word.text === key;
}

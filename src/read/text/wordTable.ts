import type { Token } from './tokens';
import { enterTable } from './vocabulary';

/**
 * Single words and what each means, looked up by a token. Costs no more than reading a field, for what is asked of
 * every word of a sentence. Words are taken as they are written here, in lower case.
 */
export class WordTable<M> {
  private readonly number: number;

  /** @param entries words with their meaning; of two for the same word, the later wins. */
  constructor(entries: Iterable<readonly [word: string, meaning: M]>) {
    const phrases = Array.from(new Map(entries), ([text, meaning]) => ({ words: [{ text, isStem: false }], meaning }));
    this.number = enterTable(phrases);
  }

  /** What the word means; undefined for one that the table does not have, and beyond the ends of a text. */
  of(token: Token | undefined): M | undefined {
    return token?.begins[this.number]?.[0]?.meaning as M | undefined;
  }

  has(token: Token | undefined): boolean {
    return token?.begins[this.number] !== undefined;
  }
}

/** A table of words that all mean the same. */
export function wordSet(words: Iterable<string>): WordTable<true> {
  return new WordTable(Array.from(words, (word) => [word, true] as const));
}

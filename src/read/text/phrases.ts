import { wordsOfTheirOwn } from '../../lexicon/scanning';
import type { Token } from './tokens';
import { tokenise } from './tokens';
import { normalise, withoutDots } from './normalise';
import { enterTable, fits, type Phrase, type PhraseWord } from './vocabulary';

/** Where a phrase stands, as token positions; `end` is the one after its last token. */
export interface PhraseMatch<M> {
  readonly meaning: M;
  readonly start: number;
  readonly end: number;
}

/**
 * Phrases and their meanings, looked up by tokens. A word of a phrase may end in "*" and then stands for every
 * word that begins so ("understig*"); a phrase is also found where a scanner lost its dots ("hogst").
 */
export class PhraseTable<M> {
  private readonly number: number;

  /** @param entries Phrases with their meaning; of two that fit, the one of more words wins, then the earlier. */
  constructor(entries: Iterable<readonly [phrase: string, meaning: M]>) {
    const phrases: Phrase[] = [];
    for (const [phrase, meaning] of entries) {
      const keys = keysOf(phrase);
      phrases.push({ words: keys.map(wordOfPhrase), meaning });
      const dotless = keys.map(withoutDots);
      const isOther = dotless.length > 1 || !wordsOfTheirOwn.has(dotless[0] ?? '');
      if (isOther && dotless.some((key, i) => key !== keys[i]))
        phrases.push({ words: dotless.map(wordOfPhrase), meaning });
    }
    this.number = enterTable(phrases);
  }

  /** The longest phrase that begins at token `at`; null when none does. */
  at(tokens: readonly Token[], at: number): PhraseMatch<M> | null {
    const phrases = at < 0 ? undefined : tokens[at]?.begins[this.number];
    return phrases === undefined ? null : longest(phrases, tokens, at);
  }

  /** Whether any phrase begins with the word. */
  mayBegin(token: Token): boolean {
    return token.begins[this.number] !== undefined;
  }

  /** The first phrase from token `from` on; null when there is none. */
  first(tokens: readonly Token[], from = 0): PhraseMatch<M> | null {
    for (let at = from; at < tokens.length; at++) {
      const found = this.at(tokens, at);
      if (found) return found;
    }
    return null;
  }
}

/** The first of some phrases, the longest first, whose words all stand at token `at`. */
function longest<M>(phrases: readonly Phrase[], tokens: readonly Token[], start: number): PhraseMatch<M> | null {
  for (const { words, meaning } of phrases) {
    let end = start + 1;
    // That the first word fits is how the phrase was found.
    while (end - start < words.length && fits(words[end - start], tokens[end]?.key)) end++;
    if (end - start === words.length) return { meaning: meaning as M, start, end };
  }
  return null;
}

function wordOfPhrase(key: string): PhraseWord {
  const isStem = key.length > 1 && key.endsWith('*');
  return { text: isStem ? key.slice(0, -1) : key, isStem };
}

/** The tokens of a phrase; a "*" after a word stays with it. */
function keysOf(phrase: string): string[] {
  const keys: string[] = [];
  for (const token of tokenise(normalise(phrase))) {
    if (token.key === '*' && token.glued && keys.length > 0) keys.push(`${keys.pop() ?? ''}*`);
    else keys.push(token.key);
  }
  return keys;
}

/** The entries of a table written as meaning → phrases. */
export function* entriesOf<M extends string>(
  table: Readonly<Record<M, readonly string[]>>,
): Generator<readonly [string, M]> {
  for (const meaning of Object.keys(table) as M[]) for (const phrase of table[meaning]) yield [phrase, meaning];
}

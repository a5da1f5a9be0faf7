import type { Token } from './tokens';
import { tokenise } from './tokens';
import { normalise, withoutDots } from './normalise';
import { enterStem, enterWord, newTableBit, STEM_LETTERS } from './vocabulary';

/** Where a phrase stands, as token positions; `end` is the one after its last token. */
export interface PhraseMatch<M> {
  readonly meaning: M;
  readonly start: number;
  readonly end: number;
}

interface Row<M> {
  readonly keys: readonly string[];
  readonly meaning: M;
}

/**
 * Phrases and their meanings, looked up by tokens. A word of a phrase may end in "*" and then stands for every
 * word that begins so ("understig*"); a phrase is also found where a scanner lost its dots ("hogst").
 */
export class PhraseTable<M> {
  private readonly bit = newTableBit();
  /** Rows by their first word, and by the first letters of a first word that is a stem. */
  private readonly rows = new Map<string, Row<M>[]>();
  private readonly stems = new Map<string, Row<M>[]>();

  /** @param entries Phrases with their meaning; of two that fit, the one of more words wins, then the earlier. */
  constructor(entries: Iterable<readonly [phrase: string, meaning: M]>) {
    for (const [phrase, meaning] of entries) {
      const keys = keysOf(phrase);
      this.add({ keys, meaning });
      const dotless = keys.map(withoutDots);
      if (dotless.some((key, i) => key !== keys[i])) this.add({ keys: dotless, meaning });
    }
    for (const rows of [...this.rows.values(), ...this.stems.values()])
      rows.sort((a, b) => b.keys.length - a.keys.length);
  }

  /** The longest phrase that begins at token `at`; null when none does. */
  at(tokens: readonly Token[], at: number): PhraseMatch<M> | null {
    const first = tokens[at];
    if (first === undefined) return null;
    const { tables, moreTables } = first.begins;
    return ((tables & this.bit.tables) | (moreTables & this.bit.moreTables)) !== 0
      ? this.find(tokens, at, first.key)
      : null;
  }

  /** The first phrase from token `from` on; null when there is none. */
  first(tokens: readonly Token[], from = 0): PhraseMatch<M> | null {
    for (let at = from; at < tokens.length; at++) {
      const found = this.at(tokens, at);
      if (found) return found;
    }
    return null;
  }

  private find(tokens: readonly Token[], at: number, key: string): PhraseMatch<M> | null {
    const exact = fitting(this.rows.get(key), tokens, at);
    const stem = this.stems.size === 0 ? null : fitting(this.stems.get(key.slice(0, STEM_LETTERS)), tokens, at);
    const row = stem && (!exact || stem.keys.length > exact.keys.length) ? stem : exact;
    return row ? { meaning: row.meaning, start: at, end: at + row.keys.length } : null;
  }

  private add(row: Row<M>): void {
    const first = row.keys[0] ?? '';
    const isStem = first.endsWith('*') && first.length > STEM_LETTERS;
    if (isStem) enterStem(first, this.bit);
    else enterWord(first, this.bit);
    const index = isStem ? this.stems : this.rows;
    const key = isStem ? first.slice(0, STEM_LETTERS) : first;
    const rows = index.get(key);
    if (rows) rows.push(row);
    else index.set(key, [row]);
  }
}

function fitting<M>(rows: readonly Row<M>[] | undefined, tokens: readonly Token[], at: number): Row<M> | null {
  if (rows) for (const row of rows) if (stands(row.keys, tokens, at)) return row;
  return null;
}

function stands(keys: readonly string[], tokens: readonly Token[], at: number): boolean {
  let next = at;
  for (const key of keys) if (!fits(key, tokens[next++]?.key)) return false;
  return true;
}

function fits(key: string, word: string | undefined): boolean {
  if (key === word) return true;
  return word !== undefined && key.endsWith('*') && key.length > 1 && word.startsWith(key.slice(0, -1));
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

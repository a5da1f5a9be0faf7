import type { Token } from './tokens';
import { tokenise } from './tokens';
import { normalise, withoutDots } from './normalise';
import { enterWord, stemOf, STEM_LETTERS, UNKNOWN } from './vocabulary';

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
  /** Rows by the number of their first word, and of its stem. */
  private readonly rows: (Row<M>[] | undefined)[] = [];
  private readonly stems: (Row<M>[] | undefined)[] = [];

  /** @param entries Phrases with their meaning; of two that fit, the one of more words wins, then the earlier. */
  constructor(entries: Iterable<readonly [phrase: string, meaning: M]>) {
    for (const [phrase, meaning] of entries) {
      const keys = keysOf(phrase);
      this.add({ keys, meaning });
      const dotless = keys.map(withoutDots);
      if (dotless.some((key, i) => key !== keys[i])) this.add({ keys: dotless, meaning });
    }
    for (const rows of [...this.rows, ...this.stems]) rows?.sort((a, b) => b.keys.length - a.keys.length);
  }

  /** The longest phrase that begins at token `at`; null when none does. */
  at(tokens: readonly Token[], at: number): PhraseMatch<M> | null {
    const first = tokens[at];
    if (!first) return null;
    const exact = first.word === UNKNOWN ? null : find(this.rows[first.word], tokens, at);
    const stem = first.stem === UNKNOWN ? null : find(this.stems[first.stem], tokens, at);
    const row = stem && (!exact || stem.keys.length > exact.keys.length) ? stem : exact;
    return row ? { meaning: row.meaning, start: at, end: at + row.keys.length } : null;
  }

  private add(row: Row<M>): void {
    const first = row.keys[0] ?? '';
    const isStem = first.endsWith('*') && first.length > STEM_LETTERS;
    const index = isStem ? this.stems : this.rows;
    const number = enterWord(isStem ? stemOf(first) : first);
    const rows = index[number];
    if (rows) rows.push(row);
    else index[number] = [row];
  }
}

function find<M>(rows: readonly Row<M>[] | undefined, tokens: readonly Token[], at: number): Row<M> | null {
  if (rows) for (const row of rows) if (row.keys.every((key, i) => fits(key, tokens[at + i]?.key))) return row;
  return null;
}

function fits(key: string, word: string | undefined): boolean {
  if (word === undefined) return false;
  return key.endsWith('*') && key.length > 1 ? word.startsWith(key.slice(0, -1)) : key === word;
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

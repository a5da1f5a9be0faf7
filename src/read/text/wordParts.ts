import { LETTERS } from '../../model/letters';
/**
 * A pattern that finds any of the words in a lower-case text. A star at an end of a word stands for any letters:
 * "uppnå*" is uppnått and uppnås, "*uppfyll*" also måluppfyllelse.
 */
function partPattern(words: readonly string[]): RegExp {
  const alternatives = words.map((word) => word.replace(/[.+?()[\]]/g, '\\$&').replace(/\*/g, `[${LETTERS}]*`));
  return new RegExp(`(?<![${LETTERS}\\d])(?:${alternatives.join('|')})(?![${LETTERS}\\d])`);
}

/** The patterns of a table of parts, by the name of the part. */
export function partPatterns<K extends string>(
  parts: Readonly<Record<K, readonly string[]>>,
): Readonly<Record<K, RegExp>> {
  const entries = Object.entries<readonly string[]>(parts).map(([part, words]) => [part, partPattern(words)]);
  return Object.fromEntries(entries) as Record<K, RegExp>;
}

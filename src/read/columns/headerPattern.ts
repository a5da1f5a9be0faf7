import { LETTERS } from '../../model/letters';

/** Endings of nouns and adjectives, Swedish and English. */
const INFLECTION = '(?:e?[snt]|[aeo]r?|er?na|arna|orna|ens|ets|ers|iga?|igt|ing|ingen|um|ed|d)?';

/**
 * The expression that finds words of headers in a plain text (`plainHeader`).
 *
 * @param words in the writing of `HeaderTerm.words`.
 * @param alone true for words that count only where nothing but years stands beside them.
 */
export function patternOf(words: string, alone = false): RegExp {
  const any = `(?:${alternativesOf(words)})`;
  return new RegExp(alone ? `^${any}(?=(?: (?:19|20)\\d\\d)*$)` : `(?<=^|[ ,/])${any}(?=[ ,/]|$)`);
}

/** Of each of the words the longest part that every text with it holds, whatever its stars stand for. */
export function fixedParts(words: string): string[] {
  return words
    .split('|')
    .map((word) => word.split('*').reduce((longest, part) => (part.length > longest.length ? part : longest)));
}

/** The same words as alternatives of an expression, wherever in a text they stand. */
export function alternativesOf(words: string): string {
  const alternatives = words.split('|').map((word) =>
    word
      .replace(/[.+?()[\]]/g, '\\$&')
      .replace(/^\*(?!\*)|(?<= )\*/g, `[${LETTERS}:]+`)
      .replace(/\*\*/g, `[${LETTERS}:]#`)
      .replace(/\*/g, INFLECTION)
      .replace(/#/g, '*'),
  );
  return alternatives.join('|');
}

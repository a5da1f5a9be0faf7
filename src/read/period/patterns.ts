import { LETTERS } from '../../model/letters';
import { MONTH_WORDS, SPAN_WORDS } from '../../lexicon/periodWords';

/** Years that a municipality plans and reports for. */
export const YEAR = '(?:19[89]\\d|20[0-7]\\d)';

/** A pattern that is no part of a longer word or number. */
export function wholeWord(source: string): RegExp {
  return new RegExp(`(?<![${LETTERS}\\d])(?:${source})(?![${LETTERS}\\d])`);
}

/** The same, where the year may stand before it without a space. */
export function afterYear(source: string): RegExp {
  return new RegExp(`(?:(?<=(?<!\\d)${YEAR})|(?<![${LETTERS}\\d]))(?:${source})(?![${LETTERS}\\d])`);
}

/** Any of the words, the longest first. */
export function anyOf(words: readonly string[]): string {
  return [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.]/g, '\\.'))
    .join('|');
}

/** The name of a month, in full or short. */
export const MONTH = `(?:${anyOf(MONTH_WORDS.flat())})`;
/** What stands between the first and the last of a span. */
export const DASH = `\\s*(?:[-–—]{1,2}|${SPAN_WORDS})\\s*`;

/** 1 to 12 by each name of a month. */
export const monthNumber = new Map(
  MONTH_WORDS.flatMap((words, index) => words.map((word) => [word, index + 1] as const)),
);

import { LETTERS } from '../../../model/letters';

/** Figures and what stands between them, around a month or a mark of currency or time. */
const FIGURES = String.raw`[\s\d.,:/%()€$£-]*`;
const WORDS = `(?:jan|feb|mar|apr|ma[jy]|jun|jul|aug|sep|o[kc]t|nov|dec)[${LETTERS}]*|kr|[ap]m|e[+-]?\\d+`;
/** The letters that a text which Excel would take for something else can begin with: those of the words, and of truth. */
const FIRST_LETTERS: ReadonlySet<number> = new Set(Array.from('ademfjknopst', (letter) => letter.charCodeAt(0)));
const LONGEST = 40;
const LIKE_A_NUMBER = new RegExp(`^${FIGURES}(?:${WORDS})?\\.?${FIGURES}$`, 'i');

/**
 * Whether Excel would make something else of a text than a text if it were typed: a formula, a number, a date, a
 * time, a truth value, an error. Says yes too often rather than too seldom; the mark it leads to does no harm.
 */
export function looksLikeInput(text: string): boolean {
  // Most texts begin with a letter, and are done with at a glance: this runs over every text that is written.
  const first = text.charCodeAt(0) | 0x20;
  if (first >= 0x61 && first <= 0x7a && (text.length > LONGEST || !FIRST_LETTERS.has(first))) return false;
  if (/^\s*[=+\-@'#]/.test(text)) return true;
  if (text.length > LONGEST) return false;
  return /\d/.test(text) ? LIKE_A_NUMBER.test(text) : /^\s*(?:true|false|sant|falskt)\s*$/i.test(text);
}

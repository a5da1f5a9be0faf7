import { LETTERS } from '../../../model/letters';

/** Figures and what stands between them, around a month or a mark of currency or time. */
const FIGURES = String.raw`[\s\d.,:/%()€$£-]*`;
const WORDS = `(?:jan|feb|mar|apr|ma[jy]|jun|jul|aug|sep|o[kc]t|nov|dec)[${LETTERS}]*|kr|[ap]m|e[+-]?\\d+`;
const LIKE_A_NUMBER = new RegExp(`^${FIGURES}(?:${WORDS})?\\.?${FIGURES}$`, 'i');

/**
 * Whether Excel would make something else of a text than a text if it were typed: a formula, a number, a date, a
 * time, a truth value, an error. Says yes too often rather than too seldom; the mark it leads to does no harm.
 */
export function looksLikeInput(text: string): boolean {
  if (/^\s*[=+\-@'#]/.test(text)) return true;
  if (text.length > 40) return false;
  return /\d/.test(text) ? LIKE_A_NUMBER.test(text) : /^\s*(?:true|false|sant|falskt)\s*$/i.test(text);
}

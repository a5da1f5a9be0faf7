import { ENGLISH } from '../../../lexicon/particles';
import { normalise } from '../../text/normalise';

/** A text as it is written without what only pages and lists need: marks, quotation marks, commas of thousands. */
export function plainText(written: string): string {
  return thousands(withoutNotes(withoutQuotes(withoutMark(normalise(written)))));
}

/** "… till 2030 2)", "… mätningen 2023.1": the mark of a footnote behind the last word, or behind the full stop of a year. */
function withoutNotes(text: string): string {
  const last = text.length - 1;
  const isMarked = (text[last] === ')' || text[last - 1] === ')') && LAST_NOTE.test(text);
  const isOpen = isMarked && text.lastIndexOf('(') > text.lastIndexOf(')', last - 2);
  const plain = isMarked && !isOpen ? text.replace(LAST_NOTE, '') : text;
  return plain.includes('.') ? plain.replace(YEAR_NOTE, '$1.') : plain;
}

const LAST_NOTE = /(?<=\p{L}|[12]\d{3}) \d{1,2}\)\.?$/u;
const YEAR_NOTE = /\b((?:19|20)\d\d)\.\d{1,2}(?=$| \p{Lu})/gu;

/** "a) ", "1. ", "1A. ", "A. ", "• " before the first word of a list's line. */
const LONGEST_MARK = 3;

const LIST_MARK =
  /^(?:\p{L}\)|\p{Lu}\.(?= \p{Lu})|\d{1,2}\p{Lu}?[.)]|[•·▪*–-]) (?=\p{L})|^(?:\d{1,2}\.|[•·▪]) (?=[\d≥≤<>])/u;

/** "- 30 procent av marken ska …": before what is wanted of a share a dash is a mark, no minus. */
const LIST_DASH = /^[-–] (?=\d[\d ,]*(?:%|procent) av .*\b(?:ska|skall|bör|should|shall)\b)/u;

/** The quotation marks around a whole text. */
function withoutQuotes(text: string): string {
  const from = QUOTES.has(text[0] ?? '') ? 1 : 0;
  const to = text.length > 1 && QUOTES.has(text[text.length - 1] ?? '') ? text.length - 1 : text.length;
  return from === 0 && to === text.length ? text : text.slice(from, to);
}

const QUOTES: ReadonlySet<string> = new Set(['”', '"', '“', '„', '»', "'"]);

/** "1,000 homes by 2027": among English words a comma before three digits separates thousands. */
function thousands(text: string): string {
  const isEnglish = text.includes(',') && THOUSANDS.test(text) && ENGLISH_WORD.test(text) && !SWEDISH.test(text);
  return isEnglish ? text.replace(/(?<=\d),(?=\d{3}(?!\d))/g, '') : text;
}

const THOUSANDS = /[1-9]\d{0,2},\d{3}(?!\d)/;

const ENGLISH_WORD = new RegExp(`\\b(?:${[...ENGLISH].join('|')})\\b`, 'i');

const SWEDISH = /[åäö]/i;

function withoutMark(text: string): string {
  const plain =
    text.lastIndexOf(' ', LONGEST_MARK) > 0
      ? text.replace(LIST_MARK, '').replace(LIST_DASH, '').replace(PARTED_PLUS, '+')
      : text;
  return plain.replace(CODE, '');
}

/** "KS 3.1 Andelen …", "2.4 Andelen …", "1.Hur stor …": the number of the goal in its plan. */
const CODE = /^(?:(?:\p{Lu}{1,4} ?)?\d{1,2}(?:\.\d{1,2})+[.:]? |\d{1,2}\.)(?=\p{Lu}\p{Ll})/u;

/** "+ 3 %": the plus belongs to the number. */
const PARTED_PLUS = /^\+ (?=\d)/;

import { isoDate } from '../../model/calendar';
import { gluedWords, ocrWords, ungroupedAfter } from '../../lexicon/scanning';
import { tablesOf, type TableBits } from './vocabulary';
import { numberAt, type NumberText } from './numberText';

/** A word, a number, a date or a sign of a normalised text. */
export interface Token {
  readonly kind: 'word' | 'number' | 'date' | 'sign';
  /** How it is looked up: lower case, scanning errors mended. */
  readonly key: string;
  /** The language tables that have a phrase beginning with it. */
  readonly begins: TableBits;
  readonly start: number;
  readonly end: number;
  /** Nothing stands between it and the token before. */
  readonly glued: boolean;
  /** The number's own reading; null for the other kinds. */
  readonly number: NumberText | null;
  /** The day, for a date. */
  readonly date: string | null;
}

const WORD = /\p{L}[\p{L}\p{M}\p{N}]*(?:[-’'][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/uy;
const ISO_DATE = /(\d{4})-(\d{2})(?:-(\d{2}))?(?![-\d])/y;
const SLASHED_DATE = /(\d{1,2})[/.](\d{1,2})[-/. ]+(\d{4})(?!\d)/y;
const TWO_SIGNS = new Set(['>=', '<=', '=>', '=<', '->', ':-', '..', '+-', '+/']);

/** Cuts a normalised text into tokens, in linear time. Spaces are no tokens. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    if (text[at] === ' ') {
      at++;
      continue;
    }
    const token = tokenAt(text, at, tokens);
    tokens.push(token);
    at = token.end;
  }
  return tokens;
}

function tokenAt(text: string, at: number, before: readonly Token[]): Token {
  const last = before[before.length - 1];
  const glued = last?.end === at;
  const character = text[at] ?? '';
  if (isDigit(character)) {
    return scannedWord(text, at, glued) ?? dateAt(text, at, glued) ?? numberToken(text, at, at, null, glued, last);
  }
  if ((character === '-' || character === '–' || character === '+') && signs(text, at, last)) {
    return numberToken(text, at, at + 1, character === '+' ? '+' : '-', glued, last);
  }
  WORD.lastIndex = at;
  const word = WORD.exec(text)?.[0];
  if (word !== undefined) {
    const key = mended(word.toLowerCase());
    const alone = /\d$/.test(key) ? key.replace(/-?\d+$/, '') : key;
    const length = alone !== key && gluedWords.has(alone) ? alone.length : word.length;
    return token('word', key.slice(0, length), at, at + length, glued);
  }
  const pair = text.slice(at, at + 2);
  const length = TWO_SIGNS.has(pair) ? 2 : (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
  return token('sign', text.slice(at, at + length), at, at + length, glued);
}

function token(kind: Token['kind'], key: string, start: number, end: number, glued: boolean): Token {
  return { kind, key, begins: tablesOf(key), start, end, glued, number: null, date: null };
}

function numberToken(
  text: string,
  start: number,
  digits: number,
  sign: NumberText['sign'],
  glued: boolean,
  last: Token | undefined,
): Token {
  const number = numberAt(text, digits, sign, !(last && ungroupedAfter.has(last.key)));
  const end = number?.end ?? digits + 1;
  const finite = number !== null && Number.isFinite(number.value);
  return {
    ...token(finite ? 'number' : 'sign', text.slice(start, end), start, end, glued),
    number: finite ? number : null,
  };
}

/** Whether a plus, minus or dash belongs to the digit after it: "från -34", but neither "75-80" nor "75 – 80". */
function signs(text: string, at: number, last: Token | undefined): boolean {
  if (!isDigit(text[at + 1] ?? '')) return false;
  if (!last) return true;
  if (last.kind === 'number' || last.kind === 'date') return false;
  return text[at - 1] === ' ' || (last.kind === 'sign' && last.key !== '%');
}

/** "6ka" is "öka" read by a machine. */
function scannedWord(text: string, at: number, glued: boolean): Token | null {
  if (text[at] !== '6') return null;
  WORD.lastIndex = at + 1;
  const rest = WORD.exec(text)?.[0];
  const word = rest === undefined ? undefined : `ö${rest.toLowerCase()}`;
  return word !== undefined && ocrWords.has(word) ? token('word', word, at, at + word.length, glued) : null;
}

/** "f6rbättra": a six between letters is an ö read by a machine. */
function mended(word: string): string {
  return word.includes('6') ? word.replace(/(?<=[a-zåäö])6(?=[a-zåäö])/g, 'ö') : word;
}

function dateAt(text: string, at: number, glued: boolean): Token | null {
  ISO_DATE.lastIndex = at;
  const iso = ISO_DATE.exec(text);
  if (iso) {
    const [written, year = '', month = '', day] = iso;
    const date =
      day === undefined ? monthEnd(Number(year), Number(month)) : isoDate(Number(year), Number(month), Number(day));
    if (date !== null) return { ...token('date', written, at, at + written.length, glued), date };
  }
  SLASHED_DATE.lastIndex = at;
  const slashed = SLASHED_DATE.exec(text);
  if (!slashed) return null;
  const [written, day, month, year] = slashed;
  const date = isoDate(Number(year), Number(month), Number(day));
  return date === null ? null : { ...token('date', written, at, at + written.length, glued), date };
}

function monthEnd(year: number, month: number): string | null {
  if (year < 1900 || year > 2100 || month < 1 || month > 12) return null;
  return isoDate(year, month, new Date(Date.UTC(year, month, 0)).getUTCDate());
}

function isDigit(character: string): boolean {
  return character >= '0' && character <= '9';
}

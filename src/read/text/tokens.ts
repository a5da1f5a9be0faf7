import { isoDate } from '../../model/calendar';
import { ocrWords, ungroupedAfter } from '../../lexicon/scanning';
import { beginningsAsWritten, wordOf, type Beginnings, type Word } from './vocabulary';
import { numberAt, type NumberText } from './numberText';

/** A word, a number, a date or a sign of a normalised text. */
export interface Token {
  readonly kind: 'word' | 'number' | 'date' | 'sign';
  /** How it is looked up: lower case, scanning errors mended. */
  readonly key: string;
  /** The phrases of the language tables that begin with it. */
  readonly begins: Beginnings;
  readonly start: number;
  readonly end: number;
  /** Nothing stands between it and the token before. */
  readonly glued: boolean;
  /** The number's own reading; null for the other kinds. */
  readonly number: NumberText | null;
  /** The day, for a date. */
  readonly date: string | null;
}

/** A word of common letters alone and what may not go on with it: most words, found without Unicode's large classes. */
const COMMON_WORD = /[A-Za-zÅÄÖåäö]+(?=[ ,.:;()%/]|$)/y;
const WORD = /\p{L}[\p{L}\p{M}\p{N}]*(?:[-’'][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/uy;
const ISO_DATE = /(\d{4})-(\d{2})(?:-(\d{2}))?(?![-\d])/y;
const SLASHED_DATE = /(\d{1,2})(?:[/.](?=\d{1,2}[-/. ])|-(?=\d{1,2}-))(\d{1,2})[-/. ]+(\d{4})(?!\d)/y;
const DAY_ENDS = new Set(['/', '.', '-']);
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

/**
 * What stands right before a place of a list; undefined at its beginning. Asked for an index below zero, the engine
 * searches for a property of that name, which takes it longer than all the rest of most rules.
 */
export function preceding<T>(list: readonly T[], at: number): T | undefined {
  return at > 0 ? list[at - 1] : undefined;
}

function tokenAt(text: string, at: number, before: readonly Token[]): Token {
  const last = preceding(before, before.length);
  const glued = last?.end === at;
  const character = text[at] ?? '';
  if (isDigit(character)) {
    return scannedWord(text, at, glued) ?? dateAt(text, at, glued) ?? numberToken(text, at, at, null, glued, last);
  }
  if ((character === '-' || character === '–' || character === '+') && signs(text, at, last)) {
    return numberToken(text, at, at + 1, character === '+' ? '+' : '-', glued, last);
  }
  const end = wordEnd(text, at);
  if (end > at) {
    const word = wordOf(text.slice(at, end));
    return token('word', word, at, at + word.length, glued);
  }
  const pair = text.slice(at, at + 2);
  const length = TWO_SIGNS.has(pair) ? 2 : (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
  return token('sign', asWritten(text.slice(at, at + length)), at, at + length, glued);
}

function token(
  kind: Token['kind'],
  { key, begins }: Word,
  start: number,
  end: number,
  glued: boolean,
  number: Token['number'] = null,
  date: Token['date'] = null,
): Token {
  return { kind, key, begins, start, end, glued, number, date };
}

/** Where the word that begins at a character ends; the character's own place when it begins none. */
function wordEnd(text: string, at: number): number {
  COMMON_WORD.lastIndex = at;
  if (COMMON_WORD.test(text)) return COMMON_WORD.lastIndex;
  WORD.lastIndex = at;
  return WORD.test(text) ? WORD.lastIndex : at;
}

/** A sign, a number or a date, which is looked up as it is written. */
function asWritten(key: string): Word {
  return { key, begins: beginningsAsWritten(key), length: key.length };
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
  const word = asWritten(text.slice(start, end));
  return finite ? token('number', word, start, end, glued, number) : token('sign', word, start, end, glued);
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
  return word !== undefined && ocrWords.has(word) ? token('word', wordOf(word), at, at + word.length, glued) : null;
}

function dateAt(text: string, at: number, glued: boolean): Token | null {
  ISO_DATE.lastIndex = at;
  const iso = text.charAt(at + 4) === '-' ? ISO_DATE.exec(text) : null;
  if (iso) {
    const [written, year = '', month = '', day] = iso;
    const date =
      day === undefined ? monthEnd(Number(year), Number(month)) : isoDate(Number(year), Number(month), Number(day));
    if (date !== null) return dateToken(written, at, glued, date);
  }
  SLASHED_DATE.lastIndex = at;
  const slashed =
    DAY_ENDS.has(text.charAt(at + 1)) || DAY_ENDS.has(text.charAt(at + 2)) ? SLASHED_DATE.exec(text) : null;
  if (!slashed) return null;
  const [written, day, month, year] = slashed;
  const date = isoDate(Number(year), Number(month), Number(day));
  return date === null ? null : dateToken(written, at, glued, date);
}

function dateToken(written: string, at: number, glued: boolean, date: string): Token {
  return token('date', asWritten(written), at, at + written.length, glued, null, date);
}

function monthEnd(year: number, month: number): string | null {
  if (year < 1900 || year > 2100 || month < 1 || month > 12) return null;
  return isoDate(year, month, new Date(Date.UTC(year, month, 0)).getUTCDate());
}

function isDigit(character: string): boolean {
  return character >= '0' && character <= '9';
}

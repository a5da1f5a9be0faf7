import { INVISIBLE } from '../../model/folding';
import { BEHIND_HYPHENS } from '../../lexicon/particles';

/** A text of characters that are left as they are. */
const PLAIN = /^[ -~åäöÅÄÖé–≥≤”…]*$/;
/** Any run of spaces, line ends and control characters. */
const BLANK = /[\s\p{Cc}\u180E]+/gu;
const MINUS = /[\u2010\u2011\u2212\uFE63\uFF0D]/g;
/** A word broken over two lines: "procent- enheter", but "barn- och ungdom". */
const BROKEN = new RegExp(`(?<=\\p{Ll}{3})- (?=(?!(?:${BEHIND_HYPHENS})(?!\\p{L}))\\p{Ll}{4})`, 'gu');
const DASH = /[\u2012\u2014\u2015]/g;

/**
 * Text as it is read: NFC, every blank one space, invisible characters gone, minus signs and hyphens "-",
 * dashes "–", percent and comparison signs in their plain form. Letters and words stay as written.
 */
export function normalise(text: string): string {
  if (PLAIN.test(text) && !text.includes('  ')) return text.trim().replace(BROKEN, '');
  return text
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(BLANK, ' ')
    .replace(MINUS, '-')
    .replace(DASH, '–')
    .replace(/[％﹪٪]/g, '%')
    .replace(/[⩾≧]/g, '≥')
    .replace(/[⩽≦]/g, '≤')
    .replace(/[\uFF10-\uFF19]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .trim()
    .replace(BROKEN, '');
}

const WITHOUT_DOTS: Readonly<Record<string, string>> = { å: 'a', ä: 'a', ö: 'o', é: 'e', è: 'e', ü: 'u' };

/** A lower-case word with its dots and accents lost, as bad scanning leaves it: "högst" → "hogst". */
export function withoutDots(word: string): string {
  return word.replace(/[åäöéèü]/g, (letter) => WITHOUT_DOTS[letter] ?? letter);
}

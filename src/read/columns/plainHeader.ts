import { TELLING_IN_BRACKETS, WITHOUT_DOTS } from '../../lexicon/headers';

/** Longer texts are no headers. */
const LONGEST = 90;

/** "Utfall 2015 (basår)": what stands in these brackets says more than what stands before them. */
const SAYS_WHAT = new RegExp(`\\((${TELLING_IN_BRACKETS})\\)`, 'g');
/** "Grönt ≥", "Mål (≥)": a sign of what is meant, not of what the column holds. */
const COMPARING = /[≥≤<>]/g;
/** What stands in brackets counts only where there are no other words: "2023 (mål)". */
const BRACKETS = /\(([^)]*)\)/g;
/** "1. Mål", "2) Indikator". */
const NUMBER_BEFORE = /^\s*\d{1,2}[.)]\s+(?=\p{L})/u;
/** "Utfall²⁾", "Målvärde 2023 1)". */
const FOOTNOTE = /(?<=[\p{L}\d)])[¹²³⁰⁴-⁹]+[⁾)]?|\s\d\)$/gu;

function withDots(word: string): string {
  return WITHOUT_DOTS[word] ?? word;
}

/**
 * A header as its words are looked up: lower case, one space between words, hyphens and brackets gone.
 *
 * @param text as it stands in the cell.
 * @returns "" for a text that is too long to be a header.
 */
export function plainHeader(text: string): string {
  if (text.length > LONGEST) return '';
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/\u00ad|-\s*\n\s*/g, '')
    .replace(FOOTNOTE, '')
    .replace(SAYS_WHAT, ' $1 ')
    .replace(COMPARING, ' ')
    .replace(BRACKETS, /\p{L}/u.test(text.replace(BRACKETS, '')) ? ' ' : ' $1 ')
    .replace(NUMBER_BEFORE, '')
    .replace(/ [-–—] /g, ', ')
    .replace(/[-–—_]/g, ' ')
    .replace(/(?<!\p{L})[a-z]+(?!\p{L})/gu, withDots)
    .replace(/(?<=\p{L}{2})\.(?=\p{L}{2})/gu, ' ')
    .replace(/[.;:?!*"”]+(?=\s|$)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

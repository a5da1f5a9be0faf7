/** A number as it stands in a text. */
export interface NumberText {
  readonly value: number;
  /** Decimals as written. */
  readonly decimals: number;
  /** A sign that stands right before the digits. */
  readonly sign: '+' | '-' | null;
  /** The other value that the digits can mean: 1.234 for "1.234", read as one thousand two hundred. */
  readonly alternative: number | null;
  /** Position after the last digit. */
  readonly end: number;
}

/*
 * Swedish numbers: decimal comma (or point), thousands by space or dot. A group of thousands has exactly three
 * digits, and no more digits follow it: "kvartal 2 2024" is no 2202.
 */
/** Digits that nothing goes on with: most numbers. */
const BARE = /\d+(?![\d.,]| \d)/y;
const GROUPED_BY_SPACE = /\d{1,3}(?: \d{3})+(?![\d])(?:[.,]\d+)?/y;
const GROUPED_BY_DOT = /\d{1,3}(?:\.\d{3})+(?![.\d])(?:,\d+)?/y;
const GROUPED_BY_COMMA = /\d{1,3}(?:,\d{3}){2,}(?![,\d])(?:\.\d+)?/y;
const PLAIN = /\d+(?:[.,]\d+)?/y;

/**
 * Reads the number whose first digit stands at `start`; null when there is none. Digits without end become
 * an infinite value, which is no number to anyone.
 * @param grouping False where a space cannot separate thousands: "åk 9 250 poäng".
 */
export function numberAt(text: string, start: number, sign: NumberText['sign'], grouping: boolean): NumberText | null {
  const bare = match(BARE, text, start);
  if (bare !== null) return numberOf(bare, bare, start, sign, null);
  const spaced = grouping ? match(GROUPED_BY_SPACE, text, start) : null;
  if (spaced) return numberOf(spaced.replace(/ /g, '').replace(',', '.'), spaced, start, sign, null);
  const commas = match(GROUPED_BY_COMMA, text, start);
  if (commas) return numberOf(commas.replace(/,/g, ''), commas, start, sign, null);
  const dotted = match(GROUPED_BY_DOT, text, start);
  if (dotted && !dotted.startsWith('0')) {
    const alternative = /^\d+\.\d+$/.test(dotted) ? Number(dotted) : null;
    return numberOf(dotted.replace(/\./g, '').replace(',', '.'), dotted, start, sign, alternative);
  }
  const plain = match(PLAIN, text, start);
  return plain === null ? null : numberOf(plain.replace(',', '.'), plain, start, sign, null);
}

function match(pattern: RegExp, text: string, start: number): string | null {
  pattern.lastIndex = start;
  return pattern.exec(text)?.[0] ?? null;
}

function numberOf(
  digits: string,
  written: string,
  start: number,
  sign: NumberText['sign'],
  alternative: number | null,
): NumberText {
  const point = digits.indexOf('.');
  return {
    value: (sign === '-' ? -1 : 1) * Number(digits) || 0,
    decimals: point < 0 ? 0 : digits.length - point - 1,
    sign,
    alternative: alternative === null ? null : (sign === '-' ? -1 : 1) * alternative,
    end: start + written.length,
  };
}

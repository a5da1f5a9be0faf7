import type { Language } from '../model/policy';

/** A space that no line break and no reader of numbers takes apart: between the thousands. */
const THOUSANDS: Readonly<Record<Language, string>> = { sv: '\u00a0', en: ',' };
const DECIMAL: Readonly<Record<Language, string>> = { sv: ',', en: '.' };
const MINUS: Readonly<Record<Language, string>> = { sv: '\u2212', en: '-' };

/**
 * A number as a reader of the language writes it: "1 234,5" in Swedish, with U+00A0 between the thousands (from five
 * digits on, as Swedish usage has it) and U+2212 before a negative one.
 * Rounded half away from zero to `decimals`; trailing zeros go unless `keepZeros`.
 */
export function formatNumber(value: number, language: Language, decimals: number, keepZeros = false): string {
  const size = Math.abs(value);
  // Most numbers are whole, and need no rounding.
  const isWhole = !keepZeros && Number.isInteger(value) && size < 1e9;
  const digits = isWhole ? group(String(size), language) : rounded(size, language, decimals, keepZeros);
  return value < 0 && /[1-9]/.test(digits) ? MINUS[language] + digits : digits;
}

function rounded(size: number, language: Language, decimals: number, keepZeros: boolean): string {
  const places = Math.min(decimals, meaningfulDecimals(size));
  const fixed = roundTo(size, places).toFixed(places);
  const [whole = '0', fraction = ''] = (keepZeros ? fixed : withoutZeros(fixed)).split('.');
  return group(whole, language) + (fraction === '' ? '' : DECIMAL[language] + fraction);
}

/** A binary number holds fifteen digits; what comes after them is noise. */
function meaningfulDecimals(size: number): number {
  return Math.max(0, 14 - Math.floor(Math.log10(Math.max(1, size))));
}

/** Rounds half away from zero; 1.005 to two decimals is 1.01, as on paper. */
export function roundTo(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  const scaled = Math.abs(value) * scale;
  if (scaled > 1e15) return value;
  // A half that binary numbers hold as a little less is a half all the same.
  return (Math.sign(value) * Math.floor(scaled + 0.5 + 1e-9 * Math.max(1, scaled * 1e-6))) / scale;
}

/** The fewest decimals, at least `from` and at most `from` + 4, with which two different numbers look different. */
export function decimalsToTell(a: number, b: number, from: number): number {
  if (Math.abs(a - b) < 1e-12) return from;
  let decimals = from;
  while (decimals < from + 4 && roundTo(a, decimals) === roundTo(b, decimals)) decimals++;
  return decimals;
}

function withoutZeros(fixed: string): string {
  return fixed.includes('.') ? fixed.replace(/\.?0+$/, '') : fixed;
}

function group(whole: string, language: Language): string {
  return whole.length < 5 ? whole : whole.replace(/\B(?=(\d{3})+$)/g, THOUSANDS[language]);
}

import { dayNumber, isoDate } from '../../../src/model/calendar';
import type { Cell, Scalar } from './cell';

/** What Excel makes of an entered string: a value, and the number format that a General cell takes on. */
interface Entered {
  readonly value: Scalar;
  readonly numberFormat?: string;
}

interface Conversion {
  readonly pattern: RegExp;
  readonly convert: (match: RegExpExecArray, date1904: boolean) => Entered | null;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'ma[ji]', 'jun', 'jul', 'aug', 'sep', 'o[kc]t', 'nov', 'dec'];
const MONTH = MONTHS.map((month) => `(?:${month}[a-zåäö]*)`).join('|');
const NUMBER = String.raw`[+-]?(?:\d{1,3}(?:[ \u00a0]\d{3})+|\d+)?(?:[.,]\d+|(?<=\d))(?:E[+-]?\d+)?`;

/**
 * The strings that Excel turns into something else when they come through `values` or `formulas`.
 * Documented: "=", "+" and "-" begin formulas. Recorded elsewhere: dates become serials, "66 %" a number.
 * Assumed: the exact list, and that Swedish and English spellings both count. It is meant to be greedy: a text that
 * comes through here unharmed comes through Excel unharmed.
 */
const CONVERSIONS: readonly Conversion[] = [
  { pattern: /^(?:true|sant)$/i, convert: () => ({ value: true }) },
  { pattern: /^(?:false|falskt)$/i, convert: () => ({ value: false }) },
  {
    pattern: /^#(?:N\/A|REF!|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|SAKNAS!|SPILL!|CALC!)$/i,
    convert: ([text]) => ({ value: { error: text.toUpperCase() } }),
  },
  { pattern: new RegExp(`^${NUMBER}$`, 'i'), convert: ([text]) => ({ value: numberOf(text) }) },
  {
    pattern: new RegExp(`^(${NUMBER})\\s*%$|^%\\s*(${NUMBER})$`, 'i'),
    convert: ([, before, after]) => {
      const text = before ?? after ?? '';
      return { value: numberOf(text) / 100, numberFormat: /[.,]/.test(text) ? '0.00%' : '0%' };
    },
  },
  {
    pattern: new RegExp(`^(?:[$€£]\\s*(${NUMBER})|(${NUMBER})\\s*(?:kr|[$€£]))$`, 'i'),
    convert: ([, before, after]) => ({ value: numberOf(before ?? after ?? ''), numberFormat: '#,##0 "kr"' }),
  },
  { pattern: /^\((\d+(?:[.,]\d+)?)\)$/, convert: ([, digits = '']) => ({ value: -numberOf(digits) }) },
  {
    pattern: /^(\d+) (\d{1,3})\/(\d{1,3})$/,
    convert: ([, whole, top, bottom]) => ({
      value: Number(whole) + Number(top) / Number(bottom),
      numberFormat: '# ?/?',
    }),
  },
  {
    pattern: /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?: \d{1,2}:\d{2}(?::\d{2})?)?$/,
    convert: ([, year, month, day], date1904) => date(year, month, day, date1904),
  },
  {
    pattern: /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{2}|\d{4})$/,
    convert: ([, day, month, year = ''], date1904) =>
      date(year.length === 2 ? `20${year}` : year, month, day, date1904),
  },
  { pattern: /^(\d{1,2})[-/](\d{1,2})$/, convert: ([, day, month], date1904) => date('2023', month, day, date1904) },
  { pattern: /^(\d{4})[-/](\d{1,2})$/, convert: ([, year, month], date1904) => date(year, month, '1', date1904) },
  {
    pattern: new RegExp(`^(\\d{1,2})[- ]?(${MONTH})\\.?(?:[- ,]+(\\d{2,4}))?$`, 'i'),
    convert: ([, day, month, year = '2023'], date1904) =>
      date(year.length === 2 ? `20${year}` : year, monthNumber(month), day, date1904),
  },
  {
    pattern: new RegExp(`^(${MONTH})\\.?[- ,]+(\\d{1,4})$`, 'i'),
    convert: ([, month, year = ''], date1904) =>
      year.length > 2
        ? date(year, monthNumber(month), '1', date1904)
        : date('2023', monthNumber(month), year, date1904),
  },
  {
    pattern: /^(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s*[ap]m)?$/i,
    convert: ([, hours, minutes, seconds = '0']) => ({
      value: (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400,
      numberFormat: 'hh:mm',
    }),
  },
];

function numberOf(text: string): number {
  return Number(text.replace(/[ \u00a0]/g, '').replace(',', '.'));
}

function monthNumber(word = ''): string {
  return String(MONTHS.findIndex((month) => new RegExp(`^${month}`, 'i').test(word)) + 1);
}

function date(year = '', month = '', day = '', date1904 = false): Entered | null {
  const found = isoDate(Number(year), Number(month), Number(day));
  if (found === null) return null;
  return { value: dayNumber(found) - dayNumber(date1904 ? '1904-01-01' : '1899-12-30'), numberFormat: 'yyyy-mm-dd' };
}

/** What a string becomes when it is entered; null when it stays the text it is. */
export function converted(text: string, date1904 = false): Entered | null {
  const trimmed = text.trim();
  for (const { pattern, convert } of CONVERSIONS) {
    const match = pattern.exec(trimmed);
    const entered = match && convert(match, date1904);
    if (entered) return entered;
  }
  return null;
}

/**
 * Enters a value as Excel does when it comes through `values` or `formulas`. `calculate` gives a formula's value.
 * Documented: '' clears the value and keeps the format. Assumed: an apostrophe before the text, or the format "@",
 * keeps any string a text.
 */
export function enter(
  cell: Cell,
  input: string | number | boolean,
  calculate: (formula: string) => Scalar,
  date1904: boolean,
): void {
  cell.formula = null;
  cell.quotePrefix = false;
  if (typeof input !== 'string') {
    cell.value = input;
  } else if (input.startsWith("'")) {
    cell.value = input.slice(1);
    cell.quotePrefix = true;
  } else if (cell.numberFormat === '@') {
    cell.value = input;
  } else if (isFormula(input)) {
    cell.formula = input.startsWith('=') ? input : `=${input}`;
    cell.value = calculate(cell.formula);
  } else {
    const entered = converted(input, date1904);
    cell.value = entered ? entered.value : input;
    if (entered?.numberFormat !== undefined && cell.numberFormat === 'General')
      cell.numberFormat = entered.numberFormat;
  }
}

/** Documented: a string that begins with "=", "+" or "-" is a formula; "+5" and "-5" are numbers. */
function isFormula(text: string): boolean {
  return text.startsWith('=') || (/^[+\-@]./.test(text) && converted(text) === null);
}

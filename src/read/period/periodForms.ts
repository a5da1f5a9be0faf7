import { LETTERS } from '../../model/letters';
import { addDays, isoDate, lastDayOfMonth, mondayOfWeek } from '../../model/calendar';
import type { Period, PeriodKind } from '../../model/period';
import {
  INTERIM_WORDS,
  MONTHS_OF,
  MONTH_WORDS,
  ORDINAL_WORDS,
  PART_WORDS,
  SCHOOL_YEAR_WORDS,
  TERM_WORDS,
  WEEK_WORDS,
  type YearPart,
} from '../../lexicon/periodWords';

/** A period without the words that named it. */
export type Span = Omit<Period, 'label'>;

/** One way to write a period. */
interface PeriodForm {
  /** Against the text in lower case. */
  readonly pattern: RegExp;
  /** The pattern holds the year itself; otherwise it may stand anywhere in the text. */
  readonly ownYear: boolean;
  /** Null when the parts make no period: month 13, 31 April, no year known. */
  readonly read: (match: RegExpExecArray, year: number | null) => Span | null;
}

/** Years that a municipality plans and reports for. */
export const YEAR = '(?:19[89]\\d|20[0-7]\\d)';

/** A pattern that is no part of a longer word or number. */
export function wholeWord(source: string): RegExp {
  return new RegExp(`(?<![${LETTERS}\\d])(?:${source})(?![${LETTERS}\\d])`);
}

/** The same, where the year may stand before it without a space. */
function afterYear(source: string): RegExp {
  return new RegExp(`(?:(?<=(?<!\\d)${YEAR})|(?<![${LETTERS}\\d]))(?:${source})(?![${LETTERS}\\d])`);
}

/** Any of the words, the longest first. */
export function anyOf(words: readonly string[]): string {
  return [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.]/g, '\\.'))
    .join('|');
}

const MONTH = `(?:${anyOf(MONTH_WORDS.flat())})`;
const DASH = '\\s*(?:[-–—]{1,2}|till och med|t\\.o\\.m\\.|t o m|tom|till|to)\\s*';
/** "T1+T2", "kv 1 och 2": parts that follow each other. */
const JOINT = `(?:${DASH}|\\s*[+&]\\s*|\\s+(?:och|and)\\s+)`;
/** "Dec-22", "april 23", "mars 2023". */
const YEAR_OF_MONTH = `\\.?[\\s'’-]*(${YEAR}|\\d\\d)`;
const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };
const monthNumber = new Map(MONTH_WORDS.flatMap((words, index) => words.map((word) => [word, index + 1] as const)));

/** Year, month and day as written in figures; a year of two digits belongs to this century. */
function day(year: string | number | null | undefined, month: string | number | undefined, date: string | undefined) {
  if (year === null || year === undefined) return null;
  const full = typeof year === 'string' && year.length === 2 ? 2000 + Number(year) : Number(year);
  return isoDate(full, Number(month), Number(date));
}

function dateSpan(start: string | null, end: string | null = start): Span | null {
  if (start === null || end === null || end < start) return null;
  const whole = start.endsWith('-01-01') && end === `${start.slice(0, 4)}-12-31`;
  return { kind: start === end ? 'date' : whole ? 'year' : 'months', start, end };
}

function months(kind: PeriodKind, year: number | null, first: number, last: number): Span | null {
  if (year === null || first < 1 || last < first || last > 12) return null;
  const start = isoDate(year, first, 1);
  if (start === null) return null;
  return { kind: first === 1 && last === 12 ? 'year' : kind, start, end: lastDayOfMonth(year, last) };
}

function part(kind: YearPart, year: number | null, first: number, last = first): Span | null {
  const length = MONTHS_OF[kind];
  return months(first === last ? kind : 'months', year, (first - 1) * length + 1, last * length);
}

/** "Dec 2022–nov 2023": twelve months roll, others are a span. */
function monthsAcross(from: RegExpExecArray): Span | null {
  const [, first = '', fromYear = '', last = '', toYear = ''] = from;
  const start = day(fromYear, monthNumber.get(first), '1');
  const end = day(toYear, monthNumber.get(last), '1');
  if (start === null || end === null || end < start) return null;
  const [year = 0, month = 0] = end.split('-').map(Number);
  const length = (year - Number(start.slice(0, 4))) * 12 + month - (monthNumber.get(first) ?? 0) + 1;
  const span = dateSpan(start, lastDayOfMonth(year, month));
  return span && length === 12 && span.kind !== 'year' ? { ...span, kind: 'rolling' } : span;
}

/** From the Monday of the first week to the Sunday of the last. */
function weeks(year: number | null, first: number, last = first): Span | null {
  const start = year === null ? null : mondayOfWeek(year, first);
  const monday = year === null ? null : mondayOfWeek(year, last);
  if (start === null || monday === null || last < first) return null;
  return { kind: first === last ? 'week' : 'months', start, end: addDays(monday, 6) };
}

/** Swedish schools count their year from the first of July. */
function schoolYear(first: string, second: string): Span | null {
  const from = first.length === 2 ? 2000 + Number(first) : Number(first);
  if ((from + 1) % 100 !== Number(second) % 100) return null;
  return { kind: 'schoolYear', start: `${from}-07-01`, end: `${from + 1}-06-30` };
}

const WEEK = `(?:${anyOf(WEEK_WORDS)})\\.?\\s*`;

/** "Vecka 35 2023", "v. 35", "v 1–35", "2023-W35", "2023v35". */
const WEEK_FORMS: readonly PeriodForm[] = [
  {
    pattern: wholeWord(`(${YEAR})-?[wv](\\d\\d)`),
    ownYear: true,
    read: (m) => weeks(Number(m[1]), Number(m[2])),
  },
  {
    pattern: wholeWord(`${WEEK}(\\d{1,2})${DASH}(?:${WEEK})?(\\d{1,2})`),
    ownYear: false,
    read: (m, year) => weeks(year, Number(m[1]), Number(m[2])),
  },
  {
    pattern: wholeWord(`${WEEK}(\\d{1,2})`),
    ownYear: false,
    read: (m, year) => weeks(year, Number(m[1])),
  },
];

/** "Kv 1", "2023Q1", "Kv 1–3", "första kvartalet", "1:a kvartalet" of one part of the year. */
function partForms(kind: YearPart): PeriodForm[] {
  const words = `(?:${anyOf(PART_WORDS[kind])})\\.?`;
  const count = 12 / MONTHS_OF[kind];
  const ordinals = Object.keys(ORDINAL_WORDS).join('|');
  return [
    {
      pattern: afterYear(`${words}\\s*([1-${count}])${JOINT}(?:${words}\\s*)?([1-${count}])`),
      ownYear: false,
      read: (match, year) => part(kind, year, Number(match[1]), Number(match[2])),
    },
    {
      pattern: afterYear(`${words}\\s*([1-${count}])`),
      ownYear: false,
      read: (match, year) => part(kind, year, Number(match[1])),
    },
    {
      pattern: wholeWord(`(?:${anyOf(PART_WORDS[kind].filter((word) => word.length > 1))})\\.?\\s*(i{1,3}|iv)`),
      ownYear: false,
      read: (match, year) => part(kind, year, ROMAN[match[1] ?? ''] ?? 0),
    },
    {
      pattern: wholeWord(`(?:([1-${count}])(?::?[ae])?|(${ordinals}))\\s*${words}`),
      ownYear: false,
      read: (match, year) => part(kind, year, Number(match[1] ?? ORDINAL_WORDS[match[2] ?? ''])),
    },
  ];
}

/** Every way to write a period; the first that is found in a text decides. */
export const PERIOD_FORMS: readonly PeriodForm[] = [
  {
    pattern: wholeWord(`(${YEAR})[-.](\\d\\d)[-.](\\d\\d)${DASH}(${YEAR})[-.](\\d\\d)[-.](\\d\\d)`),
    ownYear: true,
    read: (m) => dateSpan(day(m[1], m[2], m[3]), day(m[4], m[5], m[6])),
  },
  {
    pattern: wholeWord(`(${YEAR})[-.](\\d\\d)[-.](\\d\\d)`),
    ownYear: true,
    read: (m) => dateSpan(day(m[1], m[2], m[3])),
  },
  {
    pattern: wholeWord('(1[5-9]|[23]\\d)(-?)([01]\\d)\\2([0-3]\\d)'),
    ownYear: true,
    read: (m) => dateSpan(day(m[1], m[3], m[4])),
  },
  {
    pattern: wholeWord(`(${YEAR})(\\d\\d)(\\d\\d)`),
    ownYear: true,
    read: (m) => dateSpan(day(m[1], m[2], m[3])),
  },
  {
    pattern: wholeWord(`(?:${anyOf(SCHOOL_YEAR_WORDS)})\\s*(${YEAR}|\\d\\d)\\s*[-–/]\\s*(${YEAR}|\\d\\d)`),
    ownYear: true,
    read: (m) => schoolYear(m[1] ?? '', m[2] ?? ''),
  },
  {
    pattern: wholeWord(`(${YEAR})\\s*/\\s*(${YEAR}|\\d\\d)`),
    ownYear: true,
    read: (m) => schoolYear(m[1] ?? '', m[2] ?? ''),
  },
  { pattern: /^(\d\d)\/(\d\d)$/, ownYear: true, read: (m) => schoolYear(m[1] ?? '', m[2] ?? '') },
  // "Resultat 21/22": no day of a month.
  {
    pattern: new RegExp(`(?<=[${LETTERS}] )(1[3-9]|[2-4]\\d)/(1[3-9]|[2-4]\\d)(?= |$)`),
    ownYear: true,
    read: (m) => schoolYear(m[1] ?? '', m[2] ?? ''),
  },
  {
    pattern: wholeWord(`(${YEAR})[-:.]?(0[1-9]|1[0-2])`),
    ownYear: true,
    read: (m) => months('month', Number(m[1]), Number(m[2]), Number(m[2])),
  },
  {
    pattern: wholeWord(`(0?[1-9]|1[0-2])[/-](${YEAR})`),
    ownYear: true,
    read: (m) => months('month', Number(m[2]), Number(m[1]), Number(m[1])),
  },
  {
    pattern: wholeWord(`(?:${anyOf(INTERIM_WORDS)})\\s*(${YEAR})\\s*:\\s*([12])`),
    ownYear: true,
    read: (m) => months('months', Number(m[1]), 1, Number(m[2]) * 4),
  },
  {
    pattern: wholeWord(`(\\d{1,2})\\s*(${MONTH})\\.?${DASH}(\\d{1,2})\\s*(${MONTH})\\.?`),
    ownYear: false,
    read: (m, year) =>
      dateSpan(day(year, monthNumber.get(m[2] ?? ''), m[1]), day(year, monthNumber.get(m[4] ?? ''), m[3])),
  },
  {
    pattern: wholeWord(`(\\d{1,2})/(\\d{1,2})${DASH}(\\d{1,2})/(\\d{1,2})`),
    ownYear: false,
    read: (m, year) => dateSpan(day(year, m[2], m[1]), day(year, m[4], m[3])),
  },
  {
    pattern: wholeWord(`(${MONTH})${YEAR_OF_MONTH}${DASH}(${MONTH})${YEAR_OF_MONTH}`),
    ownYear: true,
    read: monthsAcross,
  },
  {
    pattern: wholeWord(`(${MONTH})\\.?${DASH}(${MONTH})\\.?`),
    ownYear: false,
    read: (m, year) => months('months', year, monthNumber.get(m[1] ?? '') ?? 0, monthNumber.get(m[2] ?? '') ?? 0),
  },
  {
    pattern: wholeWord(`(\\d{1,2})\\s+(${MONTH})\\.?`),
    ownYear: false,
    read: (m, year) => dateSpan(day(year, monthNumber.get(m[2] ?? ''), m[1])),
  },
  {
    pattern: afterYear('k([1-4])'),
    ownYear: false,
    read: (m, year) => part('quarter', year, Number(m[1])),
  },
  {
    pattern: wholeWord(`(\\d{1,2})\\s*(?:mån|månader)\\s+(${YEAR})`),
    ownYear: true,
    read: (m) => months('months', Number(m[2]), 1, Number(m[1])),
  },
  {
    pattern: wholeWord(`(?:månad|mån|månaderna|month)\\.?\\s*(\\d{1,2})(?:${DASH}(\\d{1,2}))?`),
    ownYear: false,
    read: (m, year) => months(m[2] === undefined ? 'month' : 'months', year, Number(m[1]), Number(m[2] ?? m[1])),
  },
  {
    pattern: wholeWord(`ht\\s*(${YEAR}|\\d\\d)${DASH}vt\\s*(${YEAR}|\\d\\d)`),
    ownYear: true,
    read: (m) => schoolYear(m[1] ?? '', m[2] ?? ''),
  },
  {
    pattern: wholeWord('(vt|ht)(\\d\\d)'),
    ownYear: true,
    read: (m) => part('half', 2000 + Number(m[2]), TERM_WORDS[m[1] ?? ''] ?? 0),
  },
  ...WEEK_FORMS,
  ...partForms('quarter'),
  ...partForms('tertial'),
  {
    pattern: wholeWord(`(${Object.keys(TERM_WORDS).join('|')})`),
    ownYear: false,
    read: (m, year) => part('half', year, TERM_WORDS[m[1] ?? ''] ?? 0),
  },
  ...partForms('half'),
  {
    pattern: wholeWord(`(\\d{1,2})/(\\d{1,2})`),
    ownYear: false,
    read: (m, year) => dateSpan(day(year, m[2], m[1])),
  },
  {
    pattern: wholeWord(`(?:${anyOf(INTERIM_WORDS)})(?:\\s*([12]))?`),
    ownYear: false,
    read: (m, year) => months('months', year, 1, m[1] === '1' ? 4 : 8),
  },
  {
    // "DÅ1": without its number it is a word of every day.
    pattern: wholeWord('då\\s?([12])'),
    ownYear: false,
    read: (m, year) => months('months', year, 1, m[1] === '1' ? 4 : 8),
  },
  {
    pattern: wholeWord(`(${MONTH})\\.?`),
    ownYear: false,
    read: (m, year) => months('month', year, monthNumber.get(m[1] ?? '') ?? 0, monthNumber.get(m[1] ?? '') ?? 0),
  },
];

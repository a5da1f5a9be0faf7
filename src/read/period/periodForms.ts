import { LETTERS } from '../../model/letters';
import {
  INTERIM_WORDS,
  MONTH_NUMBERED,
  MONTHS_COUNTED,
  SCHOOL_YEAR_WORDS,
  SEASON_WORDS,
  TERM_WORDS,
} from '../../lexicon/periodWords';
import { DATE_FORMS } from './dateForms';
import { HALF_OF_YEAR, partForms, WEEK_FORMS } from './partForms';
import { afterYear, anyOf, DASH, MONTH, monthNumber, wholeWord, YEAR } from './patterns';
import { dateSpan, day, months, monthsAcross, part, schoolYear, type PeriodForm } from './spans';

/** "Dec-22", "april 23", "mars 2023". */
const YEAR_OF_MONTH = `\\.?[\\s'’-]*(${YEAR}|\\d\\d)`;

/** Every way to write a period; the first that is found in a text decides. */
export const PERIOD_FORMS: readonly PeriodForm[] = [
  ...DATE_FORMS,
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
  {
    pattern: wholeWord(`ht\\s?(${YEAR}|\\d\\d)\\s*[-–/]\\s*vt\\s?(${YEAR}|\\d\\d)`),
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
    pattern: wholeWord(`(\\d{1,2})\\s*(?:${MONTHS_COUNTED})\\s+(${YEAR})`),
    ownYear: true,
    read: (m) => months('months', Number(m[2]), 1, Number(m[1])),
  },
  {
    pattern: wholeWord(`(?:${MONTH_NUMBERED})\\.?\\s*(\\d{1,2})(?:${DASH}(\\d{1,2}))?`),
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
  {
    pattern: wholeWord(`(${Object.keys(SEASON_WORDS).join('|')})\\s+(${YEAR})`),
    ownYear: true,
    read: (m) => part('half', Number(m[2]), SEASON_WORDS[m[1] ?? ''] ?? 0),
  },
  {
    // "P8 2025": a period of the accounts.
    pattern: wholeWord(`p(1[0-2]|0?[1-9])\\s+(${YEAR})`),
    ownYear: true,
    read: (m) => months('month', Number(m[2]), Number(m[1]), Number(m[1])),
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
  HALF_OF_YEAR,
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
    // "DÅ1", "D2": without its number it is a word of every day.
    pattern: wholeWord('då?\\s?([12])'),
    ownYear: false,
    read: (m, year) => months('months', year, 1, m[1] === '1' ? 4 : 8),
  },
  {
    pattern: wholeWord(`(${MONTH})\\.?`),
    ownYear: false,
    read: (m, year) => months('month', year, monthNumber.get(m[1] ?? '') ?? 0, monthNumber.get(m[1] ?? '') ?? 0),
  },
];

import { MONTHS_COUNTED } from '../../lexicon/periodWords';
import { DASH, MONTH, monthNumber, wholeWord, YEAR } from './patterns';
import { dateSpan, day, months, type PeriodForm, type Span } from './spans';

/*
 * Days with their year, and spans of them. They come before every other form: "31.8.2024" is no year, and
 * "1/1 2024–31/8 2024" no day.
 */

/** One way to write a day with its year. */
interface DateForm {
  readonly source: string;
  readonly read: (match: RegExpExecArray) => string | null;
}

const WRITTEN: readonly DateForm[] = [
  { source: `(${YEAR})[-./](\\d\\d?)[-./](\\d\\d?)`, read: (m) => day(m[1], m[2], m[3]) },
  { source: `(\\d\\d?)[-./](\\d\\d?)[-./](${YEAR})`, read: (m) => day(m[3], m[2], m[1]) },
  { source: `(\\d\\d?)/(\\d\\d?)[ -](${YEAR})`, read: (m) => day(m[3], m[2], m[1]) },
  {
    source: `(\\d\\d?)(?::?[ae])?\\s*(${MONTH})\\.?,?\\s*(${YEAR})`,
    read: (m) => day(m[3], monthNumber.get(m[2] ?? ''), m[1]),
  },
  { source: `(${YEAR})(\\d\\d)(\\d\\d)`, read: (m) => day(m[1], m[2], m[3]) },
  { source: '(1[5-9]|[23]\\d)([01]\\d)([0-3]\\d)', read: (m) => day(m[1], m[2], m[3]) },
  { source: '(1[5-9]|[23]\\d)-([01]\\d)-([0-3]\\d)', read: (m) => day(m[1], m[2], m[3]) },
];

const forms = WRITTEN.map(({ source, read }) => ({ pattern: new RegExp(`^(?:${source})$`), read }));

/** Any of them, as a part of a pattern: without groups of its own. */
const DATE = `(?:${WRITTEN.map(({ source }) => source.replace(/\((?!\?)/g, '(?:')).join('|')})`;

/** The day that a text is, as "2024-08-31"; null when it is none. */
function dateIn(text: string | undefined): string | null {
  for (const { pattern, read } of forms) {
    const match = pattern.exec(text ?? '');
    if (match) return read(match);
  }
  return null;
}

/** From a day of the same year. */
function until(end: string | null, month: number | undefined, date: string | undefined): Span | null {
  return dateSpan(day(end?.slice(0, 4), month, date), end);
}

/** Every way to write a day with its year, or from one day to another. */
export const DATE_FORMS: readonly PeriodForm[] = [
  {
    pattern: wholeWord(`(${DATE})${DASH}(${DATE})`),
    ownYear: true,
    read: (m) => dateSpan(dateIn(m[1]), dateIn(m[2])),
  },
  // The last day says the year: "1.1–31.8.2024", "1 jan–31 aug 2024".
  {
    pattern: wholeWord(`(\\d\\d?)[./](\\d\\d?)\\.?${DASH}(${DATE})`),
    ownYear: true,
    read: (m) => until(dateIn(m[3]), Number(m[2]), m[1]),
  },
  {
    pattern: wholeWord(`(\\d\\d?)\\s*(${MONTH})\\.?${DASH}(${DATE})`),
    ownYear: true,
    read: (m) => until(dateIn(m[3]), monthNumber.get(m[2] ?? ''), m[1]),
  },
  {
    pattern: wholeWord(`(${YEAR})[-.](0[1-9]|1[0-2])${DASH}(${YEAR})[-.](0[1-9]|1[0-2])`),
    ownYear: true,
    read: (m) => (m[1] === m[3] ? months('months', Number(m[1]), Number(m[2]), Number(m[4])) : null),
  },
  { pattern: wholeWord(`(${DATE})`), ownYear: true, read: (m) => dateSpan(dateIn(m[1])) },
  {
    // "2024, 8 mån": the first eight of the year.
    pattern: wholeWord(`(${YEAR})[,:]?\\s*(\\d{1,2})\\s*(?:${MONTHS_COUNTED})`),
    ownYear: true,
    read: (m) => months('months', Number(m[1]), 1, Number(m[2])),
  },
];

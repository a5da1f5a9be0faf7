import { LETTERS } from '../../model/letters';
import { addDays, isoDate, lastDayOfMonth } from '../../model/calendar';
import { wholeYear, type Period } from '../../model/period';
import {
  BEFORE_SHORT_YEAR,
  INTERIM_WORDS,
  LAST_YEAR_WORDS,
  PART_WORDS,
  ROLLING_WORDS,
  UP_TO_WORDS,
  WEEK_WORDS,
  WHOLE_YEAR_WORDS,
} from '../../lexicon/periodWords';
import { anyOf, MONTH, wholeWord, YEAR } from './patterns';
import { PERIOD_FORMS } from './periodForms';
import type { Span } from './spans';

/** Longer texts are sentences, not names of periods. */
const LONGEST = 100;

/** "1/1 2024–31/8 2024", "1 jan 2024 – 31 aug 2024": behind the dash stands a day. */
const NO_DAY = `(?![\\d-]|[./]\\d|\\s*${MONTH})`;
const SPAN_OF_YEARS = new RegExp(`(?<!\\d)(${YEAR})\\s*[-–—]\\s*(${YEAR}|\\d\\d)${NO_DAY}`, 'g');
/** "2025p" and "P2025" are foreseen for that year. */
const FULL_YEAR = wholeWord(`[pe]?(${YEAR})[pe]?`);
const YEAR_BEFORE = new RegExp(`(?<!\\d)(${YEAR})[\\s:,–-]*$`);
const YEAR_AFTER = new RegExp(`^[\\s:,(–-]*(${YEAR})(?!\\d)\\)?`);
const SHORT_YEAR_AFTER = /^(?:\s*[-'’´/ ]\s*|:)([0-4]\d)(?![\d\p{L}%])/u;
const SHORT_YEAR = new RegExp(
  `(?:['’´]|(?<![${LETTERS}\\d])(?:${anyOf(BEFORE_SHORT_YEAR)})(?:\\s+-?|-))([1-4]\\d)\\)?\\s*$`,
  'u',
);
const WHOLE_YEAR = wholeWord(anyOf(WHOLE_YEAR_WORDS));
const LAST_YEAR = wholeWord(anyOf(LAST_YEAR_WORDS));
const ROLLING = wholeWord(anyOf(ROLLING_WORDS));
const UP_TO = new RegExp(`(?<![${LETTERS}\\d])(?:${anyOf(UP_TO_WORDS)})\\.?(?![${LETTERS}\\d])`);
const INTERIM = wholeWord(anyOf(INTERIM_WORDS));

/**
 * Reads the period that a header, a cell or an `--as-of` names: "Utfall 2022", "T2 2023", "Kv 1", "jan–aug 2023",
 * "läsåret 21/22", "2023-08", "2023-08-31", "rullande 12 mån aug 2023". Other words around it are passed over.
 *
 * @param text what is written.
 * @param year the year to use when the text names only a part of a year ("T1"): that of the sheet's name, a title
 *   or an upper header.
 * @returns the period with its first and last day, or null when the text names none, names a span of years
 *   ("2020–2023"), or names a part of a year while no year is known.
 */
export function readPeriod(text: string, year: number | null = null): Period | null {
  if (text.length > LONGEST) return null;
  const written = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  return read(written, written.toLowerCase().replace(SPAN_OF_YEARS, maskUnlessMonth), year);
}

/** "Föregående år", "Fg år": the year before another one, that stands elsewhere. */
export function saysLastYear(text: string): boolean {
  return text.length <= LONGEST && LAST_YEAR.test(text.normalize('NFC').toLowerCase());
}

/** "2020–2023" and "2020–23" are no period; "2023-08" is a month. */
function maskUnlessMonth(span: string, _first: string, second: string): string {
  return second.length === 2 && Number(second) <= 12 ? span : '¤'.repeat(span.length);
}

function read(written: string, plain: string, year: number | null): Period | null {
  const rolling = ROLLING.exec(plain);
  if (rolling) return sinceBefore(written, read(written, without(plain, rolling), year), yearBefore, 'rolling');
  const upTo = UP_TO.exec(plain);
  if (upTo) return sinceBefore(written, read(written, without(plain, upTo), year), newYear, 'months');
  const interim = INTERIM.exec(plain);
  const named = interim && readForm(written, without(plain, interim), year);
  if (named && named.kind !== 'year') return sinceBefore(written, named, newYear, 'months');
  return readForm(written, plain, year);
}

/** The text with a match taken out and every other character in its place. */
function without(plain: string, match: RegExpExecArray): string {
  return plain.slice(0, match.index) + ' '.repeat(match[0].length) + plain.slice(match.index + match[0].length);
}

/** The period that ends where the inner one ends and starts where the rule says; a whole year stays one. */
function sinceBefore(
  written: string,
  inner: Period | null,
  start: (end: string) => string,
  kind: Period['kind'],
): Period | null {
  if (!inner || (inner.kind === 'year' && kind !== 'rolling')) return inner;
  const year = inner.end.slice(0, 4);
  const label = written.includes(year.slice(2)) ? written : `${written} ${year}`;
  return { kind, start: start(inner.end), end: inner.end, label };
}

function newYear(end: string): string {
  return `${end.slice(0, 4)}-01-01`;
}

function yearBefore(end: string): string {
  const [year, month, day] = end.split('-').map(Number);
  if (end === lastDayOfMonth(year ?? 0, month ?? 1)) return addDays(lastDayOfMonth((year ?? 0) - 1, month ?? 1), 1);
  return addDays(isoDate((year ?? 0) - 1, month ?? 1, day ?? 1) ?? end, 1);
}

/** A day, a dash and more figures: the first end of a span that was not understood is no period. */
const GOES_ON = /^\s*[-–—]{1,2}\s*\d/;

/** "Okt i fjol", "T2 föregående år": a part of the year before the one that is known. */
function spokenOf(plain: string, year: number | null): number | null {
  return year !== null && LAST_YEAR.test(plain) ? year - 1 : year;
}

function readForm(written: string, plain: string, year: number | null): Period | null {
  for (const form of PERIOD_FORMS) {
    const match = form.pattern.exec(plain);
    if (!match) continue;
    const from = match.index;
    const to = from + match[0].length;
    const found = form.ownYear ? { year: null, from, to } : yearAround(plain, from, to);
    const elsewhere = form.ownYear ? null : FULL_YEAR.exec(plain);
    const span: Span | null = form.read(
      match,
      found.year ?? (elsewhere ? Number(elsewhere[1]) : spokenOf(plain, year)),
    );
    if (!span || (span.kind === 'date' && GOES_ON.test(plain.slice(found.to)))) return null;
    const words = withoutMarks(written.slice(found.from, found.to));
    return { ...span, label: form.ownYear || found.year !== null ? words : `${words} ${span.end.slice(0, 4)}` };
  }
  return readYear(written, plain, year);
}

/** What is written without the marks around it: "vt 2025" of "Senaste (vt 2025)". */
function withoutMarks(written: string): string {
  const words = written.replace(/^[\s,:(–-]+|[\s,:(–-]+$/g, '');
  return words.endsWith(')') && !words.includes('(') ? words.slice(0, -1) : words;
}

/** The year that stands beside a match, and where match and year stand together. */
function yearAround(plain: string, from: number, to: number): { year: number | null; from: number; to: number } {
  const before = YEAR_BEFORE.exec(plain.slice(0, from));
  if (before) return { year: Number(before[1]), from: before.index, to };
  const rest = plain.slice(to);
  const after = YEAR_AFTER.exec(rest);
  if (after) return { year: Number(after[1]), from, to: to + after[0].length };
  const short = FULL_YEAR.test(plain) ? null : SHORT_YEAR_AFTER.exec(rest);
  return short ? { year: 2000 + Number(short[1]), from, to: to + short[0].length } : { year: null, from, to };
}

/** "T4 2023", "Kv 5", "13/2023", "2023-00": no year has such a part, and what was meant is not the whole of it. */
const NO_SUCH_PART = new RegExp(
  `(?<![${LETTERS}\\d])(?:${anyOf([...Object.values(PART_WORDS).flat(), ...WEEK_WORDS])})\\.?\\s?\\d{1,2}(?!\\d)|(?<!\\d)\\d\\d?/${YEAR}|${YEAR}-00`,
  'u',
);

function readYear(written: string, plain: string, year: number | null): Period | null {
  if (NO_SUCH_PART.test(plain)) return null;
  const full = FULL_YEAR.exec(plain);
  if (full) return wholeYear(Number(full[1]), full[1]);
  const short = SHORT_YEAR.exec(plain);
  if (short) return wholeYear(2000 + Number(short[1]));
  const before = plain.includes('period') || year === null ? null : LAST_YEAR.exec(plain);
  if (before && year !== null) return wholeYear(year - 1);
  const words = WHOLE_YEAR.exec(plain);
  if (!words || year === null) return null;
  return wholeYear(year, `${written.slice(words.index, words.index + words[0].length)} ${year}`);
}

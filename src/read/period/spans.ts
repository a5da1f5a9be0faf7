import { addDays, isoDate, lastDayOfMonth, mondayOfWeek, yearOf } from '../../model/calendar';
import type { Period, PeriodKind } from '../../model/period';
import { MONTHS_OF, type YearPart } from '../../lexicon/periodWords';
import { monthNumber } from './patterns';

/*
 * Periods from their parts. Each gives null where the parts make none: month 13, 31 April, an end before its start, no year
 * known.
 */

/** A period without the words that named it. */
export type Span = Omit<Period, 'label'>;

/** One way to write a period. */
export interface PeriodForm {
  /** Against the text in lower case. */
  readonly pattern: RegExp;
  /** The pattern holds the year itself; otherwise it may stand anywhere in the text. */
  readonly ownYear: boolean;
  /** Null when the parts make no period: month 13, 31 April, no year known. */
  readonly read: (match: RegExpExecArray, year: number | null) => Span | null;
}

/** Year, month and day as written in figures; a year of two digits belongs to this century. */
export function day(
  year: string | number | null | undefined,
  month: string | number | undefined,
  date: string | undefined,
) {
  if (year === null || year === undefined) return null;
  const full = typeof year === 'string' && year.length === 2 ? 2000 + Number(year) : Number(year);
  return isoDate(full, Number(month), Number(date));
}

/** From one day to another; a day alone is a date, and a whole year a year. */
export function dateSpan(start: string | null, end: string | null = start): Span | null {
  if (start === null || end === null || end < start) return null;
  const whole = start.endsWith('-01-01') && end === `${start.slice(0, 4)}-12-31`;
  return { kind: start === end ? 'date' : whole ? 'year' : 'months', start, end };
}

/** From the first day of a month to the last day of another in the same year; all twelve are a year. */
export function months(kind: PeriodKind, year: number | null, first: number, last: number): Span | null {
  if (year === null || first < 1 || last < first || last > 12) return null;
  const start = isoDate(year, first, 1);
  if (start === null) return null;
  return { kind: first === 1 && last === 12 ? 'year' : kind, start, end: lastDayOfMonth(year, last) };
}

/** One or more of the parts that a year is counted in. */
export function part(kind: YearPart, year: number | null, first: number, last = first): Span | null {
  const length = MONTHS_OF[kind];
  return months(first === last ? kind : 'months', year, (first - 1) * length + 1, last * length);
}

/** "Dec 2022–nov 2023": twelve months roll, others are a span. */
export function monthsAcross(from: RegExpExecArray): Span | null {
  const [, first = '', fromYear = '', last = '', toYear = ''] = from;
  const start = day(fromYear, monthNumber.get(first), '1');
  const end = day(toYear, monthNumber.get(last), '1');
  if (start === null || end === null || end < start) return null;
  const [year = 0, month = 0] = end.split('-').map(Number);
  const length = (year - yearOf(start)) * 12 + month - (monthNumber.get(first) ?? 0) + 1;
  const span = dateSpan(start, lastDayOfMonth(year, month));
  return span && length === 12 && span.kind !== 'year' ? { ...span, kind: 'rolling' } : span;
}

/** From the Monday of the first week to the Sunday of the last. */
export function weeks(year: number | null, first: number, last = first): Span | null {
  const start = year === null ? null : mondayOfWeek(year, first);
  const monday = year === null ? null : mondayOfWeek(year, last);
  if (start === null || monday === null || last < first) return null;
  return { kind: first === last ? 'week' : 'months', start, end: addDays(monday, 6) };
}

/** Swedish schools count their year from the first of July. */
export function schoolYear(first: string, second: string): Span | null {
  const from = first.length === 2 ? 2000 + Number(first) : Number(first);
  if ((from + 1) % 100 !== Number(second) % 100) return null;
  return { kind: 'schoolYear', start: `${from}-07-01`, end: `${from + 1}-06-30` };
}

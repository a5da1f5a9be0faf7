import type { ValueReading } from '../../model/measurement';
import { headerLabels } from '../../lexicon/valueWords';
import { readPeriod } from '../period/readPeriod';
import { tokenise } from '../text/tokens';

/** A year in which a period without one is tried. */
const ANY_YEAR = 2000;

/** "2021/2022", "2021/22": no pair of values. */
const SCHOOL_YEAR = /^(?:19|20)\d\d ?\/ ?(?:(?:19|20)\d\d|\d\d)$/;

/**
 * Reads a normalised cell that holds nothing but a time: a day ("2023-04-30"), a month ("april 2023"), a period
 * ("T1"), or a header that is repeated ("Utfall 2022"). A bare year is a number.
 */
export function readTimeCell(text: string, written: string): ValueReading | null {
  const tokens = tokenise(text);
  const first = tokens[0];
  if (!first || tokens.length > 6) return null;
  if (tokens.length === 1 && first.kind === 'date' && first.date !== null) {
    const isMonth = /^\d{4}-\d{2}$/.test(text);
    return { kind: 'date', date: isMonth ? text : first.date, text: written };
  }
  const isHeader = headerLabels.includes(first.key);
  if (
    isHeader &&
    (tokens.length === 1 || readPeriod(text.slice(tokens[1]?.start)) !== null) &&
    isTime(text.slice(tokens[1]?.start ?? text.length))
  ) {
    return { kind: 'header', text: written };
  }
  if (SCHOOL_YEAR.test(text) && readPeriod(text) !== null) return { kind: 'period', period: text, text: written };
  if (!tokens.some((token) => token.kind === 'word')) return null;
  // "412 t.o.m. augusti": a value, and until when it is counted.
  if (first.number && first.number.value > MOST_DAYS && !isYear(first.number.value)) return null;
  const day = text.replace(/^(?:den|per|per den) (?=\d)/i, '');
  const period = readPeriod(day, ANY_YEAR);
  if (!period || !isTime(day)) return null;
  const isDated = period.start.slice(0, 4) !== String(ANY_YEAR);
  if (period.kind === 'date') return { kind: 'date', date: period.end, text: written };
  if (period.kind === 'month' && isDated) return { kind: 'date', date: period.end.slice(0, 7), text: written };
  return period.kind === 'year' && tokens.length === 1 ? null : { kind: 'period', period: text, text: written };
}

const MOST_DAYS = 31;

function isYear(value: number): boolean {
  return value >= 1900 && value < 2100;
}

/** Nothing but a period stands in the text: the period that is read from it is called what the text says. */
function isTime(text: string): boolean {
  if (text === '') return true;
  const label = readPeriod(text, ANY_YEAR)?.label ?? '';
  return label === text || label === `${text} ${ANY_YEAR}` || label.replace(/\.$/, '') === text.replace(/\.$/, '');
}

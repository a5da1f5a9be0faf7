import type { ValueReading } from '../../model/measurement';
import { remembered } from '../../model/remembered';
import { isError, type CellValue } from '../../model/snapshot';
import { normalise } from '../text/normalise';
import { readMissing, readMissingSentence } from './readMissing';
import { readNumberText } from './readNumberText';
import { readStatusWord } from './readStatusWord';
import { readStoredNumber } from './storedNumber';
import { readTimeCell } from './readTimeCell';
import { readTrendWord } from './readTrendWord';

/**
 * Reads a measurement cell: a stored or typed number with its unit, a date, a status word, a trend, or a kind of
 * nothing with its reason.
 *
 * @param cell the cell's value and, for a stored number, the format that shows it.
 * @param context header, indicator's name or period around it; gives no value of its own.
 * @returns numbers in the unit as written; `unreadable` when nothing is understood. Never throws.
 */
export function readValue(
  cell: { readonly value: CellValue; readonly numberFormat?: string | undefined; readonly date1904?: boolean },
  context?: string | null,
): ValueReading {
  const { value } = cell;
  if (value === null) return { kind: 'missing', reason: 'empty', text: '', ambiguous: false };
  if (isError(value)) return { kind: 'missing', reason: 'error', text: value.error, ambiguous: false };
  if (typeof value === 'boolean')
    return { kind: 'status', status: value ? 'met' : 'notMet', text: value ? 'Ja' : 'Nej' };
  if (typeof value === 'number') return readStoredNumber(value, cell.numberFormat, cell.date1904 === true);
  const { isTrend, isStatus } = kindOfHeader(context ?? '');
  return READERS[isTrend ? 'trend' : 'other'][isStatus ? 'status' : 'other'](value);
}

/** Longer texts are comments, of which no number is taken. */
const LONGEST = 300;
/** Columns in which a word or a dash is a change, not a status or nothing. */
const TREND_HEADER = /trend|utveckling|förändring|pil(?!\p{L})|tendens|change/iu;
/** Columns in which "ej genomförd" is said of what was to be done, not of a measurement. */
const STATUS_HEADER = /status|bedömning|uppfyll|läge(?!\p{L})|genomför/iu;
/** A digit that is no year's: without one, words decide before numbers do. */
const FIGURE = /\d/;
const YEAR = /(?<![\d.,])(?:19|20)\d\d(?![\d.,]?\d|\s*%)/g;

const kindOfHeader = remembered((header) => ({
  isTrend: TREND_HEADER.test(header),
  isStatus: STATUS_HEADER.test(header),
}));

/** Texts of value cells repeat; what is made of them depends on the header only by what kind of column it heads. */
const READERS = {
  trend: { status: reader(true, true), other: reader(true, false) },
  other: { status: reader(false, true), other: reader(false, false) },
};

function reader(isTrendColumn: boolean, isStatusColumn: boolean): (value: string) => ValueReading {
  return remembered((value) => readText(value, isTrendColumn, isStatusColumn), 40);
}

function readText(value: string, isTrendColumn: boolean, isStatusColumn: boolean): ValueReading {
  const text = value.length > LONGEST * 2 ? '' : normalise(value);
  if (text.length > LONGEST || (text === '' && value.length > LONGEST)) return { kind: 'unreadable', text: value };
  const missing = readMissing(text);
  if (missing?.ambiguous === true && isTrendColumn && text !== 'x')
    return { kind: 'trend', trend: 'none', text: value };
  const own = missing && missing.reason !== 'empty' && isStatusColumn ? readStatusWord(text) : null;
  if (own) return { kind: 'status', status: own.status, text: value };
  if (missing) return { kind: 'missing', ...missing, text: value };
  const time = readTimeCell(text, value);
  if (time) return time;
  const hasFigure = FIGURE.test(text.replace(YEAR, ''));
  const said = hasFigure ? null : readWords(text, value, isTrendColumn);
  const number = said ? null : readNumberText(text, value);
  const isYearOnly =
    !hasFigure && FIGURE.test(text) && number?.kind === 'number' && number.unit === null && /\p{L}{3}/u.test(text);
  if (number && number.kind !== 'unreadable' && !isYearOnly) return number;
  return said ?? readWords(text, value, isTrendColumn) ?? { kind: 'unreadable', text: value };
}

/** What is said of a measurement more likely than of an activity: "Utfall klart i februari". */
const OF_ACTIVITIES: ReadonlySet<unknown> = new Set(['done', 'ongoing', 'notStarted']);

/** A status, a trend, or a sentence that says why there is no value. */
function readWords(text: string, written: string, isTrendColumn: boolean): ValueReading | null {
  const trend = readTrendWord(text);
  const status = isTrendColumn && trend ? null : readStatusWord(text);
  const missing = readMissingSentence(text);
  if (missing && trend === null && (status === null || OF_ACTIVITIES.has(status.status)))
    return { kind: 'missing', ...missing, text: written };
  if (status) return { kind: 'status', status: status.status, text: written };
  return trend && { kind: 'trend', trend, text: written };
}

import { STATUS_HEADERS, TREND_HEADERS } from '../../lexicon/headers';
import type { ValueReading } from '../../model/measurement';
import { remembered } from '../../model/remembered';
import { isError, type CellValue } from '../../model/snapshot';
import { STATUS_PARTS } from '../../lexicon/valueWords';
import { normalise } from '../text/normalise';
import { groupPairIn, inPair, type GroupPair } from './groupPair';
import { whoseValues, type WhoseValues } from './ownAmounts';
import { readMissing, readMissingSentence } from './readMissing';
import { readNumberText } from './readNumberText';
import { readStatusWord, statusOfGoalBefore } from './readStatusWord';
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
  return readerFor(context ?? '')(value);
}

/** Longer texts are comments, of which no number is taken. */
const LONGEST = 300;
const TREND_HEADER = new RegExp(TREND_HEADERS, 'iu');
const STATUS_HEADER = new RegExp(STATUS_HEADERS, 'iu');
/** A digit that is no time's: without one, words decide before numbers do. */
const FIGURE = /\d/;
const YEAR = /(?<![\d.,])(?:19|20)\d\d(?![\d.,]?\d|\s*%)/g;

/** What a header says of the texts beneath it. */
interface ColumnKind {
  readonly isTrend: boolean;
  readonly isStatus: boolean;
  readonly values: WhoseValues;
  /** The order of two groups whose values stand together: "Utfall (kvinnor/män)". */
  readonly pair: GroupPair | null;
}

/** Texts of value cells repeat; what is made of them depends on the header only by what kind of column it heads. */
const readers = new Map<string, (value: string) => ValueReading>();

const readerFor = remembered((header): ((value: string) => ValueReading) => {
  const kind: ColumnKind = {
    isTrend: TREND_HEADER.test(header),
    isStatus: STATUS_HEADER.test(header),
    values: whoseValues(header),
    pair: groupPairIn(header)?.pair ?? null,
  };
  const key = JSON.stringify(kind);
  const reader = readers.get(key) ?? remembered((value) => readText(value, kind), 40);
  readers.set(key, reader);
  return reader;
});

function readText(value: string, kind: ColumnKind): ValueReading {
  const text = value.length > LONGEST * 2 ? '' : normalise(value);
  if (text.length > LONGEST || (text === '' && value.length > LONGEST)) return { kind: 'unreadable', text: value };
  const missing = readMissing(text);
  if (missing?.ambiguous === true && kind.isTrend && text !== 'x') return { kind: 'trend', trend: 'none', text: value };
  const own = missing && missing.reason !== 'empty' && kind.isStatus ? readStatusWord(text) : null;
  if (own) return { kind: 'status', status: own.status, text: value };
  if (missing) return { kind: 'missing', ...missing, text: value };
  const time = readTimeCell(text, value);
  if (time) return time;
  const hasFigure = FIGURE.test(text.replace(YEAR, '').replace(STATUS_PARTS, ''));
  const said = hasFigure ? null : readWords(text, value, kind.isTrend);
  const number = said ? null : readNumbers(text, value, kind);
  const isYearOnly =
    !hasFigure && FIGURE.test(text) && number?.kind === 'number' && number.unit === null && /\p{L}{2}/u.test(text);
  // "Målet delvis uppnått, minst 80 procent måluppfyllelse": the edge of a status is no value.
  const edged = number?.kind === 'number' && number.bound ? statusOfGoalBefore(text) : null;
  if (edged) return { kind: 'status', status: edged.status, text: value };
  if (number && number.kind !== 'unreadable' && !isYearOnly) return number;
  return said ?? readWords(text, value, kind.isTrend) ?? { kind: 'unreadable', text: value };
}

/** The numbers of a cell, those of two groups told apart where the cell or its header names them. */
function readNumbers(text: string, written: string, kind: ColumnKind): ValueReading | null {
  const own = groupPairIn(text);
  const reading = readNumberText(own?.rest ?? text, written, kind.values);
  const pair = own?.pair ?? kind.pair;
  return reading && pair ? inPair(reading, pair) : reading;
}

/** What is said of a measurement more likely than of an activity: "Utfall klart i februari". */
const OF_ACTIVITIES: ReadonlySet<unknown> = new Set(['done', 'ongoing', 'notStarted', 'cancelled']);

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

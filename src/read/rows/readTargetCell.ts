import { BASE_WORDS, CHANGE_WORDS, LIMITED_CHANGE } from '../../lexicon/headers';
import { canBeNegative, isCountText } from '../../lexicon/measures';
import { yearOf } from '../../model/calendar';
import type { Period } from '../../model/period';
import type { TargetReading } from '../../model/target';
import type { RoleColumn } from '../columns/roleColumn';
import { readTarget } from '../target/readTarget';
import { readValue } from '../value/readValue';
import type { BesideCell } from './cellOf';
import { withLimit, withLimitOf } from './limitInHeader';
import { areOfSize, limitOfYear, type OwnValues } from './yearOrLevel';

/**
 * A stored number is read as it is shown, "0.7" with the format "0 %" as "70 %".
 * @param limit what a column beside says of the level: "max", "≥".
 * @param own the values of the row, which tell whether a number is a year.
 */
export function readTargetCell(
  found: BesideCell,
  column: RoleColumn,
  around: readonly (string | null)[],
  date1904: boolean,
  limit: string | null,
  own: () => OwnValues,
): TargetReading {
  const written = typeof found.value === 'number' ? shownNumber(found, date1904) : found.text;
  const isLevel = YEAR.test(written) && isNoYear(Number(written), column, around, own);
  const shown = isLevel ? written.replace(YEAR, '$1 $2') : written;
  const context = [column.header.text, ...around].filter((text) => text !== null && text !== '').join('; ');
  const read = asEarlierLevel(readTarget(shown, context), context, own);
  const said =
    mostOfChange(shown, read, column.header.text) ??
    signedLevel(shown, context, around) ??
    asChange(shown, read, around);
  const reading = limit === null ? withLimitOf(column.header.text, said, context) : withLimit(limit, said, context);
  const { period } = column.header;
  if (period !== null && NAMES_BASE.test(column.header.text))
    return { ...reading, baselineYear: reading.baselineYear ?? yearOf(period.end) };
  if (reading.deadlineText !== null || period === null) return reading;
  return { ...reading, ...deadlineAt(period) };
}

const NAMES_BASE = new RegExp(`(?<!\\p{L})(?:${BASE_WORDS}) (?:år )?\\d{4}`, 'iu');

/** A cell with nothing but what could be a year. */
const YEAR = /^\s*(1(?=9)|2(?=0|100))(\d{3})\s*$/;

/** A year so far from that of its header is none: nobody plans that long. */
const FAR = 5;

/**
 * "2000" under "Målvärde 2024", beside "Antal vårddygn" or beside an outcome of 2350: a number is wanted; "2025" under
 * "Mål 2025" is a year.
 */
function isNoYear(
  number: number,
  { header }: RoleColumn,
  around: readonly (string | null)[],
  own: () => OwnValues,
): boolean {
  if (header.unit !== null || around.some((each) => each !== null && isCountText(each))) return true;
  if (header.period === null) return false;
  return Math.abs(number - yearOf(header.period.end)) > FAR || areOfSize(own(), number);
}

/** "Max 2023" beside the outcome of 2023: the level of that year, and no number. */
function asEarlierLevel(reading: TargetReading, context: string, own: () => OwnValues): TargetReading {
  if (reading.target === null || reading.comparator === null) return reading;
  const level = limitOfYear(reading.text, own);
  return level === null ? reading : { ...readTarget(level, context), text: reading.text };
}

/** A cell with nothing but a number below zero. */
const NEGATIVE = /^\s*[-−–]\s*(\d+(?:[.,]\d+)?\s*(?:%|procent)?)\s*$/i;

/** "−15,8 %" beside "Soliditet": a level below zero, which alone would be read as a decrease. Null for all else. */
function signedLevel(text: string, context: string, around: readonly (string | null)[]): TargetReading | null {
  const size = NEGATIVE.exec(text)?.[1];
  if (size === undefined || !isSigned(around)) return null;
  const reading = readTarget(size, context);
  return reading.target === null ? null : { ...reading, text, target: -reading.target };
}

/** What is measured can lie below zero. */
function isSigned(around: readonly (string | null)[]): boolean {
  return around.some((each) => each !== null && canBeNegative(each));
}

/** Nothing but a number with a sign. */
const SIGNED = /^\s*([-−–+])\s*(\d+(?:[.,]\d+)?)\s*$/;

/** "−0,3", "+2" beside what cannot lie below zero: hardly a level, but by how much less or more. Nobody can be sure of it. */
function asChange(text: string, reading: TargetReading, around: readonly (string | null)[]): TargetReading {
  const sign = SIGNED.exec(text)?.[1];
  if (
    sign === undefined ||
    isSigned(around) ||
    reading.target === null ||
    reading.target === 0 ||
    reading.comparator !== null
  )
    return reading;
  return {
    ...reading,
    comparator: sign === '+' ? 'increaseBy' : 'decreaseBy',
    impliedComparator: null,
    target: Math.abs(reading.target),
    unit: reading.unit === '%' ? 'procentenheter' : reading.unit,
    assumptions: [],
    sure: false,
  };
}

/** "Högst +2 %" under "Målvärde (förändring)": so much more, and no level. Null for all else. */
function mostOfChange(text: string, reading: TargetReading, header: string): TargetReading | null {
  const sign = LIMITED_CHANGE.exec(text)?.[1];
  if (sign === undefined || !OF_CHANGES.test(header) || reading.target === null) return null;
  return {
    ...reading,
    comparator: sign === '+' ? 'increaseBy' : 'decreaseBy',
    isMost: true,
    target: Math.abs(reading.target),
  };
}

const OF_CHANGES = new RegExp(CHANGE_WORDS, 'i');

function shownNumber(found: BesideCell, date1904: boolean): string {
  const reading = readValue({ value: found.value, numberFormat: found.format, date1904 });
  if (reading.kind !== 'number') return found.text;
  const digits = reading.value.toFixed(Math.max(reading.decimals, 0)).replace('.', ',').replace('-', '−');
  return reading.unit === null ? digits : `${digits} ${reading.unit}`;
}

/** The end of a period that stands in a header or an own cell; a whole year is kept as a year. */
export function deadlineAt(period: Period): Pick<TargetReading, 'deadlineYear' | 'deadlineDate'> {
  const deadlineYear = yearOf(period.end);
  return { deadlineYear, deadlineDate: period.kind === 'year' ? null : period.end };
}

import { yearOf } from '../../model/calendar';
import { OF_LEVELS, withImplied, withoutAssumedPolarity } from '../../model/comparators';
import type { Indicator } from '../../model/goalTable';
import { comparable } from '../../model/identity';
import { isError, type CellValue, type ErrorValue } from '../../model/snapshot';
import type { TargetReading } from '../../model/target';
import type { Corrections } from '../../ownsheets/corrections';
import type { Correctable } from '../../ownsheets/lists';
import { COMPARATOR_WORDS, MOST_WORDS, ROLE_WORDS, VALUE_KIND_WORDS } from '../../lexicon/correctionWords';
import { polarityInCell } from '../rows/polaritySource';
import { periodOfCell } from '../period/periodOfCell';
import { fold } from '../sheet/cellText';
import { surroundingsOf } from '../target/measure/context';
import { readMethod } from '../target/measure/readMethod';
import { readTarget } from '../target/readTarget';

export interface Corrected {
  readonly indicator: Indicator;
  /** The user says that it is no indicator. */
  readonly isNone: boolean;
  /** Fields whose correction could not be read; they keep what was read. */
  readonly unread: readonly Correctable[];
}

type Written = Exclude<CellValue, null | ErrorValue>;

/** What the correction of a field changes; null when it cannot be read. */
type Change = Partial<Indicator> | null;
type Correct = (value: Written, indicator: Indicator, date1904: boolean) => Change;

/** Puts the user's corrections in the place of what was read. They outrank every other source. */
export function applyCorrections(indicator: Indicator, corrections: Corrections, date1904: boolean): Corrected {
  const unread: Correctable[] = [];
  const corrected: Correctable[] = [];
  let result = indicator;
  for (const field of ORDER) {
    const correction = corrections[field];
    if (!correction) continue;
    const { value } = correction;
    const change = isError(value) ? null : CORRECT[field](value, result, date1904);
    if (change === null) unread.push(field);
    else {
      result = { ...result, ...change };
      corrected.push(field);
    }
  }
  const role = corrections.role?.value;
  const isNone = typeof role === 'string' && ROLE_WORDS.none.includes(plain(role));
  return { indicator: { ...result, corrected }, isNone, unread };
}

/** A direction is read before the level and the comparator that it would give them. */
const ORDER: readonly Correctable[] = [
  'role',
  'polarity',
  'target',
  'comparator',
  'unit',
  'baseline',
  'baselineDate',
  'deadline',
  'kind',
  'rhythm',
  'greenLimit',
  'yellowLimit',
];

const CORRECT: Readonly<Record<Correctable, Correct>> = {
  role: (value) => (keyOfWord(ROLE_WORDS, value) === null ? null : {}),
  greenLimit: (value, { limits }) => {
    const green = limitOf(value);
    return green === null ? null : { limits: { ...limits, green } };
  },
  yellowLimit: (value, { limits }) => {
    const yellow = limitOf(value);
    const isLower = yellow !== null && yellow < (limits?.green ?? Infinity);
    return isLower ? { limits: { ...limits, yellow } } : null;
  },
  polarity: (value, indicator) => {
    const said = polarityInCell(String(value), false);
    if (said === null) return null;
    return { polarity: { ...said, source: 'correction' }, target: decided(withImplied(indicator.target, said.value)) };
  },
  target: (value, { target, polarity }) => {
    const read = readTarget(typeof value === 'number' ? String(value).replace('.', ',') : String(value));
    if (read.measurable !== true || read.target === null) return null;
    const level = {
      measurable: true,
      target: read.target,
      targetHigh: read.targetHigh,
      targetOf: read.targetOf,
      targetDecimals: read.targetDecimals,
      comparator: read.comparator ?? (target.comparator && OF_LEVELS.has(target.comparator) ? target.comparator : null),
      unit: read.unit ?? target.unit,
    };
    const { isMost: _, improves: __, ...rest } = target;
    const merged: TargetReading = { ...rest, ...level, ...(read.isMost ? { isMost: true } : {}) };
    return { target: decided(withImplied(merged, polarity?.value ?? null)) };
  },
  comparator: (value, { target }) => {
    const comparator = keyOfWord(COMPARATOR_WORDS, value);
    if (!comparator) return null;
    const isDirection = comparator === 'increase' || comparator === 'decrease' || comparator === 'maintain';
    const { isMost: _, improves: __, ...rest } = target;
    const isMost = (comparator === 'increaseBy' || comparator === 'decreaseBy') && endsWithMost(value);
    const fields = {
      comparator,
      impliedComparator: null,
      exact: comparator === 'equal',
      ...(isMost ? { isMost } : {}),
    };
    const measurable = isDirection ? 'relative' : target.target !== null;
    return { target: decided({ ...rest, ...fields, measurable, target: isDirection ? null : target.target }) };
  },
  unit: (value, { target }) => {
    const text = fold(String(value));
    return text === '' ? null : { target: { ...target, unit: surroundingsOf(text).unit ?? text } };
  },
  baseline: (value, { target }) => {
    const read = readTarget(typeof value === 'number' ? String(value).replace('.', ',') : String(value));
    if (read.target === null) return null;
    const baseline = { baseline: read.target, baselineDecimals: read.targetDecimals, baselineUnit: read.unit };
    return { target: { ...target, ...baseline }, baselineCell: null };
  },
  baselineDate: (value, { target }, date1904) => {
    const date = lastDay(value, date1904);
    if (date === null) return null;
    return { target: { ...target, baselineDate: date, baselineYear: yearOf(date) } };
  },
  deadline: (value, { target }, date1904) => {
    const date = lastDay(value, date1904);
    if (date === null) return null;
    const fields = { deadlineDate: date, deadlineYear: yearOf(date), deadlineText: String(value) };
    return { target: { ...target, ...fields, deadlineIsMeasurement: false } };
  },
  kind: (value, { target }) => {
    const valueKind = keyOfWord(VALUE_KIND_WORDS, value);
    return valueKind && { target: { ...target, valueKind } };
  },
  rhythm: (value) => {
    const text = fold(String(value));
    const rhythm = readMethod(text).rhythm ?? readMethod(`varje ${text}`).rhythm;
    return rhythm && { rhythm: { value: rhythm.value, text, corrected: true } };
  },
};

/** The highest limit that makes sense: twice the target. */
const MOST = 2;

/** "95 %", 0.95 or 95: a share of what is asked. */
function limitOf(value: Written): number | null {
  const match = /^\s*(\d+(?:[.,]\d+)?)\s*(%?)\s*$/.exec(String(value));
  const number = Number((match?.[1] ?? 'NaN').replace(',', '.'));
  const share = match?.[2] === '%' || number > MOST ? number / 100 : number;
  return share > 0 && share <= MOST ? share : null;
}

function plain(value: Written): string {
  return comparable(String(value));
}

function keyOfWord<K extends string>(words: Readonly<Record<K, readonly string[]>>, value: Written): K | null {
  const text = plain(value);
  for (const key in words) if (words[key].includes(text)) return key;
  return null;
}

/** "Öka med högst". */
function endsWithMost(value: Written): boolean {
  return MOST_WORDS.some((word) => plain(value).endsWith(word));
}

/** The user has answered what a careful reader would ask. */
function decided(target: TargetReading): TargetReading {
  return { ...withoutAssumedPolarity(target), sure: true };
}

/** The last day of the period or the date that a cell names: a year, "aug 2023", "2023-08-31", a stored date. */
function lastDay(value: Written, date1904: boolean): string | null {
  return periodOfCell(value, date1904)?.end ?? null;
}

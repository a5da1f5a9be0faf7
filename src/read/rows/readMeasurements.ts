import { yearOf } from '../../model/calendar';
import type { Group, GroupValue, Measurement, NumberReading, ValueReading } from '../../model/measurement';
import { wholeYear, type Period } from '../../model/period';
import { readPeriod } from '../period/readPeriod';
import { partInCell } from '../value/partInCell';
import { readValue } from '../value/readValue';
import type { BesideCell } from './cellOf';

/** What a column says of the values in it. */
export interface ValueColumn {
  readonly period: Period | null;
  readonly group: Group | null;
  readonly unit: string | null;
  readonly spread: Measurement['spread'];
  /** It holds what was measured before, and does not say when. */
  readonly isEarlier: boolean;
  readonly header: string;
}

/** A value cell: its measurements, and what else it turned out to hold. */
export interface ValueCell {
  readonly measurements: readonly Measurement[];
  readonly reading: ValueReading;
}

/**
 * Reads an outcome, comparison or forecast cell beside an indicator. A year in the cell outranks the column's, and so
 * does a part of the column's year; a text that is no value gives a measurement that is missing, so that no older value
 * passes for it.
 */
export function readMeasurements(
  { value, format, text, cell }: BesideCell,
  column: ValueColumn,
  sheet: string,
  date1904: boolean,
): ValueCell {
  const reading = readValue({ value, numberFormat: format, date1904 }, column.header);
  const bare: Measurement = {
    period: column.period,
    group: column.group,
    value: null,
    missing: null,
    bound: null,
    unit: column.unit,
    decimals: 0,
    of: null,
    margin: null,
    spread: column.spread,
    sheet,
    cell,
    text,
  };
  const measurements = measurementsOf(reading, bare);
  if (!column.isEarlier) return { measurements, reading };
  return { measurements: measurements.map((each) => ({ ...each, isFormer: true })), reading };
}

function measurementsOf(reading: ValueReading, bare: Measurement): Measurement[] {
  switch (reading.kind) {
    case 'number':
      return [ofNumber(reading, bare)];
    case 'multi':
      return ofGroups(reading, bare);
    case 'missing':
      return [{ ...bare, missing: reading.reason }];
    case 'date':
    case 'period':
      return [{ ...bare, missing: isLater(reading.text, bare.period) ? 'pending' : 'unknown' }];
    case 'range':
    case 'status':
    case 'trend':
    case 'target':
    case 'header':
    case 'unreadable':
      return [{ ...bare, missing: 'unknown' }];
  }
}

/** "Jan 2026" in the column of 2024: when the value is to come. */
function isLater(text: string, column: Period | null): boolean {
  if (column === null) return false;
  return (readPeriod(text, yearOf(column.end))?.end ?? '') > column.end;
}

/** Written out whole, so that the measurements of all rows share a shape. */
function ofNumber(reading: NumberReading, bare: Measurement): Measurement {
  const { value, bound, unit, decimals, of, margin } = reading;
  const ofCell = reading.year === null ? bare.period : ofYear(reading.year, bare.period);
  const period = ofCell?.kind === 'year' ? (partInCell(bare.text, yearOf(ofCell.end)) ?? ofCell) : ofCell;
  const { group, missing, spread, sheet, cell, text } = bare;
  return {
    period,
    group: reading.group ?? group,
    value,
    missing,
    bound,
    unit: unit ?? bare.unit,
    decimals,
    of,
    margin,
    spread,
    sheet,
    cell,
    text,
  };
}

/** The year of the cell; a column of that very year keeps its own, more exact period. */
function ofYear(year: number, column: Period | null): Period {
  if (column?.end.startsWith(String(year))) return column;
  return wholeYear(year);
}

/**
 * "K: 62 M: 58" is two values, a value without group beside them is the total; "62 (2021), 64 (2022)" is one for each
 * year; of "81 % (78 %)" the first is the period's own.
 */
function ofGroups(reading: Extract<ValueReading, { kind: 'multi' }>, bare: Measurement): Measurement[] {
  const unit = reading.unit ?? bare.unit;
  const { values } = reading;
  const one = ({ group, value }: GroupValue): Measurement => {
    return { ...bare, group: group ?? bare.group, value, unit, decimals: decimalsOf(value) };
  };
  const grouped = values.filter(({ group }) => group !== null);
  if (grouped.length > 1 && values.length - grouped.length <= 1)
    return values.map((each) => one({ ...each, group: each.group ?? 'total' }));
  if (grouped.length > 0) return grouped.map(one);
  if (values.every(({ year }) => year !== undefined))
    return values.map((each) => ({ ...one(each), period: ofYear(each.year ?? 0, bare.period) }));
  const [first] = values;
  const isWithPrevious = /^[^(]*\([^)]*\)\s*$/.test(reading.text);
  return [first && isWithPrevious ? one(first) : { ...bare, missing: 'unknown' }];
}

function decimalsOf(value: number): number {
  return /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;
}

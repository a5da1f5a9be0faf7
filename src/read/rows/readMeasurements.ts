import type { Group, Measurement, NumberReading, ValueReading } from '../../model/measurement';
import type { Period } from '../../model/period';
import { readValue } from '../value/readValue';
import type { BesideCell } from './cellOf';

/** What a column says of the values in it. */
export interface ValueColumn {
  readonly period: Period | null;
  readonly group: Group | null;
  readonly unit: string | null;
  readonly spread: Measurement['spread'];
  readonly header: string;
}

/** A value cell: its measurements, and what else it turned out to hold. */
export interface ValueCell {
  readonly measurements: readonly Measurement[];
  readonly reading: ValueReading;
}

/**
 * Reads an outcome, comparison or forecast cell beside an indicator. A year in the cell outranks the column's; a
 * text that is no value gives a measurement that is missing, so that no older value passes for it.
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
  return { measurements: measurementsOf(reading, bare), reading };
}

function measurementsOf(reading: ValueReading, bare: Measurement): Measurement[] {
  switch (reading.kind) {
    case 'number':
      return [ofNumber(reading, bare)];
    case 'multi':
      return ofGroups(reading, bare);
    case 'missing':
      return [{ ...bare, missing: reading.reason }];
    case 'range':
    case 'date':
    case 'period':
    case 'status':
    case 'trend':
    case 'target':
    case 'header':
    case 'unreadable':
      return [{ ...bare, missing: 'unknown' }];
  }
}

function ofNumber(reading: NumberReading, bare: Measurement): Measurement {
  const { value, bound, unit, decimals, of, margin } = reading;
  const period = reading.year === null ? bare.period : ofYear(reading.year, bare.period);
  return { ...bare, period, value, bound, unit: unit ?? bare.unit, decimals, of, margin };
}

/** The year of the cell; a column of that very year keeps its own, more exact period. */
function ofYear(year: number, column: Period | null): Period {
  if (column?.end.startsWith(String(year))) return column;
  return { kind: 'year', start: `${year}-01-01`, end: `${year}-12-31`, label: String(year) };
}

/** "K: 62 M: 58" is two values; of "81 % (78 %)" the first is the period's own. */
function ofGroups(reading: Extract<ValueReading, { kind: 'multi' }>, bare: Measurement): Measurement[] {
  const unit = reading.unit ?? bare.unit;
  const groups = reading.values.filter(({ group }) => group !== null);
  if (groups.length > 0)
    return groups.map(({ group, value }) => ({ ...bare, group, value, unit, decimals: decimalsOf(value) }));
  const [first] = reading.values;
  const isWithPrevious = /^[^(]*\([^)]*\)\s*$/.test(reading.text);
  if (first && isWithPrevious) return [{ ...bare, value: first.value, unit, decimals: decimalsOf(first.value) }];
  return [{ ...bare, missing: 'unknown' }];
}

function decimalsOf(value: number): number {
  return /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;
}

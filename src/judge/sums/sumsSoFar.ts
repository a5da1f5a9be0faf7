import type { Indicator } from '../../model/goalTable';
import { yearOf } from '../../model/calendar';
import { isSameGroup, type Measurement } from '../../model/measurement';
import { isWholeYear, wholeYear, type Period } from '../../model/period';
import type { WorkbookReading } from '../../model/reading';
import { same } from '../numbers';

/**
 * The reading with every sum of a year that is not filled in yet ending where its parts do: "Ack 2024" or "Totalt 2024"
 * beside months of which the last ones are empty is the sum so far, whatever day it is read on.
 */
export function withSumsSoFar(reading: WorkbookReading): WorkbookReading {
  const tables = reading.tables.map((table) => {
    const indicators = table.indicators.map(asFarAsFilled);
    return indicators.some((indicator, i) => indicator !== table.indicators[i]) ? { ...table, indicators } : table;
  });
  return tables.some((table, i) => table !== reading.tables[i]) ? { ...reading, tables } : reading;
}

function asFarAsFilled(indicator: Indicator): Indicator {
  const { measurements } = indicator;
  if (!measurements.some(isSum) || measurements.every(({ period }) => isWholeYear(period))) return indicator;
  const ended = measurements.map((cell) => {
    const period = isSum(cell) ? endOfParts(cell, measurements) : null;
    return period === null ? cell : { ...cell, period };
  });
  return ended.some((cell, i) => cell !== measurements[i]) ? { ...indicator, measurements: ended } : indicator;
}

/** A value for a whole year, or an "Ack" without one, which may be the sum of what stands beside it. */
function isSum({ value, period, spread }: Measurement): boolean {
  if (value === null || spread === 'rolling') return false;
  return period === null ? spread === 'accumulated' : isWholeYear(period);
}

/** January to the last part of the year that is filled in; null where all are, or where the value is no sum of them. */
function endOfParts(sum: Measurement, row: readonly Measurement[]): Period | null {
  const year = sum.period ?? yearOfLast(row);
  if (year === null) return null;
  const parts = row.filter(
    ({ period, group, spread }) =>
      period !== null &&
      !isWholeYear(period) &&
      isSameGroup(group, sum.group) &&
      spread !== 'accumulated' &&
      year.start <= period.start &&
      period.end <= year.end,
  );
  const filled = parts.filter(({ value }) => value !== null);
  const last = latestOf(filled);
  if (last === null) return null;
  const isOpen = parts.some(({ value, period }) => value === null && period !== null && period.end > last.end);
  if (sum.period !== null && !isOpen) return null;
  const total = filled.reduce((all, { value }) => all + (value ?? 0), 0);
  const isTotal = sum.spread === 'accumulated' || (filled.length > 1 && same(total, sum.value ?? NaN));
  return isTotal ? { kind: 'months', label: last.label, start: year.start, end: last.end } : null;
}

/** The year of the latest part that has a value: an "Ack" beside months is of that year. */
function yearOfLast(row: readonly Measurement[]): Period | null {
  const last = latestOf(row.filter(({ value }) => value !== null));
  return last === null ? null : wholeYear(yearOf(last.end));
}

function latestOf(cells: readonly Measurement[]): Period | null {
  return cells.reduce<Period | null>(
    (last, { period }) => (period !== null && period.end > (last?.end ?? '') ? period : last),
    null,
  );
}

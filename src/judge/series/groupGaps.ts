import { isOfGap } from '../../lexicon/gapWords';
import { groupBy } from '../../model/groupBy';
import type { Indicator } from '../../model/goalTable';
import type { Group, Measurement } from '../../model/measurement';
import { OTHERS } from '../../model/target';
import type { WorkbookReading } from '../../model/reading';
import { measuredUnit } from '../aims/aim';

/**
 * The reading with every measure whose target is about the difference between its groups ("skillnaden mellan könen ska
 * minska") measured by that difference, in place of each group by its own level.
 */
export function withGroupGaps(reading: WorkbookReading): WorkbookReading {
  if (!reading.tables.some(({ indicators }) => indicators.some(isAboutGap))) return reading;
  const tables = reading.tables.map((table) => ({ ...table, indicators: table.indicators.map(asGap) }));
  return { ...reading, tables };
}

function isAboutGap({ target, text, measurements }: Indicator): boolean {
  if (target.reference !== null && OTHERS.has(target.reference.kind)) return false;
  return isOfGap(target.text, target.text === text) && groupsOf(measurements).size > 1;
}

/** A difference is in points where its groups are in per cent, and the less of it the better. */
function asGap(indicator: Indicator): Indicator {
  if (!isAboutGap(indicator)) return indicator;
  const { target, measurements } = indicator;
  const inPoints = (unit: string | null): string | null => (unit === '%' ? 'procentenheter' : unit);
  const unit = inPoints(measuredUnit(indicator) ?? target.unit);
  return {
    ...indicator,
    target: { ...target, unit: inPoints(target.unit) ?? unit, scale: null },
    polarity: { value: 'lower', source: 'target', term: target.text },
    measurements: gapsOf(measurements, unit),
  };
}

/** The groups that a row has columns for, also those without any value: without one there is no difference. */
function groupsOf(measurements: readonly Measurement[]): ReadonlySet<Group> {
  return new Set(measurements.flatMap(({ group }) => (group === null || group === 'total' ? [] : [group])));
}

/** The greatest difference between the groups of each period; missing where not all of them have a plain value. */
function gapsOf(measurements: readonly Measurement[], unit: string | null): readonly Measurement[] {
  const groups = groupsOf(measurements);
  const own = measurements.filter(({ group }) => group !== null && groups.has(group));
  const byPeriod = groupBy(own, ({ period }) => `${period?.start ?? ''} ${period?.end ?? ''}`);
  return [...byPeriod.values()].flatMap((cells): Measurement[] => {
    const [first] = cells;
    if (first === undefined) return [];
    const values = cells.flatMap(({ value, bound, of }) =>
      value === null || bound !== null || of !== null ? [] : [value],
    );
    const common: Measurement = { ...first, group: null, unit, margin: null };
    if (values.length < groups.size) {
      const missing = cells.find((cell) => cell.missing !== null)?.missing ?? 'unknown';
      return [{ ...common, value: null, missing, bound: null, of: null }];
    }
    const decimals = Math.max(...cells.map((cell) => cell.decimals));
    const value = Number((Math.max(...values) - Math.min(...values)).toFixed(decimals));
    return [{ ...common, value, decimals, text: String(value) }];
  });
}

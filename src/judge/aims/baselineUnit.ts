import type { Indicator } from '../../model/goalTable';
import type { WorkbookReading } from '../../model/reading';
import type { TargetReading } from '../../model/target';
import { factor } from '../convert';

/** The reading with every baseline in the unit of its target: "från 2 mkr till 1 800 tkr" starts from 2 000 tkr. */
export function withBaselinesInTargetUnits(reading: WorkbookReading): WorkbookReading {
  if (!reading.tables.some(({ indicators }) => indicators.some(isToConvert))) return reading;
  const tables = reading.tables.map((table) => ({ ...table, indicators: table.indicators.map(inTargetUnit) }));
  return { ...reading, tables };
}

/** The units of target and baseline are of different families, so that neither can be held against the other. */
export function hasStrangeBaseline({ target }: Indicator): boolean {
  return sizeOf(target) === null;
}

/** How many of the target's unit one of the baseline's is; null when they cannot be compared. */
function sizeOf({ baseline, baselineUnit, unit, comparator }: TargetReading): number | null {
  if (baseline === null || !baselineUnit || unit === null) return 1;
  if (comparator === 'increaseBy' || comparator === 'decreaseBy') return 1;
  return factor(baselineUnit, unit);
}

function isToConvert({ target }: Indicator): boolean {
  const { baselineUnit, unit } = target;
  return unit !== null && !!baselineUnit && baselineUnit !== unit && sizeOf(target) !== null;
}

function inTargetUnit(indicator: Indicator): Indicator {
  if (!isToConvert(indicator)) return indicator;
  const { target } = indicator;
  const baseline = (target.baseline ?? 0) * (sizeOf(target) ?? 1);
  return { ...indicator, target: { ...target, baseline, baselineUnit: target.unit } };
}

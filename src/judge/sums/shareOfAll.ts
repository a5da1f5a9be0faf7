import type { Indicator } from '../../model/goalTable';
import type { WorkbookReading } from '../../model/reading';
import { measuredUnit } from '../aims/aim';
import { familyOf } from '../convert';

/**
 * The reading with every "alla klagomål ska besvaras inom 3 veckor" that is measured in per cent as what it then asks: all of
 * them. The time is what is measured of each, and no level.
 */
export function withSharesOfAll(reading: WorkbookReading): WorkbookReading {
  if (!reading.tables.some(({ indicators }) => indicators.some(isShareOfAll))) return reading;
  const tables = reading.tables.map((table) => ({ ...table, indicators: table.indicators.map(asShareOfAll) }));
  return { ...reading, tables };
}

function isShareOfAll(indicator: Indicator): boolean {
  const { quantifier, unit, target } = indicator.target;
  return quantifier === 'all' && target !== null && familyOf(unit) === 'time' && measuredUnit(indicator) === '%';
}

function asShareOfAll(indicator: Indicator): Indicator {
  if (!isShareOfAll(indicator)) return indicator;
  const { target } = indicator;
  return { ...indicator, target: { ...target, measurable: false, comparator: null, target: null, unit: '%' } };
}

import type { Language } from '../model/policy';
import type { Verdict } from '../model/verdict';
import { decimalsToTell, formatNumber } from './formatNumber';
import { unitAfter } from './formatQuantity';
import { saidUnit } from './saidUnit';
import { texts } from './texts';

/**
 * How far the measurement is from the level that decides, with its sign and unit; plus is better: "+1,5
 * procentenheter". Null where there is no level, no measurement or no direction.
 */
export function deviationText(verdict: Verdict, language: Language): string | null {
  const deviation = deviationOf(verdict);
  if (deviation === null) return null;
  const { measurement, indicator } = verdict;
  const shown = Math.max(measurement?.decimals ?? 0, indicator.target.targetDecimals ?? 0);
  const number = formatNumber(deviation, language, decimalsToTell(deviation, 0, shown));
  return differenceText(`${deviation > 0 ? '+' : ''}${number}`, saidUnit(verdict), language);
}

/** m − T where higher is better, T − m where lower is; for a range the distance outside it, as a minus. */
export function deviationOf({ measurement, level, polarity, indicator }: Verdict): number | null {
  if (measurement === null || level === null) return null;
  const { target, targetHigh } = indicator.target;
  if (target !== null && targetHigh !== null) {
    return Math.min(0, measurement.value - target, targetHigh - measurement.value);
  }
  if (polarity === null) return null;
  return polarity === 'lower' ? level - measurement.value : measurement.value - level;
}

/** A difference with its unit: of shares it is percentage points. `number` is the difference as it is written. */
export function differenceText(number: string, unit: string | null, language: Language): string {
  const { silent, ofDifference } = texts(language).units;
  if (unit === null || silent.includes(unit)) return number;
  return `${number} ${unitAfter(number, ofDifference[unit] ?? unit, language)}`;
}

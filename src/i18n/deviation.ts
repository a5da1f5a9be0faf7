import type { Language } from '../model/policy';
import type { Verdict } from '../model/verdict';
import { decimalsToTell, formatNumber } from './formatNumber';
import { unitName } from './formatQuantity';
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
  const unit = differenceUnit(measurement?.unit ?? indicator.target.unit, language);
  return `${deviation > 0 ? '+' : ''}${number}${unit === null ? '' : ` ${unit}`}`;
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

/** The unit of a difference: of shares it is percentage points. Null where none is said. */
export function differenceUnit(unit: string | null, language: Language): string | null {
  const { silent, ofDifference } = texts(language).units;
  if (unit === null || silent.includes(unit)) return null;
  return ofDifference[unit] ?? unitName(unit, language);
}

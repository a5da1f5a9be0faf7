import type { ValueAxis } from '../../model/plan';

/** Percentage points that an axis of shares spans at the least, so that a small change does not look like a great one. */
const LEAST_SPAN = 20;
const STEP = 10;

/** Counts from zero. */
export const COUNT_AXIS: ValueAxis = { min: 0, numberFormat: '0' };

/** Shares of a way from its beginning to its end. */
export const SHARE_AXIS: ValueAxis = { min: 0, max: 1, step: 0.25, numberFormat: '0 %' };

/** Bars of equal length; on them stands how many they are. */
export const WHOLE_AXIS: ValueAxis = { min: 0, max: 1, step: 0.25, numberFormat: '0%', labelFormat: '0' };

/**
 * An axis on which a series is seen as it is. A measure with a scale of its own is shown on the whole of it; per cent
 * within 0 and 100 over at least 20 points; other measures from zero, unless they are negative, where Excel chooses.
 */
export function measureAxis(
  numbers: readonly number[],
  unit: string | null,
  scale: readonly [number, number] | null,
): ValueAxis {
  const low = numbers.reduce((a, b) => Math.min(a, b), Infinity);
  const high = numbers.reduce((a, b) => Math.max(a, b), -Infinity);
  if (numbers.length === 0) return { numberFormat: '0' };
  if (scale && scale[0] <= low && high <= scale[1]) {
    return { min: scale[0], max: scale[1], numberFormat: formatFor(scale[1] - scale[0], unit) };
  }
  if (unit === '%' && low >= 0 && high <= 100) return { ...windowOf(low, high), numberFormat: '0" %"' };
  const numberFormat = formatFor(high - Math.min(0, low), unit);
  return low >= 0 ? { min: 0, numberFormat } : { numberFormat };
}

function windowOf(low: number, high: number): Required<Pick<ValueAxis, 'min' | 'max' | 'step'>> {
  let min = Math.floor(low / STEP) * STEP;
  let max = Math.min(100, Math.ceil(high / STEP) * STEP);
  if (min <= LEAST_SPAN) min = 0;
  while (max - min < LEAST_SPAN) {
    if (max < 100) max += STEP;
    if (max - min < LEAST_SPAN && min > 0) min -= STEP;
  }
  return { min, max, step: max - min > 50 ? 20 : max - min > LEAST_SPAN ? 10 : 5 };
}

/** As many decimals as the steps of the axis need. */
function formatFor(span: number, unit: string | null): string {
  const number = span <= 1 ? '0.00' : span <= 5 ? '0.0' : '0';
  return unit === '%' ? `${number}" %"` : number;
}

import type { Aim, Baseline, ChangeBy } from '../case';

/** T and the upper edge: as written, or a change of the baseline. Null without a level, or without its baseline. */
export function levelFrom(
  aim: Aim,
  baseline: Baseline | null,
): { readonly level: number | null; readonly high: number | null } {
  if (aim.change === null) return { level: aim.target, high: aim.high };
  if (baseline === null) return { level: null, high: null };
  return { level: changed(baseline.value, aim.change, 1), high: null };
}

/** b ± N, or b · (1 ± N/100)^times. */
export function changed(b: number, { amount, isPercent, sign }: ChangeBy, times: number): number {
  return isPercent ? b * (1 + (sign * amount) / 100) ** times : b + sign * amount * times;
}

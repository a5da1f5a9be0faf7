import type { Verdict } from '../model/verdict';
import { deviationOf } from './deviation';
import type { Frames } from './explanationTexts';

/** Sentences that do not say themselves why what falls short is on track. */
const SILENT: readonly (keyof Frames)[] = [
  'maintain',
  'withoutBaseline',
  'direction',
  'range',
  'reference',
  'sum',
  'step',
];

/** Why an indicator is on track though its value falls short of what it is held against. */
export function whyGreen(verdict: Verdict, frame: keyof Frames): 'withinTolerance' | 'kept' | 'rounded' | null {
  const { status, ratio, tolerance, expected, level, previous, measurement, polarity } = verdict;
  if (status !== 'onTrack' || tolerance === null || measurement === null || !SILENT.includes(frame)) return null;
  const { value } = measurement;
  const held = expected ?? level ?? previous?.value ?? value;
  const short = frame === 'range' ? -(deviationOf(verdict) ?? 0) : polarity === 'lower' ? value - held : held - value;
  if (short < 1e-9) return null;
  const isNear = short <= tolerance + 1e-9 || (Number.isInteger(value) && value >= Math.floor(held));
  if (isNear) return 'withinTolerance';
  return ratio === null ? 'rounded' : 'kept';
}

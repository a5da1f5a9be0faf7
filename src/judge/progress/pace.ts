import type { Policy } from '../../model/policy';
import type { Colour } from '../../model/verdict';
import { atLeast } from '../numbers';

/** How far a measurement has come on the way from a baseline to a target. All unrounded. */
export interface Progress {
  /** e: elapsed share of the time, 0–1. */
  readonly elapsed: number;
  /** E = b + (T − b)·e. */
  readonly expected: number;
  /** p = (m − b)/(T − b). */
  readonly progress: number;
  /** r = p/e; null when no time has elapsed. */
  readonly ratio: number | null;
}

/**
 * The pace rule's numbers. Signs cancel, so that lower-is-better and negative values need no case of their own.
 * @param elapsed e, clamped here to 0–1
 * @param b baseline; must differ from T
 */
export function progressOf(m: number, b: number, T: number, elapsed: number): Progress {
  const e = Math.min(1, Math.max(0, elapsed));
  const progress = (m - b) / (T - b);
  return { elapsed: e, expected: b + (T - b) * e, progress, ratio: e > 0 ? progress / e : null };
}

/** (tm − t0)/(tT − t0), days. */
export function elapsedOf(tm: number, t0: number, tT: number): number {
  return tT === t0 ? 1 : (tm - t0) / (tT - t0);
}

/** Before the deadline: green from 0.95 of the pace, yellow from 0.60, else red; also when going the wrong way. */
export function colourOfRatio(ratio: number, limits: Policy['pace']): Colour {
  if (atLeast(ratio, limits.onTrack)) return 'green';
  return atLeast(ratio, limits.atRisk) ? 'yellow' : 'red';
}

/** At the deadline, when the comparator does not hold: yellow from half of the way, else red. */
export function colourOfMissed(progress: number | null, limit: number): Colour {
  return progress !== null && atLeast(progress, limit) ? 'yellow' : 'red';
}

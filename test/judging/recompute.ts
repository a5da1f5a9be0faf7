/**
 * A second, tiny evaluator, written from the rule book and importing nothing of what it checks: from the numbers that
 * a trail shows it gives E, p, r and the status of a target with a baseline.
 */
export interface Trail {
  readonly b: number;
  readonly t0: string;
  readonly T: number;
  readonly tT: string;
  readonly m: number;
  readonly tm: string;
  readonly isFinal: boolean;
  readonly comparator: string;
  readonly tolerance: number | null;
  /** Counts of whole things, whose expected value is rounded toward the baseline. */
  readonly whole: boolean;
}

export interface Recomputed {
  readonly E: number;
  readonly p: number;
  readonly r: number;
  readonly status: string;
}

const days = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

export function recompute({ b, t0, T, tT, m, tm, isFinal, comparator, tolerance, whole }: Trail): Recomputed {
  const e = isFinal ? 1 : Math.max(0, Math.min(1, days(t0, tm) / days(t0, tT)));
  const E = b + (T - b) * e;
  const p = (m - b) / (T - b);
  const r = p / e;
  const noise = 1e-9;
  const reached =
    comparator === 'greaterThan'
      ? m > T + noise
      : comparator === 'lessThan'
        ? m < T - noise
        : T > b
          ? m >= T - noise
          : m <= T + noise;
  const status = (): string => {
    if (isFinal) return reached ? 'met' : p >= 0.5 - noise ? 'partlyMet' : 'notMet';
    const wanted = whole ? (T > b ? Math.floor(E) : Math.ceil(E)) : E;
    const near = tolerance !== null && (T > b ? m >= wanted - tolerance - noise : m <= wanted + tolerance + noise);
    if (reached || near || r >= 0.95 - noise) return 'onTrack';
    return r >= 0.6 - noise ? 'atRisk' : 'offTrack';
  };
  return { E, p, r, status: status() };
}

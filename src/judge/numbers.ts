/** Binary fractions leave noise in the last digits; two numbers this close, relative to their size, are the same number. */
const NOISE = 1e-9;

/** Equal but for the noise of binary fractions. */
export function same(a: number, b: number): boolean {
  if (a === b) return true;
  if (!Number.isFinite(a) || !Number.isFinite(b)) return false;
  return Math.abs(a - b) <= NOISE * Math.max(Math.abs(a), Math.abs(b));
}

/** a ≥ b. */
export function atLeast(a: number, b: number): boolean {
  return a > b || same(a, b);
}

/** a > b. */
export function above(a: number, b: number): boolean {
  return a > b && !same(a, b);
}

/** Equal when both are rounded to a whole number of `step`s, the precision they are written with. */
export function sameAsWritten(a: number, b: number, step: number): boolean {
  return same(roundTo(a, step), roundTo(b, step));
}

function roundTo(value: number, step: number): number {
  const steps = value / step;
  // Half a step rounds away from zero, as people and Excel do; the noise must not decide which way.
  return Math.sign(steps) * Math.floor(Math.abs(steps) * (1 + NOISE) + 0.5) * step;
}

/** The seed of a run in CI, which is the same every time; `npm run fuzz` chooses others. */
const SEED = 2023;

/**
 * How often a property is tried: `inCi` times with a seed that is always the same, or as often and with the seed that
 * `npm run fuzz` says. What a run with another seed finds becomes a named case in the table beside the property.
 */
export function runs(inCi: number): { readonly numRuns: number; readonly seed: number } {
  const { FUZZ_TIMES = '1', FUZZ_SEED = String(SEED) } = process.env;
  return { numRuns: Math.ceil(inCi * Number(FUZZ_TIMES)), seed: Number(FUZZ_SEED) };
}

/** Time for a property in milliseconds: a longer run takes longer. */
export const PATIENCE = 120_000 * Number(process.env['FUZZ_TIMES'] ?? '1');

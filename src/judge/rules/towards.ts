import type { Baseline, Measured, Outcome } from '../case';
import { holds } from '../comparators';
import { above, atLeast } from '../numbers';
import { colourOfMissed, colourOfRatio, elapsedOf, progressOf } from '../pace';
import { isWholeCount, toleranceOf } from '../tolerance';

/** The pace rule: from a baseline towards a level that is better than it. */
export function towards(c: Measured, level: number, baseline: Baseline): Outcome {
  const { m, aim, env } = c;
  const { pace, partlyMet } = env.policy;
  const b = baseline.value;
  const deadline = aim.deadline ?? m.end;
  const numbers = progressOf(m.value, b, level, c.final ? 1 : elapsedOf(m.end, baseline.day, deadline));
  const tolerance = toleranceOf(c, level, Math.abs(level - b));
  const common = { ...numbers, level, baseline, tolerance: c.final ? null : tolerance };
  const isThere = holds(aim.comparator, m.value, level, aim.high);
  // Beyond a range, or beyond an exact level, is no progress.
  const isBeyond = isTwoSided(c) && above(numbers.progress, 1) && !isThere;
  if (c.final) {
    const colour = isThere ? 'green' : isBeyond ? 'red' : colourOfMissed(numbers.progress, partlyMet);
    return { ...common, rule: ruleOf(c, 'final'), colour };
  }
  if (isThere) return { ...common, rule: 'levelReached', colour: 'green' };
  if (isBeyond) {
    const far = farEdge(c, level);
    const isNear = tolerance !== null && atLeast(tolerance, Math.abs(m.value - far));
    return { ...common, rule: isNear ? 'tolerance' : ruleOf(c, 'pace'), colour: isNear ? 'green' : 'red' };
  }
  if (tolerance !== null && isWithin(c, numbers.expected, b, level, tolerance)) {
    return { ...common, rule: 'tolerance', colour: 'green' };
  }
  const colour = numbers.ratio === null ? 'red' : colourOfRatio(numbers.ratio, pace);
  return { ...common, rule: ruleOf(c, 'pace'), colour };
}

/** Within the tolerance of the expected value; of whole things, of the expected value rounded toward the baseline. */
function isWithin(c: Measured, expected: number, b: number, level: number, tolerance: number): boolean {
  const sign = Math.sign(level - b);
  const whole = sign > 0 ? Math.floor(expected) : Math.ceil(expected);
  const wanted = isWholeCount(c) ? whole : expected;
  return atLeast(sign * c.m.value, sign * wanted - tolerance);
}

/** Too much is as wrong as too little: a range, or exactly a level. */
export function isTwoSided({ aim }: Measured): boolean {
  return aim.comparator === 'between' || aim.comparator === 'equal';
}

/** The edge of the range on the other side of it, seen from the baseline. */
function farEdge({ aim }: Measured, near: number): number {
  return aim.high === null ? near : near === aim.high ? (aim.target ?? near) : aim.high;
}

function ruleOf({ aim }: Measured, rule: 'pace' | 'final'): Outcome['rule'] {
  return aim.comparator === 'between' ? 'range' : aim.comparator === 'equal' ? 'exact' : rule;
}

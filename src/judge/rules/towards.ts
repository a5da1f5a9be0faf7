import type { Colour } from '../../model/verdict';
import type { Baseline, Levelled, Outcome } from '../case';
import { holds } from '../aims/comparators';
import { farEdge, isTwoSided } from '../aims/edges';
import { above, atLeast } from '../numbers';
import { colourOfMissed, colourOfRatio, elapsedOf, progressOf } from '../progress/pace';
import { isWholeCount, toleranceOf } from '../aims/tolerance';

/** The stretch of time in which the way is to be gone; from the baseline to the deadline unless it is a step's. */
export interface Way {
  /** T: for a range its edge nearest to the baseline. */
  readonly to: number;
  readonly from: Baseline;
  /** tT. */
  readonly deadline: number;
}

/** The pace rule: from a baseline towards a level that is better than it. */
export function towards(c: Levelled, { to, from, deadline }: Way): Outcome {
  const { pace, partlyMet } = c.env.policy;
  const b = from.value;
  const elapsed = c.final ? 1 : elapsedOf(c.m.end, from.day, deadline);
  const numbers = progressOf(c.m.value, b, to, elapsed);
  const tolerance = c.final ? null : toleranceOf(c, to, Math.abs(to - b));
  const outcome = (rule: Outcome['rule'], colour: Colour): Outcome => {
    const { progress, elapsed: share, expected, ratio } = numbers;
    return { rule, colour, level: to, baseline: from, progress, elapsed: share, expected, ratio, tolerance };
  };

  const isThere = holds(c, c.m.value);
  // Beyond a range, or beyond an exact level, is no progress.
  const isBeyond = isTwoSided(c) && !isThere && above(numbers.progress, 1);
  if (c.final) {
    const colour = isThere ? 'green' : isBeyond ? 'red' : colourOfMissed(numbers.progress, partlyMet);
    return outcome(ruleOf(c, 'final'), colour);
  }
  if (isThere) return outcome('levelReached', 'green');
  const byPace = isBeyond || numbers.ratio === null ? 'red' : colourOfRatio(numbers.ratio, pace);
  if (byPace === 'green') return outcome(ruleOf(c, 'pace'), 'green');
  const near = isBeyond ? Math.abs(c.m.value - farEdge(c)) : shortOf(c, numbers.expected, b, to);
  if (tolerance !== null && atLeast(tolerance, near)) return outcome('tolerance', 'green');
  return outcome(ruleOf(c, 'pace'), byPace);
}

/** How much is missing to the expected value; of whole things to the expected value rounded toward the baseline. */
function shortOf(c: Levelled, expected: number, b: number, to: number): number {
  const sign = Math.sign(to - b);
  const whole = sign > 0 ? Math.floor(expected) : Math.ceil(expected);
  return sign * ((isWholeCount(c) ? whole : expected) - c.m.value);
}

function ruleOf({ aim }: Levelled, rule: 'pace' | 'final'): Outcome['rule'] {
  return aim.comparator === 'between' ? 'range' : aim.comparator === 'equal' ? 'exact' : rule;
}

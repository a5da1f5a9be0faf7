import type { Levelled, Outcome } from '../case';
import { holds } from '../aims/comparators';
import { distance, nearEdge } from '../aims/edges';
import { above, atLeast } from '../numbers';
import { asPrevious, previousOf } from '../progress/previous';
import { toleranceOf } from '../aims/tolerance';

/**
 * A level without a way to it: no baseline is known, or it is to be maintained. Before the deadline there or within
 * the tolerance is green, outside it yellow, and red when also worse than the previous comparable measurement. When
 * final met or not, never partly. No E, p or r.
 */
export function standing(c: Levelled, rule: 'withoutBaseline' | 'maintain' | 'reference'): Outcome {
  const previous = previousOf(c);
  const common = { level: nearEdge(c), previous: asPrevious(previous) };
  const named = (plain: 'final' | 'levelReached' | 'tolerance'): Outcome['rule'] =>
    rule === 'withoutBaseline' ? plain : rule;
  const isThere = holds(c, c.m.value);
  if (c.final) return { ...common, rule: named('final'), colour: isThere ? 'green' : 'red' };

  const tolerance = toleranceOf(c, nearEdge(c), null);
  if (isThere) return { ...common, tolerance, rule: named('levelReached'), colour: 'green' };
  const far = distance(c, c.m.value);
  if (tolerance !== null && atLeast(tolerance, far)) {
    return { ...common, tolerance, rule: named('tolerance'), colour: 'green' };
  }
  const isWorse = previous !== null && above(far, distance(c, previous.value));
  return { ...common, tolerance, rule, colour: isWorse ? 'red' : 'yellow' };
}

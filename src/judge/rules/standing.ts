import type { Better, Measured, Outcome } from '../case';
import { holds } from '../comparators';
import { above, atLeast } from '../numbers';
import { asPrevious, previousOf } from '../previous';
import { toleranceOf } from '../tolerance';

/**
 * A level without a way to it: no baseline is known, or it is to be maintained. Before the deadline there or within
 * the tolerance is green, outside it yellow, and red when also worse than the previous comparable measurement. When
 * final met or not, never partly. No E, p or r.
 */
export function standing(c: Measured, level: number, rule: 'withoutBaseline' | 'maintain' | 'reference'): Outcome {
  const { m, aim } = c;
  const { comparator, better } = orBetter(c);
  const previous = previousOf(c);
  const common = { rule, level, previous: asPrevious(previous) };
  const isThere = holds(comparator, m.value, level, aim.high);
  if (c.final)
    return { ...common, rule: rule === 'withoutBaseline' ? 'final' : rule, colour: isThere ? 'green' : 'red' };
  const tolerance = toleranceOf(c, level, null);
  const far = distance(m.value, level, aim.high, better);
  if (isThere)
    return { ...common, tolerance, rule: rule === 'withoutBaseline' ? 'levelReached' : rule, colour: 'green' };
  if (tolerance !== null && atLeast(tolerance, far)) return { ...common, tolerance, colour: 'green' };
  const isWorse = previous !== null && above(far, distance(previous.value, level, aim.high, better));
  return { ...common, tolerance, colour: isWorse ? 'red' : 'yellow' };
}

/** "Bibehålla" a level means this or better, where the direction is known. */
function orBetter({ aim }: Measured): {
  readonly comparator: Measured['aim']['comparator'];
  readonly better: Better | null;
} {
  if (aim.comparator !== 'maintain') return { comparator: aim.comparator, better: aim.better };
  const comparator = aim.better === null ? 'equal' : aim.better > 0 ? 'atLeast' : 'atMost';
  return { comparator, better: aim.better };
}

/** How far a value is from satisfying the level; negative when it is better than asked. */
function distance(value: number, level: number, high: number | null, better: Better | null): number {
  if (high !== null) return Math.max(Math.min(level, high) - value, value - Math.max(level, high));
  return better === null ? Math.abs(value - level) : better * (level - value);
}

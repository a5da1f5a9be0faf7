import type { Colour, Trend } from '../../model/verdict';
import { without, type Measured, type Outcome } from '../case';
import { asPrevious, previousOf } from '../progress/previous';
import { trendOf } from '../progress/trend';

const COLOUR: Readonly<Record<Trend, Colour>> = { better: 'green', unchanged: 'yellow', worse: 'red' };

/** The preset direction: better, unchanged or worse than the previous measurement, whatever the target says. */
export function previousOnly(c: Measured): Outcome {
  const previous = previousOf(c);
  if (previous === null) return without('awaiting', null);
  const trend = trendOf(c, previous);
  if (trend === null) return without('needsInput', 'noDirection');
  return { rule: 'previous', colour: COLOUR[trend], previous: asPrevious(previous), level: c.level };
}

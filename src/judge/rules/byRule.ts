import type { Measured, Outcome } from '../case';
import { holds } from '../comparators';
import { same } from '../numbers';
import { standing } from './standing';
import { towards } from './towards';

interface Row {
  readonly when: (c: Measured) => boolean;
  readonly judge: (c: Measured) => Outcome;
}

/** Which rule judges: the first row that fits. */
const RULES: readonly Row[] = [
  { when: isMaintained, judge: (c) => standing(c, nearEdge(c), 'maintain') },
  { when: hasWay, judge: (c) => towards(c, nearEdge(c), c.baseline ?? fail()) },
  { when: () => true, judge: (c) => standing(c, nearEdge(c), 'withoutBaseline') },
];

/** Judges a measurement by the first rule that fits. */
export function judgeByRule(c: Measured): Outcome {
  return (RULES.find(({ when }) => when(c)) ?? fail()).judge(c);
}

function isMaintained(c: Measured): boolean {
  return c.aim.comparator === 'maintain';
}

function hasWay(c: Measured): boolean {
  return (
    c.baseline !== null &&
    !same(c.baseline.value, nearEdge(c)) &&
    !holds(c.aim.comparator, c.baseline.value, nearEdge(c), c.aim.high)
  );
}

/** T: the level, or the edge of the range that is nearest to the baseline, without one to the measurement. */
function nearEdge(c: Measured): number {
  const { target, high } = c.aim;
  const low = target ?? 0;
  if (high === null) return low;
  const from = c.baseline?.value ?? c.m.value;
  return Math.abs(from - low) <= Math.abs(from - high) ? low : high;
}

function fail(): never {
  throw new Error('no rule');
}

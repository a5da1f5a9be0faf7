import { coversYear, shareOfYear } from '../series/blocks';
import { without, type Levelled, type Outcome } from '../case';
import { holds } from '../aims/comparators';
import { isTwoSided, nearEdge } from '../aims/edges';
import { atLeast } from '../numbers';

/**
 * The preset attainment: a = m/T, or T/m when lower is better; green from 100 %, yellow from 80 %. Refused where a
 * value is zero or negative, since a ratio means nothing there. A sum that grows is held against the share of the
 * target that has elapsed.
 */
export function attainment(c: Levelled): Outcome {
  const isPart = c.kind !== 'level' && !coversYear(c.m) && !c.final;
  const elapsed = isPart ? shareOfYear(c.m.end) : null;
  const level = nearEdge(c) * (elapsed ?? 1);
  const m = c.m.value;
  if (m <= 0 || level <= 0) return without('needsInput', 'refusedByPreset');

  const share = elapsed ?? 1;
  const isThere = holds({ ...c, level: c.level * share, high: c.high === null ? null : c.high * share }, m);
  const ratio = isTwoSided(c) ? Math.min(m / level, level / m) : c.aim.better === -1 ? level / m : m / level;
  const attained = isThere ? Math.max(1, ratio) : ratio;
  const { green, yellow } = c.env.policy.attainment;
  const isGreen = atLeast(attained, green) && (isThere || green < 1);
  const colour = isGreen ? 'green' : atLeast(attained, yellow) ? 'yellow' : 'red';
  return {
    rule: 'attainment',
    colour,
    level: nearEdge(c),
    ratio: attained,
    elapsed,
    expected: elapsed === null ? null : level,
  };
}

import type { Case, Levelled } from '../case';

/** Too much is as wrong as too little: a range, or exactly a level. */
export function isTwoSided({ aim }: Case): boolean {
  return aim.comparator === 'between' || aim.comparator === 'equal';
}

/** T: the level, or the edge of the range that is nearest to the baseline, without one to the measurement. */
export function nearEdge({ level, high, baseline, m }: Levelled): number {
  if (high === null) return level;
  const from = baseline?.value ?? m.value;
  return Math.abs(from - level) <= Math.abs(from - high) ? level : high;
}

/** The edge on the other side of the range; the level itself where there is no range. */
export function farEdge(c: Levelled): number {
  return c.high === null ? c.level : c.level + c.high - nearEdge(c);
}

/** How far a value is from satisfying the level; negative when it is better than asked. */
export function distance(c: Levelled, value: number): number {
  if (c.high !== null) return Math.max(c.level - value, value - c.high);
  if (isTwoSided(c) || c.aim.better === null) return Math.abs(value - c.level);
  return c.aim.better * (c.level - value);
}

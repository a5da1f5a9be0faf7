import { unitRows } from '../../lexicon/units';
import { AND_OR_COMMA } from '../../lexicon/particles';
import type { Amount } from '../target/amounts/amounts';
import type { Token } from '../text/tokens';

/** How many days one of a unit of time is. */
const days: ReadonlyMap<string, number> = new Map(
  unitRows.filter((row) => row.family === 'time').map((row) => [row.unit, row.factor]),
);

const JOINTS: ReadonlySet<string> = new Set([...AND_OR_COMMA, '+']);

/**
 * A length of time written in two units is one value in the first: "2 tim 15 min" is 2.25 hours, "8 veckor och 3
 * dagar" 8.43 weeks; null for anything else.
 */
export function durationOf(tokens: readonly Token[], amounts: readonly Amount[]): number | null {
  const [first, second, third] = amounts;
  const [whole, part] = [days.get(first?.unit ?? ''), days.get(second?.unit ?? '')];
  if (!first || !second || third || whole === undefined || part === undefined || part >= whole) return null;
  const gap = second.start - first.end;
  if (gap > 1 || (gap === 1 && !JOINTS.has(tokens[first.end]?.key ?? ''))) return null;
  return Math.round((first.value + (second.value * part) / whole) * 1e4) / 1e4;
}

const CLOCK = /^(\d{1,3}):([0-5]\d):([0-5]\d)$/;

/** "00:12:30": hours, minutes and seconds as minutes; null for anything else. */
export function clockMinutes(text: string): number | null {
  const match = CLOCK.exec(text);
  if (!match) return null;
  return Math.round((Number(match[1]) * 60 + Number(match[2]) + Number(match[3]) / 60) * 1e4) / 1e4;
}

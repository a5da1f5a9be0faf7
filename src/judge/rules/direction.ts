import { without, type Better, type Measured, type Outcome } from '../case';
import { coversYear } from '../series/blocks';
import { lastDayBeforePlan } from '../aims/baseline';
import { yearOfDay } from '../../model/calendar';
import { atLeast } from '../numbers';
import { asPrevious, previousOf, samePartBefore, type Earlier } from '../progress/previous';

/**
 * A direction only ("ska öka", "lägst nuvarande nivå"): against the named base, else the latest outcome before the
 * plan year, else the previous comparable measurement. Better is green, within half a unit of the coarser value
 * yellow (green where the level is to be maintained), worse red.
 */
export function direction(c: Measured): Outcome {
  const base = baseOf(c);
  if (base === null) return without(c.final ? 'notMeasurable' : 'awaiting', c.final ? 'noReference' : null);
  const maintain = isMaintained(c);
  const better = betterOf(c);
  const tolerance = Math.max(0.5 * Math.max(c.m.step, base.step), c.m.margin ?? 0, base.margin ?? 0);
  const common = { rule: maintain ? 'maintain' : 'direction', previous: asPrevious(base), tolerance } as const;
  const change = c.m.value - base.value;
  if (atLeast(tolerance, Math.abs(change))) return { ...common, colour: maintain ? 'green' : 'yellow' };
  if (better === null) return without('needsInput', 'noDirection');
  return { ...common, colour: better * change > 0 ? 'green' : 'red' };
}

/** "Bibehålla", or at least what it was: only worse is wrong. */
function isMaintained({ aim }: Measured): boolean {
  return aim.comparator !== 'increase' && aim.comparator !== 'decrease' && !isStrict(aim.comparator);
}

function isStrict(comparator: Measured['aim']['comparator']): boolean {
  return comparator === 'greaterThan' || comparator === 'lessThan';
}

function betterOf({ aim, indicator }: Measured): Better | null {
  if (aim.better !== null) return aim.better;
  return indicator.polarity === null ? null : indicator.polarity.value === 'higher' ? 1 : -1;
}

/** What m is held against; for a part of a year the same part of the base's year, without which a level takes any. */
function baseOf(c: Measured): Earlier | null {
  const { baseline, m } = c;
  const named = c.indicator.target.baselineYear;
  const year = named ?? yearOfDay(lastDayBeforePlan(c.aim, c.env));
  const isPart = !coversYear(m);
  const samePart = isPart ? samePartBefore(c).findLast(({ end }) => yearOfDay(end) === year) : undefined;
  if (samePart !== undefined) return samePart;
  if (isPart && c.kind !== 'level') return named === null ? previousOf(c) : null;
  // "Ska öka varje år": against the year before, however long ago the plan began.
  const isEachPeriod = c.indicator.target.perPeriod !== null;
  return baseline === null || isEachPeriod ? previousOf(c) : earlierOf(baseline);
}

function earlierOf(baseline: NonNullable<Measured['baseline']>): Earlier {
  const { value, day: end, cell, step } = baseline;
  return { value, end, cell, step, margin: null };
}

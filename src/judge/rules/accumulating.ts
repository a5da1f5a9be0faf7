import { mayFall } from '../../lexicon/measures';
import type { Colour } from '../../model/verdict';
import { calendarYear, type Block } from '../series/blocks';
import type { Levelled, Outcome } from '../case';
import { holds } from '../aims/comparators';
import { yearOfDay } from '../../model/calendar';
import { above, atLeast } from '../numbers';
import { colourOfRatio, elapsedOf, progressOf } from '../progress/pace';
import { startOf } from '../sums/term';
import { toleranceOf, isWholeCount } from '../aims/tolerance';

/**
 * A sum that grows during the year, before the year is complete. In a year before the deadline's it is held against what
 * that year is expected to come to on the way from the baseline.
 */
export function accumulating(c: Levelled): Outcome {
  const { deadline } = c.aim;
  const year = calendarYear(c.m.end);
  const isLastYear = deadline === null || yearOfDay(deadline) === yearOfDay(c.m.end);
  const period = { start: year.start, end: Math.min(year.end, deadline ?? year.end) };
  if (isLastYear || c.baseline === null || c.high !== null) return growing(c, c.level, period, isLastYear);
  const way = elapsedOf(year.end, c.baseline.day, deadline);
  const outcome = growing(c, c.baseline.value + (c.level - c.baseline.value) * way, period, false);
  return { ...outcome, level: c.level };
}

/** A sum that grows over the years of a term, before they have ended. */
export function growingOverYears(c: Levelled): Outcome {
  const start = (c.manner.term && startOf(c.manner.term)) ?? c.m.start;
  return growing(c, c.level, { start, end: c.aim.deadline ?? c.m.end }, true);
}

/**
 * A sum that grows from nothing to a level over a period. A floor is judged by the pace from 0 and is met as soon as
 * it is reached; a ceiling is green while the sum is within the share of it that has elapsed, yellow up to the
 * ceiling, red beyond. A range is both.
 * @param decides reaching a floor in this period decides the target, if what is measured cannot fall below it again
 */
export function growing(c: Levelled, level: number, period: Block, decides: boolean): Outcome {
  if (c.aim.comparator !== 'between' && c.aim.comparator !== 'equal') return oneSided(c, level, period, decides);
  const top = c.high ?? level;
  const ceiling = asCeiling({ ...c, aim: { ...c.aim, comparator: 'atMost', better: 1 } }, top, period);
  const floor = asFloor({ ...c, aim: { ...c.aim, comparator: 'atLeast', better: 1 } }, level, period, false);
  return ceiling.colour === 'red' || rank(ceiling) > rank(floor) ? ceiling : floor;
}

/** With a positive level more is a floor when higher is better, else a ceiling; with a negative one the other way. */
function oneSided(c: Levelled, level: number, period: Block, decides: boolean): Outcome {
  const isFloor = (c.aim.better ?? 1) * level > 0;
  return isFloor ? asFloor(c, level, period, decides) : asCeiling(c, level, period);
}

function asFloor(c: Levelled, level: number, period: Block, decides: boolean): Outcome {
  const numbers = progressOf(c.m.value, 0, level, elapsedOf(c.m.end, period.start - 1, period.end));
  const baseline = { value: 0, day: period.start - 1, cell: null, dated: true, step: 1, assumption: null };
  const common = { ...numbers, level, baseline, rule: 'accumulatingFloor' } as const;
  if (holds({ ...c, level, high: null }, c.m.value))
    return { ...common, colour: 'green', final: decides && !mayFall(c.indicator.text) };
  const tolerance = toleranceOf(c, level, Math.abs(level));
  const whole = level > 0 ? Math.floor(numbers.expected) : Math.ceil(numbers.expected);
  const short = Math.sign(level) * ((isWholeCount(c) ? whole : numbers.expected) - c.m.value);
  const isNear = tolerance !== null && atLeast(tolerance, short);
  const colour = isNear ? 'green' : colourOfRatio(numbers.ratio ?? 0, c.env.policy.pace);
  return { ...common, tolerance, colour };
}

function asCeiling(c: Levelled, level: number, period: Block): Outcome {
  const elapsed = elapsedOf(c.m.end, period.start - 1, period.end);
  const expected = level * elapsed;
  const common = { level, elapsed, expected, baseline: null, rule: 'accumulatingCeiling' } as const;
  // Towards a positive ceiling more is worse, towards a negative one less is.
  const used = level < 0 || (level === 0 && c.aim.better === 1) ? -1 : 1;
  const isPassed = !holds({ ...c, level, high: null }, c.m.value);
  return { ...common, colour: isPassed ? 'red' : above(used * c.m.value, used * expected) ? 'yellow' : 'green' };
}

const RANK: Readonly<Record<Colour, number>> = { green: 0, yellow: 1, red: 2 };

function rank({ colour }: Outcome): number {
  return colour === null ? 0 : RANK[colour];
}

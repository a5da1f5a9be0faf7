import { addsUp, isForTerm, isForTermOfOffice, termIn } from '../../lexicon/termWords';
import { countsEvents, isSpent } from '../../lexicon/valueKinds';
import { endOfYear, yearOfDay } from '../../model/calendar';
import type { Indicator } from '../../model/goalTable';
import { coversYear } from '../series/blocks';
import type { Aim, Term } from '../case';
import { familyOf } from '../convert';
import type { Env } from '../env';
import { NEVER_SUMS } from './kind';
import { isOfSize, mean } from './levelOrSum';
import type { Point } from '../series/point';
import { added } from './toDate';

/**
 * The years whose sum the level is for: "högst 100 under perioden 2023–2025", of what can be added up. Null for a level
 * of its own day, and where no year of the term has a value.
 */
export function termOf({ target }: Indicator, aim: Aim, points: readonly Point[], env: Env): Term | null {
  if (aim.target === null || target.baseline !== null || target.scale !== null || target.valueKind === 'level')
    return null;
  if (NEVER_SUMS.has(familyOf(aim.unit))) return null;
  const years = termIn(target.text) ?? termOfPlan(target.text, env);
  const term: Term | null = years && { ...years, isAddedUp: false };
  return term === null || pointsIn(term, points).length === 0 ? null : term;
}

/** "Under mandatperioden" is for the years of the plan; where the table does not name them, its first is not known. */
function termOfPlan(text: string, { planStart, deadlineYear }: Env): Pick<Term, 'from' | 'to'> | null {
  if (deadlineYear === null || !(planStart === null ? isForTermOfOffice(text) : isForTerm(text))) return null;
  return { from: planStart, to: deadlineYear };
}

/**
 * The ways in which the values of a term's years can be read: each for its year, sums since the term began where they
 * never fall, and levels where neither the words nor their size say that they are parts of a sum.
 */
export function readingsOf(
  term: Term,
  { target, text, corrected }: Indicator,
  aim: Aim,
  points: readonly Point[],
): readonly ('each' | 'addedUp' | 'level')[] {
  if (corrected.includes('kind')) return [target.valueKind === 'accumulating' ? 'addedUp' : 'each'];
  const own = pointsIn(term, points);
  const isLone = own.length === 1 && yearOfDay(own[0]?.end ?? 0) === term.from;
  const mayBeAddedUp = !isLone && own.every(({ value }, i) => value >= (own[i - 1]?.value ?? 0));
  const isSaid = target.flow || addsUp(target.text) || countsEvents(text) || isSpent(text);
  const wanted = aim.target ?? 0;
  const size = mean(own.map(({ value }) => value));
  const years = term.from === null ? own.length : term.to - term.from + 1;
  const isSumBySize = isOfSize(size * years, wanted) && !isOfSize(size, wanted);
  return ['each', ...(mayBeAddedUp ? ['addedUp' as const] : []), ...(isSaid || isSumBySize ? [] : ['level' as const])];
}

/** Values as sums since the term began. What years without a value come to is not known: it is at least the rest. */
export function sumsOver(term: Term, points: readonly Point[]): readonly Point[] {
  const own = pointsIn(term, points);
  if (term.isAddedUp) return own.map((point) => ({ ...point, start: startOf(term) ?? point.start }));
  return own.flatMap((point): readonly Point[] => {
    const before = own.filter((each, i) => isYearBefore(each, point) && yearOf(own[i + 1]) !== yearOf(each));
    const sum = [...before, point].reduce<Point | null>((all, each) => (all === null ? each : added(all, each)), null);
    if (sum === null) return [];
    const isWhole = term.from !== null && before.length === yearOfDay(point.end) - term.from;
    if (isWhole) return [sum];
    return sum.bound === 'lessThan' || sum.bound === 'atMost' ? [] : [{ ...sum, bound: 'atLeast' }];
  });
}

function isYearBefore(each: Point, point: Point): boolean {
  return yearOfDay(each.end) < yearOfDay(point.end) && coversYear(each);
}

function yearOf(point: Point | undefined): number | null {
  return point === undefined ? null : yearOfDay(point.end);
}

/** The first day of a term. Null where it is not known. */
export function startOf({ from }: Term): number | null {
  return from === null ? null : endOfYear(from - 1) + 1;
}

function pointsIn(term: Term, points: readonly Point[]): readonly Point[] {
  const start = startOf(term) ?? -Infinity;
  return points.filter((point) => point.kind !== null && point.start >= start && point.end <= endOfYear(term.to));
}

import type { Assumption } from '../../model/assumptions';
import { type IsoDate, endOfYear } from '../../model/calendar';
import { OR_BETTER, WANTED_BY } from '../../model/comparators';
import type { Indicator } from '../../model/goalTable';
import type { AlsoTarget, Comparator, Polarity, TargetReading } from '../../model/target';
import type { Aim, Better } from '../case';
import { THIS_YEAR } from '../../lexicon/timeWords';
import type { UnitFamily } from '../../lexicon/units';
import { areAllOfOne, isPartOfOne } from '../../model/fractions';
import { familyOf } from '../convert';
import type { Env } from '../env';

const SIGN: Readonly<Record<Polarity, Better>> = { higher: 1, lower: -1 };
const signOf = (polarity: Polarity | null): Better | null => polarity && SIGN[polarity];
const VERBS: Readonly<Record<string, Polarity>> = { increase: 'higher', decrease: 'lower' };

/** A change that is the most allowed is a limit to what it leads to: what rises may not rise above it. */
const LIMIT: Readonly<Record<1 | -1, { readonly comparator: Comparator; readonly better: Better }>> = {
  1: { comparator: 'atMost', better: -1 },
  [-1]: { comparator: 'atLeast', better: 1 },
};

/** Makes the aim of a target reading: comparator, direction, level, and the day on which it is to be reached. */
export function aimOf(indicator: Indicator, env: Env): Aim {
  const { target } = indicator;
  const direction = directionOf(target, isContradicted(indicator) ? 'unknown' : (indicator.polarity?.value ?? null));
  const level = levelOf(indicator, direction.comparator);
  const limit = level.change?.isMost ? LIMIT[level.change.sign] : null;
  const deadline = deadlineOf(target, env);
  return {
    comparator: limit?.comparator ?? direction.comparator,
    better: limit?.better ?? direction.better,
    target: level.target,
    high: level.high,
    change: level.change,
    unit: level.unit,
    decimals: level.decimals,
    deadline: deadline.day,
    group: null,
    assumptions: [...direction.assumptions, ...level.assumptions, ...deadline.assumptions],
  };
}

/** The aim of a further target in the same text: what it does not say itself it shares with the main one. */
export function aimOfAlso(main: Aim, also: AlsoTarget, env: Env): Aim {
  const comparator = also.comparator ?? comparatorBeside(main, also);
  return {
    ...main,
    comparator,
    better: signOf(WANTED_BY[comparator ?? 'equal']) ?? (comparator === main.comparator ? main.better : null),
    target: also.target,
    high: null,
    // Beside "0,95" as a part of one, "0,97" is one as well.
    unit: main.unit === null && isPartOfOne(main.target) && isPartOfOne(also.target) ? null : (also.unit ?? main.unit),
    deadline: statedDay(also, env) ?? main.deadline,
    group: also.group ?? null,
  };
}

/** The day that a target itself says it is to be reached by, the last of its year; null where it says none. */
export function statedDay(
  { deadlineDate, deadlineYear }: Pick<AlsoTarget, 'deadlineYear'> & { readonly deadlineDate?: IsoDate | null },
  env: Env,
): number | null {
  if (deadlineDate) return env.day(deadlineDate);
  return deadlineYear === null ? null : endOfYear(deadlineYear);
}

/** "Högst 10 veckor i 90 % av ärendena": so many are to keep a time; of other units what holds for one says nothing. */
function comparatorBeside(main: Aim, { unit }: AlsoTarget): Comparator | null {
  const [own, other] = [familyOf(main.unit), familyOf(unit)];
  if (other === null || own === null || other === own) return main.comparator;
  return own === 'time' && other === 'share' ? 'atLeast' : 'equal';
}

/**
 * Only the name of the measure says which way is better, and the target lies the other way from the written baseline:
 * "Beslut om försörjningsstöd i tid" from 71 to 90 %, or a cost that may grow. Which it is, only the user knows.
 */
function isContradicted({ target, polarity }: Indicator): boolean {
  if (polarity?.source !== 'measure' || target.comparator !== null || target.exact) return false;
  const way = VERBS[target.verb ?? ''] === undefined ? wayFromBaseline(target) : null;
  return way !== null && way !== polarity.value;
}

/** What the words say decides the comparator; a level without one means "this or better" where the direction is known. */
function directionOf(
  target: TargetReading,
  polarity: Polarity | 'unknown' | null,
): Pick<Aim, 'comparator' | 'better' | 'assumptions'> {
  if (polarity === 'unknown') return { comparator: 'equal', better: null, assumptions: [] };
  if (target.improves) {
    const comparator = polarity === 'lower' ? 'decrease' : 'increase';
    return { comparator, better: signOf(polarity), assumptions: [] };
  }
  const stated = target.comparator ?? target.impliedComparator;
  if (target.quantifier !== null && target.target === null) {
    const isAll = target.quantifier === 'all';
    return { comparator: isAll ? 'atLeast' : 'atMost', better: isAll ? 1 : -1, assumptions: [] };
  }
  if ((stated === null || stated === 'equal') && !target.exact) {
    const said = isNothing(target) ? 'lower' : (VERBS[target.verb ?? ''] ?? polarity);
    const known = said ?? wayFromBaseline(target);
    const unknown = target.target === null ? stated : 'equal';
    if (known === null) return { comparator: unknown, better: null, assumptions: [] };
    const code = said === null ? 'polarity.fromBaseline' : 'comparator.orBetter';
    const assumptions: Assumption[] = target.target === null ? [] : [{ code, params: { polarity: known } }];
    return { comparator: OR_BETTER[known], better: SIGN[known], assumptions };
  }
  if (stated === null) return { comparator: 'equal', better: null, assumptions: [] };
  return { comparator: stated, better: signOf(WANTED_BY[stated] ?? polarity), assumptions: [] };
}

/** "Noll utsläpp", "0 olyckor": nothing of what there can only be more of, whatever else the name of the measure says. */
function isNothing({ target, unit }: TargetReading): boolean {
  const family = familyOf(unit);
  return target === 0 && family !== null && NEVER_BELOW_NOTHING.has(family);
}

const NEVER_BELOW_NOTHING: ReadonlySet<UnitFamily> = new Set(['count', 'time', 'weight', 'energy', 'volume']);

/** A target above the baseline that stands beside it asks for more, one below it for less; null where nothing tells. */
function wayFromBaseline({ baseline, target }: TargetReading): Polarity | null {
  if (baseline === null || target === null || baseline === target) return null;
  return target > baseline ? 'higher' : 'lower';
}

/** Of a part of one: hundredths of a per cent. */
const DECIMALS_OF_ONE = 4;

type Level = Pick<Aim, 'target' | 'high' | 'change' | 'unit' | 'decimals' | 'assumptions'>;

/** The level with its unit: as written, as a change of an earlier value, or as all or nothing of a share. */
function levelOf(indicator: Indicator, comparator: Comparator | null): Level {
  const { target } = indicator;
  const written: Level = {
    target: target.target,
    high: target.targetHigh,
    change: null,
    // A direction has no unit of its own.
    unit: areAllOfOne(indicator) ? null : (target.unit ?? (target.target === null ? measuredUnit(indicator) : null)),
    // A part of one is as exact as its values: 0.97 is not "1".
    decimals: areAllOfOne(indicator) ? DECIMALS_OF_ONE : target.targetDecimals,
    assumptions: outsideScale(target),
  };
  if (target.target !== null && (comparator === 'increaseBy' || comparator === 'decreaseBy')) {
    const isPercent = target.unit === '%';
    const isRelative = isPercent || target.unit === 'procentenheter';
    return {
      ...written,
      target: null,
      high: null,
      change: {
        amount: target.target,
        isPercent,
        sign: comparator === 'decreaseBy' ? -1 : 1,
        isMost: target.isMost === true,
      },
      unit: isRelative ? measuredUnit(indicator) : target.unit,
      // The decimals of a percentage say nothing about those of the level it leads to.
      decimals: isPercent ? (target.baselineDecimals ?? 0) : target.targetDecimals,
    };
  }
  const isBare = target.quantifier === null || target.target !== null || target.comparator !== null;
  if (isBare || !isMeasuredInShares(indicator)) return written;
  const all = target.quantifier === 'all' ? 100 : 0;
  const assumption: Assumption = { code: 'target.fromQuantifier', params: { target: all } };
  return { ...written, target: all, unit: '%', decimals: 0, assumptions: [assumption] };
}

/** Its values are shares: per cent, or "7 av 9". */
function isMeasuredInShares(indicator: Indicator): boolean {
  const measured = indicator.measurements.find(({ value }) => value !== null);
  return measuredUnit(indicator) === '%' || (measured !== undefined && measured.of !== null);
}

/** The unit in which the indicator is measured; null when no value has one. */
export function measuredUnit({ measurements }: Indicator): string | null {
  return measurements.find(({ value, unit }) => value !== null && unit !== null)?.unit ?? null;
}

/** A target beyond the scale of its measure is judged as written, and said. */
function outsideScale({ target, scale, comparator }: TargetReading): readonly Assumption[] {
  if (target === null || scale === null || comparator === 'increaseBy' || comparator === 'decreaseBy') return [];
  const [low, high] = scale;
  return target >= low && target <= high ? [] : [{ code: 'target.outsideScale', params: { target, low, high } }];
}

/** The day of the deadline; without one in the text, cells or headers the last day of the plan year. */
function deadlineOf(
  target: TargetReading,
  env: Env,
): { readonly day: number | null; readonly assumptions: readonly Assumption[] } {
  const stated = statedDay(target, env);
  if (stated !== null) return { day: stated, assumptions: [] };
  if (env.deadlineYear === null) return { day: null, assumptions: [{ code: 'deadline.standing', params: {} }] };
  // "Vid årets slut" in a plan for several years is the end of the one that is going on.
  const isOfThisYear = target.deadlineText !== null && THIS_YEAR.test(target.deadlineText);
  const day = endOfYear(isOfThisYear ? Math.min(env.planYear, env.deadlineYear) : env.deadlineYear);
  return { day, assumptions: [{ code: 'deadline.planYear', params: { date: env.date(day) } }] };
}

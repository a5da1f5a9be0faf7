import type { Assumption } from '../model/assumptions';
import type { Indicator } from '../model/goalTable';
import type { AlsoTarget, Comparator, Polarity, TargetReading } from '../model/target';
import type { Aim, Better } from './case';
import { endOfYear, type Env } from './env';

const DIRECTION: Readonly<Record<Comparator, Better | null>> = {
  atLeast: 1,
  greaterThan: 1,
  increase: 1,
  increaseBy: 1,
  atMost: -1,
  lessThan: -1,
  decrease: -1,
  decreaseBy: -1,
  equal: null,
  between: null,
  maintain: null,
};

const OR_BETTER: Readonly<Record<Polarity, Comparator>> = { higher: 'atLeast', lower: 'atMost' };
const SIGN: Readonly<Record<Polarity, Better>> = { higher: 1, lower: -1 };

/** Makes the aim of a target reading: comparator, direction, level, and the day on which it is to be reached. */
export function aimOf(indicator: Indicator, env: Env): Aim {
  const { target } = indicator;
  const direction = directionOf(target, indicator.polarity?.value ?? null);
  const deadline = deadlineOf(target, env);
  return {
    ...direction,
    target: target.target,
    high: target.targetHigh,
    unit: target.unit,
    decimals: target.targetDecimals,
    deadline: deadline.day,
    assumptions: [...direction.assumptions, ...deadline.assumptions],
  };
}

/** The aim of a further target in the same text: what it does not say itself it shares with the main one. */
export function aimOfAlso(main: Aim, also: AlsoTarget): Aim {
  const comparator = also.comparator ?? main.comparator;
  return {
    ...main,
    comparator,
    better: (also.comparator === null ? null : DIRECTION[also.comparator]) ?? main.better,
    target: also.target,
    high: null,
    unit: also.unit ?? main.unit,
    deadline: also.deadlineYear === null ? main.deadline : endOfYear(also.deadlineYear),
  };
}

/** What the words say decides the comparator; a level without one means "this or better" where the direction is known. */
function directionOf(
  target: TargetReading,
  polarity: Polarity | null,
): Pick<Aim, 'comparator' | 'better' | 'assumptions'> {
  const stated = target.comparator ?? target.impliedComparator;
  const verb = target.verb === 'increase' ? 'higher' : target.verb === 'decrease' ? 'lower' : null;
  const known = verb ?? polarity;
  if ((stated === null || stated === 'equal') && !target.exact) {
    if (known === null) return { comparator: stated, better: null, assumptions: [] };
    const assumption: Assumption = { code: 'comparator.orBetter', params: { polarity: known } };
    return {
      comparator: OR_BETTER[known],
      better: SIGN[known],
      assumptions: target.target === null ? [] : [assumption],
    };
  }
  if (stated === null) return { comparator: 'equal', better: null, assumptions: [] };
  return { comparator: stated, better: DIRECTION[stated] ?? (polarity ? SIGN[polarity] : null), assumptions: [] };
}

/** The day of the deadline; without one in the text, cells or headers the last day of the plan year. */
function deadlineOf(
  target: TargetReading,
  env: Env,
): { readonly day: number | null; readonly assumptions: readonly Assumption[] } {
  if (target.deadlineDate !== null) return { day: env.day(target.deadlineDate), assumptions: [] };
  if (target.deadlineYear !== null) return { day: endOfYear(target.deadlineYear), assumptions: [] };
  if (env.deadlineYear === null) return { day: null, assumptions: [{ code: 'deadline.standing', params: {} }] };
  const day = endOfYear(env.deadlineYear);
  return { day, assumptions: [{ code: 'deadline.planYear', params: { date: env.date(day) } }] };
}

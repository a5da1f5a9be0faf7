import type { Indicator } from '../../model/goalTable';
import type { Group } from '../../model/measurement';
import { aimOf, aimOfAlso, measuredUnit } from './aim';
import type { Aim } from '../case';
import { familyOf } from '../convert';
import type { Env } from '../env';

/** The targets of one row: the one that is judged now, and the rest. */
export interface Aims {
  readonly main: Aim;
  /** Targets of years that have passed; they keep their final judgement. */
  readonly passed: readonly Aim[];
  /** Targets of later years, and those in another unit than the measurement's. */
  readonly others: readonly Aim[];
  /** Targets for one group only. */
  readonly byGroup: ReadonlyMap<Group, Aim>;
}

/**
 * Sorts the targets of a row. Of several years the first that is not before the as-of date is judged; of two units
 * the one that the measurements are in.
 */
export function aimsOf(indicator: Indicator, env: Env): Aims {
  const written = aimOf(indicator, env);
  const also = indicator.target.alsoTargets.map((target) => aimOfAlso(written, target, env));
  if (also.length === 0) return { main: written, passed: [], others: [], byGroup: new Map() };

  const byGroup = new Map(also.flatMap((aim) => (aim.group === null ? [] : [[aim.group, aim] as const])));
  const common = [written, ...also.filter((aim) => aim.group === null && !isSame(aim, written))];
  const inUnit = common.filter((aim) => isMeasuredIn(indicator, aim));
  const candidates = (inUnit.length > 0 ? inUnit : common).toSorted((a, b) => dayOf(a) - dayOf(b));
  // Of those that are due the same day the written one stands first: a number beside it never outlives it.
  const due = Math.min(env.asOf, dayOf(candidates.at(-1) ?? written));
  const main = candidates.find((aim) => dayOf(aim) >= due) ?? written;
  const rest = common.filter((aim) => aim !== main && !isSame(aim, main));
  const isPassed = (aim: Aim): boolean => candidates.includes(aim) && dayOf(aim) < dayOf(main);
  return {
    main: inUnit.length > 0 && inUnit.length < common.length ? named(main) : main,
    passed: rest.filter(isPassed),
    others: rest.filter((aim) => !isPassed(aim)),
    byGroup,
  };
}

/** The same target, read twice from the cells of its row. */
function isSame(a: Aim, b: Aim): boolean {
  return a.target === b.target && a.deadline === b.deadline;
}

function dayOf({ deadline }: Aim): number {
  return deadline ?? Infinity;
}

function isMeasuredIn(indicator: Indicator, { unit }: Aim): boolean {
  const measured = measuredUnit(indicator);
  return measured === null || unit === null || familyOf(unit) === familyOf(measured);
}

/** Says that the target was chosen for its unit. */
function named(aim: Aim): Aim {
  if (aim.unit === null) return aim;
  return { ...aim, assumptions: [...aim.assumptions, { code: 'target.inUnit', params: { unit: aim.unit } }] };
}

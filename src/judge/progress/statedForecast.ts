import { isSameGroup, type Measurement } from '../../model/measurement';
import { statedDay } from '../aims/aim';
import type { Case, Measured } from '../case';
import { holds } from '../aims/comparators';
import { isFractionBeside } from '../sums/bareFractions';
import { sizeIn } from '../series/series';
import { endOfYear, yearOfDay } from '../../model/calendar';

/** The table's own forecast ("Prognos helår"), in the target's unit. */
export interface StatedForecast {
  readonly value: number;
  readonly cell: string;
  /** Whether it satisfies the target; null where it says nothing of the deadline, or there is no level to hold it against. */
  readonly meets: boolean | null;
}

/** The forecast that stands beside ours: the one for the deadline, else the latest. Null where the table gives none. */
export function statedForecastOf(c: Case): StatedForecast | null {
  const chosen = forDeadline(c) ?? statedFor(c).at(-1);
  const value = chosen && valueOf(chosen, c);
  if (chosen === undefined || value === null || value === undefined) return null;
  const { level, m } = c;
  const isHeld = forDeadline(c) === chosen && level !== null && m !== null && c.aim.comparator !== null;
  return { value, cell: chosen.cell, meets: isHeld ? holds({ ...c, level, m }, value) : null };
}

/** The value that the table foresees at the deadline; null where it foresees none. */
export function foreseenAtDeadline(c: Measured): number | null {
  const chosen = forDeadline(c);
  return chosen === undefined ? null : valueOf(chosen, c);
}

/** The forecasts for the whole, or for the group that is judged. */
function statedFor({ indicator, m }: Case): readonly Measurement[] {
  const group = m?.source.group ?? null;
  return indicator.forecasts.filter((cell) => cell.value !== null && isSameGroup(cell.group, group));
}

/**
 * The latest whose period contains the deadline; one without a period is for the plan year. Beside "Mål jan–aug | Mål
 * helår" the forecast of the year is for the year's target alone.
 */
function forDeadline(c: Case): Measurement | undefined {
  const { env, aim } = c;
  const { deadline } = aim;
  if (deadline === null) return undefined;
  const later = deadlinesOf(c).filter((day) => day > deadline);
  return statedFor(c).findLast(({ period }) => {
    if (period === null && yearOfDay(deadline) !== env.planYear) return false;
    const [start, end] = period ? [env.day(period.start), env.day(period.end)] : [deadline, endOfYear(env.planYear)];
    return start <= deadline && deadline <= end && !later.some((day) => day <= end);
  });
}

/** The days of all targets of the indicator that say theirs. */
function deadlinesOf({ indicator: { target }, env }: Case): readonly number[] {
  return [target, ...target.alsoTargets].flatMap((each) => statedDay(each, env) ?? []);
}

/** In the target's unit; null in one of another family, and for 0.075 beside per cent, which may be 7.5 or less than one. */
function valueOf(source: Measurement, { indicator, aim, m }: Case): number | null {
  const size = sizeIn(indicator, source, aim.unit);
  if (size === null || source.value === null) return null;
  const beside = m?.value ?? aim.target;
  const isOdd = aim.unit === '%' && beside !== null && isFractionBeside(source.value, source, beside);
  return isOdd ? null : source.value * size;
}

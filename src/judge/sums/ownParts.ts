import { dayNumber, yearOfDay } from '../../model/calendar';
import type { Indicator } from '../../model/goalTable';
import { shareOfYear } from '../series/blocks';
import type { Aim } from '../case';

/** A level that is to be reached by a day within its year. */
interface PartTarget {
  readonly day: number;
  readonly target: number;
}

/**
 * "Mål Kv 1: 10 | Mål Kv 2: 10": levels of the parts of a year that do not grow as the year goes, so that each is for
 * what its own part comes to, and none for the sum since January, as "Mål Kv 1: 10 | Mål Kv 2: 20" are.
 */
export function isForItsOwnPart({ target }: Indicator, aim: Aim): boolean {
  const parts = [target, ...target.alsoTargets]
    .flatMap(({ deadlineDate, target: level }): PartTarget[] =>
      deadlineDate && level !== null ? [{ day: dayNumber(deadlineDate), target: level }] : [],
    )
    .sort((a, b) => a.day - b.day);
  const [first] = parts;
  const last = parts.at(-1);
  const isOne = parts.some(({ day, target: level }) => day === aim.deadline && level === aim.target);
  if (!first || !last || !isOne || first.target <= 0 || yearOfDay(first.day) !== yearOfDay(last.day)) return false;
  const grown = Math.log(last.target / first.target);
  const elapsed = Math.log(shareOfYear(last.day) / shareOfYear(first.day));
  return elapsed > 0 && Math.abs(grown) < Math.abs(grown - elapsed);
}

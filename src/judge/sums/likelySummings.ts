import type { Indicator } from '../../model/goalTable';
import { isOfWhole, type Measurement } from '../../model/measurement';
import { calendarYear, coversYear, shareOfYear, MONTHS_OF_YEAR, type Block } from '../series/blocks';
import type { Aim, Summing } from '../case';
import { yearOfDay } from '../../model/calendar';
import { LIKE, times, yearBefore } from './levelOrSum';
import { lengthOf, type Point } from '../series/point';
import { toDate } from './toDate';

/**
 * A year to date that comes to more than so many times the model is not like it: sums that are added up once more after two
 * parts of an even year come to 1.5 times the year.
 */
const UNLIKE = 1.4;

/**
 * Of the ways to read the parts of a year (each for its part, or as sums already) the one that makes a year like the one
 * that the table foresees, else like the last whole one, where the other does not: 2.1, 4.4 and 6.9 after a year of 9.5
 * are sums already. Else all of them, and also where the year that is wanted is like the other one.
 */
export function likelySummings(
  summings: readonly Summing[],
  indicator: Indicator,
  points: readonly Point[],
  aim: Aim,
): readonly Summing[] {
  const latest = points.findLast((point) => point.kind !== null && !coversYear(point));
  if (summings.length < 2 || latest === undefined) return summings;
  const year = calendarYear(latest.end);
  const model = foreseen(indicator, year.end) ?? yearBefore(points, year.start)?.value ?? 0;
  if (model === 0) return summings;
  const elapsed = shareOfYear(latest.end);
  const years = summings.map((summing) => {
    const sum = toDate(points, summing, MONTHS_OF_YEAR).findLast((point) => point.end === latest.end);
    return { summing, year: sum === undefined ? null : sum.value / elapsed };
  });
  const like = years.filter((each) => times(each.year, model) <= LIKE);
  const unlike = years.filter((each) => times(each.year, model) > UNLIKE);
  const [only] = like;
  if (only === undefined || like.length > 1 || unlike.length < years.length - 1) return summings;
  const { target } = aim;
  if (!growsLike(only.summing, points, year)) return summings;
  const isOtherWanted =
    target !== null && times(only.year, target) > LIKE && unlike.some((each) => times(each.year, target) <= LIKE);
  return isOtherWanted ? summings : [only.summing];
}

/** So many times farther a growth lies from what the other reading foresees, where it speaks for the one. */
const CLEARER = 1.5;

/**
 * Sums since January grow as the year does (from April to August they double), values of parts stay alike: 8 and 16.5 are
 * sums, 12 and 13 are parts, 130 and 180 can be either. Nothing speaks against a lone value.
 */
function growsLike(summing: Summing, points: readonly Point[], year: Block): boolean {
  const own = points.filter(({ kind, start, end }) => kind !== null && start >= year.start && end <= year.end);
  const [before, last] = own.slice(-2);
  if (!before || !last || before.value <= 0 || last.value <= 0) return true;
  const growth = Math.log(last.value / before.value);
  const asSums = Math.abs(growth - Math.log((last.end - year.start + 1) / (before.end - year.start + 1)));
  const asParts = Math.abs(growth - Math.log(lengthOf(last) / lengthOf(before)));
  return summing === 'sum' ? asParts * CLEARER <= asSums : asSums * CLEARER <= asParts;
}

/** The forecast in the table for the whole year that ends on a day. */
function foreseen({ forecasts }: Indicator, end: number): number | null {
  const year = String(yearOfDay(end));
  const cell = forecasts.findLast(
    ({ value, group, period }) => value !== null && isOfWhole(group) && isIn(period, year),
  );
  return cell?.value ?? null;
}

function isIn(period: Measurement['period'], year: string): boolean {
  return period === null || period.end.startsWith(year);
}

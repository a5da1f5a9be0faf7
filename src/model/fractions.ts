import type { Indicator } from './goalTable';

/*
 * Shares that are stored as parts of one, 0.95, in cells that are not shown in per cent.
 */

/** A level of a share that is written "0,95" and nothing else: 95 % or 0.95 %, only its values can tell. */
function isLevelOfOne({ target: { target, text } }: Indicator): boolean {
  return isPartOfOne(target) && !SAYS_UNIT.test(text);
}

/** Whether a level lies in (0, 1], where a share of all is written as a part of one. */
export function isPartOfOne(level: number | null): boolean {
  return level !== null && level > 0 && level <= 1;
}

const SAYS_UNIT = /[%\p{L}]/u;

/** The level and every value are written so: they are in one unit, whichever it is. */
export function areAllOfOne(indicator: Indicator): boolean {
  const measured = indicator.measurements.filter(({ value }) => value !== null);
  const areBare = measured.every(
    ({ value, unit, of }) => unit === null && of === null && value !== null && Math.abs(value) <= 1,
  );
  return measured.length > 0 && areBare && indicator.target.unit === '%' && isLevelOfOne(indicator);
}

/** A value more than so many times its level is in another unit: 60 beside 0.95 is 60 %, and not 60 times the whole. */
const TIMES_OF_LEVEL = 10;

/** "60 %" beside "0,95": the value is in per cent, and the level looks as if it were not, whether or not its name says %. */
export function isBesideLevelOfOne(indicator: Indicator, value: number): boolean {
  const level = indicator.target.target ?? 0;
  return isLevelOfOne(indicator) && Math.abs(value) > level * TIMES_OF_LEVEL;
}

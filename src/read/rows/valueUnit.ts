import { quantifiers } from '../../lexicon/sentenceWords';
import { isTimeText } from '../../lexicon/measures';
import { areOfOneFamily, unitsOf } from '../../lexicon/units';
import type { TargetReading } from '../../model/target';
import { surroundingsOf } from '../target/measure/context';
import { measureUnitOf, statedUnit } from '../target/measure/measureUnit';
import { readTarget } from '../target/readTarget';
import { normalise } from '../text/normalise';
import { tokenise } from '../text/tokens';

const TIMES = unitsOf('time');

/**
 * The unit of values without one, where it is another than the target's. "Köp av bemanning | tkr | 9 850 | högst 12 mnkr":
 * the values are in what their own column says.
 * @param cell of the unit column.
 * @param name of the indicator.
 */
export function valueUnitOf(target: TargetReading, cell: string | null, name: string): string | null {
  const { text, unit } = target;
  if (unit === null) return null;
  const own = canonical(cell) ?? statedUnit(tokenise(normalise(name)));
  if (own === null) return limitsCounted(target, name) ? 'antal' : null;
  if (!areOfOneFamily(own, unit)) return null;
  return readTarget(text, null).unit === unit ? own : null;
}

/**
 * "Inga avbrott längre än 12 timmar" says which of them are counted: a bare 3 is hardly hours. "Inga väntetider över 90
 * dagar", or such a cell beside "Väntetid", is of what is measured in days.
 */
function limitsCounted({ quantifier, unit, text, target }: TargetReading, name: string): boolean {
  if (quantifier !== 'none' || target === null || target === 0 || unit === null || unit === 'antal') return false;
  const measured = text === name ? (COUNTED.exec(name)?.[1] ?? '') : name;
  const isTime = TIMES.has(unit) && isTimeText(measured);
  return !isTime && measureUnitOf(tokenise(normalise(measured))) !== unit;
}

/** The word behind "inga", "noll". */
const COUNTED = new RegExp(`(?<!\\p{L})(?:${quantifiers.none.join('|')}) (\\p{L}+)`, 'iu');

/** A unit as the tables write it: "kronor" is "kr". */
export function canonical(unit: string | null): string | null {
  // "% av boende": of whom is no part of the unit.
  return unit === null ? null : unit.startsWith('%') ? '%' : (surroundingsOf(unit).unit ?? unit);
}

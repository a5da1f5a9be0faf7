import { isCountText, isShareText } from '../../../lexicon/measures';
import { longTimes, paces, takenTimes } from '../../../lexicon/polarityWords';
import { polarityOf, tellsLess, type PolarityFound } from './polarityOf';

/**
 * Which way is better for a target: what its place on the scale says, else the name of the measure. A part of a whole
 * that is to be all of it can only be better higher, and one that is to be nothing, or a number of things, only lower. Of
 * any other per cent the name still says nothing that would ask for nothing: "at most 100 %".
 *
 * @param measures texts that name the measure, the nearest first.
 * @param value the target's value; null without one.
 * @param unit its unit, written or taken from what is measured.
 */
export function polarityOfTarget(
  measures: readonly string[],
  value: number | null,
  unit: string | null,
): PolarityFound | null {
  const end = endOfScale(value, unit, measures);
  if (end !== null && unit === '%' && measures.some(isShareText)) return end;
  for (const measure of measures) {
    const found = polarityOf(measure, unit === '%');
    if (found !== null && (isRound(found, unit) || isFall(measure, value) || isTaken(found, unit))) return null;
    if (found !== null) return end === null || found.value === end.value ? found : null;
  }
  return unit === '%' ? null : end;
}

/** "Utsläppsminskning: −20 %": a fall that is written as one is better the further it goes, and as a number it is not. */
function isFall(measure: string, value: number | null): boolean {
  return value !== null && value < 0 && tellsLess(measure);
}

/** "Beslut om bygglov: 8 veckor": more of them may be better, and longer is not. */
function isTaken({ value, term }: PolarityFound, unit: string | null): boolean {
  return value === 'higher' && takenTimes.includes(unit ?? '') && !longTimes.some((time) => term.includes(time));
}

/** How long a round takes goes the other way than the pace that its name tells of; which is meant, the user says. */
function isRound({ term }: PolarityFound, unit: string | null): boolean {
  return paces.durations.some((each) => each === unit) && paces.ends.some((end) => term.endsWith(end));
}

function endOfScale(value: number | null, unit: string | null, measures: readonly string[]): PolarityFound | null {
  if (unit !== '%') return value === 0 && measures.some(isCountText) ? { value: 'lower', term: '0' } : null;
  if (value === 100) return { value: 'higher', term: '100 %' };
  return value === 0 ? { value: 'lower', term: '0 %' } : null;
}

import { isShareText } from '../../lexicon/measures';
import { polarityOf, type PolarityFound } from './polarityOf';

/**
 * Which way is better for a target: what its place on the scale says, else the name of the measure. A part of a whole
 * that is to be all of it can only be better higher, and one that is to be nothing only lower. Of any other per cent the
 * name still says nothing that would ask for nothing: "at most 100 %".
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
  const end = unit === '%' ? endOfScale(value) : null;
  if (end !== null && measures.some(isShareText)) return end;
  for (const measure of measures) {
    const found = polarityOf(measure, unit === '%');
    if (found !== null) return end === null || found.value === end.value ? found : null;
  }
  return null;
}

function endOfScale(value: number | null): PolarityFound | null {
  if (value === 100) return { value: 'higher', term: '100 %' };
  return value === 0 ? { value: 'lower', term: '0 %' } : null;
}

import type { Language } from '../model/policy';
import type { Comparator } from '../model/target';
import { texts } from './texts';

/**
 * What the number beside it is held by, in words that a correction can be written in: "minst", "minska med".
 * @param isMost the change is the most that is allowed: "öka med högst"
 */
export function comparatorName(comparator: Comparator, language: Language, isMost = false): string {
  const { comparators, sheets } = texts(language);
  const name = sheets.trail.comparators[comparator] ?? comparators[comparator];
  return isMost ? `${name} ${comparators.atMost}` : name;
}

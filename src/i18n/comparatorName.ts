import type { Language } from '../model/policy';
import type { Comparator } from '../model/target';
import { texts } from './texts';

/** What the number beside it is held by, in a word that a correction can be written in: "minst", "minska med". */
export function comparatorName(comparator: Comparator, language: Language): string {
  const { comparators, sheets } = texts(language);
  return sheets.trail.comparators[comparator] ?? comparators[comparator];
}

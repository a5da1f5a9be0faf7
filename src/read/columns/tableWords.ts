import { HEADER_EXPRESSIONS } from '../../lexicon/headerExpressions';
import { FOREIGN_ALONE, FOREIGN_HEADERS } from '../../lexicon/headers';
import { HEADER_WORDS } from '../../lexicon/headerWords';
import { CORE } from '../../lexicon/roles';
import { alternativesOf, patternOf } from './headerPattern';
import { plainHeader } from './plainHeader';

/** Their words, wherever in a text they stand, and so whatever they end in. */
const CORE_WORDS = new RegExp(
  [...HEADER_EXPRESSIONS, ...HEADER_WORDS]
    .flatMap(({ role, words }) => (CORE.has(role) ? [alternativesOf(words.replace(/\*+(?=\||$)/g, ''))] : []))
    .join('|'),
);
const FOREIGN = patternOf(FOREIGN_HEADERS);
const FOREIGN_ONLY = new Set(FOREIGN_ALONE.split('|'));

/**
 * A cheap look before a header is read: false when it has no word of a goal, an indicator, a target, an activity or a
 * method. A workbook can have a million texts that are no headers.
 */
export function mayBeCore(text: string): boolean {
  return CORE_WORDS.test(plainHeader(text));
}

/** True for a plain header that belongs to other kinds of tables: "Konto". */
export function isForeign(plain: string): boolean {
  return FOREIGN_ONLY.has(plain) || FOREIGN.test(plain);
}

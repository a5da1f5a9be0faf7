import { directionNouns, directionVerbs, multiplyingVerbs, type DirectionWord } from '../../../lexicon/directions';
import { entriesOf, PhraseTable } from '../../text/phrases';
import type { Token } from '../../text/tokens';

/** Verbs that say a direction, and the change in per cent that some of them are. */
export const verbs = new PhraseTable<{ readonly word: DirectionWord; readonly percent: number | null }>([
  ...[...entriesOf(directionVerbs)].map(([phrase, word]) => [phrase, { word, percent: null }] as const),
  ...multiplyingVerbs.map(([phrase, word, percent]) => [phrase, { word, percent }] as const),
]);

/** Adjectives and nouns that say a direction. */
export const nouns = new PhraseTable(entriesOf(directionNouns));

/** A word that says a direction begins here, whatever its place in the sentence. */
export function isDirection(tokens: readonly Token[], at: number): boolean {
  return verbs.at(tokens, at) !== null || nouns.at(tokens, at) !== null;
}

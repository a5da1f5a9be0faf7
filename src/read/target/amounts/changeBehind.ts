import { THAN } from '../../../lexicon/particles';
import { beyondWords, changeEndings, type ChangeWord, changeWords } from '../../../lexicon/directions';
import { placeWords } from '../../../lexicon/amountWords';
import { entriesOf } from '../../text/phrases';
import type { Token } from '../../text/tokens';
import { WordTable, wordSet } from '../../text/wordTable';
import { namesOthers } from './referenceBodies';
import { countsSomething } from './countedNoun';
import { plainAt } from './plainNumber';

const changes = new WordTable<ChangeWord>(entriesOf(changeWords));

/** The change that a word right behind a number makes of it: "50 [fler]"; null for any other word. */
export function changeBehind(token: Token | undefined): ChangeWord | null {
  return changes.of(token) ?? null;
}

/** "2 placeringar [bättre än] 2023", "3 avdelningar [fler än] i fjol", but "5 avbrott längre än 12 timmar" says which. */
export function isBetterThan(tokens: readonly Token[], at: number): boolean {
  if (!countsSomething(tokens, at) || changeBehind(tokens[at + 1]) === null) return false;
  // "Än 2023" is spoken for as a time.
  return tokens[at + 2]?.key === '' || (THAN.has(tokens[at + 2]?.key ?? '') && plainAt(tokens, at + 3) === null);
}

/** "2 [placeringar] bättre än 2023". */
export function isPlaces(token: Token | undefined): boolean {
  return places.has(token);
}

const places = wordSet(placeWords);

/**
 * "60 procents [resandeökning]", "5 % [ökning]", "50 [fler]", "5 poäng [över] riket": the word behind the number makes it a
 * change.
 */
export function changeAt(tokens: readonly Token[], end: number, unit: string | null): ChangeWord | null {
  const next = tokens[end];
  // "Överstiga 30 µg/m³ mer än 35 gånger": how often, and no change.
  const often = next?.key === 'mer' && tokens[end + 1]?.key === 'än' ? tokens[end + 2]?.number?.value : undefined;
  if (often !== undefined && often < EARLIEST_YEAR) return null;
  // A year's level is spoken for as a time.
  const isOther = namesOthers(tokens, end + 1) || tokens[end + 1]?.key === '';
  const known = changeBehind(next) ?? (isOther ? BEYOND.of(next) : undefined);
  return known ?? (unit === '%' ? changeInCompound(next) : null);
}

const EARLIEST_YEAR = 1900;

/** The change that a compound is by its end: "resandeökning"; null for any other word. */
export function changeInCompound(token: Token | undefined): 'increase' | 'decrease' | null {
  if (token?.kind !== 'word') return null;
  return CHANGES.find((change) => changeEndings[change].some((ending) => token.key.endsWith(ending))) ?? null;
}

const BEYOND = new WordTable<ChangeWord>(beyondWords);

/** "Över" or "under", which can say how far a value is from another. */
export function isBeyond(token: Token): boolean {
  return BEYOND.has(token);
}

const CHANGES = ['increase', 'decrease'] as const;

import { measureEndings, measureUnits } from '../../lexicon/units';
import { PhraseTable } from '../text/phrases';
import type { Token } from '../text/tokens';
import { withoutDots } from '../text/normalise';

const nouns = new PhraseTable(measureUnits);
const endings: readonly (readonly [string, string])[] = measureEndings.flatMap(([ending, unit]) => [
  [ending, unit] as const,
  [withoutDots(ending), unit] as const,
]);

/**
 * The unit that a measure's own name carries: "andelen …" → %, "antalet …" → antal; the first that does. An index
 * anywhere in the name wins: "Andel nöjda, HME-index".
 */
export function measureUnitOf(tokens: readonly Token[]): string | null {
  if (tokens.some((token) => token.key.endsWith('-index') || token.key === 'hme' || token.key === 'nki'))
    return 'index';
  for (let at = 0; at < tokens.length; at++) {
    const noun = nouns.at(tokens, at);
    if (noun) return noun.meaning;
    const key = tokens[at]?.kind === 'word' ? (tokens[at]?.key ?? '') : '';
    const ending = endings.find(([written]) => key.length > written.length && key.endsWith(written));
    if (ending) return ending[1];
  }
  return null;
}

import { signLevels, wordsBesideSigns } from '../../lexicon/comparators';
import { canBeNegative, isDevelopment } from '../../lexicon/measures';
import { entriesOf } from '../text/phrases';
import { tokenise, type Token } from '../text/tokens';
import type { Surroundings } from './measure/context';
import type { Sentence } from './sentence/sentence';

const levels = new Map(entriesOf(signLevels));

/**
 * "Årets resultat ska vara positivt", "Inget underskott" beside it: the sign is a level, above nothing or at least that.
 * Null for all else, and for what cannot lie below nothing or is a development, which is positive when it rises.
 */
export function signLevel(
  { tokens, text, cues, timeAt }: Sentence,
  around: Surroundings,
): 'greaterThan' | 'atLeast' | null {
  const modal = cues.find(({ kind }) => kind === 'modal');
  const rest = tokens.filter((_, at) => at >= (modal?.end ?? 0) && timeAt[at] === undefined);
  const measured = modal && modal.start > 0 ? text.slice(0, tokens[modal.start]?.start) : around.text;
  const level = levelOf(rest);
  return level !== undefined && canBeNegative(measured) && !isDevelopment(measured) ? level : null;
}

/** "Positivt", "ej negativt" and nothing else: of what, the row has to say. */
export function saysSign(text: string): boolean {
  return levelOf(tokenise(text)) !== undefined;
}

function levelOf(tokens: readonly Token[]): 'greaterThan' | 'atLeast' | undefined {
  const said = tokens.filter(({ kind, key }) => kind !== 'sign' && !wordsBesideSigns.has(key));
  return levels.get(said.map(({ key }) => key).join(' '));
}

import { signLevels, wordsBesideSigns } from '../../lexicon/comparators';
import { canBeNegative } from '../../lexicon/measures';
import { entriesOf } from '../text/phrases';
import type { Surroundings } from './context';
import type { Sentence } from './sentence';

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
  const rest = tokens.filter(
    ({ key, kind }, at) =>
      at >= (modal?.end ?? 0) && kind !== 'sign' && timeAt[at] === undefined && !wordsBesideSigns.has(key),
  );
  const measured = modal && modal.start > 0 ? text.slice(0, tokens[modal.start]?.start) : around.text;
  const level = levels.get(rest.map(({ key }) => key).join(' '));
  return level !== undefined && canBeNegative(measured) && !DEVELOPMENT.test(measured) ? level : null;
}

const DEVELOPMENT = /utveckling|trend|tillväxt|förändring/i;

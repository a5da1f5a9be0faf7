import { functionWords } from '../../../lexicon/sentenceWords';
import type { Token } from '../../text/tokens';

/** Whether a word right after a number names what is counted. */
export function countsSomething(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token?.kind === 'word' && (token.key.length > 2 || token.key === 'ny') && !functionWords.has(token.key);
}

import { remarkWords, sourceWords, withoutTarget } from '../../../lexicon/sentenceWords';
import { PhraseTable } from '../../text/phrases';
import { preceding, type Token } from '../../text/tokens';
import { wordSet } from '../../text/wordTable';
import { endsSentence } from './clauses';

const sources = wordSet(sourceWords);
const methods = new PhraseTable([...withoutTarget, ...remarkWords].map((phrase) => [phrase, true] as const));

/**
 * What a text adds to its goal: "(Källa: SCB, 2023)", "… Ansvarig: socialnämnden. Mäts två gånger per år." True for the
 * tokens whose numbers and years are none of the target.
 */
export function remarksOf(text: string, tokens: readonly Token[]): readonly boolean[] {
  const remarks = new Array<boolean>(tokens.length).fill(false);
  let closing: 'sentence' | ')' | null = null;
  tokens.forEach((token, at) => {
    const startsSentence = at > 0 && endsSentence(text, tokens, at - 1);
    if (closing === 'sentence' && startsSentence) closing = null;
    if (closing === null && startsSentence && methods.at(tokens, at)) closing = 'sentence';
    else if (closing === null && at > 0 && sources.has(token) && tokens[at + 1]?.key === ':')
      closing = preceding(tokens, at)?.key === '(' ? ')' : 'sentence';
    if (closing === ')' && token.key === ')') closing = null;
    remarks[at] = closing !== null;
  });
  return remarks;
}

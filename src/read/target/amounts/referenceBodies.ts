import { referenceBodies } from '../../../lexicon/references';
import { OTHERS } from '../../../model/target';
import { entriesOf, PhraseTable } from '../../text/phrases';
import type { Token } from '../../text/tokens';

/** Whose value a target can be held against: "rikssnittet", "liknande kommuner", "föregående år". */
export const bodies = new PhraseTable(entriesOf(referenceBodies));

/** "5 poäng över [riket]": others are named here. */
export function namesOthers(tokens: readonly Token[], at: number): boolean {
  const found = bodies.at(tokens, at);
  return found !== null && OTHERS.has(found.meaning);
}

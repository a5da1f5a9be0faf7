import { referenceBodies } from '../../lexicon/references';
import type { TargetReference } from '../../model/target';
import { entriesOf, PhraseTable } from '../text/phrases';
import type { Token } from '../text/tokens';

/** Whose value a target can be held against: "rikssnittet", "liknande kommuner", "föregående år". */
export const bodies = new PhraseTable(entriesOf(referenceBodies));

/** Those whose values are others'. */
export const OTHERS: ReadonlySet<TargetReference['kind']> = new Set(['nation', 'region', 'similar']);

/** "5 poäng över [riket]": others are named here. */
export function namesOthers(tokens: readonly Token[], at: number): boolean {
  const found = bodies.at(tokens, at);
  return found !== null && OTHERS.has(found.meaning);
}

import { becameWords, changesOfValues, comparedWords, plannedLevels } from '../../lexicon/valueWords';
import type { Amount } from '../target/amounts/amounts';
import { entriesOf, PhraseTable } from '../text/phrases';
import type { Token } from '../text/tokens';

const changes = new PhraseTable(entriesOf(changesOfValues));
const BECAME: ReadonlySet<string> = new Set(becameWords);
const THAN: ReadonlySet<string> = new Set(comparedWords);

/** "Minskat med 3 %", "3 % lägre än 2022": the way that a value has gone, where only the size of the step is told. */
export function readChange(tokens: readonly Token[], [first]: readonly Amount[]): 'up' | 'down' | null {
  if (!first || tokens.some(({ key }) => BECAME.has(key) || plannedLevels.test(key))) return null;
  const said = changes.at(tokens, 0);
  if (said) return first.start === said.end || tokens[said.end]?.key === 'med' ? said.meaning : null;
  if (first.start !== 0 || first.change === null || !THAN.has(tokens[first.end]?.key ?? '')) return null;
  return first.change === 'increase' ? 'up' : 'down';
}

import { PER } from '../../lexicon/particles';
import { comparedWords } from '../../lexicon/valueWords';
import type { Amount } from '../target/amounts/amounts';
import type { Token } from '../text/tokens';
import { leadsToOther } from './ownAmounts';
import type { YearAt } from './takeExtras';

/** The year that a cell gives its own value: "3,2 (2022)", but not that of "80 % (2022: 79 %)" or "80 %, 3 % högre än 2022". */
export function yearOf(tokens: readonly Token[], amount: Amount, years: readonly YearAt[]): number | null {
  return (
    years.find(({ at }) => (at < amount.start ? leadsTo(tokens, at, amount) : isOfValue(tokens, at, amount)))?.year ??
    null
  );
}

/** "2022: 3,2", "lå 22/23: 3,2": no other number stands between. */
function leadsTo(tokens: readonly Token[], at: number, { start }: Amount): boolean {
  return !tokens.slice(at + 1, start).some((token, i) => isNumber(token) && !SPAN.has(tokens[at + i]?.key ?? ''));
}

const SPAN: ReadonlySet<string> = new Set(['/', '-', '–']);

/** Behind the value and not before another one, with no word between that leads to what it is compared with. */
function isOfValue(tokens: readonly Token[], at: number, { end }: Amount): boolean {
  const next = tokens[at + 1];
  if (next?.key === ':' || (next && isNumber(next))) return false;
  for (let between = end; between < at; between++) {
    const token = tokens[between];
    const isOfUnit = PER.has(tokens[between - 1]?.key ?? '');
    if (!token || (isNumber(token) && !isOfUnit) || THAN.has(token.key) || leadsToOther(tokens, between)) return false;
  }
  return true;
}

function isNumber({ number }: Token): boolean {
  return number !== null;
}

const THAN: ReadonlySet<string> = new Set(comparedWords);

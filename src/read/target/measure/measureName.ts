import { nameEnds } from '../../../lexicon/measures';
import { OF } from '../../../lexicon/particles';
import { shareAndCountUnits } from '../../../lexicon/amountWords';
import { PhraseTable } from '../../text/phrases';
import type { Token } from '../../text/tokens';
import type { Sentence } from '../sentence/sentence';

const ends = new PhraseTable(nameEnds.map((phrase) => [phrase, true] as const));

/**
 * Whether a text is the name of an indicator as Kolada writes them, and so sets no target, whatever numbers stand in it:
 * what is measured, a comma, and how: "Sjukfrånvaro mer än 59 dagar bland anställda, andel (%)".
 */
export function namesMeasure({ tokens, cues, amounts, inParentheses }: Sentence): boolean {
  if (tokens[0]?.kind !== 'word' || cues.some((cue) => cue.kind === 'modal' || isComparatorFirst(cue))) return false;
  if (endsInLevel(tokens, cues, amounts)) return false;
  const comma = tokens.findLastIndex((token, at) => token.key === ',' && inParentheses[at] !== true);
  const end = comma > 0 ? (ends.at(tokens, comma + 1)?.end ?? null) : null;
  if (end === null) return false;
  // "… (%)", "… av befolkningen", "… (-2024)".
  return tokens.every(
    (token, at) =>
      at < end ||
      inParentheses[at] === true ||
      (token.kind !== 'number' && token.key !== ':' && !starts(tokens, at, end)),
  );
}

/** "HME, index [(minst 78)]": a level alone in the parentheses at the end, but "antal (över 65 år)" says of whom. */
function endsInLevel(tokens: readonly Token[], cues: Sentence['cues'], amounts: Sentence['amounts']): boolean {
  return amounts.some(
    ({ start, end }) =>
      end === tokens.length - 1 &&
      tokens[end]?.key === ')' &&
      tokens[start - 2]?.key === '(' &&
      cues.some((cue) => cue.kind === 'comparator' && cue.end === start && LIMITS.has(cue.word)),
  );
}

const LIMITS: ReadonlySet<string> = new Set(['atLeast', 'atMost']);

function isComparatorFirst({ kind, start }: Sentence['cues'][number]): boolean {
  return kind === 'comparator' && start === 0;
}

/** Only "av …" goes on after the end of a name, and the noun that is counted: "…, antal ärenden". */
function starts(tokens: readonly Token[], at: number, end: number): boolean {
  const isNoun = at === tokens.length - 1 && Object.hasOwn(shareAndCountUnits, tokens[end - 1]?.key ?? '');
  return at === end && !isNoun && !GOING_ON.has(tokens[at]?.key ?? '');
}

const GOING_ON: ReadonlySet<string> = new Set([...OF, '.', '(']);

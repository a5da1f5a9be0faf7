import type { NumberReading, ValueReading } from '../../model/measurement';
import { comparatorsAfter } from '../../lexicon/comparators';
import { approximately, bounds, foreseenBehind, ranksBehind, targetLabels } from '../../lexicon/valueWords';
import { entriesOf, PhraseTable } from '../text/phrases';
import { tokenise, type Token } from '../text/tokens';
import { findAmounts, type Amount } from '../target/amounts/amounts';
import { countsSomething } from '../target/amounts/countedNoun';
import { thousandfold } from '../target/amounts/plainNumber';
import { unitBefore } from '../target/amounts/unitsAt';
import { cleanCell } from './cleanCell';
import { clockTime } from '../text/clockTime';
import { clockMinutes, durationOf } from './duration';
import { ownAmounts, type WhoseValues } from './ownAmounts';
import { readChange } from './readChange';
import { plainNumber } from './storedNumber';
import { groupOfOne, isGroupOfNumber, severalValues } from './severalValues';
import { takeExtras, type Extras } from './takeExtras';
import { yearOf } from './yearOf';

const rough = new PhraseTable(approximately.map((phrase) => [phrase, true] as const));
const bound = new PhraseTable(entriesOf(bounds));
const boundBehind = new PhraseTable(
  entriesOf({ atLeast: comparatorsAfter.atLeast, atMost: comparatorsAfter.atMost } as const),
);
const ranks = new PhraseTable(ranksBehind.map((phrase) => [phrase, true] as const));
const foreseen = new PhraseTable(foreseenBehind.map((phrase) => [phrase, true] as const));
const labels = new PhraseTable(targetLabels.map((phrase) => [phrase, true] as const));

/**
 * Reads the number, or the numbers, of a normalised cell; null when none stands in it.
 *
 * @param whose whose values the column holds; where it is known to be one of values, "Minskat med 3 %" is none.
 */
export function readNumberText(text: string, written: string, whose: WhoseValues): ValueReading | null {
  const { plain, footnote } = cleanCell(text);
  if (SCIENTIFIC.test(plain)) return plainNumber(written, Number(plain.replace(',', '.')), 0, null);
  const tokens = tokenise(plain);
  const minutes = clockMinutes(plain);
  if (minutes !== null) return plainNumber(written, minutes, 0, 'minuter');
  const label = labels.at(tokens, 0);
  const taken = tokens.map((_token, at) => isGroupOfNumber(tokens, at));
  const extras = { ...takeExtras(tokens, taken), footnote };
  const found = findAmounts(tokens, taken)
    // "Bland de 25 % sämsta": a place among others, and no value.
    .filter(({ end }) => !ranks.at(tokens, end))
    // "F–3: 94 %, 4–6: 88 %": of whom the value is.
    .filter(({ high, unit, end }) => high === null || unit !== null || tokens[end]?.key !== ':')
    .map((amount) => asCounted(tokens, amount));
  const amounts = ownAmounts(tokens, found, whose);
  const first = amounts[0];
  if (!first) return null;
  if (label && leadsTo(tokens, label.end, first)) return { kind: 'target', text: written };
  if (whose === 'own' && isForeseen(tokens, first))
    return { kind: 'missing', reason: 'pending', text: written, ambiguous: false };
  const change = whose === 'any' ? null : readChange(tokens, amounts);
  if (change) return { kind: 'trend', trend: change, text: written };
  const duration = durationOf(tokens, amounts);
  if (duration !== null) return plainNumber(written, duration, 2, first.unit);
  const margin = marginAfter(tokens, first);
  const ore = oreOf(tokens, first);
  const values = amounts.filter((amount) => amount.sign === null || amount === first || amount.sign === '-');
  const multi = margin === null && ore === null ? severalValues(tokens, values, extras.years, written) : null;
  if (multi) return multi;
  if (first.high !== null && margin === null)
    return { kind: 'range', value: first.value, high: first.high, unit: first.unit, text: written };
  const reading = numberReading(tokens, first, margin, extras, written);
  const group = groupOfOne(tokens, first);
  if (group !== null) return { ...reading, group };
  return ore === null ? reading : { ...reading, unit: amounts[1]?.unit ?? reading.unit };
}

/** "Mål 80 %", "Mål 2025: minst 80 %": no word but a comparator stands between. */
function leadsTo(tokens: readonly Token[], from: number, { start }: Amount): boolean {
  return tokens.slice(from, start).every(({ kind }, i) => kind !== 'word' || bound.at(tokens, from + i) !== null);
}

/** "82 % (prognos)": what a column of outcomes is to hold has not come yet. */
function isForeseen(tokens: readonly Token[], { end }: Amount): boolean {
  const behind = tokens[end]?.kind === 'sign' ? end + 1 : end;
  return foreseen.at(tokens, behind) !== null;
}

/** "1E+06": how Excel shows a number that is too long for its column. */
const SCIENTIFIC = /^[+-]?\d+(?:[.,]\d+)?e[+-]?\d{1,2}$/i;

/** "2/3 av enheterna": two of three, as in "7/10". */
function asCounted(tokens: readonly Token[], amount: Amount): Amount {
  const [part, whole] = [tokens[amount.start]?.number, tokens[amount.start + 2]?.number];
  if (amount.decimals !== null || !part || !whole || tokens[amount.start + 1]?.key !== '/') return amount;
  return { ...amount, value: part.value, of: whole.value, unit: null, decimals: 0 };
}

/** "74 ±4": the second number is the margin of error, not a range. */
function marginAfter(tokens: readonly Token[], amount: Amount): number | null {
  const at = tokens.findIndex((token) => token.key === '±' || token.key === '+-');
  if (at <= 0 || at < amount.start) return null;
  return tokens[at + 1]?.number?.value ?? null;
}

function numberReading(
  tokens: readonly Token[],
  amount: Amount,
  margin: number | null,
  extras: Extras & { readonly footnote: boolean },
  written: string,
): NumberReading {
  const share =
    amount.of !== null && amount.unit === '%' && amount.decimals === 0 ? shareAsWritten(tokens, amount) : null;
  const value =
    margin === null
      ? (share ?? tokens[amount.start]?.number?.value ?? amount.value)
      : (tokens[amount.start]?.number?.value ?? amount.value);
  const ore = oreOf(tokens, amount);
  const { scale, answers, footnote, years } = extras;
  const unit = share === null ? unitOf(tokens, amount) : null;
  const times = unit === null || unit === 'antal' ? (thousandfold(tokens[amount.start + 1]) ?? 1) : 1;
  const decimals = ore === null ? (tokens[amount.start]?.number?.decimals ?? 0) : 2;
  return {
    ...plainNumber(
      written,
      clockTime(ore ?? value * times, written, unit),
      decimals,
      times === 1 ? unit : countOf(tokens, amount),
    ),
    scale,
    answers,
    footnote,
    year: yearOf(tokens, amount, years),
    bound: leading(tokens, amount, (at) => bound.at(tokens, at)) ?? boundBehind.at(tokens, amount.end)?.meaning ?? null,
    approximate: isRough(tokens, amount),
    of: amount.of,
    margin,
    alternative: amount.alternative,
  };
}

/** "11,3 miljoner resor" counts; "11,3 miljoner" may be money. */
function countOf(tokens: readonly Token[], { start }: Amount): string | null {
  return countsSomething(tokens, start + 2) ? 'antal' : null;
}

function unitOf(tokens: readonly Token[], amount: Amount): string | null {
  const unit = amount.unit ?? unitBefore(tokens, amount.start) ?? indexBehind(tokens, amount);
  return unit ?? (amount.counts && amount.of === null ? 'antal' : null);
}

/** "88 (NKI)", "79 HME". */
function indexBehind(tokens: readonly Token[], { end }: Amount): string | null {
  return unitBefore(tokens, tokens[end]?.key === '(' ? end + 2 : end + 1);
}

/** "Ca 60", "4,2 % (prel.)", "4,2 % preliminärt". */
function isRough(tokens: readonly Token[], amount: Amount): boolean {
  const behind = tokens[amount.end]?.key === '(' ? amount.end + 1 : amount.end;
  return rough.at(tokens, behind) !== null || (leading(tokens, amount, (at) => rough.at(tokens, at)) ?? false);
}

/** "7/10" and "12 av 15" stay counts in a measurement. */
function shareAsWritten(tokens: readonly Token[], amount: Amount): number | null {
  return tokens[amount.start]?.number?.value ?? null;
}

/** "23:63", kronor and öre. */
function oreOf(tokens: readonly Token[], amount: Amount): number | null {
  const colon = tokens[amount.start + 1];
  const second = tokens[amount.start + 2];
  if (colon?.key !== ':' || !colon.glued || !second?.glued || second.end - second.start !== 2 || !second.number)
    return null;
  return (tokens[amount.start]?.number?.value ?? 0) + second.number.value / 100;
}

/** What stands right before an amount, in the last words that lead to it. */
function leading<M>(
  tokens: readonly Token[],
  amount: Amount,
  find: (at: number) => { meaning: M; end: number } | null,
): M | null {
  for (let at = Math.max(0, amount.start - 4); at < amount.start; at++) {
    const found = tokens[at] ? find(at) : null;
    if (found && found.end <= amount.start) return found.meaning;
  }
  return null;
}

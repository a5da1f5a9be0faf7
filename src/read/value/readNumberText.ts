import type { GroupValue, NumberReading, ValueReading } from '../../model/measurement';
import { groupWords } from '../../lexicon/sentenceWords';
import { approximately, bounds, otherNumbers, targetLabels } from '../../lexicon/valueWords';
import { entriesOf, PhraseTable } from '../text/phrases';
import { tokenise, type Token } from '../text/tokens';
import { findAmounts, type Amount } from '../target/amounts';
import { takeMeasureNumbers } from '../target/measureNumbers';
import { yearsAt } from '../target/years';
import { plainNumber } from './storedNumber';

/** What stands around the numbers of a cell, taken out before they are read. */
interface Extras {
  readonly year: number | null;
  readonly scale: readonly [number, number] | null;
  readonly answers: number | null;
  readonly footnote: boolean;
}

const rough = new PhraseTable(approximately.map((phrase) => [phrase, true] as const));
const bound = new PhraseTable(entriesOf(bounds));
const groups = new PhraseTable(entriesOf(groupWords));
const others = new PhraseTable(otherNumbers.map((phrase) => [phrase, true] as const));
const labels = new PhraseTable(targetLabels.map((phrase) => [phrase, true] as const));

/** Reads the number, or the numbers, of a normalised cell; null when none stands in it. */
export function readNumberText(text: string, written: string): ValueReading | null {
  const tokens = tokenise(asNegative(text));
  const label = labels.at(tokens, 0);
  const taken = tokens.map(() => false);
  const extras = takeExtras(tokens, taken);
  const amounts = findAmounts(tokens, taken).filter(
    (amount) => (amount.decimals !== null || tokens.length === 1) && !isOther(tokens, amount),
  );
  const first = amounts[0];
  if (!first) return null;
  if (label && first.start <= label.end + 1) return { kind: 'target', text: written };
  const margin = marginAfter(tokens, first);
  const values = amounts.filter((amount) => amount.sign === null || amount === first || amount.sign === '-');
  const multi = margin === null && oreOf(tokens, first) === null ? severalValues(tokens, values, written) : null;
  if (multi) return multi;
  if (first.high !== null && margin === null)
    return { kind: 'range', value: first.value, high: first.high, unit: first.unit, text: written };
  return numberReading(tokens, first, margin, extras, written);
}

/** "(2 100)" and "- 5,2" are negative numbers when nothing else stands in the cell. */
function asNegative(text: string): string {
  return text
    .replace(/^\(([\d ,.]+)\)$/, '-$1')
    .replace(/^[-–] (?=\d[\d ,.]*(?:%|\p{L}+)?$)/u, '-')
    .replace(/\((?=av \d)/, '');
}

/** Takes years, scales, numbers of answers and footnote marks out of the way. */
function takeExtras(tokens: readonly Token[], taken: boolean[]): Extras {
  const answers = answersOf(tokens, taken);
  const footnote = takeFootnote(tokens, taken);
  const year = takeYear(tokens, taken);
  const { scale } = takeMeasureNumbers(tokens, taken);
  return { year, scale, answers, footnote };
}

/** "(n=41)". */
function answersOf(tokens: readonly Token[], taken: boolean[]): number | null {
  const at = tokens.findIndex((token, i) => token.key === 'n' && tokens[i + 1]?.key === '=' && tokens[i + 2]?.number);
  if (at < 0) return null;
  taken.fill(true, at, at + 3);
  return tokens[at + 2]?.number?.value ?? null;
}

/** "68,4 %1)", "68 %*", "12¹": a mark glued to the end. */
function takeFootnote(tokens: readonly Token[], taken: boolean[]): boolean {
  const last = tokens.length - 1;
  if (tokens.length < 2) return false;
  const end = tokens[last];
  if (
    end?.key === ')' &&
    tokens[last - 1]?.glued &&
    tokens[last - 2]?.key !== '(' &&
    tokens[last - 1]?.kind !== 'sign' &&
    !tokens.some((token) => token.key === '(')
  ) {
    taken.fill(true, last - 1, last + 1);
    return true;
  }
  if (end?.glued === true && MARKS.has(end.key)) {
    taken[last] = true;
    return true;
  }
  return false;
}

const MARKS: ReadonlySet<string> = new Set(['*', '**', '¹', '²', '³', '⁴', '⁵', '†', '‡']);

/** A year beside another number: "3,2 (2022)", "2022: 3,2", "24 %2019". */
function takeYear(tokens: readonly Token[], taken: boolean[]): number | null {
  const numbers = tokens.filter((token, at) => token.number && taken[at] !== true).length;
  if (numbers < 2) return null;
  for (let at = 0; at < tokens.length; at++) {
    const years = taken[at] === true ? null : yearsAt(tokens, at, false);
    if (!years || years.years.length > 1 || (at > 1 && tokens[years.end]?.key === ':')) continue;
    const before = tokens[at - 1];
    const isMarked =
      before === undefined ||
      before.key === '(' ||
      before.key === '%' ||
      tokens[years.end]?.key === ':' ||
      before.kind === 'word' ||
      before.key === ',';
    if (!isMarked) continue;
    taken.fill(true, at, years.end);
    return years.years[0] ?? null;
  }
  return null;
}

/** A number that is no value of the cell: a target, a comparison, what it was before, a change in points. */
function isOther(tokens: readonly Token[], amount: Amount): boolean {
  if (amount.start > 0 && amount.sign !== null && amount.unit === 'procentenheter') return true;
  if (isEarlier(tokens, amount)) return true;
  return [1, 2, 3].some((length) => {
    const found = amount.start - length > 0 ? others.at(tokens, amount.start - length) : null;
    return found !== null && found.end >= amount.start - 1;
  });
}

/** "68 % (2022: 65 %)": neither the year in parentheses nor the number after it is the cell's value. */
function isEarlier(tokens: readonly Token[], { start, end }: Amount): boolean {
  if (tokens[start - 1]?.key === '(' && tokens[end]?.key === ':') return true;
  return tokens[start - 1]?.key === ':' && tokens[start - 3]?.key === '(' && yearsAt(tokens, start - 2, true) !== null;
}

/** "74 ±4": the second number is the margin of error, not a range. */
function marginAfter(tokens: readonly Token[], amount: Amount): number | null {
  const at = tokens.findIndex((token) => token.key === '±' || token.key === '+-');
  if (at <= 0 || at < amount.start) return null;
  return tokens[at + 1]?.number?.value ?? null;
}

/** Women and men, several groups or several values in one cell. */
function severalValues(tokens: readonly Token[], amounts: readonly Amount[], written: string): ValueReading | null {
  const [first] = amounts;
  const pair = first && amounts.length === 1 ? pairOf(tokens, first) : null;
  const values: readonly GroupValue[] =
    pair ?? amounts.map((amount) => ({ group: groupOf(tokens, amount), value: amount.value }));
  if (!first || values.length < 2 || (!pair && amounts.some((amount) => amount.high !== null))) return null;
  const unit = amounts.find((amount) => amount.unit !== null)?.unit ?? null;
  if (!pair && amounts.some((amount) => amount.of !== null)) return null;
  if (!pair && amounts.some((amount) => amount.unit !== null && amount.unit !== unit)) return null;
  return { kind: 'multi', values, unit, text: written };
}

/** "62/58": two values, unless the second is a whole that the first is a part of. */
function pairOf(tokens: readonly Token[], amount: Amount): readonly GroupValue[] | null {
  const slash = tokens[amount.start + 1];
  const second = tokens[amount.start + 2]?.number;
  if (slash?.key !== '/' || !second || amount.of !== null) return null;
  return [
    { group: null, value: amount.value },
    { group: null, value: second.value },
  ];
}

function groupOf(tokens: readonly Token[], amount: Amount): GroupValue['group'] {
  const before = tokens[amount.start - 1]?.key === ':' ? amount.start - 2 : amount.start - 1;
  const after = tokens[amount.end]?.key === '(' ? amount.end + 1 : amount.end;
  return groups.at(tokens, before)?.meaning ?? groups.at(tokens, after)?.meaning ?? null;
}

function numberReading(
  tokens: readonly Token[],
  amount: Amount,
  margin: number | null,
  extras: Extras,
  written: string,
): NumberReading {
  const share =
    amount.of !== null && amount.unit === '%' && amount.decimals === 0 ? shareAsWritten(tokens, amount) : null;
  const value =
    margin === null
      ? (share ?? tokens[amount.start]?.number?.value ?? amount.value)
      : (tokens[amount.start]?.number?.value ?? amount.value);
  const ore = oreOf(tokens, amount);
  return {
    ...plainNumber,
    ...extras,
    kind: 'number',
    text: written,
    value: ore ?? value,
    decimals: ore === null ? (tokens[amount.start]?.number?.decimals ?? 0) : 2,
    unit: share === null ? (amount.unit ?? (amount.counts && amount.of === null ? 'antal' : null)) : null,
    bound: leading(tokens, amount, (at) => bound.at(tokens, at)),
    approximate: leading(tokens, amount, (at) => rough.at(tokens, at)) ?? false,
    of: amount.of,
    margin,
    alternative: amount.alternative,
  };
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

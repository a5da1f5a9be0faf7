import { otherNumbers, valueLabels, valuesOfOthers } from '../../lexicon/valueWords';
import type { Amount } from '../target/amounts/amounts';
import { yearsAt } from '../target/times/years';
import { PhraseTable } from '../text/phrases';
import { preceding, type Token } from '../text/tokens';
import { isGroupOfNumber, namesGroup } from './severalValues';

const tableOf = (phrases: readonly string[]): PhraseTable<true> =>
  new PhraseTable(phrases.map((phrase) => [phrase, true] as const));
const others = tableOf(otherNumbers);
const ofOthers = tableOf(valuesOfOthers);
const own = tableOf(valueLabels);

/**
 * Whose values a column holds: the measure's own, those of others or of another time ("Riket", "Prognos helår"), or
 * any, where no header is known.
 */
export type WhoseValues = 'own' | 'others' | 'any';

/** What a header says of the values beneath it. */
export function whoseValues(header: string): WhoseValues {
  if (header === '') return 'any';
  return NAMES_OTHER.test(header) ? 'others' : 'own';
}

const NAMES_OTHER = new RegExp(valuesOfOthers.map((word) => word.replace(/[.*]/g, '')).join('|'), 'i');

/**
 * The amounts of a cell that can be its value: not targets, comparisons, what was before, or changes in points. Among
 * values of others "Prognos 85 %" is one.
 */
export function ownAmounts(
  tokens: readonly Token[],
  amounts: readonly Amount[],
  whose: WhoseValues,
): readonly Amount[] {
  const labelled = amounts.filter(({ start }) => isLedBy(own, tokens, start));
  if (labelled.length > 0 && labelled.length < amounts.length) return labelled;
  return amounts.filter(
    (amount, at) =>
      (whose !== 'own' || at > 0 || !isLedFromStart(tokens, amount)) &&
      (amount.decimals !== null || isWhole(tokens, amount)) &&
      !isOfOther(tokens, amount) &&
      !(at > 0 && countsBeside(tokens, amount, amounts[0])),
  );
}

/** "Riket: 82 %", "Prognos helår 2,1 %": the cell says at once that its number is another's. */
function isLedFromStart(tokens: readonly Token[], { start }: Amount): boolean {
  const found = ofOthers.at(tokens, 0);
  return found !== null && start <= found.end + 2;
}

/** A number word is a value when hardly more stands in the cell: "noll", "ungefär hälften". */
function isWhole(tokens: readonly Token[], { start, end }: Amount): boolean {
  return end - start >= tokens.length - 1;
}

/** "225,3 (17 ämnen)", "93 % av 28 svarande": beside the value stands what was counted. */
function countsBeside(
  tokens: readonly Token[],
  { start, end, unit, counts }: Amount,
  first: Amount | undefined,
): boolean {
  const before = preceding(tokens, start)?.key;
  const isBeside = before === '(' || (before === 'av' && first?.unit === '%');
  return isBeside && counts && !namesGroup(tokens, end) && unit === null && first?.counts === false;
}

/** A phrase stands here that leads to a number of others or of another time: "jmf 79 %". */
export function leadsToOther(tokens: readonly Token[], at: number): boolean {
  return others.at(tokens, at) !== null;
}

/** A number that is no value of the cell: a target, a comparison, what it was before, a change in points. */
function isOfOther(tokens: readonly Token[], amount: Amount): boolean {
  if (amount.start > 0 && amount.sign !== null && amount.unit === 'procentenheter') return true;
  // "81 %, vilket är 3 % högre än 2022".
  if (amount.start > 0 && amount.change !== null && tokens[amount.end]?.key === 'än') return true;
  return isEarlier(tokens, amount) || (!isPartOfWhole(tokens, amount) && isLedBy(others, tokens, amount.start));
}

/** "82, varav kvinnor 84 och män 79": a group's value beside that of all. */
function isPartOfWhole(tokens: readonly Token[], { start }: Amount): boolean {
  return tokens[start - 2]?.key === 'varav' && isGroupOfNumber(tokens, start - 1);
}

/** A phrase stands before an amount, with at most a word or a sign between, and not at the beginning of the cell. */
function isLedBy(table: PhraseTable<true>, tokens: readonly Token[], start: number): boolean {
  return [1, 2, 3].some((length) => {
    const found = start - length > 0 ? table.at(tokens, start - length) : null;
    return found !== null && found.end >= start - 1;
  });
}

/** "68 % (2022: 65 %, 2021: 63 %)": neither the years in parentheses nor the numbers after them are the cell's value. */
function isEarlier(tokens: readonly Token[], { start, end }: Amount): boolean {
  const open = tokens.findLastIndex((token, at) => at < start && token.key === '(');
  if (open <= 0 || tokens.slice(open, start).some((token) => token.key === ')')) return false;
  if (tokens[end]?.key === ':' && yearsAt(tokens, start, true) !== null) return true;
  const year = preceding(tokens, start)?.key === ':' ? start - 2 : start - 1;
  return year > open && yearsAt(tokens, year, true) !== null;
}

import type { GroupValue, ValueReading } from '../../model/measurement';
import { groupWords } from '../../lexicon/sentenceWords';
import { beforeGroups } from '../../lexicon/valueWords';
import type { Amount } from '../target/amounts/amounts';
import { entriesOf, PhraseTable } from '../text/phrases';
import { preceding, type Token } from '../text/tokens';
import type { YearAt } from './takeExtras';

const groups = new PhraseTable(entriesOf({ ...groupWords, total: [...groupWords.total, 't'] }));

/** A token names women, men or all. */
export function namesGroup(tokens: readonly Token[], at: number): boolean {
  return groups.at(tokens, at) !== null;
}

/** "kv 91", "M: 4,8": women, not a quarter, and men, not metres, where the number of a group follows. */
export function isGroupOfNumber(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return namesGroup(tokens, at) && Boolean(next?.number ?? (next?.key === ':' && tokens[at + 2]?.number));
}

/**
 * Of whom the only value of a cell is: "Pojkar: 88 %", "88 % (kvinnor)". Letters say too little, and "12 kvinnor" are counted;
 * null then, and of all.
 */
export function groupOfOne(tokens: readonly Token[], amount: Amount): GroupValue['group'] {
  const at = BEFORE_VALUE.has(preceding(tokens, amount.start)?.key ?? '') ? amount.start - 2 : amount.start - 1;
  const isWord = (position: number): boolean => (tokens[position]?.key.length ?? 0) > LONGEST_LETTERS;
  const named = isWord(at) ? groupBefore(tokens, amount) : null;
  const isBehind = named === null && amount.unit === '%' && isWord(behind(tokens, amount));
  const group = isBehind ? namedBehind(tokens, amount) : named;
  return group === 'total' ? null : group;
}

const LONGEST_LETTERS = 2;

/** Women and men, several groups or several values in one cell. */
export function severalValues(
  tokens: readonly Token[],
  amounts: readonly Amount[],
  years: readonly YearAt[],
  written: string,
): ValueReading | null {
  const [first] = amounts;
  const pair = first && amounts.length === 1 ? pairOf(tokens, first) : null;
  const all: readonly GroupValue[] =
    pair ??
    amounts.map((amount) => {
      const year = yearOf(amount, first, years);
      return {
        group: groupOf(tokens, amount, isGroupBehind(tokens, amounts)),
        value: amount.value,
        ...(year === null ? {} : { year }),
      };
    });
  // "Kvinnor 6,8 (7,0) män 4,1 (4,4)": what has no group of its own stands in brackets, for what was.
  const isEarlier = ({ group }: GroupValue, at: number): boolean =>
    group === null && tokens[(amounts[at]?.start ?? 0) - 1]?.key === '(';
  const values = all.some(({ group }) => group !== null) ? all.filter((value, at) => !isEarlier(value, at)) : all;
  if (!first || values.length < 2 || (!pair && amounts.some((amount) => amount.high !== null))) return null;
  const unit = amounts.find((amount) => amount.unit !== null)?.unit ?? null;
  if (!pair && amounts.some((amount) => amount.of !== null)) return null;
  if (!pair && amounts.some((amount) => amount.unit !== null && amount.unit !== unit)) return null;
  if (isCountWithShare(tokens, amounts)) return null;
  return { kind: 'multi', values, unit, text: written };
}

/** "54 (35,2 %)": a count, and in parentheses what share it is. */
function isCountWithShare(tokens: readonly Token[], [first, second]: readonly Amount[]): boolean {
  return first?.unit === null && second?.unit === '%' && tokens[second.start - 1]?.key === '(';
}

/** "2021: 62 2022: 64" and "62 (2021), 64 (2022)": the year beside each value, on the side where the first has its own. */
function yearOf(amount: Amount, first: Amount | undefined, years: readonly YearAt[]): number | null {
  if (years.length < 2) return null;
  const isBefore = (years[0]?.at ?? 0) < (first?.start ?? 0);
  const own = isBefore
    ? years.findLast(({ at }) => at < amount.start && at >= amount.start - 2)
    : years.find(({ at }) => at >= amount.end && at <= amount.end + 2);
  return own?.year ?? null;
}

/** "62/58": two values, unless the second is a whole that the first is a part of. */
function pairOf(tokens: readonly Token[], amount: Amount): readonly GroupValue[] | null {
  const slash = tokens[amount.start + 1];
  const second = tokens[amount.start + 2]?.number;
  if (slash?.key !== '/' || !second || (amount.of !== null && !isLikePair(tokens, amount, amount.of))) return null;
  return [
    { group: null, value: amount.value },
    { group: null, value: second.value },
  ];
}

/** Numbers from which "77/82" may be two shares, or two counts. */
const LEAST_OF_PAIR = 20;
/** A whole is often a round number, and a part often far from it. */
const NEAR = 0.75;

/** "77/82" alone in its cell: 77 of 82, or 77 for women and 82 for men. "94/100" and "12/15" are parts of a whole. */
function isLikePair(tokens: readonly Token[], { start, value, unit, counts }: Amount, whole: number): boolean {
  const isAlone = start === 0 && tokens.length === 3 && unit === null && !counts;
  const isSize = value >= LEAST_OF_PAIR && whole < 100 && value > whole * NEAR;
  return isAlone && isSize;
}

/** "91 % för kvinnor", "91 (kvinnor)". */
const BEFORE_GROUP: ReadonlySet<string> = new Set(['(', ...beforeGroups]);
const BEFORE_VALUE: ReadonlySet<string> = new Set([':', '=', '–', '.']);

function groupOf(tokens: readonly Token[], amount: Amount, isBehind: boolean): GroupValue['group'] {
  const before = groupBefore(tokens, amount);
  return isBehind ? (namedBehind(tokens, amount) ?? before) : (before ?? groupBehind(tokens, amount));
}

/** "94 % tjejer 89 % killar": where the last value has its group behind it, all have; "82 (kv 84, m 79)" has none there. */
function isGroupBehind(tokens: readonly Token[], amounts: readonly Amount[]): boolean {
  const [first, last] = [amounts[0], amounts.at(-1)];
  if (!first || !last || groupBefore(tokens, first) !== null) return false;
  return namedBehind(tokens, last) !== null;
}

function groupBefore(tokens: readonly Token[], { start }: Amount): GroupValue['group'] {
  const at = BEFORE_VALUE.has(preceding(tokens, start)?.key ?? '') ? start - 2 : start - 1;
  return groups.at(tokens, at)?.meaning ?? null;
}

/** A group behind a value that is not that of the number after it. */
function groupBehind(tokens: readonly Token[], amount: Amount): GroupValue['group'] {
  const at = behind(tokens, amount);
  return isGroupOfNumber(tokens, at) ? null : namedBehind(tokens, amount);
}

function namedBehind(tokens: readonly Token[], amount: Amount): GroupValue['group'] {
  const at = behind(tokens, amount);
  const isOpen = tokens[amount.end]?.key === '(' && isGroupOfNumber(tokens, at);
  return isOpen ? null : (groups.at(tokens, at)?.meaning ?? null);
}

function behind(tokens: readonly Token[], { end }: Amount): number {
  return BEFORE_GROUP.has(tokens[end]?.key ?? '') ? end + 1 : end;
}

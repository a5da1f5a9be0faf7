import { articles, halves, numberWords, signWords } from '../../../lexicon/numberWords';
import { AND } from '../../../lexicon/particles';
import { multipliers } from '../../../lexicon/valueWords';
import { beforeOne, beforeOneWithUnit } from '../../../lexicon/amountWords';
import type { NumberText } from '../../text/numberText';
import { preceding, type Token } from '../../text/tokens';
import { WordTable } from '../../text/wordTable';
import { unitAfter } from './unitsAt';

/** A number by itself, without unit. */
export interface Plain {
  readonly end: number;
  readonly value: number;
  readonly decimals: number | null;
  readonly sign: '+' | '-' | null;
  readonly alternative: number | null;
}

const signs = new WordTable<'+' | '-'>(Object.entries(signWords));
const values = new WordTable(numberWords);
const thousandfolds = new WordTable(Object.entries(multipliers));

/** A number or a number word, maybe after "minus". */
export function plainAt(tokens: readonly Token[], at: number): Plain | null {
  const token = tokens[at];
  if (!token) return null;
  const sign = signs.of(token);
  if (sign) {
    const size = signs.has(tokens[at + 1]) ? null : plainAt(tokens, at + 1);
    return size && size.sign === null ? { ...size, sign, value: sign === '-' ? -size.value || 0 : size.value } : null;
  }
  if (token.number) {
    const { number } = token;
    return priceAt(tokens, at, number.value) ?? multiplied(tokens, at, number) ?? plainOf(number, at + 1);
  }
  const value = token.kind === 'word' ? values.of(token) : undefined;
  if (value === undefined) return null;
  if (isAndAHalf(tokens, at + 1))
    return { end: at + 4, value: value + 0.5, decimals: 1, sign: null, alternative: null };
  const repeated = isRepeated(tokens, at + 1, value);
  if (articles.has(token.key) && !repeated && !standsForOne(tokens, at)) return null;
  return { end: repeated ? at + 4 : at + 1, value, decimals: null, sign: null, alternative: null };
}

/** "Två (2) nya förskolor": the digits repeat the word. */
function isRepeated(tokens: readonly Token[], at: number, value: number): boolean {
  return tokens[at]?.key === '(' && tokens[at + 1]?.number?.value === value && tokens[at + 2]?.key === ')';
}

/** "Två [och en halv] procent", "ett [och ett halvt] år". */
function isAndAHalf(tokens: readonly Token[], at: number): boolean {
  return (
    AND.has(tokens[at]?.key ?? '') && articles.has(tokens[at + 1]?.key ?? '') && halves.has(tokens[at + 2]?.key ?? '')
  );
}

/** How many ones a word such as "miljoner" is; undefined for any other word. */
export function thousandfold(token: Token | undefined): number | undefined {
  return thousandfolds.of(token);
}

/** "1,2 miljoner besök", but "1,2 miljoner kronor" have a unit of their own. */
function multiplied(tokens: readonly Token[], at: number, number: NumberText): Plain | null {
  const times = thousandfold(tokens[at + 1]);
  if (times === undefined || unitAfter(tokens, at + 1)) return null;
  return { end: at + 2, value: number.value * times, decimals: 0, sign: number.sign, alternative: null };
}

function plainOf({ value, decimals, sign, alternative }: NumberText, end: number): Plain {
  return { end, value, decimals, sign, alternative };
}

/** "22:45", kronor and öre as a tax rate is written. */
function priceAt(tokens: readonly Token[], at: number, kronor: number): Plain | null {
  const [colon, hundredths] = [tokens[at + 1], tokens[at + 2]];
  if (colon?.key !== ':' || !colon.glued || !hundredths?.number || !hundredths.glued) return null;
  if (hundredths.end - hundredths.start !== 2 || kronor >= 100) return null;
  return { end: at + 3, value: kronor + hundredths.number.value / 100, decimals: 2, sign: null, alternative: null };
}

/** "Inom en vecka", "minst ett möte": here the article is a number. */
function standsForOne(tokens: readonly Token[], at: number): boolean {
  const before = preceding(tokens, at)?.key ?? '';
  return beforeOne.has(before) && (!beforeOneWithUnit.has(before) || unitAfter(tokens, at + 1) !== null);
}

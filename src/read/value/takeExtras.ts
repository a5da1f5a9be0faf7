import { yearOf } from '../../model/calendar';
import { preceding, type Token } from '../text/tokens';
import { takeMeasureNumbers } from '../target/amounts/measureNumbers';
import { yearsAt } from '../target/times/years';

/** A year and the token where it stands. */
export interface YearAt {
  readonly at: number;
  readonly year: number;
}

/** What stands around the numbers of a cell, taken out before they are read. */
export interface Extras {
  readonly years: readonly YearAt[];
  readonly scale: readonly [number, number] | null;
  readonly answers: number | null;
}

/** Takes years, scales and numbers of answers out of the way. */
export function takeExtras(tokens: readonly Token[], taken: boolean[]): Extras {
  const answers = answersOf(tokens, taken);
  const years = takeYears(tokens, taken);
  const { scale } = takeMeasureNumbers(tokens, taken);
  return { years, scale, answers };
}

/** "(n=41)". */
function answersOf(tokens: readonly Token[], taken: boolean[]): number | null {
  const at = tokens.findIndex((token, i) => token.key === 'n' && tokens[i + 1]?.key === '=' && tokens[i + 2]?.number);
  if (at < 0) return null;
  taken.fill(true, at, at + 3);
  return tokens[at + 2]?.number?.value ?? null;
}

/** Years beside other numbers: "3,2 (2022)", "2022: 3,2", "24 %2019", "62 (2021), 64 (2022)". */
function takeYears(tokens: readonly Token[], taken: boolean[]): YearAt[] {
  const isTime = (token: Token): boolean => token.number !== null || token.kind === 'date';
  if (tokens.filter((token, at) => isTime(token) && taken[at] !== true).length < 2) return [];
  const found: YearAt[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const date = tokens[at]?.kind === 'date' ? tokens[at]?.date : null;
    const years = taken[at] === true || date ? null : yearsAt(tokens, at, false);
    const isMarked = date || (years && (marks(preceding(tokens, at), tokens[years.end]) || isLast(tokens, at)));
    if (!isMarked) continue;
    const [year, ...more] = date ? [yearOf(date)] : (years?.years ?? []);
    // "Plats 138 [år] 2019".
    taken.fill(true, preceding(tokens, at)?.key === 'år' ? at - 1 : at, years?.end ?? at + 1);
    if (year !== undefined && more.length === 0) found.push({ at, year });
  }
  return found;
}

/** "33 2019": the year at the end, after the only other number. */
function isLast(tokens: readonly Token[], at: number): boolean {
  const year = tokens[at]?.number?.value ?? 0;
  return at === 1 && tokens.length === 2 && tokens[0]?.number !== null && year >= 2000 && year <= LATEST;
}

const LATEST = 2040;

/** What stands around a year that is no value; "(2022: 65 %)" is left for those who read what was before. */
function marks(before: Token | undefined, after: Token | undefined): boolean {
  if (before?.key === '(' && after?.key === ':') return false;
  if (before === undefined || after?.key === ':' || after?.key === ')') return true;
  return before.key === '(' || before.key === '%' || before.key === ',' || before.kind === 'word';
}

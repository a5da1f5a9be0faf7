import { namedByYear } from '../../lexicon/timeWords';
import { preceding, type Token } from '../text/tokens';
import { isDirection } from './directionTables';
import { findTimes, type Time } from './times';

/** The times of a sentence, each with what the rest of the sentence makes of it. */
export function timesOf(text: string, tokens: readonly Token[]): Time[] {
  return findTimes(text, tokens)
    .flatMap((time) => (countsYears(tokens, time) ? [] : [ofPlan(tokens, asStart(tokens, time))]))
    .map((time, i, all) => asHistory(tokens, time, i, all));
}

/** "Minst 2000": after a comparator a number is no year, unless the year's level is meant ("minst 2023 års nivå"). */
function countsYears(tokens: readonly Token[], time: Time): boolean {
  if (time.cue !== null || time.date !== null || time.years.length !== 1 || time.end - time.core > 1) return false;
  return COMPARING.has(preceding(tokens, time.core)?.key ?? '');
}

/** "Från 2027 ska minst 80 % …", "från 2027 till 2030 bör …": where nothing changes the first year is no year before. */
function asStart(tokens: readonly Token[], time: Time): Time {
  if (time.start > 0 || !FROM.has(tokens[0]?.key ?? '') || tokens[time.end - 1]?.kind !== 'number') return time;
  const moves = tokens.some((_, at) => isDirection(tokens, at));
  if (moves || !tokens.some(({ key }) => SHALL.has(key))) return time;
  return { ...time, cue: TO.has(tokens[time.end]?.key ?? '') ? 'name' : 'deadline' };
}

/** "Handlingsplan mot våld i nära relationer [2023–2026] ska …": years of the plan that the sentence begins with. */
function ofPlan(tokens: readonly Token[], time: Time): Time {
  if (time.cue !== null || !time.isSpan || !SHALL.has(tokens[time.end]?.key ?? '')) return time;
  return namedByYear.some((end) => tokens[0]?.key.endsWith(end)) ? { ...time, cue: 'name' } : time;
}

/**
 * "Utfall 2023: 81 %, 2022: 79 %": a bare year before that of an outcome right before it is one of an outcome too, and
 * so is an earlier end of time in parentheses: "Vid utgången av 2026 85 % (83 % vid utgången av 2022)".
 */
function asHistory(tokens: readonly Token[], time: Time, i: number, times: readonly Time[]): Time {
  if (i === 0) return time;
  const before = times.slice(0, i).findLast((other) => other.cue !== null);
  const [year = Infinity] = time.years;
  if (time.cue === null) {
    return before?.cue === 'outcome' && year < (before.years[0] ?? -Infinity) ? { ...time, cue: 'outcome' } : time;
  }
  // Of an end of a term without a year any year in parentheses is before it.
  const isEarlier = year < (before?.years[0] ?? Infinity);
  const leads = ENDS.has(time.cue) && before !== undefined && ENDS.has(before.cue);
  return leads && isEarlier && isBracketed(tokens, time.start) ? { ...time, cue: 'outcome' } : time;
}

const ENDS: ReadonlySet<Time['cue']> = new Set(['deadline', 'preposition']);

/** Behind an opening parenthesis and few words. */
function isBracketed(tokens: readonly Token[], at: number): boolean {
  const signs = tokens.slice(Math.max(0, at - FEW), at).filter(({ key }) => key === '(' || key === ')');
  return signs.at(-1)?.key === '(';
}

const FEW = 6;

const FROM: ReadonlySet<string> = new Set(['från', 'from']);

const TO: ReadonlySet<string> = new Set(['till', 'to']);

const SHALL: ReadonlySet<string> = new Set(['ska', 'skall', 'bör', 'måste', 'shall', 'should', 'will', 'must']);

const COMPARING: ReadonlySet<string> = new Set([
  'minst',
  'högst',
  'hogst',
  'lägst',
  'max',
  'maximalt',
  '≥',
  '≤',
  '>',
  '<',
  '>=',
  '<=',
  'least',
  'most',
]);

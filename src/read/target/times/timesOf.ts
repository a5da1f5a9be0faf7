import { EDGES, FROM, SHALL, TO } from '../../../lexicon/particles';
import { dueCues, namedByYear, pensionWords, sayingWhen } from '../../../lexicon/timeWords';
import { decidedEnds, decisionWords } from '../../../lexicon/sentenceWords';
import { preceding, type Token } from '../../text/tokens';
import { wordSet } from '../../text/wordTable';
import { isDirection } from '../sentence/directionTables';
import { findTimes, type Time } from './times';

/** The times of a sentence, each with what the rest of the sentence makes of it. */
export function timesOf(text: string, tokens: readonly Token[]): Time[] {
  return findTimes(text, tokens)
    .filter((time) => !countsYears(tokens, time))
    .map((time) => asName(tokens, asStart(tokens, asWanted(tokens, time))))
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

/** "Regionens [resultat 2026] ska vara …": what the year is to bring, and no outcome. */
function asWanted(tokens: readonly Token[], time: Time): Time {
  if (time.cue !== 'outcome' || !SHALL.has(tokens[time.end]?.key ?? '')) return time;
  return { ...time, start: time.core, cue: null };
}

/** A year that names a plan, a source or a decision is no time of the target. */
function asName(tokens: readonly Token[], time: Time): Time {
  const isName =
    isOfPlan(tokens, time) ||
    isOfSource(tokens, time) ||
    isOfDecision(tokens, time) ||
    isOfPensions(tokens, time) ||
    isOfIndex(tokens, time);
  return isName ? { ...time, cue: 'name' } : time;
}

/** "(SKR, Öppna jämförelser [2023])": behind words that alone fill the parentheses. */
function isOfSource(tokens: readonly Token[], time: Time): boolean {
  if (time.cue !== null || time.years.length === 0 || !CLOSING.has(tokens[time.end]?.key ?? '')) return false;
  const open = tokens.slice(0, time.start).findLastIndex(({ key }) => key === '(' || key === ')');
  if (tokens[open]?.key !== '(') return false;
  const before = tokens.slice(open + 1, time.start);
  return before.some(({ kind }) => kind === 'word') && !before.some(saysWhen);
}

const CLOSING: ReadonlySet<string> = new Set([')', ',']);

/** "(60 % 2024)", "(etappmål 2025)", "(helår 2025)": numbers, goals and parts of a year make it a year of their own. */
function saysWhen({ kind, key }: Token): boolean {
  return kind === 'number' || key === ':' || sayingWhen.test(key);
}

/** "(index 100 = [2019])": what an index is counted from. */
function isOfIndex(tokens: readonly Token[], { start }: Time): boolean {
  return preceding(tokens, start)?.key === '=' && preceding(tokens, start - 1)?.number?.value === 100;
}

/** "Pensionsåtaganden [före 1998]", "pensioner intjänade före 1998": a debt of that time. */
function isOfPensions(tokens: readonly Token[], time: Time): boolean {
  return tokens.slice(Math.max(0, time.start - 2), time.start).some(({ key }) => pensionWords.test(key));
}

/** "Enligt beslut i KF [2023-11-27] § 145", "ett riksdagsbeslut [från 2009]". */
function isOfDecision(tokens: readonly Token[], time: Time): boolean {
  if (time.cue !== null && time.cue !== 'preposition' && time.cue !== 'baseline') return false;
  if (tokens[time.end]?.key === '§') return true;
  if (
    FROM.has(tokens[time.start]?.key ?? '') &&
    decidedEnds.some((end) => preceding(tokens, time.start)?.key.endsWith(end))
  )
    return true;
  if (time.date === null || time.cue === 'baseline') return false;
  return tokens.slice(Math.max(0, time.start - FEW), time.start).some((token) => decisions.has(token));
}

const decisions = wordSet(decisionWords);

/** "Handlingsplan mot våld i nära relationer [2023–2026] ska …": years of the plan that the sentence begins with. */
function isOfPlan(tokens: readonly Token[], time: Time): boolean {
  if (time.cue !== null || !time.isSpan || !SHALL.has(tokens[time.end]?.key ?? '')) return false;
  return namedByYear.some((end) => tokens[0]?.key.endsWith(end));
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
  const leads = dueCues.has(time.cue) && before !== undefined && dueCues.has(before.cue);
  return leads && isEarlier && isBracketed(tokens, time.start) ? { ...time, cue: 'outcome' } : time;
}

/** Behind an opening parenthesis and few words. */
function isBracketed(tokens: readonly Token[], at: number): boolean {
  const signs = tokens.slice(Math.max(0, at - FEW), at).filter(({ key }) => key === '(' || key === ')');
  return signs.at(-1)?.key === '(';
}

const FEW = 6;

const COMPARING: ReadonlySet<string> = new Set([...EDGES, '≥', '≤', '>', '<', '>=', '<=']);

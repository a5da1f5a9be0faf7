import {
  dueCues,
  levelNoun,
  namedByYear,
  perPeriods,
  personalPlans,
  type TimeCue,
  timeFillers,
  yearWords,
} from '../../../lexicon/timeWords';
import { verbParticles } from '../../../lexicon/clauseWords';
import { entriesOf, PhraseTable } from '../../text/phrases';
import { preceding, type Token } from '../../text/tokens';
import { coreAt, cues, names, weekWords, type Core } from './timeCores';

/** A year, a day or an end of time that a sentence names, with the words that lead to it. */
export interface Time extends Omit<Core, 'isBaseline'> {
  /** Token positions, the leading words included. */
  readonly start: number;
  /** Position of the first token after the leading words. */
  readonly core: number;
  /** Null for a year without leading words. */
  readonly cue: TimeCue | null;
}

const fillers = new PhraseTable(timeFillers.map((filler) => [filler, true] as const));

/** "Per år", "varje kvartal" are no times but how often. */
const repeats = new PhraseTable(entriesOf(perPeriods));

/** Leading words and fillers that one time can have; more is another sentence. */
const MOST_CUES = 5;

/** Every time that a sentence names, from left to right, none inside another. */
export function findTimes(text: string, tokens: readonly Token[]): Time[] {
  const times: Time[] = [];
  for (let at = 0; at < tokens.length;) {
    const repeat = repeats.at(tokens, at);
    const time = repeat ? null : named(timeAt(text, tokens, at), preceding(tokens, at));
    if (time) times.push(time);
    at = repeat?.end ?? time?.end ?? at + 1;
  }
  return times;
}

/** A bare year after "trafiksäkerhetsplanen" is part of the plan's name. */
function named(time: Time | null, before: Token | undefined): Time | null {
  if (time?.cue !== null || before?.kind !== 'word' || personalPlans.includes(before.key)) return time;
  return namedByYear.some((end) => before.key.endsWith(end)) ? { ...time, cue: 'name' } : time;
}

/** Most words of a sentence begin no time, and the rest of the rules need not be asked about them. */
function mayBegin(token: Token): boolean {
  return token.kind !== 'word' || cues.mayBegin(token) || names.has(token) || weekWords.has(token);
}

/** "Har satt [som mål] till 2025 att …": a goal is set, nothing is held against it. */
function isAsGoal(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.key === 'som' && tokens[at + 1]?.key === 'mål';
}

function timeAt(text: string, tokens: readonly Token[], start: number): Time | null {
  const first = tokens[start];
  if (!first || !mayBegin(first) || isAsGoal(tokens, start)) return null;
  let at = start;
  let cue: TimeCue | null = null;
  for (let count = 0; count < MOST_CUES; count++) {
    if (repeats.at(tokens, at)) return null;
    const core = coreAt(text, tokens, at, cue);
    if (core) return timeOf(core, start, at, cue);
    const found = cues.at(tokens, at);
    if (found && count === 0 && yearWords.has(tokens[at]?.key ?? '') && !coreAt(text, tokens, found.end, found.meaning))
      return null;
    if (found && count === 0 && isParticle(tokens, at, found.end)) return null;
    const filler = found ? null : count > 0 ? fillers.at(tokens, at) : null;
    if (!found && !filler) return null;
    if (found) cue = strongest(cue, found.meaning);
    // "Under [nivån] 2012": what the measure was then.
    else if (levelNoun.test(tokens[at]?.key ?? '')) cue = 'baseline';
    at = (found ?? filler)?.end ?? at;
  }
  const core = coreAt(text, tokens, at, cue);
  return core && timeOf(core, start, at, cue);
}

/** "Ses [över] senast den 30 april": of the verb before it. */
function isParticle(tokens: readonly Token[], at: number, end: number): boolean {
  const next = verbParticles.has(tokens[at]?.key ?? '') ? cues.at(tokens, end) : null;
  return next !== null && dueCues.has(next.meaning);
}

function timeOf(found: Core, start: number, core: number, cue: TimeCue | null): Time {
  const { end, years, date, isMeasurement, isSpan, isBaseline } = found;
  return { start, end, core, years, date, cue: isBaseline ? 'baseline' : cue, isMeasurement, isSpan };
}

/** "Jämfört med år 2015": what says more than a place in time wins. */
function strongest(first: TimeCue | null, next: TimeCue): TimeCue {
  if (first === null || first === 'preposition') return next === 'preposition' && first !== null ? first : next;
  return first;
}

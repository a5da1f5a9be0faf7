import {
  MONTH_WORDS,
  ORDINAL_WORDS,
  PART_WORDS,
  SCHOOL_YEAR_WORDS,
  TERM_WORDS,
  WEEK_WORDS,
} from '../../../lexicon/periodWords';
import { SHALL } from '../../../lexicon/particles';
import {
  baselineAfter,
  dueCues,
  measuringStems,
  MID_YEAR,
  midYearEnds,
  reportingStems,
  seasons,
  timeCues,
  turnsOfYear,
  yearEnds,
  yearlessTimes,
  type TimeCue,
} from '../../../lexicon/timeWords';
import { yearOf, type IsoDate } from '../../../model/calendar';
import { remembered } from '../../../model/remembered';
import { readPeriod } from '../../period/readPeriod';
import { entriesOf, PhraseTable } from '../../text/phrases';
import type { Token } from '../../text/tokens';
import { wordSet } from '../../text/wordTable';
import { yearsAt, type Years } from './years';

/** What a time says by itself, without the words that lead to it. */
export interface Core {
  /** The token after its last. */
  readonly end: number;
  /** The years named, in order; empty for "mandatperiodens slut". */
  readonly years: readonly number[];
  /** The day, when the text says more than a year. */
  readonly date: IsoDate | null;
  readonly isMeasurement: boolean;
  /** "2020–2030", "mellan 2020 och 2030": a stretch from the first year to the last. */
  readonly isSpan: boolean;
  /** "2018 års nivå". */
  readonly isBaseline: boolean;
}

const NO_CORE: Core = { end: 0, years: [], date: null, isMeasurement: false, isSpan: false, isBaseline: false };

export const cues = new PhraseTable(entriesOf(timeCues));

const afterBaseline = new PhraseTable(baselineAfter.map((phrase) => [phrase, true] as const));

const ends = new PhraseTable(yearEnds.map((phrase) => [phrase, true] as const));

const midYear = new PhraseTable(midYearEnds.map((phrase) => [phrase, true] as const));

const yearless = new PhraseTable(yearlessTimes.map((phrase) => [phrase, true] as const));

/** A month, a part of the year: "juni", "kvartal", "T2". */
export const names = wordSet([
  ...MONTH_WORDS.flat(),
  ...Object.values(PART_WORDS).flat(),
  ...Object.keys(ORDINAL_WORDS),
  ...Object.keys(TERM_WORDS),
  ...SCHOOL_YEAR_WORDS,
  ...seasons,
  ...['t', 'q', 'h'].flatMap((letter) => [1, 2, 3, 4].map((number) => `${letter}${number}`)),
  ...['vt', 'ht'].flatMap((term) => Array.from({ length: 20 }, (_, year) => `${term}${String(20 + year)}`)),
]);

export const weekWords = wordSet(WEEK_WORDS);

/** Words that end a time without a year: "senast i juni", "till hösten". */
const endingWords: ReadonlySet<string> = new Set([...MONTH_WORDS.flat(), ...seasons]);

/** Words between "vid" and the year of a measurement: "till Socialstyrelsens nästa mätning 2024". */
const MOST_MEASURING_WORDS = 4;

/** The year, day, week, part of a year or end of time that begins at a token; null when none does. */
export function coreAt(text: string, tokens: readonly Token[], at: number, cue: TimeCue | null): Core | null {
  const token = tokens[at];
  if (!token) return null;
  if (token.kind === 'date' && token.date !== null) {
    return { ...NO_CORE, end: at + 1, years: [yearOf(token.date)], date: token.date };
  }
  return (
    turnAt(tokens, at) ??
    termAt(text, tokens, at) ??
    calendarAt(text, tokens, at, cue) ??
    weekAt(text, tokens, at, cue) ??
    yearsCore(tokens, at, cue) ??
    dayOfMonth(tokens, at, cue) ??
    (cue === null ? null : (yearlessAt(tokens, at) ?? measurementAt(tokens, at)))
  );
}

function yearsCore(tokens: readonly Token[], at: number, cue: TimeCue | null): Core | null {
  const years = yearsAt(tokens, at, cue !== null);
  if (!years) return null;
  if (dueCues.has(cue) && isItsMeasurement(tokens, years.end)) {
    return { ...NO_CORE, end: years.end + 2, years: years.years, isMeasurement: true };
  }
  const after = afterBaseline.at(tokens, years.end);
  const end = (after ?? ends.at(tokens, years.end))?.end ?? years.end;
  const isBaseline = after !== null || (tokens[end]?.key === 'års' && tokens[end + 1]?.kind === 'number');
  return {
    ...NO_CORE,
    end: isBaseline && !after ? end + 1 : end,
    years: years.years,
    isSpan: years.isSpan,
    isBaseline,
  };
}

/** "Vid 2028 [års folkhälsoenkät]", "i 2028 [års mätning]". */
function isItsMeasurement(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.key === 'års' && occasionOf(tokens[at + 1]?.key ?? '') === 'measurement';
}

/** "Årsskiftet 2025/2026", "halvårsskiftet 2025". */
function turnAt(tokens: readonly Token[], at: number): Core | null {
  const turn = turnsOfYear.get(tokens[at]?.key ?? '');
  const years = turn && yearsAt(tokens, at + 1, true);
  if (!years) return null;
  const isPair = years.end > at + 2;
  if (isPair !== turn.isBetween) return null;
  const year = (years.years.at(-1) ?? 0) - (isPair ? 1 : 0);
  return { ...NO_CORE, end: years.end, years: [year], date: `${String(year)}-${turn.day}` };
}

/** "HT25", "vt 26", "ht-26". */
function termAt(text: string, tokens: readonly Token[], at: number): Core | null {
  const first = tokens[at];
  if (!first || !(first.key in TERM_WORDS || SHORT_TERM.test(first.key))) return null;
  const digits = SHORT_TERM.test(first.key) ? at : at + 1;
  const end = digits + 1;
  const written = text.slice(first.start, tokens[digits]?.end).toLowerCase();
  const [, term, year] = TERM_OF_YEAR.exec(written) ?? [];
  const next = tokens[end];
  if (year === undefined || (next?.kind !== 'sign' && !SHALL.has(next?.key ?? 'ska')) || next?.key === '%') return null;
  return { ...NO_CORE, end, years: [CENTURY + Number(year)], date: readPeriod(`${term ?? ''}${year}`)?.end ?? null };
}

const SHORT_TERM = /^[hv]t\d\d$/;
const TERM_OF_YEAR = /^([hv]t)[ -]?([2-4]\d)$/;

/** "31 december 2025", "kvartal 2 2024", "T2 2024", "läsåret 2024/25", and with a leading word "30 juni". */
function calendarAt(text: string, tokens: readonly Token[], at: number, cue: TimeCue | null): Core | null {
  if (!names.has(tokens[at]) && !isDay(tokens[at])) return null;
  let end = at;
  let named = false;
  let isSpan = false;
  let years: Years | null = null;
  for (; end < tokens.length && end - at < 6; end++) {
    const token = tokens[end];
    if (!token) break;
    years = yearsAt(tokens, end, named) ?? (named ? shortYear(tokens, end) : null);
    if (years) break;
    const isDash = token.key === '-' || token.key === '–';
    const spans = isDash && (names.has(tokens[end + 1]) || (isDay(tokens[end + 1]) && names.has(tokens[end + 2])));
    const isJoint = named && (token.key === 'år' || token.key === ',' || (token.key === '.' && token.glued) || spans);
    if (!names.has(token) && !isDay(token) && !isJoint) break;
    isSpan ||= spans;
    named ||= names.has(token);
  }
  const first = tokens[at];
  if (!named || !first) return null;
  // "14 maj."
  while (!years && tokens[end - 1]?.kind === 'sign') end--;
  if (years) end = years.end;
  else if ((cue === null && !isDay(first)) || cue === 'name' || !endingWords.has(tokens[end - 1]?.key ?? ''))
    return null;
  const written = text.slice(first.start, tokens[end - 1]?.end);
  const period = years ? readPeriod(written) : null;
  return {
    ...NO_CORE,
    end,
    years: years?.years ?? [],
    isSpan: isSpan && !years,
    date: period && period.kind !== 'year' ? period.end : null,
  };
}

/** "Dec -25": the dash stands for the century, before no unit. */
function shortYear(tokens: readonly Token[], at: number): Years | null {
  const { number, start = 0, end = 0 } = tokens[at] ?? {};
  const next = tokens[at + 1];
  const isShort = number?.sign === '-' && number.decimals === 0 && end - start === LONGEST_SHORT_YEAR;
  if (!isShort || (next !== undefined && next.kind !== 'sign') || next?.key === '%') return null;
  return { years: [CENTURY - number.value], end: at + 1, isSpan: false };
}

const LONGEST_SHORT_YEAR = 3;

const CENTURY = 2000;

/** "Vecka 35 2024", and with a leading word "senast v. 35". */
function weekAt(text: string, tokens: readonly Token[], at: number, cue: TimeCue | null): Core | null {
  const first = tokens[at];
  if (!first || !weekWords.has(first)) return null;
  const number = tokens[at + 1]?.key === '.' ? at + 2 : at + 1;
  const week = tokens[number]?.number;
  if (!week || week.decimals > 0 || week.value < 1 || week.value > LAST_WEEK) return null;
  const years = yearsAt(tokens, tokens[number + 1]?.key === ',' ? number + 2 : number + 1, true);
  if (!years && cue !== 'deadline' && cue !== 'preposition') return null;
  const end = years?.end ?? number + 1;
  const period = years ? readPeriod(text.slice(first.start, tokens[end - 1]?.end)) : null;
  return { ...NO_CORE, end, years: years?.years ?? [], date: period?.end ?? null };
}

const LAST_WEEK = 53;

function isDay(token: Token | undefined): boolean {
  return (
    token?.number !== null && token?.number !== undefined && token.number.value <= 31 && token.number.decimals === 0
  );
}

/** "Senast 30/6": a day without a year; also without "senast" where it would be more than the whole, "invånare 31/12". */
function dayOfMonth(tokens: readonly Token[], at: number, cue: TimeCue | null): Core | null {
  const [day, slash, month] = [tokens[at]?.number, tokens[at + 1], tokens[at + 2]?.number];
  if (!day || !month || slash?.key !== '/' || day.value > 31 || month.value < 1 || month.value > 12) return null;
  const isGlued = slash.glued && tokens[at + 2]?.glued === true && tokens[at + 3]?.key !== '/';
  if (cue !== 'deadline' && (!isGlued || day.value <= month.value)) return null;
  return { ...NO_CORE, end: at + 3 };
}

function yearlessAt(tokens: readonly Token[], at: number): Core | null {
  const found = yearless.at(tokens, at);
  const years = found && yearsAt(tokens, found.end, true);
  if (!years) return found && { ...NO_CORE, end: found.end };
  const isMidYear = midYear.at(tokens, at) !== null;
  const date = isMidYear ? `${String(years.years.at(-1))}-${MID_YEAR}` : null;
  return { ...NO_CORE, end: years.end, years: years.years, isSpan: years.isSpan, date };
}

/** "Mätningen 2023", "Socialstyrelsens mätning 2024", "bokslutet 2025". */
function measurementAt(tokens: readonly Token[], at: number): Core | null {
  for (let end = at; end < at + MOST_MEASURING_WORDS && tokens[end]?.kind === 'word'; end++) {
    const occasion = occasionOf(tokens[end]?.key ?? '');
    if (occasion === null) {
      if (cues.at(tokens, end)) return null;
      continue;
    }
    const from = tokens[end + 1]?.key === 'år' || tokens[end + 1]?.key === 'i' ? end + 2 : end + 1;
    const years = yearsAt(tokens, from, true);
    if (!years) return null;
    const isMeasurement = occasion === 'measurement';
    return { ...NO_CORE, end: years.end, years: years.years, isSpan: years.isSpan, isMeasurement };
  }
  return null;
}

/** What a word names an occasion of, if any. */
const occasionOf = remembered((word): 'measurement' | 'report' | null => {
  if (measuringStems.some((stem) => word.includes(stem))) return 'measurement';
  return reportingStems.some((stem) => word.includes(stem)) ? 'report' : null;
});

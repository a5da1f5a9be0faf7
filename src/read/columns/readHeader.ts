import { LETTERS } from '../../model/letters';
import type { Role } from '../../model/goalTable';
import type { Group, Measurement } from '../../model/measurement';
import type { Period } from '../../model/period';
import type { HeaderTerm } from '../../lexicon/headerTerm';
import {
  AGENDA,
  FORESEEN_IN,
  FORMER_WORDS,
  IN_BRACKETS_WORDS,
  LAST_YEAR,
  LETTERS_OF_YEARS,
  PRELIMINARY_WORDS,
  QUESTION_WORDS,
  STAGE,
  START,
} from '../../lexicon/headers';
import { THINGS } from '../../lexicon/roles';
import { readPeriod } from '../period/readPeriod';
import { groupIn, spreadOf, timeIn, unitIn } from './headerDetails';
import { termsOfHeader } from './headerTerms';
import { plainHeader } from './plainHeader';
import { isForeign } from './tableWords';

/** What the words of a header say about its column. */
export interface HeaderReading {
  readonly text: string;
  /** Roles that the words allow, the likeliest first; empty when no word is known. */
  readonly roles: readonly Role[];
  /** Further roles that the header names beside its own: "Mål och mått". */
  readonly also: readonly Role[];
  /** The word that told. */
  readonly term: string | null;
  readonly note: HeaderTerm['note'] | null;
  readonly period: Period | null;
  /** The header names a stretch of time, if only a part of a year that nothing tells: "T1". */
  readonly timed: boolean;
  readonly group: Group | null;
  readonly unit: string | null;
  readonly spread: Measurement['spread'];
  /** Nothing stands beside the word that told but a period: "Mål 2023", not "Mål för alla". */
  readonly isBare: boolean;
  /** The header belongs to other kinds of tables. */
  readonly foreign: boolean;
}

/** What an empty cell, or one with too much text, says as a header. */
const nothing: Omit<HeaderReading, 'text'> = {
  roles: [],
  also: [],
  term: null,
  note: null,
  period: null,
  timed: false,
  group: null,
  unit: null,
  spread: null,
  isBare: false,
  foreign: false,
};

/** "Finansiellt mål?", not "Hur mäter vi?" */
function isYesOrNo(header: string): boolean {
  return header.endsWith('?') && !ASKING.test(header);
}

const ASKING = new RegExp(`(?<![${LETTERS}])(?:${QUESTION_WORDS})(?![${LETTERS}])`, 'iu');
/** Texts of more words are no headers. */
const MOST_WORDS = 12;
/** "Utfall 25 (prel)", "Resultat 24*": what is said of the values, which hides a short year. */
const PRELIMINARY = new RegExp(`\\s*(?:\\*+|\\(?${PRELIMINARY_WORDS}\\)?)\\s*$`, 'iu');
/** "-22", "’23", "24" beside "25": a year and nothing else. */
const SHORT_YEAR = /^\s*(?:[-–’'´](\d\d)|([23]\d))\s*$/;
/** "Målnivå -23", "Utf. boksl. -22": behind words a stroke and two figures are a year. */
const SHORT_YEAR_BEHIND = /(?<=\p{L}\.? )[-–’'´]([1-4]\d)\)?$/u;
/** "Utfall (fg år)": the value before stands in parentheses beside the period's own. */
const FORMER_BESIDE = new RegExp(`(?<=\\S\\s*)\\((?:${FORMER_WORDS}|${LAST_YEAR})[^()]*\\)`, 'iu');
/** "Utfall (2023 inom parentes)": what the brackets of the cells hold, and never the column. */
const IN_BRACKETS = new RegExp(`[(,;]?[^(),;]*(?:${IN_BRACKETS_WORDS})\\)?`, 'giu');
/** "2025P", "B 2025": what a letter beside a year says of its values; a "P" after a space is as often boys. */
const YEAR_AND_LETTER = /^\s*(?:([bpeu]) ?((?:19|20)\d\d)|((?:19|20)\d\d)(?:([bpeu])| ([beu])))\s*$/i;
/** What may stand beside the word that told in a bare header. */
const BESIDE_BARE = /\b(?:19|20)\d\d\b|\b(?:t|q|kv|h)\s?\d\b/g;

/**
 * Reads a header cell, or an upper and a lower header put together.
 *
 * @param text as it stands in the cell.
 * @param year for headers that name only a part of the year ("T1").
 */
export function readHeader(text: string, year: number | null = null): HeaderReading {
  const shown = text.replace(/\s+/g, ' ').trim();
  return readNamed(spelledOut(text), shown, year);
}

function spelledOut(text: string): string {
  const [, before, year = '', yearBefore = '', joined, after] = YEAR_AND_LETTER.exec(text) ?? [];
  const word = LETTERS_OF_YEARS[(before ?? joined ?? after ?? '').toLowerCase()];
  if (word !== undefined) return `${word} ${year}${yearBefore}`;
  return text.replace(AGENDA, 'globala').replace(STAGE, 'Etappmål').replace(START, 'Startvärde');
}

function readNamed(text: string, shown: string, year: number | null): HeaderReading {
  const plain = plainHeader(text);
  if (plain === '' || plain.split(' ').length > MOST_WORDS) return { ...nothing, text: shown };
  const told = text
    .replace(SHORT_YEAR, '20$1$2')
    .replace(PRELIMINARY, '')
    .replace(FORMER_BESIDE, '')
    .replace(FORESEEN_IN, '$1')
    .replace(IN_BRACKETS, '')
    .replace(SHORT_YEAR_BEHIND, '20$1');
  const period = readPeriod(told, year);
  const anyPeriod = period ?? timeIn(told);
  const terms = termsOfHeader(plain, anyPeriod);
  const found = terms !== null && isYesOrNo(shown) && THINGS.has(terms.term.role) ? null : terms;
  return {
    text: shown,
    roles: found ? [found.term.role, ...(found.term.or ?? [])] : [],
    also: found?.also ?? [],
    term: found?.word ?? null,
    note: found?.term.note ?? null,
    period,
    timed: anyPeriod !== null,
    group: groupIn(plain, period),
    unit: unitIn(told),
    spread: spreadOf(plain, period),
    isBare: found !== null && plain.replace(BESIDE_BARE, '').trim() === found.word,
    foreign: isForeign(plain),
  };
}

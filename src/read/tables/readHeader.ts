import { LETTERS } from '../../model/letters';
import type { Role } from '../../model/goalTable';
import type { Group, Measurement } from '../../model/measurement';
import type { Period } from '../../model/period';
import { ACCUMULATED_WORDS, FOREIGN_ALONE, FOREIGN_HEADERS, PART_WORDS_OF_VALUE } from '../../lexicon/headers';
import { HEADER_EXPRESSIONS } from '../../lexicon/headerExpressions';
import type { HeaderTerm } from '../../lexicon/headerTerm';
import { HEADER_WORDS } from '../../lexicon/headerWords';
import { groupWords } from '../../lexicon/sentenceWords';
import { readPeriod } from '../period/readPeriod';

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

/** A year in which a part of a year is tried. */
const ANY_YEAR = 2000;
/** Longer texts are no headers. */
const LONGEST = 90;
const MOST_WORDS = 12;

interface CompiledTerm {
  readonly term: HeaderTerm;
  readonly pattern: RegExp;
}

/** Endings of nouns and adjectives, Swedish and English. */
const INFLECTION = '(?:e?[snt]|[aeo]r?|er?na|arna|orna|ens|ets|ers|iga?|igt|ing|ingen|um|ed|d)?';

function patternOf(words: string, alone = false): RegExp {
  const any = `(?:${alternativesOf(words)})`;
  return new RegExp(alone ? `^${any}$` : `(?<=^|[ ,/])${any}(?=[ ,/]|$)`);
}

function alternativesOf(words: string): string {
  const alternatives = words.split('|').map((word) =>
    word
      .replace(/[.+?()[\]]/g, '\\$&')
      .replace(/^\*(?!\*)|(?<= )\*/g, `[${LETTERS}:]+`)
      .replace(/\*\*/g, `[${LETTERS}:]#`)
      .replace(/\*/g, INFLECTION)
      .replace(/#/g, '*'),
  );
  return alternatives.join('|');
}

const compiled = (terms: readonly HeaderTerm[]): readonly CompiledTerm[] =>
  terms.map((term) => ({ term, pattern: patternOf(term.words, term.alone) }));
const EXPRESSIONS = compiled(HEADER_EXPRESSIONS);
const WORDS = compiled(HEADER_WORDS);
/** Roles of which a goal table has at least one. */
export const CORE: ReadonlySet<Role> = new Set<Role>(['goal', 'indicator', 'target', 'activity', 'method']);
/** Their words, wherever in a text they stand. */
const CORE_WORDS = new RegExp(
  [...HEADER_EXPRESSIONS, ...HEADER_WORDS]
    .flatMap(({ role, words }) => (CORE.has(role) ? [alternativesOf(words)] : []))
    .join('|'),
);
const FOREIGN = patternOf(FOREIGN_HEADERS);
const FOREIGN_ONLY = new Set(FOREIGN_ALONE.split('|'));
/** What follows says what the head is said of: "Beskrivning | av vad som ska göras". */
const OF =
  / (?:för|av|till|i|på|från|per|inom|enligt|som|vid|mot|sedan|jämfört|jämf|jfr|jmf|om|of|for|to|in|on|from|vs) .*$/u;
const AND = /\s*(?:[/,+&|]|(?<= )(?:och|samt|eller|and|or|med tillhörande|med)(?= ))\s*/u;
const BESIDE = new Set<Role>(['goal', 'indicator', 'target', 'activity']);

/**
 * A cheap look before a header is read: false when it has no word of a goal, an indicator, a target, an activity or a
 * method. A workbook can have a million texts that are no headers.
 */
export function mayBeCore(text: string): boolean {
  return text.length <= LONGEST && CORE_WORDS.test(plainOf(text));
}

/**
 * Reads a header cell, or an upper and a lower header put together.
 *
 * @param text as it stands in the cell.
 * @param year for headers that name only a part of the year ("T1").
 */
export function readHeader(text: string, year: number | null = null): HeaderReading {
  const shown = text.replace(/\s+/g, ' ').trim();
  const plain = plainOf(text);
  if (plain === '' || text.length > LONGEST || plain.split(' ').length > MOST_WORDS) return { ...nothing, text: shown };
  const period = readPeriod(text, year);
  const anyPeriod = period ?? readPeriod(text, ANY_YEAR);
  const found = mayHaveRole(plain, anyPeriod) ? findTerms(plain) : null;
  return {
    text: shown,
    roles: found ? [found.term.role, ...(found.term.or ?? [])] : [],
    also: found?.also ?? [],
    term: found?.word ?? null,
    note: found?.term.note ?? null,
    period,
    timed: anyPeriod !== null,
    group: groupOf(plain, period !== null),
    unit: unitOf(text),
    spread: spreadOf(plain, period),
    isBare: found !== null && plain.replace(BESIDE_A_WORD, '').trim() === found.word,
    foreign: FOREIGN_ONLY.has(plain) || FOREIGN.test(plain),
  };
}

/** What stands in brackets counts only where there are no other words: "2023 (mål)". */
const BRACKETS = /\(([^)]*)\)/g;
/** "1. Mål", "2) Indikator". */
const NUMBER_BEFORE = /^\s*\d{1,2}[.)]\s+(?=\p{L})/u;

/** "Utfall²⁾", "Målvärde 2023 1)". */
const FOOTNOTE = /(?<=[\p{L}\d)])[¹²³⁰⁴-⁹]+[⁾)]?|\s\d\)$/gu;

/** Lower case, one space between words, hyphens and brackets gone. */
function plainOf(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/\u00ad|-\s*\n\s*/g, '')
    .replace(FOOTNOTE, '')
    .replace(BRACKETS, /\p{L}/u.test(text.replace(BRACKETS, '')) ? ' ' : ' $1 ')
    .replace(NUMBER_BEFORE, '')
    .replace(/ [-–—] /g, ', ')
    .replace(/[-–—_]/g, ' ')
    .replace(/(?<=\p{L}{2})\.(?=\p{L}{2})/gu, ' ')
    .replace(/[.;:?!*"”]+(?=\s|$)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Figures that say nothing of a value: years, and how long a stretch is. */
const YEARS_OR_LENGTH = /\b(?:(?:19|20)\d\d\b|\d{1,2} (?:år|mån)(?!\p{L}))/gu;
/** Figures that number parts of a year and rounds of measuring. */
const NUMBERED = /\b(?:(?:t|q|kv|h|r)\s?\d|(?:mätning|uppföljning|avstämning|rapport) \d$)/;

/** A text with figures that are no period is none of a header's: "Mål 10 av 15". Nor is one of several: "Mål A". */
function mayHaveRole(plain: string, period: Period | null): boolean {
  if (/^\p{L}+ [a-eg-h]$/u.test(plain)) return false;
  if (period !== null || !/\d/.test(plain)) return true;
  return !/\d/.test(plain.replace(YEARS_OR_LENGTH, '')) || NUMBERED.test(plain);
}

const BESIDE_A_WORD = /\b(?:19|20)\d\d\b|\b(?:t|q|kv|h)\s?\d\b/g;

interface Found {
  readonly term: HeaderTerm;
  readonly word: string;
  readonly also: readonly Role[];
}

function findTerms(plain: string): Found | null {
  const whole = expressionIn(plain);
  if (whole) return { ...whole, also: [] };
  const parts = plain.split(AND).map(termOfPart);
  const known = parts.filter((part) => part !== null);
  const [first, ...others] = known;
  if (!first) return null;
  const agreed = others.find(({ term }) => first.term.or?.includes(term.role));
  const decided = agreed && !BESIDE.has(first.term.role) ? agreed : first;
  const { role } = decided.term;
  const also = others.map(({ term }) => term.role).filter((other) => BESIDE.has(other) && other !== role);
  return { ...decided, also: BESIDE.has(role) ? also : [] };
}

/** An expression in a header; not one in what only says of what the head is said: "Kommentar till senaste mätning". */
function expressionIn(plain: string): FoundTerm | null {
  const found = firstTerm(EXPRESSIONS, plain);
  if (!found) return null;
  const of = OF.exec(plain);
  return of && found.at > of.index + 1 && firstTerm(WORDS, plain.slice(0, of.index)) ? null : found;
}

/** The head of a part decides, except that what belongs to others is never one's own: "Utfall i riket". */
function termOfPart(part: string): FoundTerm | null {
  const head = firstWord(part.replace(OF, ''));
  if (head && head.term.role !== 'outcome') return head;
  const all = firstTerm(WORDS, part);
  return head && all?.term.role !== 'comparison' ? head : all;
}

/** Whose it is, said after the thing itself, is no column of its own: "Måluppfyllelse nämnd". */
function firstWord(plain: string): FoundTerm | null {
  const found = firstTerm(WORDS, plain);
  if (found?.term.role !== 'responsible' || found.at === 0) return found;
  return firstTerm(WORDS, plain.slice(0, found.at).trim()) ?? found;
}

type FoundTerm = Omit<Found, 'also'> & { readonly at: number };

function firstTerm(terms: readonly CompiledTerm[], plain: string): FoundTerm | null {
  for (const { term, pattern } of terms) {
    const match = pattern.exec(plain);
    if (match) return { term, word: match[0], at: match.index };
  }
  return null;
}

const GROUPS = Object.entries(groupWords).map(([group, words]) => ({ group, pattern: patternOf(words.join('|')) }));

/** "Utfall kvinnor". One or two letters count only where they stand alone and no period does: "K", but not "Kv 2". */
function groupOf(plain: string, hasPeriod: boolean): Group | null {
  const found = GROUPS.filter(({ pattern }) => {
    const word = pattern.exec(plain)?.[0];
    return word !== undefined && (word.length > 2 || (word === plain && !hasPeriod));
  });
  return found.length === 1 ? (found[0]?.group ?? null) : null;
}

/** "Utfall (kvinnor/män)", "Sjukfrånvaro (K/M)": of whom, in no unit. */
const GROUP_NAME = /kvinn|flick|pojk|(?<!\p{L})män|(?<!\p{L})[km] ?\/ ?[km](?!\p{L})/iu;

/** "Utfall (%)", "Kostnad, tkr", "Andel i %". */
function unitOf(text: string): string | null {
  const bracket = /\(([^()]{1,20})\)/.exec(text)?.[1]?.trim();
  const tail = /(?:,|\bi)\s*(%|procent|tkr|mkr|mnkr|kr|antal|index|dagar|ton|kg|kwh)\s*$/iu.exec(text)?.[1];
  const unit = bracket ?? tail ?? /%/.exec(text)?.[0];
  const isName = unit === undefined || readPeriod(unit, ANY_YEAR) !== null || GROUP_NAME.test(unit);
  return !isName && /^[%\p{L}][\p{L}/%²³ .]*$/u.test(unit) ? unit : null;
}

const ACCUMULATED = patternOf(ACCUMULATED_WORDS.join('|'));
const PART = patternOf(PART_WORDS_OF_VALUE.join('|'));

function spreadOf(plain: string, period: Period | null): Measurement['spread'] {
  if (ACCUMULATED.test(plain)) return 'accumulated';
  if (PART.test(plain)) return 'part';
  const fromNewYear = period?.kind === 'months' && period.start.endsWith('-01-01');
  return fromNewYear ? 'accumulated' : null;
}

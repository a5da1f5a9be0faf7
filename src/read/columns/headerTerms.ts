import type { Role } from '../../model/goalTable';
import type { Period } from '../../model/period';
import { HEADER_EXPRESSIONS } from '../../lexicon/headerExpressions';
import type { HeaderTerm } from '../../lexicon/headerTerm';
import { HEADER_WORDS } from '../../lexicon/headerWords';
import { ROLLING_WORDS } from '../../lexicon/periodWords';
import { THINGS } from '../../lexicon/roles';
import { AND_IN_HEADERS, LENGTH_WORDS, OF_WORDS } from '../../lexicon/headers';
import { fixedParts, patternOf } from './headerPattern';

/** What the terms of the lexicon say of a header. */
interface HeaderTerms {
  /** The term that decides. */
  readonly term: HeaderTerm;
  /** As it is written in the header. */
  readonly word: string;
  /** Further roles that the header names: "Mål och mått". */
  readonly also: readonly Role[];
}

/** A term, and where in the header it begins. */
type TermAt = Omit<HeaderTerms, 'also'> & { readonly at: number };

interface CompiledTerm {
  readonly term: HeaderTerm;
  readonly pattern: RegExp;
  readonly parts: readonly string[];
}

const compiled = (terms: readonly HeaderTerm[]): readonly CompiledTerm[] =>
  terms.map((term) => ({ term, pattern: patternOf(term.words, term.alone), parts: fixedParts(term.words) }));
const EXPRESSIONS = compiled(HEADER_EXPRESSIONS);
const WORDS = compiled(HEADER_WORDS);

/** What follows says what the head is said of: "Beskrivning | av vad som ska göras". */
const OF = new RegExp(` (?:${OF_WORDS}) .*$`, 'u');
const AND = new RegExp(`\\s*(?:[/,+&|]|(?<= )(?:${AND_IN_HEADERS})(?= ))\\s*`, 'u');

/**
 * The term that gives a header its role, and the further roles that it names.
 *
 * @param plain the header as `plainHeader` writes it.
 * @param period the stretch of time that it names, if any.
 * @returns null when no word is known, or the text is none of a header's.
 */
export function termsOfHeader(plain: string, period: Period | null): HeaderTerms | null {
  if (!mayHaveRole(plain, period)) return null;
  const whole = expressionIn(plain);
  if (whole) return { ...whole, also: [] };
  const parts = plain.split(AND).map(termOfPart);
  const known = parts.filter((part) => part !== null);
  const [first, ...others] = known;
  if (!first) return null;
  const agreed = others.find(({ term }) => first.term.or?.includes(term.role));
  const decided = levelBeside(first, others) ?? (agreed && !THINGS.has(first.term.role) ? agreed : first);
  const { role } = decided.term;
  const also = others.map(({ term }) => term.role).filter((other) => THINGS.has(other) && other !== role);
  return { ...decided, also: THINGS.has(role) ? also : [] };
}

/** "Mätning/målnivå": how something is measured says less of a column than the level that is aimed at. */
function levelBeside(first: TermAt, others: readonly TermAt[]): TermAt | undefined {
  return first.term.role === 'method' ? others.find(({ term }) => term.role === 'target' && !term.or) : undefined;
}

/** An expression in a header; not one in what only says of what the head is said: "Kommentar till senaste mätning". */
function expressionIn(plain: string): TermAt | null {
  const found = firstTerm(EXPRESSIONS, plain);
  if (!found) return null;
  const of = OF.exec(plain);
  return of && found.at > of.index + 1 && firstTerm(WORDS, plain.slice(0, of.index)) ? null : found;
}

/** The head of a part decides, except that what belongs to others is never one's own: "Utfall i riket". */
function termOfPart(part: string): TermAt | null {
  const head = firstWord(part.replace(OF, ''));
  if (head && head.term.role !== 'outcome') return head;
  const all = firstTerm(WORDS, part);
  return head && all?.term.role !== 'comparison' ? head : all;
}

/** Whose it is, said after the thing itself, is no column of its own: "Måluppfyllelse nämnd". */
function firstWord(plain: string): TermAt | null {
  const found = firstTerm(WORDS, plain);
  if (found?.term.role !== 'responsible' || found.at === 0) return found;
  return firstTerm(WORDS, plain.slice(0, found.at).trim()) ?? found;
}

/** The engine compiles an expression when it first runs, and a workbook has words of few terms: the others never run. */
function firstTerm(terms: readonly CompiledTerm[], plain: string): TermAt | null {
  for (const { term, pattern, parts } of terms) {
    const match = parts.some((part) => plain.includes(part)) ? pattern.exec(plain) : null;
    if (match) return { term, word: match[0], at: match.index };
  }
  return null;
}

/** Figures that say nothing of a value: years, and how long a stretch is. */
const YEARS_OR_LENGTH = new RegExp(`\\b(?:(?:19|20)\\d\\d\\b|\\d{1,2} (?:${LENGTH_WORDS})(?!\\p{L}))`, 'gu');
/** Figures that number parts of a year and rounds of measuring. */
const NUMBERED =
  /\b(?:(?:t|q|kv|h|r|fy)\s?\d|(?:mätning|uppföljning|avstämning|rapport|prognos|progn|prog|delår|nr) \d$)/;

/** "Rullande 12". */
const ROLLING_ALONE = new RegExp(`^(?:${ROLLING_WORDS.join('|')})$`);

/** A text with figures that are no period is none of a header's: "Mål 10 av 15". Nor is one of several: "Mål A". */
function mayHaveRole(plain: string, period: Period | null): boolean {
  if (/^\p{L}+ [a-eg-h]$/u.test(plain)) return false;
  if (period !== null || !/\d/.test(plain)) return true;
  return !/\d/.test(plain.replace(YEARS_OR_LENGTH, '')) || NUMBERED.test(plain) || ROLLING_ALONE.test(plain);
}

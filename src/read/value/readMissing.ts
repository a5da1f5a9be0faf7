import type { MissingReason } from '../../model/measurement';
import { ambiguousSigns, missingPhrases, missingSigns } from '../../lexicon/missingWords';
import { PhraseTable } from '../text/phrases';
import { tokenise } from '../text/tokens';

/** Why a cell holds no number. */
export interface Missing {
  readonly reason: MissingReason;
  /** The sign means something else in another column. */
  readonly ambiguous: boolean;
}

const phrases = new PhraseTable(missingPhrases.flatMap(([reason, rows]) => rows.map((row) => [row, reason] as const)));

/** Errors of Excel as text, in any of its languages: "#DIVISION/0!", "#SAKNAS!", "#N/A". */
const ERROR = /^#\p{Lu}[\p{Lu}\d/ ]*[!?]?$/u;
/** Longer texts are comments. */
const LONGEST = 150;

/**
 * Reads a normalised text that says that there is no number: "uppgift saknas", "..", "#SAKNAS!", "resultat kommer
 * i maj". Null when it says no such thing.
 */
export function readMissing(text: string): Missing | null {
  if (text === '') return { reason: 'empty', ambiguous: false };
  if (text.length > LONGEST) return null;
  if (ERROR.test(text)) return { reason: 'error', ambiguous: false };
  const sign = missingSigns[text.toLowerCase()];
  if (sign) return { reason: sign, ambiguous: ambiguousSigns.has(text.toLowerCase()) };
  const tokens = tokenise(text).filter((token) => !BRACKETS.has(token.key));
  const phrase = phrases.at(tokens, 0);
  const isLong = phrase !== null && (phrase.end > 1 || (tokens[0]?.key.length ?? 0) > SHORTEST);
  if (phrase && (phrase.end === tokens.length || isLong)) return { reason: phrase.meaning, ambiguous: false };
  return tokens.at(-1)?.key === 'saknas' ? { reason: 'unknown', ambiguous: false } : null;
}

const BRACKETS: ReadonlySet<string> = new Set(['(', ')', '[', ']', '"']);
/** Words of so few letters count only when they are the whole cell: "iu", "na". */
const SHORTEST = 2;

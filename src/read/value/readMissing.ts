import { LETTERS } from '../../model/letters';
import type { MissingReason } from '../../model/measurement';
import { MONTH_WORDS } from '../../lexicon/periodWords';
import {
  COMES_IN,
  PARTS_OF_YEAR,
  ambiguousSigns,
  BEFORE_DAYS,
  LATER_VERBS,
  MEASURED_LATER,
  missingParts,
  missingPhrases,
  missingSigns,
  NOT_YET_WORDS,
  TOLD_AT_A_DAY,
} from '../../lexicon/missingWords';
import { PhraseTable } from '../text/phrases';
import { tokenise } from '../text/tokens';
import { partPatterns } from '../text/wordParts';

/** Why a cell holds no number. */
export interface Missing {
  readonly reason: MissingReason;
  /** The sign means something else in another column. */
  readonly ambiguous: boolean;
}

const phrases = new PhraseTable(missingPhrases.flatMap(([reason, rows]) => rows.map((row) => [row, reason] as const)));

const signs = new Map(Object.entries(missingSigns));

/** Errors of Excel as text, in any of its languages: "#DIVISION/0!", "#SAKNAS!", "#N/A". */
const ERROR = /^#\p{Lu}[\p{Lu}\d/ ]*[!?]?$/u;
/** "Mäts 2024", "Nästa mätning: hösten 2025": a year after what will be done. */
const AHEAD = new RegExp(
  `^(?:${MEASURED_LATER})(?: (?:${LATER_VERBS}))?:?(?: [${LETTERS}]+){0,2} (?:19|20)\\d\\d$`,
  'iu',
);
/** "Fastställs 3/3", "publiceras 12 mars": a day after what will be done then. */
const TOLD_LATER = new RegExp(
  `^(?:${TOLD_AT_A_DAY})(?: (?:${BEFORE_DAYS}))? (?:\\d{1,2}\\/\\d{1,2}|\\d{1,2}[.:]? (?:${MONTH_WORDS.flat().join('|')}))(?: (?:19|20)\\d\\d)?$`,
  'iu',
);
/** "Mäts nov-dec", "enkät i oktober", "kommer T3": a part of a year in which it will be. */
const PART = `(?:${MONTH_WORDS.flat().join('|')})\\.?|${PARTS_OF_YEAR}`;
const COMING = new RegExp(
  `^(?:${COMES_IN})(?: (?:i|under|på|till|vid|efter))?:? (?:${PART})(?: ?[-–/] ?(?:${PART}))?(?: (?:19|20)\\d\\d)?$`,
  'iu',
);
/** "(-)", "- -", "xx %", "___": where a value would stand. */
const PLACEHOLDER = /^(?:[([](?:[-–_]+|x{1,3})[)\]]|[-–_]+ [-–_]+|_{2,}|x{1,3} ?%)$/;
/** "–¹", "-*". */
const FOOTNOTE = /(?<=\S) ?(?:\*+|[¹²³⁴⁵⁶⁷⁸⁹]|\d\))$/u;
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
  const mark = text.toLowerCase();
  if (PLACEHOLDER.test(mark)) return { reason: 'unknown', ambiguous: false };
  const bare = mark.replace(FOOTNOTE, '');
  const known = signs.has(mark) ? mark : bare;
  const sign = signs.get(known);
  if (sign) return { reason: sign, ambiguous: ambiguousSigns.has(known) };
  if (AHEAD.test(text) || TOLD_LATER.test(text) || COMING.test(text)) return { reason: 'pending', ambiguous: false };
  const tokens = tokenise(text.replace(MARK_BEFORE, '')).filter((token) => !BRACKETS.has(token.key));
  const phrase = phrases.at(tokens, 0);
  const isLong = phrase !== null && (phrase.end > 1 || (tokens[0]?.key.length ?? 0) > SHORTEST);
  if (!phrase || (phrase.end < tokens.length && !isLong)) return null;
  return { reason: saidBehind(text) ?? phrase.meaning, ambiguous: false };
}

/** "- Bortfall", ". Ej tillämplig": a mark and what it stands for. */
const MARK_BEFORE = /^\s*[-–—.]+\s+(?=\p{L})/u;

/** "Kan inte redovisas p.g.a. sekretess", "Underlag saknas ännu": the reason, where it stands behind. */
function saidBehind(text: string): MissingReason | null {
  if (parts.secret.test(text.toLowerCase())) return 'secret';
  return NOT_YET.test(text) ? 'pending' : null;
}

const NOT_YET = new RegExp(`(?<![${LETTERS}])(?:${NOT_YET_WORDS})(?![${LETTERS}])`, 'iu');

const BRACKETS: ReadonlySet<string> = new Set(['(', ')', '[', ']', '"']);
/** Words of so few letters count only when they are the whole cell: "iu", "na". */
const SHORTEST = 2;

type Part = keyof typeof missingParts;

const parts = partPatterns(missingParts);

/** Reads a sentence without a value by its parts: what is denied, what comes later, what would have been measured. */
export function readMissingSentence(text: string): Missing | null {
  if (text.length > LONGEST) return null;
  const plain = text.toLowerCase();
  const has = (part: Part): boolean => parts[part].test(plain);
  const reason = reasonOf(has);
  return reason && { reason, ambiguous: false };
}

function reasonOf(has: (part: Part) => boolean): MissingReason | null {
  if (has('secret')) return 'secret';
  if (!has('data') && !has('measuring')) return null;
  if (has('gone')) return has('measuring') ? 'notMeasured' : 'notApplicable';
  if (has('seldom')) return 'notMeasured';
  if (has('later')) return 'pending';
  if (has('denied')) return has('measuring') ? 'notMeasured' : 'unknown';
  return has('coming') ? 'pending' : null;
}

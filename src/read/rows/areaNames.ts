import { LETTERS } from '../../model/letters';
import { AREAS, MEASURE_BEGINNINGS, SENTENCE_WORDS } from '../../lexicon/areas';

const ENDING =
  '(?:e?n|e?t|erna|arna|na|sområdet|områdena|områden|området|verksamheten|verksamhet|nämnden|förvaltningen|s)?';
const NAME = `(?:${[...AREAS].sort((a, b) => b.length - a.length).join('|')})${ENDING}`;
const NAMES = new RegExp(`^${NAME}(?:(?:\\s*[,/&+–-]\\s*|\\s+och\\s+|\\s+samt\\s+|\\s+and\\s+|\\s+)${NAME})*$`, 'u');
const SENTENCE = new RegExp(`(?<![${LETTERS}])(?:${SENTENCE_WORDS.join('|')})(?![${LETTERS}])`, 'i');
const MEASURE = new RegExp(`^(?:${MEASURE_BEGINNINGS.join('|')})(?![${LETTERS}])`, 'i');

const LONGEST_NAME = 80;
const MOST_WORDS = 6;
const SENTENCE_LENGTH = 6;

/** True for a part of a municipality's work that is known by name, alone or together with others. */
export function isAreaName(text: string): boolean {
  if (text.length > LONGEST_NAME) return false;
  return NAMES.test(
    text
      .normalize('NFC')
      .toLowerCase()
      .replace(/[:\s]+$/, '')
      .trim(),
  );
}

/** True for a short line that could be a heading: it begins with a capital and has no verb, number or full stop. */
export function mayBeHeading(text: string): boolean {
  if (text.length > LONGEST_NAME || text.split(/\s+/).length > MOST_WORDS) return false;
  return /^\p{Lu}/u.test(text) && !/[\d%.!?;,]/.test(text) && !SENTENCE.test(text) && !MEASURE.test(text);
}

/** True for a text that says something, not just names it. */
export function looksLikeSentence(text: string): boolean {
  return text.split(/\s+/).length >= SENTENCE_LENGTH || SENTENCE.test(text) || MEASURE.test(text);
}

import { AND_OR_COMMA } from '../../../lexicon/particles';
import { enumeratedBefore, goalOwners, headingsBefore, listedGoalWords } from '../../../lexicon/measureNumbers';
import { goalVerbs } from '../../../lexicon/clauseWords';
import { preceding, type Token } from '../../text/tokens';
import { wordSet } from '../../text/wordTable';
import { unitAfter } from './unitsAt';

const headings = wordSet(headingsBefore);
const enumerated = wordSet(enumeratedBefore);

/** Where the number of a goal or of an activity ends that begins at a token: "mål 3: …", "planens mål 2"; null where none does. */
export function numberedGoal(tokens: readonly Token[], at: number): number | null {
  if (headings.has(tokens[at]) && (isNumbering(tokens, at) || isNamedBy(tokens, at))) return at + 2;
  return listedGoals(tokens, at);
}

/**
 * "Mål 3: …", "Mål 3.4 Till 2030 …", "Mål 12. Andelen …", "Mål 64 i programmet är att …": a number before a colon, or
 * one that begins the text and goes on with a sentence.
 */
function isNumbering(tokens: readonly Token[], at: number): boolean {
  const number = tokens[at + 1];
  const after = tokens[at + 2];
  if (!number?.number) return false;
  if (after?.key === ':') return true;
  if (at !== 0 || number.number.value > MOST_GOALS || isMeasured(tokens, at + 2)) return false;
  if (after?.key === '.') return tokens[at + 3]?.kind === 'word';
  if (number.key.includes('.')) return after?.kind === 'word';
  return tokens.some(({ key }, place) => key === 'att' && goalVerbs.has(tokens[place - 1]?.key ?? ''));
}

/** "[Planens] mål 2", "mål 2, [aktivitet 1]": one of a document's, by its number. */
function isNamedBy(tokens: readonly Token[], at: number): boolean {
  const owner = preceding(tokens, at)?.key ?? '';
  const isOwned = goalOwners.some((ending) => owner.endsWith(ending)) || enumerated.has(tokens[at]);
  return isOwned && tokens[at + 1]?.number?.decimals === 0 && !isShare(tokens, at + 1) && !isMeasured(tokens, at + 2);
}

/** "Mål 2.5 poäng", "mål 2.5 av 4": a level after all. */
function isMeasured(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.key === 'av' || unitAfter(tokens, at) !== null;
}

const MOST_GOALS = 99;

/** "Mål 3, 4 och 11": three or more goals of the seventeen, or any of them "i Agenda 2030". */
function listedGoals(tokens: readonly Token[], at: number): number | null {
  if (!listedGoalWords.has(tokens[at]?.key ?? '')) return null;
  let end = at + 1;
  let count = 0;
  while (isGoalNumber(tokens[end])) {
    count++;
    if (!AND_OR_COMMA.has(tokens[end + 1]?.key ?? '') || !isGoalNumber(tokens[end + 2])) break;
    end += 2;
  }
  const isOfAgenda = count > 0 && tokens.slice(end + 1, end + 3).some(({ key }) => key === 'agenda');
  return (count >= 3 || isOfAgenda) && !isShare(tokens, end) ? end + 1 : null;
}

function isGoalNumber(token: Token | undefined): boolean {
  const number = token?.number;
  return number !== null && number !== undefined && number.decimals === 0 && number.value >= 1 && number.value <= 17;
}

/** "80 %", "80 procent": the number at a token is a share. */
export function isShare(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.key;
  return next === '%' || next === 'procent';
}

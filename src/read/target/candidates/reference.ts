import { AND_OR_COMMA, THAN, TO, TO_OR_AND } from '../../../lexicon/particles';
import { differences, ofOthersWords, relatingWords } from '../../../lexicon/references';
import { OTHERS, type TargetReference } from '../../../model/target';
import { preceding, type Token } from '../../text/tokens';
import { bodies, namesOthers } from '../amounts/referenceBodies';
import { comparatorAfter } from '../sentence/cues';
import type { Sentence } from '../sentence/sentence';

/** A body or an earlier value that the target is held against, and the words before it. */
export interface FoundReference {
  readonly reference: TargetReference;
  /** Token positions. */
  readonly start: number;
  readonly end: number;
}

/** The first reference of a sentence, "rikssnittet", "föregående år"; null when there is none. */
export function findReference(sentence: Sentence): FoundReference | null {
  const { tokens, text } = sentence;
  let other: FoundReference | null = null;
  for (let at = 0; at < tokens.length; at++) {
    const named = sentence.aside[at] === true ? null : bodies.at(tokens, at);
    const found = named && (asOthers(tokens, named.end) ?? named);
    if (!found || (OTHERS.has(found.meaning) && isOfDifference(tokens, found.start))) continue;
    const words = text.slice(tokens[found.start]?.start, tokens[found.end - 1]?.end);
    const reference = { reference: { kind: found.meaning, text: words }, start: found.start, end: found.end };
    if (found.meaning !== 'other') return reference;
    other ??= reference;
    at = found.end - 1;
  }
  return other;
}

/** "[Skillnaden mot] riket ska minska": what is measured is how far it is to the others. */
function isOfDifference(tokens: readonly Token[], start: number): boolean {
  const before = tokens.slice(Math.max(0, start - FEW), start);
  return before.some(({ key }) => differences.some((stem) => key.startsWith(stem)));
}

/** "Samma nivå [som riket]": theirs, and not the own one of before. */
function asOthers(tokens: readonly Token[], end: number): ReturnType<typeof bodies.at> {
  if (tokens[end]?.key !== 'som') return null;
  for (let at = end + 1; at <= end + FEW; at++) {
    const found = bodies.at(tokens, at);
    if (found && OTHERS.has(found.meaning)) return found;
  }
  return null;
}

/** "Högre än riket och högre än föregående år": two levels, and both are to be passed. */
export function hasSecondReference({ tokens, cues, aside }: Sentence, first: FoundReference | null): boolean {
  if (first === null) return false;
  return cues.some((cue) => {
    if (cue.kind !== 'comparator' || cue.start < first.end || aside[cue.start] === true) return false;
    const other = bodies.at(tokens, cue.end);
    return other !== null && other.meaning !== first.reference.kind;
  });
}

/**
 * What a change is counted from: an earlier value anywhere in the sentence, others only right behind it ("2 enheter högre än
 * riket", "+2 jämfört med riket"), for "minska med 2 och vara lägre än riket" wants two things.
 */
export function countedFrom(sentence: Sentence, end: number): TargetReference | null {
  const found = findReference(sentence);
  if (!found || (OTHERS.has(found.reference.kind) && !isRightBehind(sentence, end, found.start))) return null;
  return found.reference;
}

function isRightBehind({ tokens }: Sentence, end: number, start: number): boolean {
  if (start < end || start - end > FEW) return false;
  return !tokens.slice(end, start).some(({ key }) => AND_OR_COMMA.has(key));
}

/** Words of "än för", "jämfört med". */
const FEW = 3;

/**
 * The body whose number this is: named right before the parenthesis that it stands in ("rikssnittet (76 %)"), or as
 * what the text begins with ("Riket 2023: 76 %").
 */
export function bodyOf({ tokens, timeAt }: Sentence, at: number): TargetReference['kind'] | null {
  const first = bodies.at(tokens, 0);
  if (first && first.meaning !== 'other' && headsOnly(tokens, timeAt, first.end, at)) return first.meaning;
  const beside = bodyRightBefore(tokens, timeAt, at);
  if (beside !== null) return beside;
  if (preceding(tokens, at)?.key !== '(') return null;
  for (let start = at - 2; start >= Math.max(0, at - MOST_BODY_WORDS); start--) {
    const found = bodies.at(tokens, start);
    if (found?.end === at - 1) return found.meaning;
  }
  return null;
}

/** "Jämfört med 65 % [i riket]": what others have. */
export function isOfOthers({ tokens }: Sentence, end: number): boolean {
  return ofOthersWords.has(tokens[end]?.key ?? '') && namesOthers(tokens, end + 1);
}

/** "…, [länet] 82 %": named right before the number, but "mål för länet 82 %". */
function bodyRightBefore(
  tokens: readonly Token[],
  timeAt: Sentence['timeAt'],
  at: number,
): TargetReference['kind'] | null {
  for (let start = at - 1; start >= Math.max(0, at - MOST_BODY_WORDS); start--) {
    const found = bodies.at(tokens, start);
    if (!found || !OTHERS.has(found.meaning) || !headsOnly(tokens, timeAt, found.end, at)) continue;
    return tokens[start - 1]?.kind === 'sign' ? found.meaning : null;
  }
  return null;
}

/** Nothing but a year, a colon or an equals sign stands between: "Riket 2023: ". */
function headsOnly(tokens: readonly Token[], timeAt: Sentence['timeAt'], from: number, to: number): boolean {
  if (from > to) return false;
  return tokens.slice(from, to).every(({ key }, i) => timeAt[from + i] !== undefined || key === ':' || key === '=');
}

const MOST_BODY_WORDS = 6;

/** "Lägre än [utvecklingen av skatteintäkter]": what a goal is held against when no table names it. */
export function unnamedReference(sentence: Sentence): FoundReference | null {
  const { cues, tokens, text, aside, modals, modalsBefore, amounts } = sentence;
  const cue = cues.findLast(
    (found) =>
      found.kind === 'comparator' &&
      THAN.has(tokens[found.end - 1]?.key ?? '') &&
      aside[found.start] !== true &&
      (modalsBefore[found.start] ?? 0) === (modals[found.start] ?? 0),
  );
  const first = cue && tokens[cue.end];
  // "Färre ska ha skulder i mer än sex månader": the number is no other's.
  if (!cue || first?.kind !== 'word' || amounts.some(({ start }) => start === cue.end)) return null;
  const words = text.slice(first.start, tokens.at(-1)?.end).replace(/[.\s]+$/, '');
  return { reference: { kind: 'other', text: words }, start: cue.end, end: tokens.length };
}

/**
 * "Inte öka [snabbare än] skatteintäkterna": two developments are held against each other, so no level of another's can
 * decide, not even one that the table holds.
 * @param directionEnd the token after the direction, "öka".
 */
export function growthReference(
  { tokens, text, timeAt }: Sentence,
  directionEnd: number,
  found: FoundReference | null,
): TargetReference | null {
  if (found?.reference.kind === 'previous') return null;
  const after = tokens.slice(directionEnd, directionEnd + MOST_BEFORE_THAN);
  const than = after.findIndex(({ key }) => THAN.has(key));
  const first = tokens[directionEnd + than + 1];
  if (than < 1 || first === undefined || timeAt[directionEnd + than] !== undefined) return null;
  if (after.slice(0, than).some(({ key }) => TO_OR_AND.has(key))) return null;
  return { kind: 'other', text: text.slice(first.start, tokens.at(-1)?.end).replace(/[.\s]+$/, '') };
}

/** Words of "i högre takt än". */
const MOST_BEFORE_THAN = 4;

/** "Öka [till] rikssnittet", "ned [till nivån för] länet": their level is what is to be reached. */
export function isLedTo({ tokens, timeAt }: Sentence, { start }: FoundReference): boolean {
  const to = tokens.findLastIndex(({ key }, at) => at < start && TO.has(key));
  const isNear = to >= 0 && start - to <= FEW && timeAt[to] === undefined;
  return isNear && !relatingWords.has(preceding(tokens, to)?.key ?? '');
}

/** "Rikssnittet eller bättre". */
export function comparatorAfterReference(
  sentence: Sentence,
  found: FoundReference,
): ReturnType<typeof comparatorAfter> {
  return comparatorAfter(sentence.tokens, found.end);
}

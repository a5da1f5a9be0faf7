import { AND, BY_HOW_MUCH, INDEFINITE, NOT, THAN, TO } from '../../../lexicon/particles';
import {
  beforeStable,
  changingInfinitives,
  type DirectionWord,
  undirectedVerbs,
  wishWords,
} from '../../../lexicon/directions';
import { headingsBefore } from '../../../lexicon/measureNumbers';
import { adverbs } from '../../../lexicon/sentenceWords';
import { dueFirst } from '../../../lexicon/timeWords';
import { PhraseTable, type PhraseMatch } from '../../text/phrases';
import { preceding, type Token } from '../../text/tokens';
import { changeInCompound } from '../amounts/changeBehind';
import { nouns, verbs } from './directionTables';
import { comparatorAfter } from './cues';
import type { Sentence } from './sentence';

/** What a sentence says about where the measure is to go. */
export interface Directions {
  /** The goal's own direction; null when it says none. */
  readonly main: DirectionWord | null;
  /** The direction is denied: "ska inte öka". */
  readonly denied: boolean;
  /** It is denied by what follows a verb that states: "frisktalen stiger inte" tells what is, where up is better. */
  readonly isStatedNot: boolean;
  /** A verb in the present tense says it, with no "ska": "frånvaron minskar". What stands before it is its subject. */
  readonly isStated: boolean;
  /** Token positions of the direction. */
  readonly start: number;
  readonly end: number;
  /** "Halveras": the change in per cent. */
  readonly multiply: number | null;
  /** "Helst öka". */
  readonly wish: 'increase' | 'decrease' | null;
  /** Another direction in the same text: "öka A och minska B". */
  readonly other: DirectionWord | null;
  /** "Öka eller bibehållas": the way that it may go as well. */
  readonly either: DirectionWord | null;
}

interface Found {
  readonly word: DirectionWord;
  readonly isStated: boolean;
  readonly percent: number | null;
  readonly start: number;
  readonly end: number;
}

const undirected = new PhraseTable(undirectedVerbs.map((phrase) => [phrase, true] as const));
const wishes = new PhraseTable(wishWords.map((phrase) => [phrase, true] as const));

/** Reads the directions of a sentence; what stands in a relative clause or after "för att" is not the goal's own. */
export function findDirections(sentence: Sentence): Directions {
  const { tokens } = sentence;
  const found = collect(sentence);
  const wish = found.find((direction) => isWish(tokens, direction.start));
  const own = found.filter((direction) => direction !== wish);
  const [first] = own;
  const second = own.find((direction) => direction.word !== first?.word);
  const isEither = first !== undefined && second !== undefined && joinsAlternatives(tokens, first.end, second.start);
  const main = isEither && second.word === 'maintain' ? second : isEither ? first : (ofOnly(sentence, own) ?? first);
  const isStatedNot = main !== undefined && main.isStated && NOT.has(tokens[main.end]?.key ?? '');
  return {
    main: main?.word ?? null,
    denied: main !== undefined && (isStatedNot || isDenied(sentence, main.start)),
    isStatedNot,
    isStated: main?.isStated ?? false,
    start: main?.start ?? 0,
    end: main?.end ?? 0,
    multiply: main?.percent ?? timesOver(tokens, own, main),
    wish: wish === undefined ? null : WISHES[wish.word],
    other: isEither ? null : (own.find((direction) => direction.word !== main?.word)?.word ?? null),
    either: isEither ? (main === first ? second.word : first.word) : null,
  };
}

/** "Ska öka från dagens 46 [till det dubbla]". */
function timesOver(tokens: readonly Token[], own: readonly Found[], main: Found | undefined): number | null {
  const isReached = ({ word, start }: Found): boolean => word === main?.word && TO.has(tokens[start]?.key ?? '');
  return own.find(isReached)?.percent ?? null;
}

/** "Minska utsläppen och [öka] andelen förnybart till 80 %": the direction that the only number of the text goes with. */
function ofOnly({ amounts }: Sentence, own: readonly Found[]): Found | undefined {
  const [only, another] = amounts;
  return only && another === undefined ? own.findLast(({ end }) => end <= only.start) : undefined;
}

/** The way that a wish goes; to keep a level is none. */
const WISHES: Readonly<Record<DirectionWord, Directions['wish']>> = {
  increase: 'increase',
  improve: 'increase',
  decrease: 'decrease',
  maintain: null,
  worsen: null,
};

function collect(sentence: Sentence): Found[] {
  const { tokens, cues, aside } = sentence;
  const modals = cues.filter((cue) => cue.kind === 'modal' && aside[cue.start] !== true);
  const firstModal = modals[0]?.start ?? Infinity;
  const found: Found[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const isJoined = found.length > 0 && AND.has(preceding(tokens, at)?.key ?? '');
    // "Minska antalet som röker och öka …".
    if (aside[at] === true && !(isJoined && changingInfinitives.has(tokens[at]?.key ?? ''))) continue;
    const verb = isListed(tokens, at) || undirected.at(tokens, at) ? null : verbs.at(tokens, at);
    if (
      verb &&
      !isThan(tokens[verb.end]) &&
      !isLevelWith(sentence, at) &&
      (at >= firstModal ||
        begins(sentence, at) ||
        isAlternative(tokens, found.at(-1), at) ||
        isJoined ||
        (modals.length === 0 && isStatement(sentence, verb)) ||
        isWish(tokens, at))
    ) {
      const isStated = modals.length === 0 && !begins(sentence, at) && !isWish(tokens, at);
      const { word, percent } = verb.meaning;
      found.push({ word, percent, isStated, start: at, end: verb.end });
      at = verb.end - 1;
      continue;
    }
    const noun = nouns.at(tokens, at) ?? compoundAt(tokens, at);
    if (
      noun &&
      !isThan(tokens[noun.end]) &&
      !isLevelWith(sentence, at) &&
      tokens[noun.end]?.key !== 'eller' &&
      !isOrBetter(sentence, at) &&
      (begins(sentence, at) ||
        isWish(tokens, at) ||
        isComplement(sentence, at) ||
        (isJoined && noun.meaning !== found.at(-1)?.word))
    ) {
      found.push({ word: noun.meaning, percent: null, isStated: false, start: at, end: noun.end });
      at = noun.end - 1;
    }
  }
  return found;
}

/** "[Kostnadssänkning] på 2,4 procent", "en årlig [befolkningsökning] med 1 %". */
function compoundAt(tokens: readonly Token[], at: number): PhraseMatch<DirectionWord> | null {
  const word = INDEFINITE.has(tokens[at]?.key ?? '') ? at + 1 : at;
  if (!BY_HOW_MUCH.has(tokens[word + 1]?.key ?? '') || tokens[word + 2]?.number === null) return null;
  const meaning = changeInCompound(tokens[word]);
  return meaning && { meaning, start: at, end: word + 1 };
}

/**
 * "Hållbar och [stabil]", "rekrytera och [behålla]", "tillgång till [stabila] tjänster": how something is to be, or what is
 * to be done, not that it is to stay.
 */
function isListed(tokens: readonly Token[], at: number): boolean {
  const [before, key] = [preceding(tokens, at)?.key ?? '', tokens[at]?.key ?? ''];
  if (key.startsWith('stabil')) return before === 'och' || beforeStable.has(before);
  return before === 'och' && key.startsWith('behåll');
}

/** "Minska/[bibehålla]", right behind the direction that it is an alternative to. */
function isAlternative(tokens: readonly Token[], before: Found | undefined, at: number): boolean {
  return before?.end === at - 1 && joinsAlternatives(tokens, at - 1, at);
}

/** At the start of a text or a sentence, after a time ("senast 2030 halvera"), "att", a bullet or a colon. */
function begins({ tokens, timeAt, modals }: Sentence, at: number): boolean {
  let after = at;
  let passedThat = false;
  while (
    preceding(timeAt, after) !== undefined ||
    adverbs.has(preceding(tokens, after)?.key ?? '') ||
    PASSED.has(preceding(tokens, after)?.key ?? '')
  ) {
    passedThat ||= preceding(tokens, after)?.key === 'att';
    after--;
  }
  const token = preceding(tokens, after);
  if (!token) return true;
  // "Målet är att till 2028 fördubbla …".
  if (passedThat && modals[at] === 0) return true;
  // "En årlig kostnadssänkning".
  if (after === 1 && at > 1 && INDEFINITE.has(token.key)) return true;
  if (token.kind === 'number') return after === 2 && NUMBERED.has(tokens[0]?.key ?? '');
  return token.kind === 'sign' && OPENING.has(token.key);
}

/** "Bibehålla[/]öka", "senast 2030[,] minska". */
const PASSED: ReadonlySet<string> = new Set(['/', ',']);

/** "Mål 3.4 [minska]". */
const NUMBERED: ReadonlySet<string> = new Set(headingsBefore);

const OPENING: ReadonlySet<string> = new Set([':', '•', '-', '–', '*', ';', '.', '!', '(']);

/** "Målet är [en minskning] med 10 %". */
function isComplement({ tokens, cueEndingAt }: Sentence, at: number): boolean {
  return preceding(cueEndingAt, at)?.kind === 'level' && INDEFINITE.has(tokens[at]?.key ?? '');
}

/** "Ökar", "minskas", "har minskat": a verb that states what is. */
function isStatement({ tokens, timeAt }: Sentence, { start, end }: PhraseMatch<unknown>): boolean {
  const key = tokens[end - 1]?.key ?? '';
  // "Har 2025 minskat".
  const before = preceding(timeAt, start)?.start ?? start;
  // "Energy use to fall by 3 %".
  const led = preceding(tokens, before)?.key;
  // "År 2025 [har] trafiken per invånare minskat": the time stands first, and the subject between.
  const first = timeAt[0];
  const isDue = first?.start === 0 && dueFirst.has(tokens[0]?.key ?? '') && tokens[first.end]?.key === 'har';
  if (isDue && key.endsWith('at')) return true;
  return key.endsWith('r') || key.endsWith('s') || led === 'har' || led === 'to';
}

/** "Ska öka till [samma nivå som] riket" says how far, not to keep the level. */
function isLevelWith({ cues, modalsBefore }: Sentence, at: number): boolean {
  return modalsBefore[at] !== 0 && cues.some((cue) => cue.kind === 'levelWith' && cue.start === at);
}

/** "Samma nivå som 2023 [eller högre]": goes with the level before it. */
function isOrBetter({ tokens, timeAt }: Sentence, at: number): boolean {
  return preceding(timeAt, at - 1) !== undefined && comparatorAfter(tokens, at - 1) !== null;
}

function isThan(token: Token | undefined): boolean {
  return THAN.has(token?.key ?? '');
}

function isWish(tokens: readonly Token[], at: number): boolean {
  return [1, 2, 3, 4].some((length) => wishes.at(tokens, at - length)?.end === at);
}

/** "Bibehålla/öka", "öka eller bibehållas": both will do, so keeping the level is what is asked. */
function joinsAlternatives(tokens: readonly Token[], from: number, to: number): boolean {
  return to - from <= 2 && (tokens[from]?.key === '/' || tokens[from]?.key === 'eller' || tokens[from]?.key === 'or');
}

function isDenied({ tokens, cueEndingAt }: Sentence, at: number): boolean {
  // "Ska inte [ha] ökat".
  let after = preceding(tokens, at)?.key === 'ha' ? at - 1 : at;
  while (adverbs.has(preceding(tokens, after)?.key ?? '') && preceding(cueEndingAt, after)?.kind !== 'negation')
    after--;
  // "… att kostnaden inte ska öka".
  if (preceding(cueEndingAt, after)?.kind === 'modal') after--;
  return preceding(cueEndingAt, after)?.kind === 'negation';
}

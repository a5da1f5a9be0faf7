import { tokenise, type Token } from '../../text/tokens';
import { findAmounts, type Amount } from '../amounts/amounts';
import { findCues, type CueMark } from './cues';
import { takeMeasureNumbers, type MeasureNumbers } from '../amounts/measureNumbers';
import { places, type Places } from './clauses';
import { plainText } from './plainText';
import { remarksOf } from './remarks';
import type { Time } from '../times/times';
import { timesOf } from '../times/timesOf';

/** A text cut into everything that its reading needs. Positions are those of its tokens. */
export interface Sentence extends Places {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** The text goes on beyond what was read. */
  readonly cut: boolean;
  readonly times: readonly Time[];
  readonly measure: MeasureNumbers;
  readonly amounts: readonly Amount[];
  readonly cues: readonly CueMark[];
  /** The cue whose last token stands here. */
  readonly cueEndingAt: readonly (CueMark | undefined)[];
  /** Token positions inside a time. */
  readonly timeAt: readonly (Time | undefined)[];
}

/** No target sentence is longer; of a longer text only so many tokens are read. */
const MOST_TOKENS = 400;

const MOST_CHARACTERS = 6000;

/** Cuts a text as it is written into tokens, times, amounts and cues, in linear time. */
export function sentenceOf(written: string): Sentence {
  const text = plainText(written.slice(0, MOST_CHARACTERS));
  const all = tokenise(text);
  const tokens = all.length > MOST_TOKENS ? all.slice(0, MOST_TOKENS) : all;
  const length = tokens.length;
  const taken = new Array<boolean>(length).fill(false);
  const timeAt = new Array<Time | undefined>(length).fill(undefined);
  const remarks = remarksOf(text, tokens);
  const times = timesOf(text, tokens).filter((time) => remarks[time.core] !== true);
  for (const time of times) {
    timeAt.fill(time, time.start, time.end);
    taken.fill(true, time.core, time.end);
  }
  const measure = takeMeasureNumbers(tokens, taken, timeAt);
  remarks.forEach((isRemark, at) => (taken[at] ||= isRemark));
  const amounts = findAmounts(tokens, taken, timeAt);
  const cues = findCues(tokens, taken, timeAt);
  const cueEndingAt = new Array<CueMark | undefined>(length).fill(undefined);
  for (const cue of cues) cueEndingAt[cue.end - 1] = cue;
  const found = places(text, tokens, cues, timeAt);
  return {
    text,
    tokens,
    cut: tokens.length < all.length || written.length > MOST_CHARACTERS,
    times,
    measure,
    amounts,
    cues,
    cueEndingAt,
    timeAt,
    ...found,
    aside: found.aside.map((isAside, at) => isAside || remarks[at] === true),
  };
}

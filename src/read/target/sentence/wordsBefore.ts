import { TARGETS } from '../../../lexicon/particles';
import { fillers, quantifiers } from '../../../lexicon/sentenceWords';
import type { Amount } from '../amounts/amounts';
import type { CueMark } from './cues';
import type { Sentence } from './sentence';
import type { Time } from '../times/times';
import { preceding } from '../../text/tokens';

/** Words before an amount that tell what it is, nearest first. */
export interface Lead {
  readonly cues: readonly CueMark[];
  readonly passed: Time | null;
  /** Where the chain begins. */
  readonly start: number;
}

/** Steps back from an amount over fillers, cues, times and opening signs. */
export function leadOf(sentence: Sentence, amount: Amount): Lead {
  const cues: CueMark[] = [];
  let passed: Time | null = null;
  let at = amount.start - 1;
  for (let steps = 0; at >= 0 && steps < 12; steps++) {
    const cue = sentence.cueEndingAt[at];
    const time = sentence.timeAt[at];
    const key = sentence.tokens[at]?.key ?? '';
    if (cue?.kind === 'relative' || cue?.kind === 'purpose') break;
    // "… till 2026 (startvärde 71 %)": the time is none of what the parentheses tell.
    if (key === '(' && cues.at(-1)?.kind === 'outcome') break;
    if (cue) {
      cues.push(cue);
      at = cue.start - 1;
    } else if (
      time &&
      time.end <= amount.start &&
      !cues.some((found) => found.kind === 'from' || (found.kind === 'to' && time.cue === 'baseline'))
    ) {
      passed ??= time;
      at = Math.min(time.core, at) - 1;
    } else if (
      fillers.has(key) ||
      key === ':' ||
      key === '(' ||
      key === '+' ||
      (key === ',' && at === amount.start - 1 && preceding(sentence.timeAt, at)?.cue === 'baseline') ||
      isQuantifier(sentence, at) ||
      (at === amount.start - 1 && isDashed(sentence, amount)) ||
      isUnitWord(sentence, at, amount)
    ) {
      at--;
    } else break;
  }
  return { cues, passed, start: at + 1 };
}

/** "Alla (100 %)": the number says what the word says. */
function isQuantifier({ tokens }: Sentence, at: number): boolean {
  return at === 0 && tokens[1]?.key === '(' && quantifiers.all.includes(tokens[0]?.key ?? '');
}

/** "Högst – 5,9": between a comparator and its amount a dash may be the minus. */
export function isDashed({ tokens, cueEndingAt }: Sentence, { start }: Amount): boolean {
  const dash = preceding(tokens, start)?.key ?? '';
  return DASHES.has(dash) && preceding(cueEndingAt, start - 1)?.kind === 'comparator';
}

export const DASHES: ReadonlySet<string> = new Set(['-', '–']);

/** "Index" in "index −12" stands before the amount and belongs to it. */
function isUnitWord(sentence: Sentence, at: number, amount: Amount): boolean {
  return (
    at === amount.start - 1 &&
    amount.unit !== null &&
    sentence.tokens[at]?.kind === 'word' &&
    ['index', 'plats'].includes(amount.unit)
  );
}

/** The time before the amount is named as the target's: "mål 2025: 88 %". */
export function namesTargetYear({ tokens }: Sentence, { passed }: Lead): boolean {
  return passed !== null && TARGETS.has(tokens[passed.start]?.key ?? '');
}

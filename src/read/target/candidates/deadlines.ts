import type { TargetReading } from '../../../model/target';
import { AND, FROM, NAMED_TARGETS, TO } from '../../../lexicon/particles';
import { mainInfinitives } from '../../../lexicon/sentenceWords';
import { dueCues } from '../../../lexicon/timeWords';
import { isWantedInParentheses, yearBehind } from './formerLevels';
import type { Candidate } from './candidates';
import { bodyOf } from './reference';
import type { Sentence } from '../sentence/sentence';
import type { Time } from '../times/times';
import { preceding } from '../../text/tokens';

/** When the target is to be met. */
export type Deadline = Pick<TargetReading, 'deadlineYear' | 'deadlineDate' | 'deadlineText' | 'deadlineIsMeasurement'>;

/** No deadline is said. */
export const noDeadline: Deadline = {
  deadlineYear: null,
  deadlineDate: null,
  deadlineText: null,
  deadlineIsMeasurement: false,
};

/** Times that can be a deadline: not where the measure stood before, not part of a name or of a description. */
export function deadlineTimes(sentence: Sentence): Time[] {
  const { times, aside } = sentence;
  return times.filter(
    (time) =>
      (isDeadlineCue(time.cue) || isFromSpan(sentence, time)) &&
      !isSeason(time) &&
      (aside[time.core] !== true || startsClause(sentence, time)),
  );
}

/** "[Från 1990–2020]": where the measure stood, and when the target is due. */
function isFromSpan({ tokens }: Sentence, { cue, isSpan, start, years }: Time): boolean {
  return cue === 'baseline' && isSpan && years.length > 1 && FROM.has(tokens[start]?.key ?? '');
}

/** "1 juni – 31 augusti": a part of every year. */
function isSeason({ cue, years, isSpan }: Time): boolean {
  return cue === null && isSpan && years.length === 0;
}

function isDeadlineCue(cue: Time['cue']): boolean {
  return cue === null || dueCues.has(cue);
}

/** "…, vid årets slut 2024 ska": a time right before "ska" dates what follows. */
function startsClause({ cues, tokens }: Sentence, time: Time): boolean {
  // "Kontroller som planerats för året ska …".
  if (time.years.length === 0 && preceding(tokens, time.start)?.key !== ',') return false;
  return cues.some((cue) => cue.kind === 'modal' && cue.start === time.end);
}

/** "Minst 85 %. [Arbetet påbörjades 2021.]": a sentence after the target's that neither wants anything nor is a time alone. */
export function isOfLaterSentence(
  sentence: Sentence,
  main: Candidate | null,
  { start, end, core, cue }: Time,
): boolean {
  const { sentenceAt, modals, tokens } = sentence;
  const own = sentenceAt[main?.amount.start ?? 0] ?? 0;
  if ((sentenceAt[core] ?? 0) <= own || cue === 'deadline' || modals[core] !== 0) return false;
  return (
    tokens.some(
      ({ kind }, at) => kind === 'word' && sentenceAt[at] === sentenceAt[core] && (at < start || at >= end),
    ) &&
    !sentence.amounts.some(
      (amount) =>
        amount !== main?.amount && sentenceAt[amount.start] === sentenceAt[core] && amount.unit === main?.amount.unit,
    )
  );
}

/** "2 % av skatterna (för 2026 ska målet vara 1,9 %)": the year of the target in the parentheses. */
function isOfOtherTarget(sentence: Sentence, main: Candidate | null, { core }: Time): boolean {
  const isBeside = main !== null && sentence.inParentheses[main.amount.start] !== true;
  return isBeside && isWantedInParentheses(sentence, core);
}

/** "… sorteras så att näringen tas till vara senast 2018": a deadline at the end of a text without another is the target's. */
function trailingDeadline({ times, aside, modalsBefore, modals }: Sentence): Time | undefined {
  return times.findLast(
    (time) =>
      time.cue === 'deadline' &&
      time.years.length > 0 &&
      aside[time.core] === true &&
      (modalsBefore[time.core] ?? 0) === (modals[time.core] ?? 0),
  );
}

/**
 * The deadline of a target: the time that follows it, else the one before it; without a target the last one.
 * A bare year right after a baseline, also that of another target, belongs to the baseline, one right after the target to the target wherever it stands.
 */
export function deadlineOf(
  sentence: Sentence,
  main: Candidate | null,
  baseline: Candidate | null,
  others: readonly Candidate[],
  isSeries: boolean,
): Deadline {
  const ends = sentence.times.filter(({ cue }) => isDeadlineCue(cue));
  const beside =
    main &&
    (ends.find(({ start }) => start === main.amount.end) ?? ends.find((time) => isOfClause(sentence, time, main)));
  const told = deadlineTimes(sentence).filter(
    (time) => !isOfLaterSentence(sentence, main, time) && !isOfOtherTarget(sentence, main, time),
  );
  const times = (beside && !told.includes(beside) ? [...told, beside] : told).filter(
    (time) =>
      ((!belongsTo(sentence, time, baseline) && baseline?.passed !== time) || baseline === main) &&
      !others.some(
        (other) =>
          other !== main && isTold(sentence, other) && (belongsTo(sentence, time, other) || other.passed === time),
      ),
  );
  const own = main
    ? nearest(sentence, main, times).filter((time) => !isOfNext(sentence, main.amount.end, time))
    : times;
  const after = main && own.find((time) => time.core >= main.amount.end);
  const withYear = (own.length > 0 ? own : times).filter((time) => time.years.length > 0 || time.date !== null);
  const time =
    after && after.years.length > 0 ? after : (withYear.at(-1) ?? trailingDeadline(sentence) ?? after ?? times.at(-1));
  if (!time) return noDeadline;
  return {
    deadlineYear: time.years.at(-1) ?? null,
    deadlineDate: time.date,
    deadlineText: isListed(sentence, time, isSeries) ? null : deadlineText(sentence, time),
    deadlineIsMeasurement: time.isMeasurement,
  };
}

/** "… så att vattenförlusten [år 2030] understiger 18 procent": the clause that sets the target says when. */
function isOfClause({ aside, cues }: Sentence, { core }: Time, { amount }: Candidate): boolean {
  if (aside[core] !== true || aside[amount.start] !== true) return false;
  const [from, to] = core < amount.start ? [core, amount.start] : [amount.start, core];
  return !cues.some(({ kind, start }) => CLAUSES.has(kind) && start > from && start < to);
}

const CLAUSES: ReadonlySet<string> = new Set(['relative', 'purpose']);

/** "Delmål 2024: 60 %. Slutmål 2027: 75 %": in a list of levels a year without a word before it is a heading. */
function isListed({ cues }: Sentence, { cue }: Time, isSeries: boolean): boolean {
  return isSeries && cue === null && !cues.some(({ kind }) => kind === 'modal');
}

/** "Ska 2020 vara 20 % lägre. En tredjedel ska vara nådd 2014.": a year in the target's own sentence outranks later ones. */
function nearest({ sentenceAt }: Sentence, { amount }: Candidate, times: readonly Time[]): readonly Time[] {
  const within = times.filter(({ core }) => sentenceAt[core] === sentenceAt[amount.start]);
  return within.some(({ years }) => years.length > 0) ? within : times;
}

/** Where the measure stood, or what others have in parentheses: "genomsnittet i länet (0,6 % 2022)". */
function isTold(sentence: Sentence, { role, amount }: Candidate): boolean {
  return (
    role === 'baseline' || (sentence.inParentheses[amount.start] === true && bodyOf(sentence, amount.start) !== null)
  );
}

/** "Minska med 70 % [och vara] nettonoll senast 2040": the time of what is joined to the target. */
export function isOfNext({ tokens }: Sentence, end: number, { start }: Time): boolean {
  return tokens
    .slice(end, start)
    .some(({ key }, i) => AND.has(key) && mainInfinitives.has(tokens[end + i + 1]?.key ?? ''));
}

/**
 * The bare year stands right after an amount, maybe in parentheses: "8,2 (2021)", "87 procent 2022"; or it is when
 * where the measure stood was measured: "jämfört med 48 gram vid mätningen 2022".
 */
export function belongsTo(sentence: Sentence, time: Time, candidate: Candidate | null): boolean {
  const gap = candidate === null ? NaN : time.start - candidate.amount.end;
  if (candidate?.role === 'baseline' && time.isMeasurement && gap === 0) return true;
  if (!candidate || (time.cue !== null && !BELONGING.has(time.cue))) return false;
  // "Öka från 11 000 [till 2029]".
  if (candidate.role === 'baseline' && TO.has(sentence.tokens[time.start]?.key ?? '')) return false;
  if (candidate.role === 'baseline' && yearBehind(sentence, candidate.amount) === time) return true;
  if (time.cue === 'name') return false;
  return gap === 0 || (gap === 1 && preceding(sentence.tokens, time.start)?.key === '(');
}

const BELONGING: ReadonlySet<Time['cue']> = new Set(['preposition', 'name']);

/** The words of the deadline as written; null for a heading year ("2026: 70 %") and for a list of years. */
function deadlineText(sentence: Sentence, time: Time): string | null {
  const { tokens, text } = sentence;
  const isHeading = tokens[time.end]?.key === ':' && time.start === 0 && time.cue !== 'deadline';
  if (isHeading || (time.years.length > 1 && !time.isSpan)) return null;
  const isNamed = NAMED_TARGETS.has(tokens[time.start]?.key ?? '');
  const start = tokens[isNamed ? time.start + 1 : time.start]?.start;
  return text.slice(start, tokens[time.end - 1]?.end);
}

import { groupWords } from '../../../lexicon/sentenceWords';
import type { Group } from '../../../model/measurement';
import { entriesOf, PhraseTable } from '../../text/phrases';
import { isDatedStart } from './formerLevels';
import type { Candidate } from './candidates';
import type { Sentence } from '../sentence/sentence';
import type { Time } from '../times/times';
import { belongsTo, deadlineTimes } from './deadlines';
import { preceding } from '../../text/tokens';

/** Weight from which an amount is a target at all. */
export const TARGET_WEIGHT = 1;

/** A target of several in a text, with the year or the group it is for. */
export interface Part {
  readonly candidate: Candidate;
  readonly time: Time | null;
  readonly group: Group | null;
}

const groups = new PhraseTable(entriesOf(groupWords));

/** The amount that is the target: the heaviest; of targets for several years that of the latest, of several groups the first. */
export function mainOf(candidates: readonly Candidate[], parts: readonly Part[]): Candidate | null {
  if (parts.length > 1) return (parts[0]?.group ? parts[0] : latest(parts))?.candidate ?? null;
  let main: Candidate | null = null;
  for (const candidate of candidates) {
    if (candidate.role === 'baseline' || candidate.weight < TARGET_WEIGHT) continue;
    if (main === null || candidate.weight > main.weight) main = candidate;
  }
  return main;
}

/** "30 % år 2030. Delmål för 2025 är 25 %": the goal is the latest, wherever it stands; of one year the last. */
function latest(parts: readonly Part[]): Part | undefined {
  const yearOf = ({ time }: Part): number => time?.years.at(-1) ?? -Infinity;
  return parts.reduce((last, part) => (yearOf(part) >= yearOf(last) ? part : last));
}

/** The targets of a text that sets one for each of several years or groups; empty when it does not. */
export function partsOf(sentence: Sentence, candidates: readonly Candidate[]): Part[] {
  const all = candidates.filter(
    (candidate) =>
      candidate.role !== 'baseline' &&
      candidate.weight > -WEIGHT_OF_A_PART &&
      !isDatedStart(sentence, candidate.amount),
  );
  if (all.length < 2) return [];
  // "95 % ska ha 1 Gbit/s 2025 och 98 % 2028": targets of one text are of one unit.
  // "Minska med 40 % till 2030 och vara noll 2045" is a step, and a level that is another target.
  const heaviest = all.reduce((found, each) => (each.weight > found.weight ? each : found));
  const levels = all.filter(
    ({ amount, role }) =>
      (amount.unit === null || amount.unit === heaviest.amount.unit) &&
      (role === heaviest.role || heaviest.amount.sign !== null),
  );
  if (levels.length < 2) return [];
  const grouped = levels
    .map((candidate) => ({ candidate, group: groupOf(sentence, candidate), time: null }))
    .filter(({ group }) => group !== null);
  const isGrouped = grouped.length === levels.length || grouped[0]?.candidate === levels[0];
  if (isGrouped && new Set(grouped.map((part) => part.group)).size > 1) return grouped;
  const times = deadlineTimes(sentence);
  const timeFor = (candidate: Candidate): Time | null => {
    const { end } = candidate.amount;
    const next = candidates.find((other) => other.amount.start > end)?.amount.start ?? Infinity;
    return (
      times.find((found) => belongsTo(sentence, found, candidate)) ??
      times.find((found) => isFor(sentence, found, candidate)) ??
      times.find((found) => found.years.length === 1 && found.start >= end && found.end <= next) ??
      null
    );
  };
  const dated = levels
    .map((candidate) => ({ candidate, time: timeFor(candidate), group: null }))
    .filter(({ time }) => time !== null);
  return new Set(dated.map((part) => part.time)).size > 1 ? dated : [];
}

/** Parentheses and places behind weigh less; the year or the group speaks for the part. */
const WEIGHT_OF_A_PART = 4;

function isFor(sentence: Sentence, time: Time, candidate: Candidate): boolean {
  if (time.cue === 'deadline' && time.start === candidate.amount.end) return true;
  const colon = sentence.tokens[time.end]?.key === ':' ? 1 : 0;
  return candidate.passed === time || time.end + colon === candidate.amount.start;
}

/** "K: 70 %", "75 % (flickor)", "70 % flickor". */
function groupOf(sentence: Sentence, candidate: Candidate): Group | null {
  const { tokens, cueEndingAt } = sentence;
  const { start, end } = candidate.amount;
  const cue = preceding(cueEndingAt, start);
  const first = cue?.kind === 'comparator' ? cue.start : start;
  const before = preceding(tokens, first)?.key === ':' ? first - 2 : first - 1;
  const after = tokens[end]?.key === '(' || tokens[end]?.key === 'för' ? end + 1 : end;
  return groups.at(tokens, before)?.meaning ?? groups.at(tokens, after)?.meaning ?? null;
}

import { OTHERS, type TargetReading } from '../../../model/target';
import { tellingWords } from '../../../lexicon/sentenceWords';
import { OR } from '../../../lexicon/particles';
import { readWithNext } from '../../../lexicon/clauseWords';
import { preceding } from '../../text/tokens';
import type { Amount } from '../amounts/amounts';
import type { Candidate } from '../candidates/candidates';
import { isOfLaterSentence, isOfNext } from '../candidates/deadlines';
import { isDirection } from '../sentence/directionTables';
import type { Findings } from '../textFindings';
import { comparatorAfter } from '../sentence/cues';
import { countedFrom, findReference } from '../candidates/reference';
import type { Sentence } from '../sentence/sentence';

/** "Minst 90 % [eller en förbättring med 2 procentenheter]": another way to meet the target, which was not read. */
export function leavesAlternative({ sentence, candidates }: Findings, { amount }: Candidate): boolean {
  const { tokens, cues, aside } = sentence;
  const isCue = (at: number): boolean => cues.some((cue) => cue.kind === 'comparator' && cue.start === at);
  return tokens.some((token, at) => {
    if (at < amount.end || !OR.has(token.key) || aside[at] === true) return false;
    if (comparatorAfter(tokens, at) !== null || cues.some((cue) => cue.start <= at && at < cue.end)) return false;
    return [at + 1, at + 2, at + 3].some(
      (next) =>
        isCue(next) ||
        candidates.some((other) => other.amount.start === next && other.weight >= 0) ||
        isDirection(tokens, next),
    );
  });
}

/** "Minst 85 % [och högre än rikssnittet]": a second condition, held against others. */
export function leavesReference(
  { sentence }: Findings,
  { amount, role }: Candidate,
  { exact }: TargetReading,
): boolean {
  if (role === 'change') return isOddlyCompared(sentence, amount);
  const found = role === 'level' && !exact ? findReference(sentence) : null;
  if (!found || (found.start > amount.start && found.start <= amount.end)) return false;
  // "Får inte överstiga budget med mer än 1 %": the amount belongs to the comparison.
  if (sentence.cues.some((cue) => cue.kind === 'by' && cue.start >= found.end && cue.end <= amount.start)) return false;
  return sentence.cues.some(
    (cue) =>
      cue.kind === 'comparator' &&
      cue.word !== 'within' &&
      cue.end <= found.start &&
      cue.end > found.start - 3 &&
      cue.end !== amount.start,
  );
}

/** A word that would change the meaning stands in the main clause and was not read. */
export function leavesTellingWords({ sentence, directions }: Findings, main: Candidate): boolean {
  const { tokens, cues, timeAt, aside, modals, modalsBefore } = sentence;
  const isRead = (at: number): boolean =>
    cues.some((cue) => cue.start <= at && at < cue.end) ||
    sentence.amounts.some((amount) => amount.start <= at && at < amount.end) ||
    // "Kortare väntetid [än] 30 dagar".
    (main.comparator !== null && at === main.amount.start - 1) ||
    (directions.start <= at && at < directions.end) ||
    readWithNext.has(preceding(tokens, at)?.key ?? '');
  return tokens.some((token, at) => {
    if (!tellingWords.has(token.key) || timeAt[at] || aside[at] === true) return false;
    const isSubject = modalsBefore[at] === 0 && (modals[at] ?? 0) > 0 && at < main.amount.start;
    return !isSubject && !isRead(at);
  });
}

/** "Minska med 1 och vara lägre än riket" wants two things; "öka med 2 jämfört med riket" may want more than riket, or as riket. */
function isOddlyCompared(sentence: Sentence, { end, change, sign }: Amount): boolean {
  const found = findReference(sentence);
  if (!found || !OTHERS.has(found.reference.kind)) return false;
  return countedFrom(sentence, end) === null || (change === null && sign === null);
}

/** A year that says when stands in the main clause and became neither deadline nor baseline. */
export function leavesYears({ sentence, candidates }: Findings, main: Candidate, reading: TargetReading): boolean {
  const { amount } = main;
  const { deadlineYear, baselineYear, alsoTargets } = reading;
  const read = [deadlineYear, baselineYear, ...alsoTargets.map((other) => other.deadlineYear)];
  return sentence.times.some(
    (time) =>
      time.years.length > 0 &&
      time.cue !== 'name' &&
      time.cue !== 'outcome' &&
      sentence.aside[time.core] !== true &&
      !isOfNext(sentence, amount.end, time) &&
      !isOfLaterSentence(sentence, main, time) &&
      !candidates.some(({ told, passed }) => told && passed === time) &&
      !time.years.some((year) => read.includes(year)),
  );
}

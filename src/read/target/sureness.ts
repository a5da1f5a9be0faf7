import type { TargetReading } from '../../model/target';
import { tellingWords } from '../../lexicon/sentenceWords';
import type { Candidate } from './candidates';
import { isDirection } from './directions';
import { comparatorAfter } from './joints';
import type { Findings } from './findings';
import type { Sentence } from './sentence';

/** Weight from which nobody need ask. */
const SURE_WEIGHT = 3;
/** Lead that the target must have over the next amount. */
const CLEAR_LEAD = 2;

/** Weight from which another amount is a target of its own. */
const OWN_TARGET = 5;

/** Whether a careful reader would take the reading without asking. */
export function isSure(findings: Findings, main: Candidate, reading: TargetReading): boolean {
  const { sentence, candidates, directions, parts } = findings;
  const isSeries = parts.length > 1 && main.amount.sign === null;
  if (sentence.cut || (main.weight < SURE_WEIGHT && !isSeries) || main.amount.alternative !== null) return false;
  const others = candidates.filter(
    (other) =>
      other !== main && other !== findings.baseline && other.role !== 'baseline' && !isCondition(sentence, main, other),
  );
  const next = Math.max(-Infinity, ...others.map((other) => other.weight));
  if (!isSeries && (main.weight - next < CLEAR_LEAD || next >= OWN_TARGET || others.some(isSecond))) return false;
  if (isStray(findings, main) || leavesAlternative(findings, main) || isOddBaseline(findings, reading)) return false;
  if (directions.other !== null || leavesTellingWords(findings, main)) return false;
  if (contradicts(reading) || leavesYears(findings, reading) || isStretch(findings, main, reading)) return false;
  return !isPercentOfShare(findings, reading);
}

/** "98 % av hushållen ska ha [minst 1 Gbit/s]": of a share of a group the rest says what it is to have. */
function isCondition({ modals, modalsBefore }: Sentence, { amount }: Candidate, other: Candidate): boolean {
  const isSubject =
    amount.start <= MOST_BEFORE_SUBJECT && modalsBefore[amount.start] === 0 && modals[amount.start] === 1;
  const isAfter = modalsBefore[other.amount.start] === 1 && other.amount.start > amount.end;
  return isSubject && isAfter && amount.unit === '%' && other.amount.unit !== '%' && !other.joined;
}

/** "Mer än [90 %] av …", "no more than [10%] of …". */
const MOST_BEFORE_SUBJECT = 3;

/** "Minst 90 % [eller en förbättring med 2 procentenheter]": another way to meet the target, which was not read. */
function leavesAlternative({ sentence }: Findings, { amount }: Candidate): boolean {
  const { tokens, cues, aside, amounts } = sentence;
  const isCue = (at: number): boolean => cues.some((cue) => cue.kind === 'comparator' && cue.start === at);
  return tokens.some((token, at) => {
    if (at < amount.end || !OR.has(token.key) || aside[at] === true) return false;
    if (comparatorAfter(tokens, at) !== null || cues.some((cue) => cue.start <= at && at < cue.end)) return false;
    return [at + 1, at + 2, at + 3].some(
      (next) => isCue(next) || amounts.some((other) => other.start === next) || isDirection(tokens, next),
    );
  });
}

const OR: ReadonlySet<string> = new Set(['eller', 'alternativt', 'or']);

/** "Från 5 ton till 80 %": what stood there is no value of the same measure. */
function isOddBaseline({ baseline }: Findings, { unit, comparator }: TargetReading): boolean {
  const before = baseline?.amount.unit ?? null;
  if (before === null || unit === null || comparator === 'increaseBy' || comparator === 'decreaseBy') return false;
  return before !== unit;
}

/** "Minst 80 % av flickorna [och minst 10 dagar]": a limit of its own beside the target. */
function isSecond({ joined, comparator, weight }: Candidate): boolean {
  return joined && comparator !== null && comparator !== 'within' && weight > 0;
}

/** No word leads to the amount: it stands in another sentence than "ska", or after "med" or "för" without a direction. */
function isStray({ sentence }: Findings, main: Candidate): boolean {
  const { tokens, modals } = sentence;
  const { start } = main.amount;
  if (main.role !== 'level' || main.comparator !== null || main.led) return false;
  const isElsewhere = modals[start] === 0 && modals.some((count) => count > 0);
  return isElsewhere || STRAY.has(tokens[start - 1]?.key ?? '');
}

/** "… med 20 platser", "en skola för 300 elever". */
const STRAY: ReadonlySet<string> = new Set(['med', 'för', 'by', 'with', 'for']);

/** A word that would change the meaning stands in the main clause and was not read. */
function leavesTellingWords({ sentence, directions }: Findings, main: Candidate): boolean {
  const { tokens, cues, timeAt, aside, modals, modalsBefore } = sentence;
  const isRead = (at: number): boolean =>
    cues.some((cue) => cue.start <= at && at < cue.end) ||
    sentence.amounts.some((amount) => amount.start <= at && at < amount.end) ||
    // "Kortare väntetid [än] 30 dagar".
    (main.comparator !== null && at === main.amount.start - 1) ||
    (directions.start <= at && at < directions.end) ||
    READ_AFTER.has(tokens[at - 1]?.key ?? '');
  return tokens.some((token, at) => {
    if (!tellingWords.has(token.key) || timeAt[at] || aside[at] === true) return false;
    const isSubject = modalsBefore[at] === 0 && (modals[at] ?? 0) > 0 && at < main.amount.start;
    return !isSubject && !isRead(at);
  });
}

/** "Eller bättre", "helst öka": read together with the word before. */
const READ_AFTER: ReadonlySet<string> = new Set(['eller', 'och', 'helst', 'gärna', 'or', 'and', 'preferably']);

/** A year that says when stands in the main clause and became neither deadline nor baseline. */
function leavesYears({ sentence }: Findings, reading: TargetReading): boolean {
  const { deadlineYear, baselineYear, alsoTargets } = reading;
  const read = [deadlineYear, baselineYear, ...alsoTargets.map((other) => other.deadlineYear)];
  return sentence.times.some(
    (time) =>
      time.years.length > 0 &&
      time.cue !== 'name' &&
      sentence.aside[time.core] !== true &&
      !time.years.some((year) => read.includes(year)),
  );
}

/** "Från 2027 till 2030 bör resultatet uppgå till 2 %": nothing changes, so the first year may only begin the stretch. */
function isStretch({ sentence, baseline }: Findings, main: Candidate, reading: TargetReading): boolean {
  if (main.role !== 'level' || baseline !== null || reading.verb !== null) return false;
  return sentence.times.some(
    (time) => FROM.has(sentence.tokens[time.start]?.key ?? '') && time.years[0] === reading.baselineYear,
  );
}

const FROM: ReadonlySet<string> = new Set(['från', 'from']);

/** "Öka från 70 till 60", "till 2020 jämfört med 2025". */
function contradicts(reading: TargetReading): boolean {
  const { verb, baseline, target, comparator, baselineYear, deadlineYear } = reading;
  if (baselineYear !== null && deadlineYear !== null && baselineYear > deadlineYear) return true;
  if (baseline === null || target === null || comparator === 'increaseBy' || comparator === 'decreaseBy') return false;
  return (verb === 'increase' && target < baseline) || (verb === 'decrease' && target > baseline);
}

/** "Andelen ska öka med 10 %": per cent or percentage points? */
function isPercentOfShare({ measureUnit }: Findings, { comparator, unit }: TargetReading): boolean {
  return (comparator === 'increaseBy' || comparator === 'decreaseBy') && unit === '%' && measureUnit === '%';
}

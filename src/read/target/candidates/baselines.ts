import { FROM, TO, BETWEEN } from '../../../lexicon/particles';
import { isDatedStart, yearBehind } from './formerLevels';
import type { Candidate } from './candidates';
import { belongsTo } from './deadlines';
import type { Sentence } from '../sentence/sentence';
import type { Time } from '../times/times';
import { preceding } from '../../text/tokens';

/** The amount that says where the measure stood before the target. */
export function baselineOf(
  sentence: Sentence,
  candidates: readonly Candidate[],
  main: Candidate | null,
): Candidate | null {
  const before = candidates.filter((candidate) => candidate.role === 'baseline' && candidate !== main);
  const [found] = before;
  if (found?.told) return latest(sentence, before);
  if (found || !main) return found ?? null;
  if (main.role === 'level' && main.passed?.cue === 'baseline') return main;
  return candidates.find((candidate) => isStartingPoint(sentence, candidate, main)) ?? null;
}

/** "85 % (2022: 81 %, 2023: 83 %)": of several that are told the last one says where the measure stands; the first without years. */
function latest(sentence: Sentence, told: readonly Candidate[]): Candidate | null {
  const yearOf = ({ passed, amount }: Candidate): number =>
    (passed ?? yearBehind(sentence, amount))?.years[0] ?? -Infinity;
  return told.reduce<Candidate | null>(
    (last, each) => (last === null || yearOf(each) > yearOf(last) ? each : last),
    null,
  );
}

/** "Index −12 ska bli minst 0", "70 → 75": a number that begins the text and stands right before the modal or arrow. */
function isStartingPoint(sentence: Sentence, candidate: Candidate, main: Candidate): boolean {
  const { amount } = candidate;
  if (candidate === main || candidate.comparator !== null) return false;
  if (isDatedStart(sentence, amount) && amount.unit === main.amount.unit) return true;
  const isFirst = amount.start <= 1 || preceding(sentence.tokens, amount.start)?.key === ':';
  if (!isFirst) return false;
  const next = sentence.cues.find((cue) => cue.start === amount.end);
  const leadsOn = next?.kind === 'to' && next.end === main.amount.start;
  const isArrow = leadsOn && sentence.tokens[amount.end]?.kind === 'sign';
  if (amount.unit === null && main.amount.unit !== null && !isArrow) return false;
  return next?.kind === 'modal' || leadsOn;
}

/**
 * The year of the baseline: beside its number, or named ("jämfört med 2015", "mellan 2020 och 2030"), or the first of
 * those that a step is for ("minska med 20 % 2009–2020").
 *
 * @param step the target, where it is a change.
 */
export function baselineYearOf(
  sentence: Sentence,
  baseline: Candidate | null,
  moves: boolean,
  step: Candidate | null = null,
): number | null {
  const { tokens } = sentence;
  // "Högst 200 mnkr, utom projekt från 2023": where nothing moves nothing has stood elsewhere.
  const isOrigin = ({ start, end }: Time): boolean =>
    moves ||
    !FROM.has(tokens[start]?.key ?? '') ||
    tokens[end - 1]?.kind !== 'number' ||
    TO.has(tokens[end]?.key ?? '');
  const times = sentence.times.filter(isOrigin);
  const near = times.find(
    (time) => belongsTo(sentence, time, baseline) || (baseline !== null && baseline.passed === time),
  );
  const named = times.find((time) => (time.cue === 'baseline' || time.cue === 'outcome') && time.years.length > 0);
  const stretch = times.find(
    (time) => time.isSpan && tokens.slice(time.start, time.core).some((token) => BETWEEN.has(token.key)),
  );
  const spanned = times.find(({ isSpan, cue, start }) => isSpan && cue === null && start === step?.amount.end);
  return near?.years[0] ?? named?.years[0] ?? stretch?.years[0] ?? spanned?.years[0] ?? null;
}

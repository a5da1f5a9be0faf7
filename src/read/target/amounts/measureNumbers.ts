import {
  agesAfter,
  answersBefore,
  beforeAges,
  beforeSteps,
  compoundsAfter,
  countedOver,
  diaryWords,
  frequencies,
  labelsBefore,
  namedByOrdinals,
  numbersAsNames,
  peopleBefore,
  scaleSizes,
  scaleWords,
  stepWords,
} from '../../../lexicon/measureNumbers';
import { FROM, OF, TO, TO_OR_AND } from '../../../lexicon/particles';
import { PhraseTable } from '../../text/phrases';
import { preceding, type Token } from '../../text/tokens';
import { WordTable, wordSet } from '../../text/wordTable';
import type { Time } from '../times/times';
import { statuteAt } from '../times/years';
import { isShare, numberedGoal } from './numberedGoals';
import { rateAt } from './unitsAt';

/** What the numbers that define a measure say about it. */
export interface MeasureNumbers {
  readonly scale: readonly [number, number] | null;
  readonly kpiIds: readonly string[];
  /** "Per 10 000 invånare" of the measure. */
  readonly rate: string | null;
}

const table = (phrases: readonly string[]): PhraseTable<true> =>
  new PhraseTable(phrases.map((phrase) => [phrase, true]));
const labels = table(labelsBefore);
const answers = table(answersBefore);
const scales = table(scaleWords);
const ages = table(agesAfter);
const people = table(peopleBefore);
const compounds = table(compoundsAfter);
const often = table(frequencies);
const namedNumbers = wordSet(numbersAsNames);
const counts = wordSet(countedOver.counts);
const days = wordSet(countedOver.days);

/** Kolada's names of its measures. */
const KPI_ID = /^[nu]\d{5}$/;
const KPI_LENGTH = 6;
/** "En femgradig skala", "på den femgradiga skalan". */
const sizes = new WordTable(
  Object.entries(scaleSizes).flatMap(([word, size]) => [word, `${word}a`].map((form) => [form, size] as const)),
);
const RANGE = new Set([...TO_OR_AND, '-', '–', ',', '/']);
const OLDEST = 120;

/**
 * Finds the numbers that define the measure instead of the target ("åk 9", "16–24 år", "skala 1–4",
 * "14-dagarsperiod", "per 10 000 invånare") and takes their tokens, so that nobody reads a target from them.
 */
export function takeMeasureNumbers(
  tokens: readonly Token[],
  taken: boolean[],
  timeAt: readonly (Time | undefined)[] = [],
): MeasureNumbers {
  let scale: MeasureNumbers['scale'] = null;
  let rate: string | null = null;
  const kpiIds: string[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || taken[at] === true) continue;
    if (token.key.length === KPI_LENGTH && KPI_ID.test(token.key)) kpiIds.push(token.key.toUpperCase());
    const size = sizes.of(token) ?? gradesAt(tokens, at);
    if (size !== undefined) scale ??= [1, size];
    const found = scaleAt(tokens, at);
    if (found) {
      scale ??= found.scale;
      take(taken, at, found.end);
      continue;
    }
    if (namedNumbers.has(token)) {
      take(taken, at, at + 1);
      continue;
    }
    const population = preceding(tokens, at)?.number ? null : rateAt(tokens, at);
    if (population) rate ??= population.unit;
    const end = population?.end ?? labelled(tokens, at) ?? (token.number ? definingNumber(tokens, at, timeAt) : null);
    if (end !== null) take(taken, at, end);
  }
  return { scale, kpiIds, rate };
}

function take(taken: boolean[], from: number, to: number): void {
  taken.fill(true, from, Math.min(to, taken.length));
}

/** "Skala 1–4", "på en skala från 1 till 10". */
function scaleAt(tokens: readonly Token[], at: number): { scale: readonly [number, number]; end: number } | null {
  const word = scales.at(tokens, at);
  if (!word) return tokens[at]?.key === '(' ? bracketedScale(tokens, at + 1) : indexScale(tokens, at);
  const start = tokens[word.end]?.key === ':' || tokens[word.end]?.key === '(' ? word.end + 1 : word.end;
  const range = rangeAt(tokens, start);
  return range && { scale: [range.low, range.high], end: range.end };
}

/** "Nöjd-Region-Index (0–100)", "betyg (1–5)": a whole scale, and nothing else in the parentheses. */
function bracketedScale(tokens: readonly Token[], at: number): ReturnType<typeof scaleAt> {
  const range = rangeAt(tokens, at);
  const isScale = range && (range.low === 0 ? TOPS.has(range.high) : range.low === 1 && GRADES.has(range.high));
  if (!isScale || tokens[range.end]?.key !== ')') return null;
  return { scale: [range.low, range.high], end: range.end };
}

/** "Nöjdhet, index 0–100": of an index it is the scale, since nobody wants anything between nothing and all. */
function indexScale(tokens: readonly Token[], at: number): ReturnType<typeof scaleAt> {
  const range = tokens[at]?.key.endsWith('index') === true ? rangeAt(tokens, at + 1) : null;
  if (!range || range.low !== 0 || !TOPS.has(range.high)) return null;
  return { scale: [range.low, range.high], end: range.end };
}

const TOPS: ReadonlySet<number> = new Set([10, 100]);
/** The best grade of scales that begin with 1. */
const GRADES: ReadonlySet<number> = new Set([4, 5, 6, 7, 10]);

/** "En 5-gradig skala". */
function gradesAt(tokens: readonly Token[], at: number): number | undefined {
  const grades = tokens[at]?.number?.value;
  const isGraded = tokens[at + 1]?.glued === true && tokens[at + 2]?.key.startsWith('gradig') === true;
  return isGraded ? grades : undefined;
}

function rangeAt(tokens: readonly Token[], at: number): { low: number; high: number; end: number } | null {
  const low = tokens[at]?.number?.value;
  const high = tokens[at + 2]?.number?.value;
  if (low === undefined || high === undefined || !RANGE.has(tokens[at + 1]?.key ?? '')) return null;
  return { low, high, end: at + 3 };
}

/** "Åk 9", "årskurs 1–3", "§ 13": the label and its numbers. */
function labelled(tokens: readonly Token[], at: number): number | null {
  const goal = numberedGoal(tokens, at);
  if (goal !== null) return goal;
  const statute = statuteAt(tokens, at);
  if (statute !== null) return statute;
  const answers = answeredAt(tokens, at);
  if (answers !== null) return answers;
  const diary = diaryAt(tokens, at);
  if (diary !== null) return diary;
  const label = isGraded(tokens, at) ? null : labels.at(tokens, at);
  if (!label) return null;
  let end = tokens[label.end]?.key === '.' ? label.end + 1 : label.end;
  if (!tokens[end]?.number) return null;
  end++;
  while (RANGE.has(tokens[end]?.key ?? '') && tokens[end + 1]?.number && !isShare(tokens, end + 1)) end += 2;
  return isShare(tokens, end - 1) ? null : end;
}

/** "Dnr S2024/01127": all that is written in one go behind the word. */
function diaryAt(tokens: readonly Token[], at: number): number | null {
  if (!diaryWords.has(tokens[at]?.key ?? '')) return null;
  let end = at + 2;
  while (tokens[end]?.glued === true && tokens[end]?.key !== ')') end++;
  return end;
}

/** "Lägst nivå 3", "nivå 3 av 4", "från nivå 1 till nivå 3 av 4": the step that is to be reached, and the one before. */
function isGraded(tokens: readonly Token[], at: number): boolean {
  if (!stepWords.has(tokens[at]?.key ?? '')) return false;
  const before = preceding(tokens, at)?.key ?? '';
  if (at === 1 && beforeSteps.has(before)) return true;
  if (OF.has(tokens[at + 2]?.key ?? '') && tokens[at + 3]?.number) return true;
  return FROM.has(before) && TO.has(tokens[at + 2]?.key ?? '') && isGraded(tokens, at + 3);
}

/** "Betyg 4 eller 5", "svarat 8–10". */
function answeredAt(tokens: readonly Token[], at: number): number | null {
  const word = answers.at(tokens, at);
  const joint = tokens[(word?.end ?? 0) + 1]?.key ?? '';
  if (!word || !tokens[word.end]?.number || !(RANGE.has(joint) || joint === 'eller' || joint === 'or')) return null;
  return tokens[word.end + 2]?.number && !isShare(tokens, word.end + 2) ? word.end + 3 : null;
}

/** A number that names the measure by what stands after it or by the people before it. */
function definingNumber(tokens: readonly Token[], at: number, timeAt: readonly (Time | undefined)[]): number | null {
  const range = rangeAt(tokens, at);
  const last = range?.end ?? at + 1;
  const dash = tokens[last];
  const glued = (dash?.key === '-' || dash?.key === '–') && dash.glued && tokens[last + 1]?.glued === true;
  if (glued && tokens[last + 1]?.kind === 'word' && tokens[last + 1]?.key !== 'procentig') return last + 2;
  const compound = compounds.at(tokens, last);
  if (compound) return compound.end;
  if (isOrdinal(tokens, at)) return at + 3;
  if (timeAt[last] !== undefined) return null;
  if (isCountedOver(tokens, at)) return at + 2;
  const age = ages.at(tokens, last);
  if (age && !(last === tokens.length - 1 && at === 0)) return age.end;
  if (tokens[last]?.key === 'år' && isAge(tokens, at, range?.high ?? tokens[at]?.number?.value ?? 0, range !== null)) {
    return last + 1;
  }
  if (isBareAge(tokens, at)) return at + 1;
  const rhythm = often.at(tokens, last);
  return rhythm && isRhythm(tokens, at) ? rhythm.end : null;
}

/** "Antal olika personal, [14 dagar]"; of what is itself counted in days they are the level: "Antal vårddagar: 30 dagar". */
function isCountedOver(tokens: readonly Token[], at: number): boolean {
  const [first, second, unit, before] = [tokens[0], tokens[1], tokens[at + 1], preceding(tokens, at)];
  if (!first || !counts.has(first) || !unit || !days.has(unit) || at + 2 !== tokens.length) return false;
  const isOfDays = second !== undefined && countedOver.days.some((day) => second.key.endsWith(day));
  return !isOfDays && (before?.key === ',' || at === 1);
}

/** "16–24 år" and "elever över 16 år" are ages; "högst 2 år" is none. */
function isAge(tokens: readonly Token[], at: number, years: number, isRange: boolean): boolean {
  if (years > OLDEST) return false;
  return isRange || people.at(tokens, at - 1) !== null || people.at(tokens, at - 2)?.end === at;
}

/** "Personer över 65, antal": the years of an age may be left out. */
function isBareAge(tokens: readonly Token[], at: number): boolean {
  const { number } = tokens[at] ?? {};
  const isAge = number?.decimals === 0 && number.value >= YOUNGEST && number.value < OLDEST;
  if (!isAge || !beforeAges.has(preceding(tokens, at)?.key ?? '') || tokens[at + 1]?.kind !== 'sign') return false;
  return people.at(tokens, at - 2)?.end === at - 1 && tokens[at + 1]?.key !== '%';
}

/** A smaller number beside people is as likely how many they are. */
const YOUNGEST = 15;

/** "9:e klass", "1:a hand", but "30:e plats". */
function isOrdinal(tokens: readonly Token[], at: number): boolean {
  const [colon, ending, named] = tokens.slice(at + 1, at + 4);
  if (colon?.key !== ':' || !colon.glued || ending?.glued !== true) return false;
  return (ending.key === 'e' || ending.key === 'a') && namedByOrdinals.test(named?.key ?? '');
}

/** "1g/år" in a method is how often something is measured; "minst 2 ggr/år" and "200/år" alone are targets. */
function isRhythm(tokens: readonly Token[], at: number): boolean {
  const before = preceding(tokens, at);
  return before !== undefined && before.key !== ':' && !beforeSteps.has(before.key);
}

import type { Polarity, TargetReading } from '../../model/target';
import { withoutTarget } from '../../lexicon/sentenceWords';
import { clockTime } from '../text/clockTime';
import { PhraseTable } from '../text/phrases';
import type { Token } from '../text/tokens';
import { otherColumn, surroundingsOf } from './measure/context';
import { findDirections, type Directions } from './sentence/directions';
import { candidatesOf, type Candidate } from './candidates/candidates';
import { namesMeasure } from './measure/measureName';
import { measureUnitOf } from './measure/measureUnit';
import { numberTarget } from './numberTarget';
import { baselineOf } from './candidates/baselines';
import { asksForFigure, isReport } from './sentence/isReport';
import { mainOf, partsOf } from './candidates/mainTarget';
import { isSubject } from './sentence/subject';
import { emptyReading } from './commonFields';
import { wordTarget } from './wordTarget';
import { polarityOfTarget } from './measure/polarityOfTarget';
import { sentenceOf, type Sentence } from './sentence/sentence';

const noTarget = new PhraseTable(withoutTarget.map((phrase) => [phrase, true] as const));

/**
 * Reads a target sentence or a target cell, Swedish or English.
 *
 * @param text as it stands in the cell.
 * @param context what stands around it: header of the column, name of the indicator, area, method; segments
 *   separated by ";". It gives unit, deadline year and polarity where the text does not. Empty where nothing is said but a
 *   target may stand; absent of a text from anywhere, of which a statement ("58 % reser med buss") may be only told.
 * @returns what a careful reader makes of it; `measurable` is false where the text sets no target, or stands
 *   in a column of methods, activities or comments. `sure` is false
 *   where that reader would ask. Never throws.
 */
export function readTarget(text: string, context?: string | null): TargetReading {
  const sentence = sentenceOf(text);
  const column = otherColumn(context);
  if (column === 'told' || saysNoTarget(sentence) || namesMeasure(sentence) || isReport(sentence))
    return emptyReading(text, sentence);
  const around = surroundingsOf(context);
  const directions = findDirections(sentence);
  const measureUnit = sentence.measure.rate ?? measureUnitOf(untilPurpose(sentence)) ?? around.unit;
  const candidates = candidatesOf(sentence, directions, measureUnit ?? subjectUnit(sentence));
  const parts = partsOf(sentence, candidates);
  const main = ownTarget(mainOf(candidates, parts), directions);
  const baseline = baselineOf(sentence, candidates, main);
  const polarity = once(() =>
    polarityOfTarget([sentence.text, around.text], main?.amount.value ?? null, main?.amount.unit ?? measureUnit),
  );
  // Of places in a ranking the first is the best, whatever the ranking is about.
  const better = (): Polarity | null => (measureUnit === 'plats' ? 'lower' : (polarity()?.value ?? null));
  const findings = { text, sentence, around, directions, polarity, better, measureUnit, candidates, parts, baseline };
  const reading = main ? inClockTime(numberTarget(findings, main), sentence) : wordTarget(findings);
  return column === 'done' || asksForFigure(sentence) ? withoutAim(reading, sentence) : reading;
}

/** What is to be done, or to be told, sets no target, but may have a day. */
function withoutAim(reading: TargetReading, sentence: Sentence): TargetReading {
  if (reading.measurable === false) return reading;
  const { deadlineYear, deadlineDate, deadlineText } = reading;
  return { ...emptyReading(reading.text, sentence), deadlineYear, deadlineDate, deadlineText };
}

/** The words up to "genom att", "för att": what comes after a goal's "ska" says how it is reached, not what is measured. */
function untilPurpose({ tokens, cues, modalsBefore }: Sentence): readonly Token[] {
  const purpose = cues.find((cue) => cue.kind === 'purpose' && modalsBefore[cue.start] !== 0);
  return purpose ? tokens.slice(0, purpose.start) : tokens;
}

/** "Fördubblas i samtliga 8 kommundelar": the verb says how much, and a count that no word leads to says of what. */
function ownTarget(main: Candidate | null, { multiply, end }: Directions): Candidate | null {
  if (main === null || multiply === null || main.amount.start < end) return main;
  return main.role === 'level' && main.comparator === null && !main.led ? null : main;
}

/** "Högst 3:30" of hours is half past three. */
function inClockTime(reading: TargetReading, { text }: Sentence): TargetReading {
  const { target, unit } = reading;
  const time = target === null ? null : clockTime(target, text, unit);
  return time === target ? reading : { ...reading, target: time };
}

/** "98 procent av hushållen ska ha 1 Gbit/s": a share of a group, or one that is the subject, says what is measured. */
function subjectUnit(sentence: Sentence): string | null {
  const first = sentence.amounts[0];
  if (first?.unit !== '%') return null;
  return isSubject(sentence, first) || sentence.tokens[first.end]?.key === 'av' ? first.unit : null;
}

/** "Mäts ej", "fastställs senare", "följs upp 2 ggr/år": words that say that no target follows. */
function saysNoTarget({ tokens, cues }: Sentence): boolean {
  if (cues.some((cue) => cue.kind === 'modal')) return false;
  if (noTarget.at(tokens, 0)) return true;
  for (let found = noTarget.first(tokens); found; found = noTarget.first(tokens, found.end)) {
    if (found.end === tokens.length) return true;
  }
  return false;
}

/** A finding that most sentences do without is looked for when it is asked for, and once. */
function once<T>(find: () => T): () => T {
  let found: { readonly value: T } | null = null;
  return () => (found ??= { value: find() }).value;
}

import { BY, isDemand } from '../../lexicon/particles';
import { mayNameDecrease } from '../../lexicon/measures';
import { OF_LEVELS, OR_BETTER, WANTED_BY, withoutAssumedPolarity } from '../../model/comparators';
import type { AlsoTarget, Comparator, Polarity, TargetReading } from '../../model/target';
import { isOfAnotherNumber, isOfMeasure, isTimeLimit, limitsNamed } from './numberInName';

/** The better direction that a reading itself says, by comparator or verb; null when it does not. */
export function directionOf({
  comparator,
  verb,
  isMost,
  improves,
}: Pick<TargetReading, 'comparator' | 'verb' | 'isMost' | 'improves'>): Polarity | null {
  if (improves) return null;
  if (isMost) return comparator === 'increaseBy' ? 'lower' : 'higher';
  const wanted = comparator && WANTED_BY[comparator];
  if (wanted) return wanted;
  if (verb === 'increase') return 'higher';
  return verb === 'decrease' ? 'lower' : null;
}

/**
 * Puts the target of an own cell and the sentence of its indicator together: the cell gives the level, the sentence
 * what the cell leaves out. A cell that gives only a direction ("Öka") does not outrank a level in the sentence, and
 * one that sets no target at all is only used where the sentence sets none either.
 *
 * @param cell the target cell's reading.
 * @param sentence the reading of the indicator's own text.
 * @param polarity the direction that a polarity column gives.
 */
export function mergeTargets(cell: TargetReading, sentence: TargetReading, polarity: Polarity | null): TargetReading {
  const cellHasLevel = cell.measurable === true;
  if (cellHasLevel && isTimeLimit(sentence, cell)) return mergeTargets(cell, withoutLevel(sentence), polarity);
  if (!cellHasLevel && sentence.measurable === true) {
    return isOfMeasure(sentence, cell)
      ? mergeTargets(cell, withoutLevel(sentence), polarity)
      : filledFrom(sentence, cell);
  }
  if (repeatsChange(cell, sentence)) return filledFrom(sentence, cell);
  if (cell.measurable === false && (sentence.measurable !== false || cell.text === '')) return sentence;
  const filled = filledFrom(cell, sentence);
  const merged = saysAnother(sentence, cell) ? { ...filled, sure: false } : filled;
  return cellHasLevel && cell.comparator === null ? withComparator(merged, sentence, polarity) : merged;
}

/** "Andelen ska vara minst 80 %" beside "70 %": the cell is judged, and the user is told to look. */
function saysAnother(sentence: TargetReading, cell: TargetReading): boolean {
  const years = new Set([sentence, cell].flatMap(({ deadlineYear }) => deadlineYear ?? []));
  return (
    sentence.target !== null &&
    cell.target !== null &&
    sentence.target !== cell.target &&
    sentence.unit === cell.unit &&
    years.size < 2 &&
    !isChange(sentence) &&
    isDemand(sentence.text)
  );
}

/** "Ska minska med 3 % per år" beside "3 %" or "−3 %": the cell says by how much as well, and no level. */
function repeatsChange(cell: TargetReading, sentence: TargetReading): boolean {
  if (sentence.target === null || cell.target === null || !isChange(sentence)) return false;
  const isBare = cell.comparator === null || cell.comparator === sentence.comparator;
  return isBare && Math.abs(cell.target) === Math.abs(sentence.target) && isPerCentOf(sentence.unit, cell.unit);
}

function isPerCentOf(own: string | null, cells: string | null): boolean {
  return cells === null || cells === own || (cells === '%' && own === 'procentenheter');
}

function isChange({ comparator }: TargetReading): boolean {
  return comparator === 'increaseBy' || comparator === 'decreaseBy';
}

function withoutLevel(sentence: TargetReading): TargetReading {
  return {
    ...sentence,
    measurable: false,
    comparator: null,
    impliedComparator: null,
    target: null,
    verb: null,
    unit: null,
  };
}

/** A bare level takes its comparator from the polarity column, the sentence, or else from the measure. */
function withComparator(merged: TargetReading, sentence: TargetReading, polarity: Polarity | null): TargetReading {
  const step = stepOf(merged.text, sentence);
  if (step !== null) return withoutAssumedPolarity({ ...merged, comparator: step, impliedComparator: null });
  if (polarity === null && mayNameDecrease(sentence.text, merged.unit))
    return { ...withoutAssumedPolarity(merged), impliedComparator: null, verb: null };
  if (polarity === null && isOfAnotherNumber(sentence, merged)) return merged;
  const { comparator } = sentence;
  if (polarity === null && comparator === 'equal')
    return { ...merged, comparator, assumptions: assumedIn(merged, sentence) };
  if (polarity === null && comparator && OF_LEVELS.has(comparator))
    return withoutAssumedPolarity({ ...merged, comparator });
  const direction = polarity ?? directionOf(sentence) ?? directionOfWhole(merged);
  if (direction === null) return merged;
  return withoutAssumedPolarity({ ...merged, impliedComparator: OR_BETTER[direction] });
}

/** "Minska bilkörningen" beside "med 10 %": by how much, and no level. */
function stepOf(cell: string, { verb }: TargetReading): Comparator | null {
  if (!BY.has(/^\s*(\p{L}+)\s/u.exec(cell)?.[1]?.toLowerCase() ?? '')) return null;
  return verb === 'increase' ? 'increaseBy' : verb === 'decrease' ? 'decreaseBy' : null;
}

/** "Alla enheter ska ha en plan" beside "100 %" or "80 %": of a whole there is never more than all. */
function directionOfWhole({ quantifier, target, unit }: TargetReading): Polarity | null {
  if (unit !== '%') return null;
  if (quantifier === 'all' && target !== null && target >= MOST_OF_ALL) return 'higher';
  return quantifier === 'none' && target === 0 ? 'lower' : null;
}

/** From here on a share is one of those who do, and not of those who do not. */
const MOST_OF_ALL = 50;

/** "Besvara 80 % av samtalen inom 60 sekunder" beside a bare "80": what the sentence tells of the measure holds for both. */
function assumedIn(merged: TargetReading, sentence: TargetReading): TargetReading['assumptions'] {
  const ofMeasure = [merged, sentence].flatMap(({ assumptions }) => assumptions.find(isOfMeasuresName) ?? []);
  return [...merged.assumptions.filter((each) => !isOfMeasuresName(each)), ...ofMeasure.slice(0, 1)];
}

function isOfMeasuresName({ code }: TargetReading['assumptions'][number]): boolean {
  return code === 'polarity.fromMeasure';
}

/** The first reading, with what it does not say from the second. */
function filledFrom(first: TargetReading, second: TargetReading): TargetReading {
  const deadline = hasDeadline(first) ? first : second;
  const baseline = baselineFrom(first, second);
  return {
    ...first,
    baseline: baseline.baseline,
    baselineDecimals: baseline.baselineDecimals,
    baselineYear: baseline.baselineYear,
    ...(baseline.baselineUnit === undefined ? {} : { baselineUnit: baseline.baselineUnit }),
    unit: first.unit ?? (isOtherChange(first, second) || limitsNamed(second, first) ? null : second.unit),
    deadlineYear: deadline.deadlineYear,
    deadlineDate: deadline.deadlineDate,
    deadlineText: deadline.deadlineText,
    deadlineIsMeasurement: deadline.deadlineIsMeasurement,
    perPeriod: first.perPeriod ?? (first.target === null ? second.perPeriod : null),
    scale: first.scale ?? second.scale,
    kpiIds: [...new Set([...first.kpiIds, ...second.kpiIds])],
    stretch: first.stretch ?? second.stretch,
    verb: first.verb ?? second.verb,
    valueKind: first.valueKind ?? second.valueKind,
    flow: first.flow || second.flow,
    quantifier: first.quantifier ?? second.quantifier,
  };
}

/** "Ska fördubblas" beside "2,4 milj": the per cent of the change are not those of the level. */
function isOtherChange(first: TargetReading, second: TargetReading): boolean {
  return first.target !== null && first.target !== second.target && isChange(second);
}

/** "Minska jämfört med 2022" in a cell names its base by the year; the sentence can only tell that year's value. */
function baselineFrom(first: TargetReading, second: TargetReading): TargetReading {
  if (first.baseline !== null) return first;
  return first.baselineYear === null || first.baselineYear === second.baselineYear ? second : first;
}

function hasDeadline({ deadlineYear, deadlineDate, deadlineText }: TargetReading): boolean {
  return deadlineYear !== null || deadlineDate !== null || deadlineText !== null;
}

/** A reading as one of the further targets of another. */
export function asAlsoTarget(reading: TargetReading, group: AlsoTarget['group'] | null): AlsoTarget {
  const { comparator, impliedComparator, target, unit, deadlineYear, deadlineDate } = reading;
  return {
    comparator: comparator ?? impliedComparator,
    target,
    unit,
    deadlineYear,
    ...(deadlineDate === null ? {} : { deadlineDate }),
    ...(group === null || group === undefined ? {} : { group }),
  };
}

import { LETTERS } from '../../model/letters';
import { isDemand } from '../../lexicon/particles';
import { LIMIT_WORDS } from '../../lexicon/headers';
import { hasBracketedLimit, isShareText, isTimeText } from '../../lexicon/measures';
import { unitsOf } from '../../lexicon/units';
import type { TargetReading } from '../../model/target';
import { beyondWords } from '../../lexicon/directions';

/*
 * Whether the number in the text of an indicator, beside a target cell of its own, is a target at all: it can as well say
 * what is measured.
 */

const TIMES = unitsOf('time');

/**
 * The number is a time that the measure speaks of: "Besök inom 90 dagar", beside "80 %" or a bare "80" that are how many
 * keep it.
 */
export function isTimeLimit({ target, unit, text }: TargetReading, cell: TargetReading): boolean {
  if (target === null || unit === null || !TIMES.has(unit)) return false;
  if (cell.unit !== null && cell.unit !== unit) return !TIMES.has(cell.unit);
  return target !== cell.target && cell.text !== '' && !TIME_WRITTEN.test(cell.text) && !isDemand(text);
}

/** A target cell that says itself that it is a time: "30 dagar". */
const TIME_WRITTEN = /\d\s*\p{L}/u;

/**
 * Beside a cell without a level the number is no target but the measure's: "Fysisk aktivitet minst 150 min/vecka" or
 * "Frisktal (max 5 dagar)" beside "Öka", "Utredningar klara inom 2 månader" beside "Samtliga". What is demanded is a target.
 */
export function isOfMeasure({ comparator, unit, text }: TargetReading, cell: TargetReading): boolean {
  if (isDemand(text)) return false;
  const hasTime = unit !== null && TIMES.has(unit);
  if (cell.quantifier !== null) return hasTime;
  if (cell.measurable === false) return false;
  // "Andel med legitimation i minst ett ämne" beside "Högre än riket": what a share is to reach is in per cent.
  if ((unit === 'antal' && isShareText(text)) || (cell.reference !== null && !BEGINS_WITH_LIMIT.test(text)))
    return true;
  // "Andel elever med frånvaro över 15 %" beside "Ska minska"; a comma would part the name from its target.
  const isNamed = comparator !== null && isShareText(text) && !BEGINS_WITH_LIMIT.test(text) && !/[,:;]/.test(text);
  return isNamed || (hasTime && !isTimeText(text)) || hasBracketedLimit(text);
}

/**
 * The comparator is that of the name's own number: "Andel chefer med högst 30 medarbetare" beside "90 %", "Frånvaro
 * (>15 %)" or "Frånvaro >15 %" beside "10". What is demanded, or begins with it ("Minst 80 % nöjda" beside "85 %"), is meant
 * for the cell's number as well.
 */
export function isOfAnotherNumber({ comparator, target, unit, text }: TargetReading, cell: TargetReading): boolean {
  if (comparator === null || target === null || target === cell.target) return false;
  return unit !== cell.unit || hasBracketedLimit(text) || (!isDemand(text) && !BEGINS_WITH_LIMIT.test(text));
}

/** "Direktupphandlingar över 100 tkr" beside "0": the unit is that of the name's number, and of no other. */
export function limitsNamed({ comparator, target, text }: TargetReading, cell: TargetReading): boolean {
  if (comparator === null || target === null || cell.target === null || target === cell.target) return false;
  return !isDemand(text) && !BEGINS_WITH_LIMIT.test(text);
}

const BEYOND = [...beyondWords.keys()].join('|');
const BEGINS_WITH_LIMIT = new RegExp(`^\\s*(?:${LIMIT_WORDS}|${BEYOND}|<|>)(?![${LETTERS}])`, 'iu');

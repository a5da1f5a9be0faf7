import type { Comparator, Polarity } from '../../model/target';
import type { ComparatorWord } from '../../lexicon/comparators';
import { denied as deniedWords } from '../../lexicon/comparators';
import type { DirectionWord } from '../../lexicon/directions';
import type { Candidate } from './candidates/candidates';
import type { Directions } from './sentence/directions';

/** Tells the measure's better direction when it is needed; null when it is not known. */
export type Better = () => Polarity | null;

/** The comparator that a word stands for, given the measure's better direction ("bättre än" needs it). */
export function comparatorOf(word: ComparatorWord, isDenied: boolean, better: Better): Comparator {
  const said = (isDenied ? deniedWords[word] : undefined) ?? word;
  switch (said) {
    case 'exactly':
      return 'equal';
    case 'betterThan':
      return better() === 'lower' ? 'lessThan' : 'greaterThan';
    case 'betterOrEqual':
      return better() === 'lower' ? 'atMost' : 'atLeast';
    case 'worseThan':
      return better() === 'lower' ? 'greaterThan' : 'lessThan';
    case 'within':
    case 'top':
      return 'atMost';
    case 'atLeast':
    case 'atMost':
    case 'greaterThan':
    case 'lessThan':
      return said;
  }
}

/** The direction that a word stands for, "förbättra" by the measure's better direction. */
export function directionOf(
  word: DirectionWord,
  isDenied: boolean,
  better: Better,
): 'increase' | 'decrease' | 'maintain' {
  if (isDenied) return 'maintain';
  if (word === 'improve') return better() === 'lower' ? 'decrease' : 'increase';
  if (word === 'worsen') return 'maintain';
  return word;
}

/**
 * The comparator of a level: the written one, else the one that verb and baseline say ("från 60 till 70",
 * "öka till 95"), else none.
 */
export function levelComparator(
  main: Candidate,
  baseline: Candidate | null,
  directions: Directions,
  better: Better,
): Comparator | null {
  if (main.amount.high !== null && main.comparator !== 'top') return 'between';
  if (main.comparator !== null) return comparatorOf(main.comparator, main.denied, better);
  const verb = directions.main === null ? null : directionOf(directions.main, directions.denied, better);
  if (verb === 'increase') return 'atLeast';
  if (verb === 'decrease') return 'atMost';
  if (baseline === null || baseline === main || !main.led || baseline.told) return null;
  return main.amount.value >= baseline.amount.value ? 'atLeast' : 'atMost';
}

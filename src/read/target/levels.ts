import type { Comparator, Polarity } from '../../model/target';
import type { ComparatorWord } from '../../lexicon/comparators';
import { denied as deniedWords } from '../../lexicon/comparators';
import type { DirectionWord } from '../../lexicon/directions';
import type { Candidate } from './evidence';
import type { Directions } from './directions';

/** The comparator that a word stands for, given the measure's better direction ("bättre än" needs it). */
export function comparatorOf(word: ComparatorWord, isDenied: boolean, polarity: Polarity | null): Comparator {
  const said = (isDenied ? deniedWords[word] : undefined) ?? word;
  const lower = polarity === 'lower';
  switch (said) {
    case 'exactly':
      return 'equal';
    case 'betterThan':
      return lower ? 'lessThan' : 'greaterThan';
    case 'betterOrEqual':
      return lower ? 'atMost' : 'atLeast';
    case 'worseThan':
      return lower ? 'greaterThan' : 'lessThan';
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
  polarity: Polarity | null,
): 'increase' | 'decrease' | 'maintain' {
  if (isDenied) return 'maintain';
  if (word === 'improve') return polarity === 'lower' ? 'decrease' : 'increase';
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
  polarity: Polarity | null,
): Comparator | null {
  if (main.amount.high !== null && main.comparator !== 'top') return 'between';
  if (main.comparator !== null) return comparatorOf(main.comparator, main.denied, polarity);
  const verb = directions.main === null ? null : directionOf(directions.main, directions.denied, polarity);
  if (verb === 'increase') return 'atLeast';
  if (verb === 'decrease') return 'atMost';
  if (baseline === null || baseline === main || !main.led) return null;
  return main.amount.value >= baseline.amount.value ? 'atLeast' : 'atMost';
}

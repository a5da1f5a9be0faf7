import { LIMIT_WORDS } from '../../lexicon/headers';
import { isTimeText } from '../../lexicon/measures';
import { LETTERS } from '../../model/letters';
import type { TargetReading } from '../../model/target';
import type { RoleColumn } from '../columns/roleColumn';
import { readTarget } from '../target/readTarget';

/** A target cell as it was read. */
interface CellReading {
  readonly column: RoleColumn;
  readonly cell: string;
  readonly reading: TargetReading;
}

const LIMIT = new RegExp(`(?<![${LETTERS}])(?:${LIMIT_WORDS})(?![${LETTERS}])`, 'i');

/** "8" under "Mål (minst)": a level that says nothing itself of the side on which values are to lie has it from its header. */
export function withLimitOf(header: string, reading: TargetReading, context: string): TargetReading {
  const word = LIMIT.exec(header)?.[0];
  if (word === undefined) return reading;
  // "Svarstid, mål (min)" is in minutes.
  if (/^min$/i.test(word) && (/\(min/i.test(header) || isTimeText(context))) return reading;
  return withLimit(word, reading, context);
}

/** A bare level with the word of its limit before it: "8" beside "max". */
export function withLimit(word: string, reading: TargetReading, context: string): TargetReading {
  if (reading.target === null || reading.comparator !== null) return reading;
  const limited = readTarget(`${word} ${reading.text}`, context);
  return limited.target === reading.target ? { ...limited, text: reading.text } : reading;
}

/** "Mål min | Mål max": the two limits of one target. */
export function rangeOf<Cell extends CellReading>(readings: readonly Cell[]): readonly Cell[] {
  const [low, high, ...more] = readings;
  if (!low || !high || more.length > 0) return readings;
  if (low.reading.comparator === 'atMost') return high.reading.comparator === 'atLeast' ? range(high, low) : readings;
  return low.reading.comparator === 'atLeast' && high.reading.comparator === 'atMost' ? range(low, high) : readings;
}

function range<Cell extends CellReading>(low: Cell, high: Cell): readonly Cell[] {
  const { target } = low.reading;
  const top = high.reading.target;
  if (target === null || top === null || target >= top || !areOfOne(low, high)) return [low, high];
  const reading = { ...low.reading, comparator: 'between', targetHigh: top, verb: null } as const;
  return [{ ...low, reading: { ...reading, text: `${low.reading.text}–${high.reading.text}` } }];
}

/** For one day, one group and in one unit. */
function areOfOne({ column: low, reading: a }: CellReading, { column: high, reading: b }: CellReading): boolean {
  const isOneDay = a.deadlineYear === b.deadlineYear && a.deadlineDate === b.deadlineDate;
  return isOneDay && a.unit === b.unit && low.header.group === high.header.group;
}

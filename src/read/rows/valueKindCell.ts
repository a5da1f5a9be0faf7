import { VALUE_KIND_WORDS } from '../../lexicon/correctionWords';
import { comparable } from '../../model/identity';
import type { TargetReading } from '../../model/target';

type ValueKind = NonNullable<TargetReading['valueKind']>;

const kinds = new Map(
  (['level', 'part', 'accumulating'] as const).flatMap((kind) =>
    VALUE_KIND_WORDS[kind].map((word) => [comparable(word), kind] as const),
  ),
);

/** The longest first words that are looked at: "ackumulerat från 1 jan". */
const MOST_WORDS = 3;

/** The kind of value that a cell begins with: "läge", "Ack", "ackumulerat från 1 jan". Null for any other text. */
export function valueKindIn(text: string): ValueKind | null {
  const words = comparable(text).split(' ');
  for (let count = Math.min(MOST_WORDS, words.length); count > 0; count--) {
    const kind = kinds.get(words.slice(0, count).join(' '));
    if (kind !== undefined) return kind;
  }
  return null;
}

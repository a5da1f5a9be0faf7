import { LETTERS } from '../../model/letters';
import type { Group, ValueReading } from '../../model/measurement';
import { groupWords } from '../../lexicon/sentenceWords';
import { GROUP_JOINTS } from '../../lexicon/valueWords';

/** Two groups whose values stand together, in their order. */
export type GroupPair = readonly [Group, Group];

const JOINT = `\\s*(?:[/|,&+–-]|${GROUP_JOINTS})\\s*`;
const anyOf = (words: readonly string[]): string => `(?:${[...words].sort((a, b) => b.length - a.length).join('|')})`;
const [WOMEN, MEN] = [anyOf(groupWords.women), anyOf(groupWords.men)];

const pairOf = (first: string, second: string): RegExp =>
  new RegExp(`[([]?(?<![${LETTERS}\\d])${first}${JOINT}${second}(?![${LETTERS}\\d])[)\\]]?\\s*[:=]?`, 'iu');

const PAIRS: readonly (readonly [RegExp, GroupPair])[] = [
  [pairOf(WOMEN, MEN), ['women', 'men']],
  [pairOf(MEN, WOMEN), ['men', 'women']],
];

/** A pair where it stands, and the text without it. */
export interface PairInText {
  readonly pair: GroupPair;
  readonly written: string;
  readonly rest: string;
}

/** The pair of groups that a header, a name or a cell names: "Utfall (kvinnor/män)", "44/56 (K/M)"; null for none. */
export function groupPairIn(text: string): PairInText | null {
  for (const [pattern, pair] of PAIRS) {
    const written = pattern.exec(text)?.[0];
    if (written !== undefined) return { pair, written, rest: text.replace(written, ' ').replace(/\s+/g, ' ').trim() };
  }
  return null;
}

/** "84,3/81,0" of a pair of groups is a value for each; 44/56 no part of a whole. */
export function inPair(reading: ValueReading, pair: GroupPair): ValueReading {
  const values = bareValues(reading);
  const [first, second] = values;
  if (first === undefined || second === undefined || values.length > 2) return reading;
  const unit = reading.kind === 'multi' || reading.kind === 'number' ? reading.unit : null;
  const [one, other] = pair;
  return {
    kind: 'multi',
    values: [
      { group: one, value: first },
      { group: other, value: second },
    ],
    unit,
    text: reading.text,
  };
}

function bareValues(reading: ValueReading): readonly number[] {
  if (reading.kind === 'multi' && reading.values.every(({ group, year }) => group === null && year === undefined))
    return reading.values.map(({ value }) => value);
  return reading.kind === 'number' && reading.of !== null ? [reading.value, reading.of] : [];
}

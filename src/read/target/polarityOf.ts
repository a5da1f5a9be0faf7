import type { Polarity } from '../../model/target';
import { polarityRows, polarityTurners } from '../../lexicon/polarity';

/** The better direction of a measure, and the word that told it. */
export interface PolarityFound {
  readonly value: Polarity;
  readonly term: string;
}

interface Stem {
  readonly stem: string;
  readonly value: Polarity;
}

/** Longer texts name no measure. */
const LONGEST = 600;
/** A turner stands at most so many letters before what it turns: "andel elever utan fullständiga betyg". */
const TURNS_WITHIN = 40;

const stems: readonly Stem[] = polarityRows
  .flatMap((row) => row.stems.map((stem) => ({ stem, value: row.better })))
  .sort((a, b) => b.stem.length - a.stem.length);
const values = new Map(stems.map(({ stem, value }) => [stem, value]));
const pattern = new RegExp(stems.map(({ stem }) => source(stem)).join('|'), 'u');
const turning = new RegExp(`(?:^|[^\\p{L}])(?:${polarityTurners.join('|')})(?![\\p{L}])`, 'u');

/** A row as a pattern: a stem anywhere in a word, or a whole word where the row begins with "=". */
function source(stem: string): string {
  return stem.startsWith('=') ? `(?<![\\p{L}])${stem.slice(1)}(?![\\p{L}])` : stem;
}

/**
 * Which way is better for a measure, by the first word of its name that the table knows: "Sjukfrånvaro, totalt" is
 * better lower. A negation before the word turns it: "andel elever utan behörighet".
 * @returns null when no word is known; then nothing is guessed.
 */
export function polarityOf(text: string): PolarityFound | null {
  const plain = text.slice(0, LONGEST).toLowerCase();
  const match = pattern.exec(plain);
  if (!match) return null;
  const [term] = match;
  const value = values.get(term) ?? values.get(`=${term}`);
  if (value === undefined) return null;
  const before = plain.slice(Math.max(0, match.index - TURNS_WITHIN), match.index);
  return { value: turning.test(before) ? opposite(value) : value, term };
}

function opposite(value: Polarity): Polarity {
  return value === 'higher' ? 'lower' : 'higher';
}

import { trendWords } from '../../lexicon/statusWords';
import { normalise } from '../text/normalise';

type Trend = 'up' | 'down' | 'none';

const words = new Map(
  (Object.keys(trendWords) as Trend[]).flatMap((trend) => trendWords[trend].map((word) => [word, trend] as const)),
);

/** Reads the arrow or the word of a trend cell: "↑", "Ned", "Oförändrad"; null when it is none. */
export function readTrendWord(text: string): Trend | null {
  return (
    words.get(
      normalise(text)
        .toLowerCase()
        .replace(/[.!]+$/, ''),
    ) ?? null
  );
}

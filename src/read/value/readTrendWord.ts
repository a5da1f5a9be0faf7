import { aroundTrends, trendWords } from '../../lexicon/statusWords';
import { normalise } from '../text/normalise';

type Trend = 'up' | 'down' | 'none';

const words = new Map(
  (Object.keys(trendWords) as Trend[]).flatMap((trend) => trendWords[trend].map((word) => [word, trend] as const)),
);
const around: ReadonlySet<string> = new Set(aroundTrends);

/** Longer texts tell of a trend; they are none. */
const LONGEST = 60;

/** "Bättre [än föregående år]", "oförändrat [jämfört med 2022]": since when, not against whom. */
const SINCE =
  / (?:än|mot|sedan|jämfört med|i förhållande till|från|som) (?:\S+ )?(?:föregående|förra|tidigare|fjol\S*|senaste|(?:19|20)\d\d)(?: .*)?$/;

/** Reads the arrow or the word of a trend cell: "↑", "Ned", "Svagt positiv trend", "↗ ökande"; null when it is none. */
export function readTrendWord(text: string): Trend | null {
  if (text.length > LONGEST) return null;
  const plain = normalise(text)
    .toLowerCase()
    .replace(/[.!]+$/, '')
    .replace(SINCE, '');
  const whole = words.get(plain);
  if (whole) return whole;
  const parts = plain.split(/[\s,()]+/).filter((part) => part !== '' && !around.has(part));
  if (parts.length === 0) return null;
  const found = words.get(parts.join(' ')) ?? words.get(parts[0] ?? '');
  return found && parts.every((part) => words.get(part) === found || words.get(parts.join(' ')) === found)
    ? found
    : null;
}

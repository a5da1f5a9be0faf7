import { FRAME_WORDS } from '../../lexicon/frameWords';
import { comparable } from '../../model/identity';
import { wordsOf } from '../../model/likeness';

/** Letters that tell a word from others; its end is bent and compounded. */
const STEM = 5;

/** Two texts of which at least this part of what they are about is the same are one indicator, reworded. */
const SAME_MATTER = 0.5;

/**
 * Whether one text can be another that was reworded: at least half of what they are about, in words without the frame
 * that target sentences share, is common. Only where something else says that they are the same row.
 */
export function isReworded(was: string, now: string): boolean {
  if (comparable(was) === comparable(now)) return true;
  const [one, other] = [matterOf(was), matterOf(now)];
  const common = [...one].filter((stem) => other.has(stem)).length;
  return common > 0 && common / (one.size + other.size - common) >= SAME_MATTER;
}

function matterOf(text: string): ReadonlySet<string> {
  const telling = wordsOf(text).filter((word) => !FRAME_WORDS.has(word) && !/^\d/.test(word));
  return new Set(telling.map((word) => word.slice(0, STEM)));
}

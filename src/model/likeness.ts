/** Texts with more words are compared by their first ones. */
const MOST = 40;

/** Texts that share at least this part of their words are one indicator, reworded. */
export const ALIKE = 0.6;

const WORD = /[\p{L}\p{N}]+/gu;
/** A text of common characters alone, as most are, in which words are found without Unicode's large classes. */
const COMMON = /^[ -~åäöé–…”’]*$/;
const COMMON_WORD = /[a-zåäöé\d]+/g;

/** The words of a text that has been made comparable. */
export function wordsOf(text: string): readonly string[] {
  const plain = text.normalize('NFC').toLowerCase();
  return (plain.match(COMMON.test(plain) ? COMMON_WORD : WORD) ?? []).slice(0, MOST);
}

/** The part of their words that two texts have in common, 0–1. */
export function likeness(a: string, b: string): number {
  const [one, other] = [new Set(wordsOf(a)), new Set(wordsOf(b))];
  const common = [...one].filter((word) => other.has(word)).length;
  return common / Math.max(1, one.size + other.size - common);
}

/** Of some things the one whose text is most like a text, with how like it is; null when none has a word in common. */
export function mostLike<T>(
  text: string,
  things: readonly T[],
  textOf: (thing: T) => string,
): { readonly thing: T; readonly likeness: number } | null {
  let best: { readonly thing: T; readonly likeness: number } | null = null;
  for (const thing of things) {
    const like = likeness(text, textOf(thing));
    if (like > (best?.likeness ?? 0)) best = { thing, likeness: like };
  }
  return best;
}

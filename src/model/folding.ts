/** Characters that no reader sees: zero-width spaces and joiners, soft hyphen, byte order mark, direction marks. */
export const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/g;

/** What folding would change, or might: blanks beside blanks or at an end, and all but composed Latin letters and signs. */
const UNFOLDED = /[^ -~\u00A1-\u00AC\u00AE-\u024F–—’”…]| {2}|^ | $/;

/** One line of text: NFC, invisible characters gone, every run of blanks one space, none at the ends. */
export function folded(text: string): string {
  if (!UNFOLDED.test(text)) return text;
  return text.normalize('NFC').replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
}

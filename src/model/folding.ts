/** What folding would change, or might: blanks beside blanks or at an end, and all but composed Latin letters and signs. */
const UNFOLDED = /[^ -~\u00A1-\u00AC\u00AE-\u024F–—’”…]| {2}|^ | $/;

/** True for a text in which normalising (NFC), trimming and folding blanks change nothing: nearly every cell. */
export function isFolded(text: string): boolean {
  return !UNFOLDED.test(text);
}

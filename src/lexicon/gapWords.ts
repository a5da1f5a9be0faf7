const GAP =
  /(?<!\p{L}|till )(?:\p{L}*skillnad(?:en|er|erna)?|gap(?:et)?|glapp(?:et)?|differens(?:en)?|difference|gap)(?!\p{L})/iu;
const BETWEEN =
  /(?<!\p{L})(?:\p{L}*skillnad(?:en|er|erna)?|differens(?:en)?|difference)(?=\s)[^.;]*\s(?:mellan|between)\s|könsskillnad/iu;

/**
 * A target is of the difference between groups: "skillnaden ska minska". In a whole sentence the word alone can be of
 * anything, so there it is to say between whom.
 */
export function isOfGap(target: string, isSentence: boolean): boolean {
  return isSentence ? BETWEEN.test(target) : GAP.test(target);
}

/** Words of a measure that is a part of a whole: its values lie between 0 and 100 %. "Handel" is no "andel". */
const SHARES = ['(?<!h)andel', 'hur stor del', '\\bshare of', '\\bproportion of', '\\bpercentage of'];

const shares = new RegExp(SHARES.join('|'), 'i');

/** The measure is a part of a whole. */
export function isShareText(text: string): boolean {
  return shares.test(text);
}

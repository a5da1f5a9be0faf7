/** What the words of a measure tell about its values. Each list is matched anywhere in a text, in any case. */

/** Words of a measure that is a part of a whole: its values lie between 0 and 100 %. "Handel" is no "andel". */
const SHARES = ['(?<!h)andel', 'hur stor del', '\\bshare of', '\\bproportion of', '\\bpercentage of'];

/** National surveys and registers whose figures come once a year. */
const NATIONAL = [
  'nationell\\w* (?:brukar)?(?:enkät|undersökning)\\w*',
  'brukarundersökning\\w*',
  'enhetsundersökning\\w*',
  'medborgarundersökning\\w*',
  'öppna jämförelser',
  'kommunens kvalitet i korthet',
  '\\bkkik\\b',
  '\\bkolada\\b',
  '\\bscb\\b',
  'socialstyrelsen\\w*',
  'skolinspektionen\\w*',
  'skolenkäten',
  'skolverket\\w*',
  'folkhälsomyndigheten\\w*',
  'liv (?:och|&) hälsa',
  'hälsa på lika villkor',
  'nationella? prov\\w*',
  'svenskt näringsliv\\w*',
  'löpande insikt',
  'national survey',
];

const shares = new RegExp(SHARES.join('|'), 'i');
const national = new RegExp(NATIONAL.join('|'), 'i');

/** The measure is a part of a whole. */
export function isShareText(text: string): boolean {
  return shares.test(text);
}

/** The national survey or register that a text names, as it stands there; null when it names none. */
export function nationalSourceIn(text: string): string | null {
  return national.exec(text)?.[0] ?? null;
}

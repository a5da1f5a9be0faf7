import { LETTERS } from '../../model/letters';
import { CONNECTIVES, OPEN_ENDS } from '../../lexicon/areas';
import { fold } from '../sheet/cellText';
import { isAreaName, mayBeHeading, looksLikeSentence } from './areaNames';

/** An indicator, an activity or an area heading among the lines of a cell. */
export interface CellItem {
  readonly kind: 'area' | 'item';
  readonly text: string;
  /** The line of the cell on which it begins, from 0. */
  readonly firstLine: number;
}

interface OpenItem {
  text: string;
  firstLine: number;
}

const BULLET = /^(?:[-–—•●▪·*»o]\s+|\(?\d{1,2}[.)]\s+|[a-zåäö][.)]\s+)/iu;
/** A line that ends so goes on in the next. */
const OPEN_END = new RegExp(`(?:[,;–-]|\\s(?:${OPEN_ENDS.join('|')}))$`, 'iu');
/** A line that begins so tells more of the one before. */
const CONNECTIVE = new RegExp(`^(?:${CONNECTIVES.join('|')})(?![${LETTERS}])`, 'i');
const CLOSED_END = /[.!?:)]$|\d{4}$|%$/;

/** The lines of a cell as people make them with Alt+Enter. */
export function linesOf(text: string): string[] {
  return text.split(/\r\n|[\r\n\v\u2028]/).map((line) => line.trim());
}

/**
 * Cuts the text of a cell into what stands in it: one thing per line, lines that go on in the next put together,
 * bullets taken off, area headings told from the rest. A cell of one line is one item, whatever it says.
 */
export function splitCell(text: string): CellItem[] {
  const lines = linesOf(text);
  if (lines.length === 1) return [{ kind: 'item', text: fold(withoutBullet(text.trim())), firstLine: 0 }];
  const open: OpenItem[] = [];
  lines.forEach((line, index) => {
    if (line === '') return;
    const last = open.at(-1);
    if (last && goesOn(last.text, line, lines[index - 1] === '')) last.text = joined(last.text, line);
    else open.push({ text: line, firstLine: index });
  });
  return open.map((item, index) => ({
    kind: isHeadingAmong(open, index) ? 'area' : 'item',
    text: fold(withoutBullet(item.text)),
    firstLine: item.firstLine,
  }));
}

/** True when a cell is a list: every item has a bullet or a number of its own. */
export function isBulleted(text: string): boolean {
  const lines = linesOf(text).filter((line) => line !== '');
  return lines.length > 1 && BULLET.test(lines[0] ?? '') && lines.filter((line) => BULLET.test(line)).length > 1;
}

/** A text without the bullet or the number that it begins with. */
export function withoutBullet(text: string): string {
  return text.replace(BULLET, '');
}

function goesOn(previous: string, line: string, afterBlank: boolean): boolean {
  if (afterBlank || BULLET.test(line) || isAreaName(previous) || isAreaName(line)) return false;
  if (OPEN_END.test(previous)) return true;
  if (/^\p{Ll}/u.test(line) || CONNECTIVE.test(line)) return true;
  return /^[\d%(]/.test(line) && !CLOSED_END.test(previous);
}

function joined(previous: string, line: string): string {
  const isCut = /\p{L}-$/u.test(previous) && /^\p{Ll}/u.test(line) && !/^(?:och|eller|samt)\b/.test(line);
  return isCut ? previous.slice(0, -1) + line : `${previous} ${line}`;
}

/** An area by name, "Nöjdhet:" above a list, or a short line without verb and number above a sentence. */
function isHeadingAmong(items: readonly OpenItem[], index: number): boolean {
  const text = items[index]?.text ?? '';
  if (BULLET.test(text)) return false;
  const next = items[index + 1]?.text;
  if (next === undefined) return false;
  if (/:$/.test(text) && BULLET.test(next)) return true;
  return isAreaName(text) || (mayBeHeading(text) && looksLikeSentence(next));
}

import { LETTERS } from '../../model/letters';
import { isDemand } from '../../lexicon/particles';
import { COUNTED_IN_SUMS, SUM_WORDS, TOTAL_WORDS } from '../../lexicon/headers';
import { wholeWords } from '../../lexicon/unitColumns';
import { isCountText, isShareText } from '../../lexicon/measures';
import { surroundingsOf } from '../target/measure/context';
import { isBlank, textOf, type Line } from '../sheet/grid';
import type { RoleColumn } from '../columns/roleColumn';
import { columnsOf, hasValues, textIn, type TableView } from '../columns/tableView';
import { readHeader } from '../columns/readHeader';
import { readTarget } from '../target/readTarget';
import { isAreaName, looksLikeSentence, mayBeHeading } from './areaNames';
import { isProse, labelRank } from './goalHeadings';
import { groupOfRow } from './groupRows';
import { isRowNumber } from './rowNumber';
import { unitOfRow } from './unitRows';

/** What a row under a header is. */
export type RowKind = 'row' | 'area' | 'goal' | 'comment' | 'total' | 'blank';

const SUM = new RegExp(`^(?:${SUM_WORDS})(?![${LETTERS}])`, 'i');
const TOTAL = new RegExp(`^(?:${TOTAL_WORDS})(?![${LETTERS}])`, 'i');
const OF_THE_WHOLE = new RegExp(`^(?:[^${LETTERS}]|(?:${wholeWords.join('|')})(?![${LETTERS}]))*$`, 'i');
const LONGEST_TOTAL = 40;

/**
 * Tells indicators from what stands between them: area headings, goals as rows of their own, comments, totals.
 * @param next the row after it that holds something, if any.
 */
export function rowKind(view: TableView, line: Line, next: Line | undefined): RowKind {
  const filled = view.columns.filter(({ column }) => !isBlank(line.values[column]));
  const [first] = filled;
  if (!first) return 'blank';
  if (isTotal(view, line, filled.length)) return 'total';
  const beside = filled.filter((column) => !view.goals.includes(column));
  if (isCommentBeside(view, line, beside)) return 'comment';
  if (isJudgedGoal(view, line, next, beside)) return 'goal';
  if (next && isNumberedHeading(view, line, next, beside))
    return labelRank(textIn(view, line, view.indicator)) === null ? 'area' : 'goal';
  const [only] = beside;
  if (beside.length !== 1 || !only) return 'row';
  const text = textIn(view, line, only);
  if (view.indicator && isLabelledComment(text)) return 'comment';
  if (/[\r\n]/.test(text)) return 'row';
  // What groups stand under is measured, by group.
  if (only === view.indicator) return groupOfRow(view, next) === null ? loneIndicator(view, text, next) : 'row';
  if (only.role === 'comment') return 'comment';
  const isLeft = filled.length === 1 && view.indicator !== null && only.column < view.indicator.column;
  return isLeft && only.role !== 'area' && only.role !== 'activity' ? heading(text) : 'row';
}

/** A goal above its indicators with nothing beside it but how it went: "Alla barn ska ha förskola | | | Uppfyllt". */
function isJudgedGoal(
  view: TableView,
  line: Line,
  next: Line | undefined,
  [first, second, ...more]: readonly RoleColumn[],
): boolean {
  if (!first || first !== view.indicator || second?.role !== 'status' || more.length > 0) return false;
  if (view.goals.length > 0 || !next || textIn(view, next, view.indicator) === '') return false;
  const text = textIn(view, line, first);
  const isSaid = labelRank(text) !== null || isDemand(text);
  return isSaid && readTarget(text).measurable !== true && hasMeasured(view, next);
}

/**
 * "A | Tidiga insatser" above "A1 | Andel barn …": its number begins those of the rows below it. No word tells whether such
 * headings are goals, and all of one table are the same.
 */
function isNumberedHeading(
  view: TableView,
  line: Line,
  next: Line,
  [number, name, ...more]: readonly RoleColumn[],
): boolean {
  if (!number || !name || name !== view.indicator || number.column > name.column || more.length > 0) return false;
  const [own, below] = [textIn(view, line, number), textIn(view, next, number)].map((text) => text.replace(/\.$/, ''));
  if (!own || !below || !isRowNumber(own) || !below.startsWith(own) || below === own) return false;
  return hasMeasured(view, next) && readTarget(textIn(view, line, name)).measurable !== true;
}

function hasMeasured(view: TableView, line: Line): boolean {
  return columnsOf(view, 'target', 'outcome', 'subgroup').some(({ column }) => !isBlank(line.values[column]));
}

/** "Kommentar" in the column of indicators, and beside it a text and nothing else. */
function isCommentBeside(view: TableView, line: Line, [label, told, ...more]: readonly RoleColumn[]): boolean {
  if (!view.indicator || label !== view.indicator || !told || more.length > 0) return false;
  const header = readHeader(textIn(view, line, label));
  return header.isBare && header.roles[0] === 'comment' && tells(textIn(view, line, told));
}

function tells(text: string): boolean {
  return text.split(/\s+/).length > 2 && /\p{L}{3}/u.test(text);
}

/** "Kommentar: Resultatet har …", or the word alone above one. */
function isLabelledComment(text: string): boolean {
  const label = /^[^:\n]{3,40}(?::|$)/.exec(text)?.[0].replace(/:$/, '') ?? '';
  return label !== '' && readHeader(label).roles[0] === 'comment';
}

function isTotal(view: TableView, line: Line, filled: number): boolean {
  const first = view.columns.find(({ column }) => !isBlank(line.values[column]));
  if (!first || unitOfRow(view, line) !== null) return false;
  const text = textOf(view.grid, line, first.column);
  if ([view.indicator, ...view.goals].some((column) => isSumAlone(textIn(view, line, column ?? undefined))))
    return true;
  if (filled < 2 || setsOwnTarget(view, line)) return false;
  return text.length <= LONGEST_TOTAL && sumsUp(text) && first.role !== 'subgroup' && first.role !== 'comparison';
}

/** "Totalt | Sjukfrånvaro, % | 7": what is measured of the whole has a level of its own to reach. */
function setsOwnTarget(view: TableView, line: Line): boolean {
  const name = textIn(view, line, view.indicator);
  const isNamed = name !== '' && !sumsUp(name);
  return isNamed && columnsOf(view, 'target').some(({ column }) => !isBlank(line.values[column]));
}

/** "Totalt", "Summa", "Totalt antal indikatorer": nothing that is measured, with figures beside it or without. */
function isSumAlone(text: string): boolean {
  return SUM_ALONE.test(text.trim());
}

const SUM_ALONE = new RegExp(`^(?:${SUM_WORDS}|${TOTAL_WORDS})(?: antal (?:${COUNTED_IN_SUMS}))?[:.]?$`, 'iu');

/** "Summa kostnader", "Totalt kommunen", "Snitt länet", but not "Total sjukfrånvaro". */
function sumsUp(text: string): boolean {
  if (!TOTAL.test(text)) return SUM.test(text);
  return OF_THE_WHOLE.test(text.replace(TOTAL, '')) || readHeader(text).roles[0] === 'comparison';
}

function heading(text: string): RowKind {
  if (labelRank(text) !== null) return 'goal';
  if (isAreaName(text)) return 'area';
  return isProse(text) ? 'comment' : 'goal';
}

/** A row with nothing but a text in the column of indicators: one without values, or what stands above or below some. */
function loneIndicator(view: TableView, text: string, next: Line | undefined): RowKind {
  if (labelRank(text) !== null && view.goals.length === 0) return 'goal';
  const following = next ? textIn(view, next, view.indicator) : '';
  const isAbove = following !== '' && !/^\s*$/.test(following);
  if (isAreaName(text)) return isAbove || view.valuesBeside ? 'area' : 'row';
  if (!view.valuesBeside) return isAbove && mayBeHeading(text) && looksLikeSentence(following) ? 'area' : 'row';
  const aboveValues = next !== undefined && isAbove && hasValues(view.columns, next);
  if (aboveValues && namesWhose(view) && isMeasureWithUnit(text)) return 'area';
  if (readTarget(text).measurable === true) return 'row';
  if (isProse(text) || (view.goals.length > 0 && isTold(text))) return 'comment';
  if (view.goals.length > 0) return mayBeHeading(text) && aboveValues ? 'area' : 'row';
  const isGoal = aboveValues || (isAbove && next !== undefined && loneAbove(view, next));
  return isGoal ? 'goal' : 'row';
}

/** "Enhet", "Skola": the rows are named after those whose values they hold. */
function namesWhose({ indicator }: TableView): boolean {
  return indicator?.header.roles.some((role) => role === 'area' || role === 'responsible') === true;
}

/** "Sjukfrånvaro, %", "Antal personal per brukare": what is measured of each of those below. */
export function isMeasureWithUnit(text: string): boolean {
  const reading = readTarget(text);
  return reading.comparator === null && (surroundingsOf(text).unit !== null || isCountText(text) || isShareText(text));
}

/** A sentence with a full stop that wants nothing: it tells of what stands above. */
function isTold(text: string): boolean {
  return /\.$/.test(text) && text.split(/\s+/).length > 3 && !isDemand(text);
}

/** A heading above a heading: "Mål" over "Delmål", with the indicators after both. */
function loneAbove(view: TableView, next: Line): boolean {
  return columnsOf(view, 'goal', 'indicator').some((column) => mayBeHeading(textIn(view, next, column)));
}

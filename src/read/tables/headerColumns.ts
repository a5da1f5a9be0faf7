import { OF_A_TIME } from '../../lexicon/roles';
import { yearOf } from '../../model/calendar';
import { readPeriod } from '../period/readPeriod';
import { filledColumns, isBlank, textOf, type Grid, type Line } from '../sheet/grid';
import { figuresIn, looksWritten, speaks } from './headerBands';
import type { HeaderReader } from './headerReader';
import { isOnlyTime } from './onlyTime';
import { saysLimit } from '../columns/limitCells';
import type { HeaderReading } from '../columns/readHeader';
import type { HeaderColumn } from '../columns/region';

/** Up to three rows that are the header of a table. */
export interface HeaderRows {
  /** Above the upper one: "Utfall | Målvärde" over "Kommunen | Riket" over years. */
  readonly top: Line | null;
  readonly upper: Line | null;
  readonly lower: Line;
}

/** A header that is said of the columns beneath it: "Utfall" over years. */
export function isSpread({ roles }: HeaderReading): boolean {
  return OF_A_TIME.has(roles[0]);
}

/** True when a row under a header goes on with it: years, groups and the like, and nothing else. */
export function isSecondHeader(grid: Grid, line: Line, left: number, right: number, headers: HeaderReader): boolean {
  return isBlank(line.values[left]) && goesOn(grid, line, left + 1, right, headers);
}

/**
 * "| 2024 | | | Mål" over "Fråga | F | P | Alla | 2024", "| | Vår kommun | Riket" over "Område | Nyckeltal | 2024 | 2024": the
 * lower row alone names the columns left of the upper one.
 */
export function namesLeftOf(grid: Grid, line: Line, left: number, right: number, headers: HeaderReader): boolean {
  const outside = filledColumns(line).filter((column) => column < left);
  const areBeside = outside.length > 0 && outside.length <= MOST_LEFT && outside.at(-1) === left - 1;
  const areNames = outside.length === 1 || outside.every((column) => speaks(headers.read(textOf(grid, line, column))));
  return areBeside && areNames && goesOn(grid, line, left, right, headers);
}

/** "Område | Nyckeltal", "Nr | Mål | Indikator". */
const MOST_LEFT = 3;

function goesOn(grid: Grid, line: Line, from: number, right: number, headers: HeaderReader): boolean {
  const columns = filledColumns(line).filter((column) => column >= from);
  // "(prognos)" alone under the last of the years says of it what no one may take for an outcome.
  const isForeseen = columns.some((column) => headers.read(textOf(grid, line, column)).roles[0] === 'forecast');
  if ((columns.length < 2 && !isForeseen) || (columns.at(-1) ?? 0) > right + columns.length) return false;
  if (figuresIn(line, columns).size > 0) return false;
  const unknown = columns.filter((column) => !isShortHeader(headers.read(textOf(grid, line, column))));
  // "2024 | 2025 | Uppdaterat av": last, right of all that stands above, may be whatever somebody needs there.
  const [last, another] = unknown;
  if (last === undefined) return true;
  const isBeside = another === undefined && last > right && last === columns.at(-1) && columns.length >= FEWEST_BESIDE;
  return isBeside && textOf(grid, line, last).length <= LONGEST_BESIDE;
}

const FEWEST_BESIDE = 4;
const LONGEST_BESIDE = 30;

/** Words that a cell of a second header row has at most: "Snitt liknande kommuner". */
const MOST_WORDS = 4;

function isShortHeader(reading: HeaderReading): boolean {
  // "Målvärde" over "minst | högst".
  if (saysLimit(reading.text)) return true;
  return speaks(reading) && !looksWritten(reading.text) && reading.text.split(' ').length <= MOST_WORDS;
}

/** True when two rows that both read like headers are one: the lower one seldom names anew what the upper one names. */
export function areOneHeader(grid: Grid, upper: Line, lower: Line, headers: HeaderReader): boolean {
  const renamed = filledColumns(lower).filter((column) =>
    [upper, lower].every((line) => namesColumn(headers.read(textOf(grid, line, column)))),
  );
  return renamed.length < 2;
}

function namesColumn(reading: HeaderReading): boolean {
  return reading.text !== '' && !isQualifier(reading);
}

/** True when a row above a header says what the columns of the header have in common: "Utfall" above the years. */
export function isUpperHeader(grid: Grid, line: Line, lower: Line, left: number, headers: HeaderReader): boolean {
  const columns = filledColumns(line);
  if (columns.length === 0) return false;
  if (isRowOfYears(grid, line, lower, left, headers)) return true;
  const spread = columns.filter((column) => {
    const isOver = column > left && isSpread(headers.read(textOf(grid, line, column)));
    return isOver && isQualifier(headers.read(textOf(grid, lower, column)));
  });
  const all = columns.every((column) => speaks(headers.read(textOf(grid, line, column))));
  return spread.length > 0 && all;
}

/** True when a row above two others is of one header with them: short headers, some of which reach over several columns. */
export function isTopHeader(grid: Grid, line: Line, upper: Line, left: number, headers: HeaderReader): boolean {
  const columns = filledColumns(line);
  const over = columns.filter((column) => column > left && isSpread(headers.read(textOf(grid, line, column))));
  const all = columns.every((column) => isShortHeader(headers.read(textOf(grid, line, column))));
  return line.index === upper.index - 1 && over.length > 0 && all;
}

/** "2023 | 2024" or "T1 | T2" above "Utfall | Mål | Mål": nothing but times, and beneath them headers that can be of one. */
function isRowOfYears(grid: Grid, line: Line, lower: Line, left: number, headers: HeaderReader): boolean {
  const columns = filledColumns(line);
  const areYears = columns.every((column) => {
    return column > left && isYear(headers.read(textOf(grid, line, column)));
  });
  return (
    columns.length > 0 && areYears && columns.every((column) => isOfATime(headers.read(textOf(grid, lower, column))))
  );
}

function isYear(reading: HeaderReading): boolean {
  return reading.roles.length === 0 && (reading.period?.kind === 'year' || (reading.timed && isOnlyTime(reading)));
}

function isOfATime({ roles, timed, period }: HeaderReading): boolean {
  return period?.kind !== 'year' && (timed || roles.some((role) => OF_A_TIME.has(role)));
}

/** A header that only says when, of whom or nothing: its role stands above it. */
function isQualifier(reading: HeaderReading): boolean {
  return reading.roles.length === 0 || reading.roles[0] === 'period' || reading.roles[0] === 'comparison';
}

/** The columns of a header from `left` to `right`, each with what its own cell and the one above it say. */
export function headerColumns(
  grid: Grid,
  rows: HeaderRows,
  left: number,
  right: number,
  headers: HeaderReader,
): HeaderColumn[] {
  const { upper, lower } = rows;
  const columns: HeaderColumn[] = [];
  const years = upper !== null && isRowOfYears(grid, upper, lower, left, headers);
  for (let column = left; column <= right; column++) {
    if (grid.isOwn(lower.index, column)) continue;
    const own = headers.read(headerText(grid, lower, column));
    const over = aboveReading(grid, rows, own, { column, left }, headers);
    const carried = over && endsBefore(grid, rows, { column, left }, headers) ? null : over;
    const isUnderYear = years || (carried !== null && isYear(carried));
    const takes = isUnderYear ? isOfATime(own) || own.group !== null : usesUpper(own) || isValueOfBase(carried, own);
    const above = takes ? carried : aboveReading(grid, rows, own, { column, left: column }, headers);
    columns.push({ column, header: above ? together(above, own) : own, fromUpper: above !== null && usesUpper(own) });
  }
  return underSamePeriod(columns);
}

/**
 * "Mål" over "helår | jan | feb", in one cell and beside no "Utfall": the level is for the year, and the months hold what
 * was measured. Where cells are merged, or an outcome is named beside, the header says how far it reaches.
 */
function endsBefore(
  grid: Grid,
  { upper, lower }: HeaderRows,
  { column, left }: { readonly column: number; readonly left: number },
  headers: HeaderReader,
): boolean {
  const own = headers.read(headerText(grid, lower, column));
  if (upper === null || (own.spread === null && own.period?.kind !== 'month')) return false;
  const start = groupStart(upper, column, left);
  const roleAt = (at: number): string | undefined => headers.read(textOf(grid, upper, at)).roles[0];
  const isOfLevels = roleAt(start) === 'target' || roleAt(start) === 'goal';
  const isOfYear = headers.read(headerText(grid, lower, start)).period?.kind === 'year';
  if (start === column || !isOfLevels || !isOfYear) return false;
  const isMerged = grid.sheet.merges?.some((range) => range.top === upper.index && range.left === start) ?? false;
  return !isMerged && !filledColumns(upper).some((at) => roleAt(at) === 'outcome');
}

/** "Utfall 2022 Tot | Kv | M": what names nothing but a group goes on with the period of the group left of it. */
function underSamePeriod(columns: readonly HeaderColumn[]): HeaderColumn[] {
  const result: HeaderColumn[] = [];
  for (const column of columns) {
    const left = result.at(-1);
    const { header } = column;
    const goesOn =
      left !== undefined &&
      left.column === column.column - 1 &&
      left.header.group !== null &&
      left.header.period !== null;
    const isGroup = header.group !== null && header.period === null && header.roles.length === 0;
    const { group } = header;
    result.push(
      goesOn && isGroup && group !== left.header.group
        ? { ...left, ...column, header: { ...left.header, text: `${left.header.text} ${header.text}`, group } }
        : column,
    );
  }
  return result;
}

/** What the rows above the lowest one say of a column that begins at `left`, put together; null for a header of one row. */
function aboveReading(
  grid: Grid,
  { top, upper }: HeaderRows,
  own: HeaderReading,
  { column, left }: { readonly column: number; readonly left: number },
  headers: HeaderReader,
): HeaderReading | null {
  if (!upper) return null;
  const middle = headers.read(aboveText(grid, upper, own, column, top ? groupStart(top, column, left) : left));
  return top ? together(headers.read(aboveText(grid, top, own, column, left)), middle) : middle;
}

/** The column where the cell of a row that reaches over a column begins: what stands below reaches no further left. */
function groupStart(line: Line, column: number, left: number): number {
  let from = column;
  while (from > left && isBlank(line.values[from])) from--;
  return from;
}

/** Excel gives columns of a table that have no header a name of its own: "Kolumn1". */
function headerText(grid: Grid, line: Line, column: number): string {
  const text = textOf(grid, line, column);
  return /^(?:kolumn|column)\s?\d+$/i.test(text) ? '' : text;
}

/** What stands above a column: in its own cell, or left of it where a merged cell would begin. */
function aboveText(grid: Grid, upper: Line, own: HeaderReading, column: number, left: number): string {
  const direct = textOf(grid, upper, column);
  if (direct !== '' || own.text === '') return direct;
  return textOf(grid, upper, groupStart(upper, column, left));
}

function usesUpper(own: HeaderReading): boolean {
  return isQualifier(own) || own.roles.length > 1;
}

/** "Basår" over "År | Värde": the value of that year. */
function isValueOfBase(above: HeaderReading | null, own: HeaderReading): boolean {
  return above?.roles[0] === 'baseline' && own.isBare && own.term === 'värde' && own.period === null;
}

/** "Riket" over "Senaste", "Länet" over "Utfall 2024": the value of those, and none of one's own. */
function isOfOthers(above: HeaderReading, own: HeaderReading): boolean {
  const isBody = above.roles[0] === 'comparison' && above.isBare && above.term?.startsWith('jämför') !== true;
  return isBody && own.roles[0] === 'outcome' && own.isBare;
}

function together(above: HeaderReading, own: HeaderReading): HeaderReading {
  if (above.text === '') return own;
  if (own.text === '') return above;
  const isNamedAbove = isQualifier(own) && above.roles.length > 0 && own.roles[0] !== 'comparison';
  const roles = isNamedAbove || isValueOfBase(above, own) || isOfOthers(above, own) ? above : own;
  return {
    ...roles,
    text: `${above.text} ${own.text}`,
    period: periodUnder(above, own) ?? own.period ?? above.period,
    timed: own.timed || above.timed,
    group: own.group ?? above.group,
    unit: own.unit ?? above.unit,
    spread: own.spread ?? above.spread,
    foreign: own.foreign || above.foreign,
  };
}

/** "2023" above "T1", or "T1" above "2023": one header says which year the other one is a part of. */
function periodUnder({ period, text, timed }: HeaderReading, own: HeaderReading): HeaderReading['period'] {
  const isPartAbove = timed && period?.kind !== 'year' && own.period?.kind === 'year';
  if (isPartAbove) return readPeriod(text, yearOf(own.period.end));
  return period && own.timed ? readPeriod(own.text, yearOf(period.end)) : null;
}

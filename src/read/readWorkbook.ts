import { yearOf, type IsoDate } from '../model/calendar';
import type { GoalTable } from '../model/goalTable';
import type { Measurement } from '../model/measurement';
import type { WorkbookReading } from '../model/reading';
import type { SheetSnapshot, Snapshot } from '../model/snapshot';
import { historyRows } from '../ownsheets/history';
import { isMarked, ownSheetOf, storedLanguage, storedPlanYear } from '../ownsheets/marks';
import { roleChoices, type RoleChoice } from '../ownsheets/roleChoices';
import { assessTables } from './corrections/assess';
import { correctTables } from './corrections/correctTables';
import { identify } from './identity/identify';
import { readPolicy } from './policy/readPolicy';
import { GoalChain } from './rows/goalHeadings';
import { withOwedNotes } from './rows/readOwed';
import { gridOf } from './sheet/grid';
import { findRegions } from './tables/findRegions';
import { HeaderReader } from './tables/headerReader';
import { findLabelledBlocks } from './tables/labelledBlocks';
import { findSidewaysTables } from './tables/sidewaysTables';
import { planYearsOf } from './tables/planYear';
import { readTable } from './tables/readTable';
import type { Region } from './tables/region';
import { sheetTitle } from './tables/sheetTitle';
import { apartBySheet } from './tables/unitSheets';
import type { UndatedYear } from './tables/yearOfParts';

/** What a book that names no year anywhere is taken to be about: "T1", "jan–aug" are of this year. */
export interface Undated {
  readonly year: number;
  /** Where values of the year would lie after this day, the book is about the year before; null: it cannot be. */
  readonly until: IsoDate | null;
}

/**
 * Reads every goal table of a workbook, with the policy and the language that are stored in it. Sheets that Målkoll
 * made, and its columns beside the user's, are not read as goals.
 *
 * @param options.sheets names of the sheets to read; all of them when absent. The comparison ignores case.
 * @param options.undated the year of periods that carry none, in a book that remembers no plan year; absent: such
 *   periods are not known.
 */
export function readWorkbook(
  snapshot: Snapshot,
  options: { readonly sheets?: readonly string[]; readonly undated?: Undated } = {},
): WorkbookReading {
  const wanted = options.sheets?.map((name) => name.normalize('NFC').toLowerCase());
  const users = snapshot.sheets.filter(({ id }) => ownSheetOf(snapshot, id) === null);
  const isWanted = ({ name }: SheetSnapshot): boolean =>
    !wanted || wanted.includes(name.normalize('NFC').toLowerCase());
  const sheets = users.filter(isWanted);
  const choices = roleChoices(snapshot);
  const { policy, language, planYear: chosen, problems } = readPolicy(snapshot);
  const planYear = chosen ?? storedPlanYear(snapshot);
  const { undated = null } = options;
  const told = chosen ?? (undated?.until === null ? undated.year : null);
  const now = told ?? undated?.year ?? null;
  const readAll = (some: readonly SheetSnapshot[], assumed: number | null): GoalTable[] =>
    some.flatMap((sheet) => readSheet(snapshot, sheet, choices, { assumed, told, now }));
  const assumed = planYear === null ? undated : { year: planYear, until: null };
  const { read, year: yearOfParts } = notAhead((year) => readAll(sheets, year), assumed);
  const besides = isMarked(snapshot) ? users.filter((sheet) => !isWanted(sheet)) : [];
  const others = readAll(besides, yearOfParts);
  const history = historyRows(snapshot);
  const known = identify(snapshot, apartBySheet([...read, ...others]), history);
  const tables = known.slice(0, read.length);
  const corrected = correctTables(snapshot, tables, wanted === undefined);
  const assessed = assessTables(snapshot, corrected.tables);
  const reading = {
    tables: assessed.tables,
    policy,
    language: language ?? storedLanguage(snapshot),
    planYear: planYear ?? (yearOfParts !== null && read.some(isYearlessOf(yearOfParts)) ? yearOfParts : null),
    problems: [...problems, ...corrected.problems, ...assessed.problems],
  };
  const remembered = history.length === 0 ? reading : { ...reading, history };
  return besides.length === 0 ? remembered : { ...remembered, elsewhere: onlyIn(known.slice(read.length), tables) };
}

/** Reads with a year for the parts that have none; where that alone lets values lie ahead of the day, with the year before. */
function notAhead(
  readAt: (year: number | null) => GoalTable[],
  assumed: Undated | null,
): { readonly read: GoalTable[]; readonly year: number | null } {
  const read = readAt(assumed?.year ?? null);
  const until = assumed?.until ?? null;
  if (assumed === null || until === null) return { read, year: assumed?.year ?? null };
  const isAhead = (table: GoalTable): boolean => isAheadOf(table, until);
  const before = read.some(isAhead) ? readAt(assumed.year - 1) : null;
  return before === null || before.some(isAhead)
    ? { read, year: assumed.year }
    : { read: before, year: assumed.year - 1 };
}

/**
 * A table that names no year has a period of this one: its "T1" was taken to be of it, so the book is to remember it,
 * whatever day most of its values are of.
 */
function isYearlessOf(year: number): (table: GoalTable) => boolean {
  const isOfIt = ({ period }: Pick<Measurement, 'period'>): boolean => period !== null && yearOf(period.end) === year;
  return ({ planYear, columns, indicators }) =>
    planYear === null && (columns.some(isOfIt) || indicators.some((one) => one.measurements.some(isOfIt)));
}

/** A table without a year holds values of a time that has not come. */
function isAheadOf({ planYear, indicators }: GoalTable, day: IsoDate): boolean {
  const isAhead = ({ value, period }: Measurement): boolean => value !== null && period !== null && period.end > day;
  return planYear === null && indicators.some(({ measurements }) => measurements.some(isAhead));
}

/** Ids of the indicators of some tables that the others do not have. */
function onlyIn(tables: readonly GoalTable[], others: readonly GoalTable[]): Set<string> {
  const idsOf = (some: readonly GoalTable[]): string[] =>
    some.flatMap(({ indicators }) => indicators.map(({ id }) => id));
  const known = new Set(idsOf(others));
  return new Set(idsOf(tables).filter((id) => !known.has(id)));
}

function readSheet(
  snapshot: Snapshot,
  sheet: SheetSnapshot,
  choices: readonly RoleChoice[],
  undated: UndatedYear,
): GoalTable[] {
  const grid = gridOf(snapshot, sheet);
  const years = planYearsOf(grid);
  const chain = new GoalChain();
  const headers = new HeaderReader(years?.last ?? null, undated);
  let above: GoalTable | null = null;
  const read = (region: Region): GoalTable[] => {
    const table = readTable(region, chain, {
      years,
      undated,
      choices,
      isUnderGoals: isRightUnder(region, above),
    });
    above = table ?? above;
    return table ? [table] : [];
  };
  const sideways = findSidewaysTables(grid, headers).flatMap(read);
  const onTheirSide = rowsOf(sideways);
  const upright = { ...grid, lines: grid.lines.filter(({ index }) => !onTheirSide.has(index)) };
  const plain = findRegions(sideways.length === 0 ? grid : upright, headers).flatMap(read);
  const laidOut = [...sideways, ...plain];
  const tables = [...laidOut, ...findLabelledBlocks(grid, headers, rowsOf(laidOut)).flatMap(read)];
  const title = sheetTitle(grid, tables);
  const noted = withOwedNotes(snapshot, sheet, tables);
  return title === null ? noted : noted.map((table) => ({ ...table, title }));
}

/** So many rows below a table of goals another one begins at most that belongs to it. */
const NEAR = 2;

function isRightUnder({ headerRows }: Region, above: GoalTable | null): boolean {
  const gap = above ? Math.min(...headerRows) - above.range.bottom : 0;
  return gap > 0 && gap <= NEAR;
}

/** Rows that tables stand in. */
function rowsOf(tables: readonly GoalTable[]): Set<number> {
  const rows = new Set<number>();
  for (const { range } of tables) for (let row = range.top; row <= range.bottom; row++) rows.add(row);
  return rows;
}

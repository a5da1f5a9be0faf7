import type { GoalTable } from '../model/goalTable';
import { comparable } from '../model/identity';
import type { WorkbookReading } from '../model/reading';
import type { SheetSnapshot, Snapshot } from '../model/snapshot';
import { historyRows } from '../ownsheets/history';
import { isMarked, ownSheetOf, storedLanguage, storedPlanYear } from '../ownsheets/marks';
import { roleChoices } from '../ownsheets/roleChoices';
import { notAhead, yearToRemember, type Undated } from './assumedYear';
import { assessTables } from './corrections/assess';
import { correctTables } from './corrections/correctTables';
import { goalsWithoutHeader } from './goalsWithoutHeader';
import { identify } from './identity/identify';
import { readPolicy } from './policy/readPolicy';
import { readSheet } from './readSheet';
import { gridOf } from './sheet/grid';
import { apartBySheet } from './tables/unitSheets';

/**
 * Reads every goal table of a workbook, with the policy and the language that are stored in it. Sheets that Målkoll
 * made, and its columns beside the user's, are not read as goals.
 *
 * @param options.sheets names of the sheets to read; all of them when absent. Case, spaces and full stops at their ends do not matter.
 * @param options.undated the year of periods that carry none, in a book that remembers no plan year; absent: such
 *   periods are not known.
 */
export function readWorkbook(
  snapshot: Snapshot,
  options: { readonly sheets?: readonly string[]; readonly undated?: Undated } = {},
): WorkbookReading {
  const wanted = options.sheets?.map(comparable);
  const users = snapshot.sheets.filter(({ id }) => ownSheetOf(snapshot, id) === null);
  const isWanted = ({ name }: SheetSnapshot): boolean => !wanted || wanted.includes(comparable(name));
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
  const unread = sheets.flatMap((sheet) => goalsWithoutHeader(gridOf(snapshot, sheet), tablesOn(sheet, tables)) ?? []);
  const reading = {
    tables: assessed.tables,
    policy,
    language: language ?? storedLanguage(snapshot),
    planYear: planYear ?? yearToRemember(read, yearOfParts),
    problems: [...problems, ...unread, ...corrected.problems, ...assessed.problems],
  };
  const remembered = history.length === 0 ? reading : { ...reading, history };
  return besides.length === 0 ? remembered : { ...remembered, elsewhere: onlyIn(known.slice(read.length), tables) };
}

function tablesOn({ id }: SheetSnapshot, tables: readonly GoalTable[]): GoalTable[] {
  return tables.filter(({ sheetId }) => sheetId === id);
}

/** Ids of the indicators of some tables that the others do not have. */
function onlyIn(tables: readonly GoalTable[], others: readonly GoalTable[]): Set<string> {
  const idsOf = (some: readonly GoalTable[]): string[] =>
    some.flatMap(({ indicators }) => indicators.map(({ id }) => id));
  const known = new Set(idsOf(others));
  return new Set(idsOf(tables).filter((id) => !known.has(id)));
}

import type { GoalTable } from '../model/goalTable';
import type { WorkbookReading } from '../model/reading';
import type { SheetSnapshot, Snapshot } from '../model/snapshot';
import { historyRows } from '../ownsheets/history';
import { ownSheetOf, storedLanguage } from '../ownsheets/marks';
import { roleChoices, type RoleChoice } from '../ownsheets/roleChoices';
import { correctTables } from './corrections/correctTables';
import { readPolicy } from './policy/readPolicy';
import { GoalChain } from './rows/goalHeadings';
import { gridOf } from './sheet/grid';
import { findRegions } from './tables/findRegions';
import { HeaderReader } from './tables/headerBands';
import { planYearsOf } from './tables/planYear';
import { readTable } from './tables/readTable';
import { sheetTitle } from './tables/sheetTitle';

/**
 * Reads every goal table of a workbook, with the policy and the language that are stored in it. Sheets that Målkoll
 * made, and its columns beside the user's, are not read as goals.
 *
 * @param options.sheets names of the sheets to read; all of them when absent. The comparison ignores case.
 */
export function readWorkbook(
  snapshot: Snapshot,
  options: { readonly sheets?: readonly string[] } = {},
): WorkbookReading {
  const wanted = options.sheets?.map((name) => name.normalize('NFC').toLowerCase());
  const sheets = snapshot.sheets.filter(({ id, name }) => {
    return ownSheetOf(snapshot, id) === null && (!wanted || wanted.includes(name.normalize('NFC').toLowerCase()));
  });
  const choices = roleChoices(snapshot);
  const read = sheets.flatMap((sheet) => readSheet(snapshot, sheet, choices));
  const corrected = correctTables(snapshot, read, wanted === undefined);
  const history = historyRows(snapshot);
  const { policy, language, problems } = readPolicy(snapshot);
  const reading = {
    tables: corrected.tables,
    policy,
    language: language ?? storedLanguage(snapshot),
    problems: [...problems, ...corrected.problems],
  };
  return history.length === 0 ? reading : { ...reading, history };
}

function readSheet(snapshot: Snapshot, sheet: SheetSnapshot, choices: readonly RoleChoice[]): GoalTable[] {
  const grid = gridOf(snapshot, sheet);
  const years = planYearsOf(grid);
  const chain = new GoalChain();
  const tables = findRegions(grid, new HeaderReader(years?.last ?? null)).flatMap((region) => {
    return readTable(region, chain, years, choices) ?? [];
  });
  const title = sheetTitle(grid, tables);
  return title === null ? tables : tables.map((table) => ({ ...table, title }));
}

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
import { findLabelledBlocks } from './tables/labelledBlocks';
import { planYearsOf } from './tables/planYear';
import { readTable } from './tables/readTable';
import type { Region } from './tables/region';
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
  const headers = new HeaderReader(years?.last ?? null);
  const read = (region: Region): GoalTable[] => {
    const table = readTable(region, chain, years, choices);
    return table ? [table] : [];
  };
  const plain = findRegions(grid, headers).flatMap(read);
  const tables = [...plain, ...findLabelledBlocks(grid, headers, rowsOf(plain)).flatMap(read)];
  const title = sheetTitle(grid, tables);
  return title === null ? tables : tables.map((table) => ({ ...table, title }));
}

/** Rows that tables stand in. */
function rowsOf(tables: readonly GoalTable[]): Set<number> {
  const rows = new Set<number>();
  for (const { range } of tables) for (let row = range.top; row <= range.bottom; row++) rows.add(row);
  return rows;
}

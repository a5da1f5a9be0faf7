import { LETTERS } from '../model/letters';
import { GOAL_MENTIONS } from '../lexicon/goalMentions';
import type { SheetSnapshot, Snapshot } from '../model/snapshot';
import { ownSheetOf } from '../ownsheets/marks';
import { readWorkbook } from '../read/readWorkbook';

const MENTIONS = new RegExp(`(?<![${LETTERS}])(?:${GOAL_MENTIONS.join('|')})|[${LETTERS}]{3}mål(?![${LETTERS}])`, 'i');

/**
 * The ids of the sheets that are worth reading whole, told from their first rows: those that hold a goal table, those
 * that Målkoll made, and those that speak of goals there, since a table may begin further down.
 */
export function wantedSheets(heads: Snapshot): string[] {
  const withTables = new Set(readWorkbook(heads).tables.map(({ sheetId }) => sheetId));
  return heads.sheets
    .filter((sheet) => withTables.has(sheet.id) || ownSheetOf(heads, sheet.id) !== null || speaksOfGoals(sheet))
    .map(({ id }) => id);
}

function speaksOfGoals({ name, rows }: SheetSnapshot): boolean {
  return (
    MENTIONS.test(name) ||
    rows.some(({ values }) => values.some((value) => typeof value === 'string' && MENTIONS.test(value)))
  );
}

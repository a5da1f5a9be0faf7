import type { FoundList } from '../../ownsheets/findList';
import { findList, marksOf, wasMade } from '../../ownsheets/findList';
import type { ListName } from '../../ownsheets/lists';
import { fieldMark } from '../../ownsheets/marks';
import type { Draft } from '../sheets/draft';
import { writeRows } from '../sheets/draft';
import { beginPage, makeField, writeField } from '../sheets/field';
import { HEADING_FORMAT } from '../sheets/formats';
import type { ListContent, ListPlace, ListSheet } from '../lists/ownList';
import { createList } from '../lists/ownList';
import { listHeight, PrintedPage } from '../sheets/printedPage';
import { standingRows } from '../lists/standingRows';
import { updateList } from '../lists/updateList';

/** Rows between a list and the heading of the next, so that a list can grow. */
export const GAP = 6;

/** A list with its heading. */
export interface HeadedList {
  readonly name: ListName;
  readonly heading: string;
  readonly content: ListContent;
  /** Columns that stand elsewhere than one after another. */
  readonly columns?: Readonly<Record<string, number>>;
}

/**
 * Writes lists that stand under one another on a sheet, and gives the last row of them. New ones are made from `row` on;
 * those that stand are brought up to date where they are. One that is new on a sheet that stands, or has no more room,
 * goes to the sheet's end.
 *
 * @param used points of the first printed page that are taken above `row`, of a new sheet
 */
export function writeHeadedLists(
  draft: Draft,
  sheet: ListSheet,
  lists: readonly HeadedList[],
  row: number,
  used: number,
): number {
  if (!sheet.snapshot) return makeLists(draft, sheet, lists, row, used);
  const homeless: HeadedList[] = [];
  let end = sheet.snapshot.rows[sheet.snapshot.rows.length - 1]?.index ?? 0;
  for (const list of lists) {
    const found = findList(draft.snapshot, list.name);
    const place = found && updateList(draft, found, list.name, list.content);
    if (place) writeHeading(draft, sheet, list, 0);
    else if (found || !wasMade(draft.snapshot, list.name)) homeless.push(list);
    end = Math.max(end, place?.lastRow ?? 0);
  }
  for (const list of homeless) {
    const found = findList(draft.snapshot, list.name);
    if (found) clearList(draft, sheet, found, list);
    end = makeAt(draft, sheet, list, end + GAP).lastRow;
  }
  return end;
}

function makeLists(draft: Draft, sheet: ListSheet, lists: readonly HeadedList[], row: number, used: number): number {
  const page = new PrintedPage(used);
  let next = row;
  let end = row;
  for (const { name, content, ...list } of lists) {
    if (page.take(listHeight(name, content))) beginPage(draft, sheet, next - 1);
    end = makeAt(draft, sheet, { name, content, ...list }, next).lastRow;
    next = end + GAP;
  }
  return end;
}

function makeAt(draft: Draft, sheet: ListSheet, list: HeadedList, row: number): ListPlace {
  const heading = { key: list.name, row: row - 1, column: 0, value: list.heading, format: HEADING_FORMAT };
  makeField(draft, sheet, heading);
  return createList(draft, sheet, list.name, list.content, {
    row,
    column: 0,
    ...(list.columns && { columns: list.columns }),
  });
}

function writeHeading(draft: Draft, sheet: ListSheet, list: HeadedList, row: number): void {
  writeField(draft, sheet, { key: list.name, row, column: 0, value: list.heading, format: HEADING_FORMAT });
}

/** Empties a list's own cells and its heading, before it is made elsewhere. */
function clearList(draft: Draft, sheet: ListSheet, found: FoundList, list: HeadedList): void {
  const columns = [...found.columns.values()];
  const rows = [found.headerRow, ...standingRows(found, list.name, list.content).map(({ row }) => row)];
  const empty = columns.map(() => null);
  writeRows(
    draft,
    sheet.id,
    sheet.snapshot,
    columns,
    rows.map((row) => ({ row, values: empty })),
  );
  const heading = marksOf(draft.snapshot, sheet.id).get(fieldMark(list.name).toLowerCase());
  if (heading) writeRows(draft, sheet.id, sheet.snapshot, [heading.column], [{ row: heading.row, values: [null] }]);
}

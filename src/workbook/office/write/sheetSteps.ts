import { cellAddress, columnLetters } from '../../../model/address';
import type { AddSheet, PrintSetup } from '../../../model/plan';
import { HALF_MADE } from '../leftovers';
import { UNDO } from './step';
import type { Step } from './step';

/**
 * Adds a sheet at the end. It is called `unmarked` until it carries the mark of what is being made: so it is known as
 * ours at every moment. Undoing removes it with all that stands on it.
 */
export function addSheet(action: AddSheet, unmarked: string): Step {
  return {
    what: action.name,
    carryOut: (at) => {
      const sheet = at.addSheet(action.sheet, unmarked);
      sheet.names.add(HALF_MADE, `='${unmarked}'!$A$1`).visible = false;
      sheet.name = action.name;
      sheet.showGridlines = action.gridlines;
      freeze(sheet, action.freeze);
      if (action.hidden) sheet.visibility = 'Hidden';
      if (action.print) setPrint(sheet, action.print);
    },
    undoRank: UNDO.sheets,
    undo: (at, remains) => {
      const id = remains.newSheets.get(action.name) ?? remains.newSheets.get(unmarked);
      if (id !== undefined) at.context.workbook.worksheets.getItemOrNullObject(id).delete();
    },
  };
}

/** Removes a sheet. What stood on it cannot be brought back. */
export function removeSheet(sheet: string, name: string): Step {
  return {
    what: name,
    carryOut: (at) => {
      at.context.workbook.worksheets.getItemOrNullObject(sheet).delete();
    },
    isDone: (remains) => !remains.standing.has(sheet),
  };
}

function freeze(sheet: Excel.Worksheet, { rows, columns }: AddSheet['freeze']): void {
  if (rows > 0 && columns > 0) {
    sheet.freezePanes.freezeAt(sheet.getRange(`A1:${cellAddress(rows - 1, columns - 1)}`).untrack());
  } else if (rows > 0) {
    sheet.freezePanes.freezeRows(rows);
  } else if (columns > 0) {
    sheet.freezePanes.freezeColumns(columns);
  }
}

function setPrint(sheet: Excel.Worksheet, print: PrintSetup): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = print.landscape ? 'Landscape' : 'Portrait';
  pageLayout.paperSize = 'A4';
  if (print.fitToWidth) pageLayout.zoom = { horizontalFitToPages: 1 };
  if (print.titleRows) {
    const [first, last] = print.titleRows;
    pageLayout.setPrintTitleRows(`${rowName(first)}:${rowName(last)}`);
  }
  if (print.titleColumns) pageLayout.setPrintTitleColumns(`A:${columnLetters(print.titleColumns - 1)}`);
  if (print.columns) {
    const [first, last] = print.columns;
    pageLayout.setPrintArea(`${columnLetters(first)}:${columnLetters(last)}`);
  }
  const page = pageLayout.headersFooters.defaultForAllPages;
  const header = sections(print.header);
  page.leftHeader = header.left;
  page.centerHeader = header.center;
  page.rightHeader = header.right;
  const footer = sections(print.footer);
  page.leftFooter = footer.left;
  page.centerFooter = footer.center;
  page.rightFooter = footer.right;
}

function rowName(row: number): string {
  return `$${String(row + 1)}`;
}

/** The three sections of a header as a file stores it: "&LMålkoll&RSida &P"; without a letter it is the middle one. */
export function sections(text: string): { left: string; center: string; right: string } {
  const parts = { L: '', C: '', R: '' };
  let section: keyof typeof parts = 'C';
  for (const piece of text.split(/(&[LCR])/)) {
    if (piece === '&L' || piece === '&C' || piece === '&R') section = piece.slice(1) as keyof typeof parts;
    else parts[section] += piece;
  }
  return { left: parts.L, center: parts.C, right: parts.R };
}

/** Removes a sheet that an earlier write left half made, before it is made anew. */
export function removeLeftover(sheet: string, name: string): Step {
  return {
    what: name,
    carryOut: (at) => {
      at.context.workbook.worksheets.getItemOrNullObject(sheet).delete();
    },
  };
}

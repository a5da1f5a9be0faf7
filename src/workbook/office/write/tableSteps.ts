import { rangeAddress } from '../../../model/address';
import type { Range } from '../../../model/address';
import type { AddTable, ResizeTable } from '../../../model/plan';
import type { SheetSnapshot } from '../../../model/snapshot';
import { UNDO } from './step';
import type { Step } from './step';

/** Makes a table of cells that the plan has written. */
export function addTable(action: AddTable, before: SheetSnapshot | null): Step {
  return {
    what: action.name,
    carryOut: (at) => {
      const table = at.sheet(action.sheet).tables.add(rangeAddress(action.range), true);
      table.name = action.name;
      table.style = action.style;
    },
    ...(before
      ? {
          undoRank: UNDO.tables,
          undo: (at, remains) => {
            for (const name of remains.standing.get(before.id)?.newTables ?? []) {
              at.sheet(action.sheet).tables.getItemOrNullObject(name).convertToRange().untrack();
            }
          },
        }
      : {}),
  };
}

/**
 * Gives a table a new extent. `Table.resize` is of ExcelApi 1.13; in an older Excel there is no other way that moves
 * no cell of the user's (adding a table column shifts what stands right of the table), so the own columns then stand
 * beside the table instead of in it. They are found by their marks all the same.
 */
export function resizeTable(action: ResizeTable, before: SheetSnapshot | null): Step {
  const old = before?.tables.find((table) => table.name === action.table);
  return {
    what: action.table,
    carryOut: (at) => {
      at.sheet(action.sheet).tables.getItem(action.table).resize(rangeAddress(action.range));
    },
    ...(old
      ? {
          undoRank: UNDO.tables,
          undo: (at) => {
            at.sheet(action.sheet).tables.getItem(action.table).resize(rangeAddress(old.range));
          },
        }
      : {}),
  };
}

/** Takes a table off the columns that an earlier write left in between, before they are written anew. */
export function narrowLeftover(sheet: string, table: string, range: Range): Step {
  return {
    what: table,
    carryOut: (at) => {
      at.sheet(sheet).tables.getItem(table).resize(rangeAddress(range));
    },
  };
}

/** Turns a table into plain cells. Its style cannot be brought back. */
export function removeTable(sheet: string, table: string): Step {
  return {
    what: table,
    carryOut: (at) => {
      at.sheet(sheet).tables.getItemOrNullObject(table).convertToRange().untrack();
    },
    isDone: (remains) => remains.standing.get(sheet)?.tables.includes(table) === false,
  };
}

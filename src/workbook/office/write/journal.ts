import { absoluteReference, parseCell } from '../../../model/address';
import type { Range } from '../../../model/address';
import type { Action, Plan, WriteCells } from '../../../model/plan';
import { valueAt } from '../../../model/snapshot';
import type { SheetSnapshot, Snapshot } from '../../../model/snapshot';
import { HALF_MADE, HALF_WRITTEN } from '../leftovers';
import { UNDO } from './step';
import type { Step } from './step';

/**
 * The first and the last steps of a plan that makes things: what is being made is marked until it is finished (see
 * `leftovers.ts`). Sheets mark themselves when they are added (`sheetSteps.ts`). Nothing is marked where a plan only
 * writes into what is there: a further recalculation puts that right by itself.
 */
export function journalOf(
  plan: Plan,
  snapshot: Snapshot,
): { readonly open: readonly Step[]; readonly close: readonly Step[] } {
  const written = snapshot.sheets.flatMap((sheet) => {
    const ranges = newlyWritten(plan, sheet);
    return ranges.length > 0 ? [{ sheet, ranges }] : [];
  });
  const added = plan.actions.flatMap((action) => (action.do === 'addSheet' ? [action] : []));
  return {
    open: written.map(({ sheet, ranges }) => openCells(sheet, ranges)),
    close: [
      ...written.map(({ sheet }) => closing(sheet.id, sheet.name, HALF_WRITTEN)),
      ...added.map(({ sheet, name }) => closing(sheet, name, HALF_MADE)),
    ],
  };
}

function openCells(sheet: SheetSnapshot, ranges: readonly Range[]): Step {
  const refersTo = `=${ranges.map((range) => absoluteReference(sheet.name, range)).join(',')}`;
  return {
    what: sheet.name,
    carryOut: (at) => {
      at.names(sheet.id).getItemOrNullObject(HALF_WRITTEN).delete();
      at.names(sheet.id).add(HALF_WRITTEN, refersTo).visible = false;
    },
    undoRank: UNDO.journal,
    undo: (at) => {
      at.names(sheet.id).getItemOrNullObject(HALF_WRITTEN).delete();
    },
  };
}

function closing(sheet: string, what: string, mark: string): Step {
  return {
    what,
    carryOut: (at) => {
      at.names(sheet).getItemOrNullObject(mark).delete();
    },
  };
}

/** Empty cells of a sheet that the plan writes, in columns that it gives a name. */
function newlyWritten({ actions }: Plan, sheet: SheetSnapshot): Range[] {
  const columns = new Set(actions.flatMap((action) => namedColumn(action, sheet.id) ?? []));
  return actions.flatMap((action) =>
    action.do === 'writeCells' && action.sheet === sheet.id && columns.size > 0
      ? runs(action, columns).filter((range) => isEmpty(sheet, range))
      : [],
  );
}

function namedColumn(action: Action, sheet: string): number | null {
  if (action.do !== 'setName' || action.sheet !== sheet) return null;
  return parseCell(action.refersTo.slice(action.refersTo.lastIndexOf('!') + 1))?.column ?? null;
}

/** The parts of a block that stand in the given columns. */
function runs({ row, column, values }: WriteCells, columns: ReadonlySet<number>): Range[] {
  const found: Range[] = [];
  const width = values[0]?.length ?? 0;
  for (let at = column; at < column + width; at++) {
    const last = found.at(-1);
    if (!columns.has(at)) continue;
    if (last?.right === at - 1) found[found.length - 1] = { ...last, right: at };
    else found.push({ top: row, left: at, bottom: row + values.length - 1, right: at });
  }
  return found;
}

function isEmpty(sheet: SheetSnapshot, { top, left, bottom, right }: Range): boolean {
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) if (valueAt(sheet, row, column) !== null) return false;
  }
  return true;
}

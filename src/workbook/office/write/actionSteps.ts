import type { SheetSnapshot, Snapshot } from '../../../model/snapshot';
import type { ActionHandlers } from '../../actionHandlers';
import { unmarkedName } from '../leftovers';
import type { BookFacts } from '../read/readSheets';
import { clearCells, writeCells } from './cellSteps';
import { addChart, removeChart, updateChart } from './chartSteps';
import type { TextOf } from './chartSteps';
import { addConditionalFormats, removeConditionalFormats } from './conditionalSteps';
import { formatCells, restoreLooks } from './formatSteps';
import type { Looks } from './looks';
import { removeName, setName } from './nameSteps';
import type { NameBefore } from './nameSteps';
import { addSheet, removeSheet } from './sheetSteps';
import type { Step } from './step';
import { addTable, removeTable, resizeTable } from './tableSteps';
import { setColumnWidths } from './widthSteps';

export interface StepContext {
  readonly snapshot: Snapshot;
  readonly facts: BookFacts;
  readonly canResizeTables: boolean;
  /** By sheet: the looks that the plan puts back. */
  readonly looks: ReadonlyMap<string, readonly Looks[]>;
  /** Characters that a request may have. */
  readonly limit: number;
}

interface PlannedContext extends StepContext {
  /** The texts of single cells once the plan is carried out. */
  readonly textOf: TextOf;
}

/** The steps of each kind of action, from how the workbook stood before the plan. */
export const STEPS: ActionHandlers<PlannedContext, Step[]> = {
  addSheet: ({ facts }, action) => [addSheet(action, unmarkedName(facts.sheets.map(({ name }) => name)))],
  removeSheet: (context, { sheet }) => [removeSheet(sheet, standingSheet(sheet, context)?.name ?? sheet)],
  writeCells: (context, action) => writeCells(action, standingSheet(action.sheet, context), context.limit),
  formatCells: (context, action) => formatCells(action, standingSheet(action.sheet, context)),
  clearCells: (context, action) =>
    clearCells(action, standingSheet(action.sheet, context), context.looks.has(action.sheet)),
  setColumnWidth: (context, { sheet, columns }) => [setColumnWidths(sheet, columns, standingSheet(sheet, context))],
  restoreLooks: (context, { sheet }) => restoreLooks(context.looks.get(sheet) ?? [], standingSheet(sheet, context)),
  addTable: (context, action) => [addTable(action, standingSheet(action.sheet, context))],
  resizeTable: (context, action) =>
    context.canResizeTables ? [resizeTable(action, standingSheet(action.sheet, context))] : [],
  removeTable: (_context, { sheet, table }) => [removeTable(sheet, table)],
  setName: (context, action) => [setName(action, nameBefore(action.sheet, action.name, context))],
  removeName: (context, { sheet, name }) => [removeName(sheet, name, nameBefore(sheet, name, context))],
  addConditionalFormats: (context, action) => [addConditionalFormats(action, standingSheet(action.sheet, context))],
  removeConditionalFormats: (context, { sheet, mark }) => [
    removeConditionalFormats(sheet, mark, standingSheet(sheet, context)),
  ],
  addChart: (context, { sheet, chart }) => [addChart(sheet, chart, standingSheet(sheet, context), context.textOf)],
  updateChart: ({ textOf }, action) =>
    action.moved || action.rescale || action.recolour ? [updateChart(action, textOf)] : [],
  removeChart: (_context, { sheet, chart }) => [removeChart(sheet, chart)],
};

/** The sheet as it stood before the plan; null for one that the plan adds. */
export function standingSheet(id: string, { snapshot }: StepContext): SheetSnapshot | null {
  return snapshot.sheets.find((sheet) => sheet.id === id) ?? null;
}

function nameBefore(sheet: string | null, name: string, { snapshot, facts }: StepContext): NameBefore {
  const isSame = (one: { readonly name: string }): boolean => one.name.toLowerCase() === name.toLowerCase();
  const standing = sheet === null ? facts.names : facts.sheets.find(({ id }) => id === sheet)?.names;
  return {
    place: sheet === null ? 'book' : (snapshot.sheets.find(({ id }) => id === sheet) ?? null),
    old: snapshot.names.find((one) => one.sheetId === sheet && isSame(one))?.refersTo ?? null,
    stands: standing?.some(isSame) ?? false,
    hidden: standing?.find(isSame)?.hidden ?? false,
  };
}

import { unmarkedName } from '../leftovers';
import type { Range } from '../../../model/address';
import { Fault } from '../../../model/faults';
import type { Action, Plan } from '../../../model/plan';
import { rowAt } from '../../../model/snapshot';
import type { SheetSnapshot, Snapshot } from '../../../model/snapshot';
import type { BookFacts } from '../read/readSheets';
import { clearCells, writeCells } from './cellSteps';
import { addChart, removeChart, updateChart } from './chartSteps';
import type { TextOf } from './chartSteps';
import { addConditionalFormats, removeConditionalFormats } from './conditionalSteps';
import { fitRows, formatCells, restoreLooks } from './formatSteps';
import type { Looks } from './looks';
import { removeName, setName } from './nameSteps';
import type { NameBefore } from './nameSteps';
import { journalOf } from './journal';
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

/** The plan with Excel's ids for the sheets that earlier plans added. */
export function withExcelIds(plan: Plan, aliases: ReadonlyMap<string, string>): Plan {
  const added = new Set(plan.actions.flatMap((action) => (action.do === 'addSheet' ? [action.sheet] : [])));
  const idOf = (id: string): string => (added.has(id) ? id : (aliases.get(id) ?? id));
  const actions = plan.actions.map((action): Action => {
    if (action.sheet === null || action.do === 'addSheet') return action;
    const known = { ...action, sheet: idOf(action.sheet) };
    return 'chart' in known && typeof known.chart === 'object'
      ? ({ ...known, chart: { ...known.chart, source: idOf(known.chart.source) } } as Action)
      : known;
  });
  return { ...plan, actions };
}

/** The steps of a plan in its order, but those that cannot be taken back at the end. */
export function stepsOf(plan: Plan, context: StepContext): Step[] {
  if (formatsWhatItClears(plan)) throw new Fault('internal', { detail: 'a plan formats cells that it clears' });
  const textOf = textsOf(plan, context);
  const journal = journalOf(plan, context.snapshot);
  const steps = [
    ...journal.open,
    ...plan.actions.flatMap((action) => stepsOfAction(action, context, textOf)),
    ...newSheetsWithHeights(plan).map(fitRows),
    ...journal.close,
  ];
  return [...steps.filter((step) => !step.isDone), ...steps.filter((step) => step.isDone)];
}

function stepsOfAction(action: Action, context: StepContext, textOf: TextOf): Step[] {
  const standing = (id: string): SheetSnapshot | null => standingSheet(id, context);
  switch (action.do) {
    case 'addSheet':
      return [addSheet(action, unmarkedName(context.facts.sheets.map(({ name }) => name)))];
    case 'removeSheet':
      return [removeSheet(action.sheet, standing(action.sheet)?.name ?? action.sheet)];
    case 'writeCells':
      return writeCells(action, standing(action.sheet), context.limit);
    case 'formatCells':
      return formatCells(action, standing(action.sheet));
    case 'clearCells':
      return clearCells(action, standing(action.sheet), context.looks.has(action.sheet));
    case 'setColumnWidth':
      return [setColumnWidths(action.sheet, action.columns, standing(action.sheet))];
    case 'restoreLooks':
      return restoreLooks(context.looks.get(action.sheet) ?? [], standing(action.sheet));
    case 'addTable':
      return [addTable(action, standing(action.sheet))];
    case 'resizeTable':
      return context.canResizeTables ? [resizeTable(action, standing(action.sheet))] : [];
    case 'removeTable':
      return [removeTable(action.sheet, action.table)];
    case 'setName':
      return [setName(action, nameBefore(action.sheet, action.name, context))];
    case 'removeName':
      return [removeName(action.sheet, action.name, nameBefore(action.sheet, action.name, context))];
    case 'addConditionalFormats':
      return [addConditionalFormats(action, standing(action.sheet))];
    case 'removeConditionalFormats':
      return [removeConditionalFormats(action.sheet, action.mark, standing(action.sheet))];
    case 'addChart':
      return [addChart(action.sheet, action.chart, standing(action.sheet), textOf)];
    case 'updateChart':
      return action.moved || action.rescale || action.recolour ? [updateChart(action, textOf)] : [];
    case 'removeChart':
      return [removeChart(action.sheet, action.chart)];
  }
}

function newSheetsWithHeights({ actions }: Plan): string[] {
  return actions.flatMap((added) =>
    added.do === 'addSheet' &&
    actions.some((one) => one.do === 'formatCells' && one.sheet === added.sheet && one.format.height !== undefined)
      ? [added.sheet]
      : [],
  );
}

/** Formats are taken away at the very end, so a plan cannot also give some to the same cells. */
function formatsWhatItClears({ actions }: Plan): boolean {
  return actions.some(
    (clear) =>
      clear.do === 'clearCells' &&
      actions.some(
        (format) => format.do === 'formatCells' && format.sheet === clear.sheet && overlap(format.range, clear.range),
      ),
  );
}

function overlap(a: Range, b: Range): boolean {
  return a.top <= b.bottom && a.bottom >= b.top && a.left <= b.right && a.right >= b.left;
}

/** The sheet as it stood before the plan; null for one that the plan adds. */
function standingSheet(id: string, { snapshot }: StepContext): SheetSnapshot | null {
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

/** The texts of single cells once the plan is carried out: as it writes them, else as they stand. */
function textsOf(plan: Plan, context: StepContext): TextOf {
  return (sheet, { top, left }: Range) => {
    for (const action of plan.actions.toReversed()) {
      if (action.do !== 'writeCells' || action.sheet !== sheet) continue;
      const value = action.values[top - action.row]?.[left - action.column];
      if (value !== undefined) return String((typeof value === 'object' ? value?.value : value) ?? '');
    }
    const standing = standingSheet(sheet, context);
    const value = standing && rowAt(standing, top)?.values[left];
    return typeof value === 'object' || value === undefined ? '' : String(value);
  };
}

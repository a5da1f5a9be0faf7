import type { Range } from '../../../model/address';
import { Fault } from '../../../model/faults';
import type { Action, Plan } from '../../../model/plan';
import { rowAt } from '../../../model/snapshot';
import { handle } from '../../actionHandlers';
import { standingSheet, STEPS, type StepContext } from './actionSteps';
import type { TextOf } from './chartSteps';
import { fitRows } from './formatSteps';
import { journalOf } from './journal';
import type { Step } from './step';

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
  const planned = { ...context, textOf: textsOf(plan, context) };
  const journal = journalOf(plan, context.snapshot);
  const steps = [
    ...journal.open,
    ...plan.actions.flatMap((action) => handle(STEPS, planned, action)),
    ...newSheetsWithHeights(plan).map(fitRows),
    ...journal.close,
  ];
  return [...steps.filter((step) => !step.isDone), ...steps.filter((step) => step.isDone)];
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

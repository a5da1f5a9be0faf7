import type { Action, Plan } from '../../../model/plan';
import { checkPlan } from '../../checkPlan';
import { addSheet } from '../book/addSheet';
import { removeName, setName } from '../book/editNames';
import type { XlsxPackage } from '../package/xlsxPackage';
import type { XlsxState } from '../xlsxState';
import { Draft } from './draft';

export interface Applied {
  readonly source: XlsxPackage;
  /** Ids by which plans call the sheets that they added. */
  readonly aliases: ReadonlyMap<string, string>;
}

/**
 * Carries out a plan on a copy of the workbook and returns the copy. Throws a `Fault` when anything is in the way;
 * the workbook given is never changed.
 */
export function applyPlan(state: XlsxState, plan: Plan, aliases: ReadonlyMap<string, string>): Applied {
  checkPlan(state.snapshot, plan, aliases);
  const draft = new Draft(state, aliases);
  for (const action of plan.actions) carryOut(draft, action);
  return { source: draft.finish(), aliases: draft.aliases };
}

function carryOut(draft: Draft, action: Action): void {
  switch (action.do) {
    case 'writeCells':
      writeCells(draft, action);
      break;
    case 'formatCells':
      draft.sheet(action.sheet).edit({ kind: 'format', range: action.range, format: action.format });
      break;
    case 'clearCells':
      draft.sheet(action.sheet).edit({ kind: 'clear', range: action.range });
      break;
    case 'addSheet':
      draft.aliases.set(action.sheet, addSheet(draft.source, draft.book, action));
      draft.refreshBook();
      break;
    case 'setName':
      setName(draft.source, draft.book.part, action.name, positionOf(draft, action.sheet), action.refersTo);
      break;
    case 'removeName':
      removeName(draft.source, draft.book.part, action.name, positionOf(draft, action.sheet));
      break;
    default:
      throw new Error(action.do);
  }
}

function positionOf(draft: Draft, sheet: string | null): number | null {
  return sheet === null ? null : draft.bookSheet(sheet).position;
}

function writeCells(draft: Draft, { sheet, row, column, values }: Extract<Action, { do: 'writeCells' }>): void {
  const width = values[0]?.length ?? 0;
  if (width === 0) return;
  const range = { top: row, left: column, bottom: row + values.length - 1, right: column + width - 1 };
  draft.sheet(sheet).edit({ kind: 'write', range, values });
}

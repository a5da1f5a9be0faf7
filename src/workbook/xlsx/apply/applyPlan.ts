import type { Action, ChartSpec, Plan, SetName } from '../../../model/plan';
import type { KnownLooks } from '../../changesLooks';
import { checkPlan } from '../../checkPlan';
import { withoutSheet } from '../../sheetReferences';
import { addSheet } from '../book/addSheet';
import { removeName, setNames } from '../book/editNames';
import { removeSheet } from '../book/removeSheet';
import { addConditionalFormats } from '../conditional/addConditionalFormats';
import { removeConditionalFormats } from '../conditional/removeConditionalFormats';
import type { ChartCells } from '../charts/chartData';
import { removeChart } from '../drawings/editCharts';
import type { XlsxPackage } from '../package/xlsxPackage';
import { setColumnWidths } from '../sheet/editColumns';
import { addTable, removeTable, resizeTable } from '../tables/editTables';
import type { XlsxState } from '../xlsxState';
import { Draft } from './draft';

export interface Applied {
  readonly source: XlsxPackage;
  /** Ids by which plans call the sheets that they added. */
  readonly aliases: ReadonlyMap<string, string>;
}

/**
 * Carries out a plan on a copy of the workbook and returns the copy. Throws a `Fault` when anything is in the way;
 * the workbook given is never changed. `looks` is what a `restoreLooks` can go back to.
 */
export function applyPlan(
  state: XlsxState,
  plan: Plan,
  aliases: ReadonlyMap<string, string>,
  looks: KnownLooks<XlsxState> | null,
): Applied {
  checkPlan(state.snapshot, plan, aliases);
  const draft = new Draft(state, aliases, looks);
  let done = 0;
  while (done < plan.actions.length) done += carryOutFrom(draft, plan.actions, done);
  return { source: draft.finish(), aliases: draft.aliases };
}

/** Carries out the next action, or all names that are set in a row; how many actions that were. */
function carryOutFrom(draft: Draft, actions: readonly Action[], at: number): number {
  const names = namesFrom(actions, at);
  const action = actions[at];
  if (names.length > 0) nameAll(draft, names);
  else if (action && action.do !== 'setName') carryOut(draft, action);
  return Math.max(1, names.length);
}

/** Names that are set one after another, each once: they are written together, for a plan can have hundreds. */
function namesFrom(actions: readonly Action[], first: number): SetName[] {
  const names: SetName[] = [];
  const seen = new Set<string>();
  for (let action = actions[first]; action?.do === 'setName'; action = actions[first + names.length]) {
    const key = `${action.sheet ?? ''} ${action.name.toLowerCase()}`;
    if (seen.has(key)) break;
    seen.add(key);
    names.push(action);
  }
  return names;
}

function nameAll(draft: Draft, names: readonly SetName[]): void {
  const given = names.map(({ sheet, name, refersTo, hidden = false }) => ({
    name,
    position: positionOf(draft, sheet),
    refersTo,
    hidden,
  }));
  setNames(draft.source, draft.book.part, given);
}

function positionOf(draft: Draft, sheet: string | null): number | null {
  return sheet === null ? null : draft.bookSheet(sheet).position;
}

function carryOut(draft: Draft, action: Exclude<Action, SetName>): void {
  if (action.do === 'addSheet') {
    draft.aliases.set(action.sheet, addSheet(draft.source, draft.book, action));
    draft.refreshBook();
    return;
  }
  if (action.do === 'removeName') {
    removeName(draft.source, draft.book.part, action.name, positionOf(draft, action.sheet));
    return;
  }
  if (action.do === 'removeSheet') {
    takeSheet(draft, action.sheet);
    return;
  }
  const sheet = draft.sheet(action.sheet);
  const { source } = draft;
  switch (action.do) {
    case 'writeCells':
      sheet.write(action.row, action.column, action.values);
      break;
    case 'formatCells':
      sheet.format(action.range, action.format);
      break;
    case 'clearCells':
      sheet.edit({ kind: 'clear', range: action.range });
      break;
    case 'setColumnWidth':
      sheet.shell = setColumnWidths(sheet.shell, sheet.part, action.columns);
      break;
    case 'restoreLooks': {
      const { looks } = draft;
      const before = looks?.plan.basedOn === action.of ? looks.before.sheets.get(sheet.id) : undefined;
      const changed = looks?.plan.actions.filter((one) => one.sheet === action.sheet) ?? [];
      if (before) sheet.restoreLooks(before, changed);
      break;
    }
    case 'addTable': {
      const parts = draft.book.sheets.map(({ part }) => part);
      addTable(source, parts, sheet, action);
      break;
    }
    case 'resizeTable':
      resizeTable(source, sheet, action);
      break;
    case 'removeTable':
      removeTable(source, sheet, action.table);
      break;
    case 'addConditionalFormats':
      sheet.shell = addConditionalFormats(sheet.shell, sheet.part, action, draft.stylesheet);
      break;
    case 'removeConditionalFormats':
      sheet.shell = removeConditionalFormats(sheet.shell, sheet.part, action.mark);
      break;
    case 'addChart':
    case 'updateChart': {
      const { chart: spec } = action;
      const update = action.do === 'updateChart' ? action : null;
      draft.drawLater(sheet, () => ({ spec, cells: cellsOf(draft, spec), update }));
      break;
    }
    case 'removeChart':
      removeChart(source, sheet, action.chart);
      break;
  }
}

/** Takes a sheet away, and makes the formulas of the other sheets that referred to it refer to nothing. */
function takeSheet(draft: Draft, id: string): void {
  const gone = draft.bookSheet(id);
  for (const { id: other, rows } of draft.state.snapshot.sheets) {
    if (other === gone.id || !draft.book.sheets.some(({ id: there }) => there === other)) continue;
    for (const { index, formulas } of rows) {
      formulas?.forEach((formula, column) => {
        const changed = formula === undefined ? formula : withoutSheet(formula, gone.name);
        if (changed === undefined || changed === formula) return;
        const range = { top: index, left: column, bottom: index, right: column };
        draft.sheet(other).edit({ kind: 'formula', range, formula: changed });
      });
    }
  }
  removeSheet(draft.source, draft.book, gone);
  draft.forgetSheet(gone.id);
  draft.refreshBook();
}

function cellsOf(draft: Draft, { source }: ChartSpec): ChartCells {
  const sheet = draft.sheet(source);
  return { sheet: sheet.name, valueAt: (row, column) => sheet.valueAt(row, column) };
}

import type { ChartSpec, SetName, UpdateChart } from '../../../model/plan';
import type { ActionHandlers } from '../../actionHandlers';
import { withoutSheet } from '../../sheetReferences';
import { addSheet } from '../book/addSheet';
import { removeName, setNames } from '../book/editNames';
import { removeSheet } from '../book/removeSheet';
import { addConditionalFormats } from '../conditional/addConditionalFormats';
import { removeConditionalFormats } from '../conditional/removeConditionalFormats';
import type { ChartCells } from '../charts/chartData';
import { removeChart } from '../drawings/editCharts';
import { setColumnWidths } from '../sheet/editColumns';
import { addTable, removeTable, resizeTable } from '../tables/editTables';
import type { Draft } from './draft';
import type { SheetDraft } from './sheetDraft';

/** What each kind of action does to a workbook file. */
export const DRAFT_ACTIONS: ActionHandlers<Draft> = {
  addSheet: (draft, action) => {
    draft.aliases.set(action.sheet, addSheet(draft.source, draft.book, action));
    draft.refreshBook();
  },
  removeSheet: (draft, { sheet }) => {
    takeSheet(draft, sheet);
  },
  writeCells: (draft, { sheet, row, column, values }) => {
    draft.sheet(sheet).write(row, column, values);
  },
  formatCells: (draft, { sheet, range, format }) => {
    draft.sheet(sheet).format(range, format);
  },
  clearCells: (draft, { sheet, range }) => {
    draft.sheet(sheet).edit({ kind: 'clear', range });
  },
  restoreLooks: (draft, { sheet: id, of }) => {
    const { looks } = draft;
    const sheet = draft.sheet(id);
    const before = looks?.plan.basedOn === of ? looks.before.sheets.get(sheet.id) : undefined;
    const changed = looks?.plan.actions.filter((action) => action.sheet === id) ?? [];
    if (before) sheet.restoreLooks(before, changed);
  },
  setColumnWidth: (draft, { sheet, columns }) => {
    editShell(draft.sheet(sheet), ({ shell, part }) => setColumnWidths(shell, part, columns));
  },
  addTable: (draft, action) => {
    const parts = draft.book.sheets.map(({ part }) => part);
    addTable(draft.source, parts, draft.sheet(action.sheet), action);
  },
  resizeTable: (draft, action) => {
    resizeTable(draft.source, draft.sheet(action.sheet), action);
  },
  removeTable: (draft, { sheet, table }) => {
    removeTable(draft.source, draft.sheet(sheet), table);
  },
  setName: (draft, action) => {
    nameAll(draft, [action]);
  },
  removeName: (draft, { sheet, name }) => {
    removeName(draft.source, draft.book.part, name, positionOf(draft, sheet));
  },
  addConditionalFormats: (draft, action) => {
    editShell(draft.sheet(action.sheet), ({ shell, part }) =>
      addConditionalFormats(shell, part, action, draft.stylesheet),
    );
  },
  removeConditionalFormats: (draft, { sheet, mark }) => {
    editShell(draft.sheet(sheet), ({ shell, part }) => removeConditionalFormats(shell, part, mark));
  },
  addChart: (draft, { sheet, chart }) => {
    drawLater(draft, sheet, chart, null);
  },
  updateChart: (draft, action) => {
    drawLater(draft, action.sheet, action.chart, action);
  },
  removeChart: (draft, { sheet, chart }) => {
    removeChart(draft.source, draft.sheet(sheet), chart);
  },
};

/** Sets names in one go, none of them twice. */
export function nameAll(draft: Draft, names: readonly SetName[]): void {
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

function editShell(sheet: SheetDraft, edit: (sheet: SheetDraft) => string): void {
  sheet.shell = edit(sheet);
}

function drawLater(draft: Draft, sheet: string, spec: ChartSpec, update: UpdateChart | null): void {
  draft.drawLater(draft.sheet(sheet), () => ({ spec, cells: cellsOf(draft, spec), update }));
}

function cellsOf(draft: Draft, { source }: ChartSpec): ChartCells {
  const sheet = draft.sheet(source);
  return { sheet: sheet.name, valueAt: (row, column) => sheet.valueAt(row, column) };
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

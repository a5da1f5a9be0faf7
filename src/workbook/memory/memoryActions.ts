import type { ActionHandlers } from '../actionHandlers';
import { carriesMark } from '../carriesMark';
import type { MemoryDraft } from './memoryDraft';

/** What each kind of action does to a workbook in memory, which knows no looks but number formats. */
export const MEMORY_ACTIONS: ActionHandlers<MemoryDraft> = {
  addSheet: (draft, action) => {
    draft.addSheet(action);
  },
  removeSheet: (draft, { sheet }) => {
    draft.removeSheet(sheet);
  },
  writeCells: (draft, { sheet, row, column, values }) => {
    draft.sheet(sheet).write(row, column, values);
  },
  formatCells: (draft, { sheet, range, format: { numberFormat } }) => {
    if (numberFormat !== undefined) draft.sheet(sheet).format(range, numberFormat);
  },
  clearCells: (draft, { sheet, range }) => {
    draft.sheet(sheet).clear(range);
  },
  restoreLooks: (draft, action) => {
    draft.restoreLooks(action);
  },
  setColumnWidth: () => undefined,
  addTable: (draft, { sheet, name, range, columns }) => {
    const { rest } = draft.sheet(sheet);
    rest.tables = [...rest.tables, { name, range, columns, headerRow: true, totalsRow: false, filtered: false }];
  },
  resizeTable: (draft, { sheet, table, range, columns }) => {
    const { rest } = draft.sheet(sheet);
    rest.tables = rest.tables.map((known) => (known.name === table ? { ...known, range, columns } : known));
  },
  removeTable: (draft, { sheet, table }) => {
    const { rest } = draft.sheet(sheet);
    rest.tables = rest.tables.filter(({ name }) => name !== table);
  },
  setName: (draft, { sheet, name, refersTo }) => {
    draft.setName(sheet, name, refersTo);
  },
  removeName: (draft, { sheet, name }) => {
    draft.setName(sheet, name, null);
  },
  addConditionalFormats: (draft, { sheet, rules }) => {
    const { rest } = draft.sheet(sheet);
    const formulas = rules.flatMap((rule) => (rule.kind === 'expression' ? [rule.formula] : []));
    rest.conditionalFormats = [...rest.conditionalFormats, ...formulas];
  },
  removeConditionalFormats: (draft, { sheet, mark }) => {
    const { rest } = draft.sheet(sheet);
    rest.conditionalFormats = rest.conditionalFormats.filter((formula) => !carriesMark(formula, mark));
  },
  addChart: (draft, { sheet, chart }) => {
    const { rest } = draft.sheet(sheet);
    rest.charts = [...rest.charts, chart.name];
  },
  updateChart: () => undefined,
  removeChart: (draft, { sheet, chart }) => {
    const { rest } = draft.sheet(sheet);
    rest.charts = rest.charts.filter((name) => name !== chart);
  },
};

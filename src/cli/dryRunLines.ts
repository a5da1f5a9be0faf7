import { cellAddress, rangeAddress } from '../model/address';
import type { Language } from '../model/policy';
import type { NewValue, Plan, WriteCells } from '../model/plan';
import type { CellValue, Snapshot } from '../model/snapshot';
import { valueAt } from '../model/snapshot';
import { terminalTexts } from '../i18n/terminalTexts';

/** What a plan would do, line by line: new things by what they are, changed cells with what stands there now. */
export function dryRunLines(plan: Plan, snapshot: Snapshot, language: Language): string[] {
  const say = terminalTexts(language).dryRun;
  const names = new Map(snapshot.sheets.map(({ id, name }) => [id, name]));
  const nameOf = (id: string) => names.get(id) ?? id;
  const looks = new Set<string>();
  const things = plan.actions.flatMap((action): string[] => {
    switch (action.do) {
      case 'addSheet':
        names.set(action.sheet, action.name);
        return [say.newSheet(action.name)];
      case 'writeCells':
        return cellLines(action, snapshot, nameOf(action.sheet), language);
      case 'addChart':
      case 'updateChart':
        return [say.chart(action.chart.title, nameOf(action.sheet))];
      case 'addTable':
      case 'resizeTable':
        return [say.table('name' in action ? action.name : action.table, nameOf(action.sheet))];
      case 'removeSheet':
      case 'clearCells':
      case 'removeTable':
      case 'removeChart':
        return [say.removed(nameOf(action.sheet))];
      case 'formatCells':
      case 'restoreLooks':
      case 'setColumnWidth':
      case 'addConditionalFormats':
      case 'removeConditionalFormats':
        looks.add(action.sheet);
        return [];
      case 'setName':
      case 'removeName':
        // Hidden names by which Målkoll knows its own things again.
        return [];
    }
  });
  const isNew = new Set(plan.actions.flatMap((action) => (action.do === 'addSheet' ? [action.sheet] : [])));
  const changed = [...looks].filter((sheet) => !isNew.has(sheet)).map((sheet) => say.looks(nameOf(sheet)));
  const lines = [...things, ...changed];
  return ['', lines.length === 0 ? say.nothing : say.title, ...lines.map((line) => `  ${line}`)];
}

function cellLines(action: WriteCells, snapshot: Snapshot, sheetName: string, language: Language): string[] {
  const say = terminalTexts(language).dryRun;
  const sheet = snapshot.sheets.find(({ id }) => id === action.sheet);
  const changed: string[] = [];
  let fresh = 0;
  action.values.forEach((row, down) => {
    row.forEach((value, across) => {
      if (value === undefined) return;
      const [at, below] = [action.column + across, action.row + down];
      const before = sheet ? valueAt(sheet, below, at) : null;
      const place = `${sheetName}!${cellAddress(below, at)}`;
      if (before === null) fresh += 1;
      else if (value === null) changed.push(say.emptied(place, written(before)));
      else changed.push(say.changedCell(place, written(before), written(value)));
    });
  });
  const range = rangeAddress({
    top: action.row,
    left: action.column,
    bottom: action.row + action.values.length - 1,
    right: action.column + (action.values[0]?.length ?? 1) - 1,
  });
  return [...(fresh > 0 ? [say.newCells(sheetName, range, fresh)] : []), ...changed];
}

function written(value: CellValue | NewValue): string {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'object') return String(value);
  return 'error' in value ? value.error : `=${value.formula}`;
}

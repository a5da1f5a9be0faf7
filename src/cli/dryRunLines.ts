import { cellAddress, rangeAddress } from '../model/address';
import type { Language } from '../model/policy';
import type { Action, NewValue, Plan, WriteCells } from '../model/plan';
import type { CellValue, Snapshot } from '../model/snapshot';
import { valueAt } from '../model/snapshot';
import { terminalTexts } from '../i18n/terminalTexts';

/**
 * What a plan would do, line by line: new things by what they are, changed cells with what stands there now, and last the
 * sheets of the user's on which our own cells get other looks.
 */
export function dryRunLines(plan: Plan, snapshot: Snapshot, language: Language): string[] {
  const say = terminalTexts(language).dryRun;
  const known = new Map(snapshot.sheets.map(({ id, name }) => [id, name]));
  const added = plan.actions.flatMap((action) =>
    action.do === 'addSheet' ? [[action.sheet, action.name] as const] : [],
  );
  const names = new Map([...known, ...added]);
  const nameOf = (id: string): string => names.get(id) ?? id;
  const things = plan.actions.flatMap((action) => linesOf(action, snapshot, nameOf, language));
  const dressed = new Set(plan.actions.flatMap((action) => (isOfLooks(action) ? [action.sheet] : [])));
  const looks = [...dressed].filter((sheet) => known.has(sheet)).map((sheet) => say.looks(nameOf(sheet)));
  const lines = [...things, ...looks];
  return ['', lines.length === 0 ? say.nothing : say.title, ...lines.map((line) => `  ${line}`)];
}

const OF_LOOKS = [
  'formatCells',
  'restoreLooks',
  'setColumnWidth',
  'addConditionalFormats',
  'removeConditionalFormats',
] as const;
type OfLooks = Extract<Action, { readonly do: (typeof OF_LOOKS)[number] }>;

function isOfLooks(action: Action): action is OfLooks {
  return OF_LOOKS.some((kind) => kind === action.do);
}

/** Looks are told once for a sheet; the hidden names by which Målkoll knows its own things are nobody's concern. */
function linesOf(action: Action, snapshot: Snapshot, nameOf: (id: string) => string, language: Language): string[] {
  const say = terminalTexts(language).dryRun;
  if (isOfLooks(action) || action.do === 'setName' || action.do === 'removeName') return [];
  switch (action.do) {
    case 'addSheet':
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
  }
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

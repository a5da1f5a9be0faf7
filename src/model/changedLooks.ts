import type { Action } from './plan';

/** The sheets that stood there before and on which a plan formats cells or widens columns. */
export function changedLooks(actions: readonly Action[]): ReadonlySet<string> {
  const added = new Set(actions.flatMap((action) => (action.do === 'addSheet' ? [action.sheet] : [])));
  const sheets = actions.flatMap((action) =>
    action.do === 'formatCells' || action.do === 'setColumnWidth' ? [action.sheet] : [],
  );
  return new Set(sheets.filter((sheet) => !added.has(sheet)));
}

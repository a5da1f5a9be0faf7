import { Fault } from '../../../model/faults';
import type { Plan } from '../../../model/plan';
import type { SheetSnapshot, Snapshot } from '../../../model/snapshot';
import { inExcel } from '../excelApi';
import type { ExcelApi } from '../excelApi';
import { holdsOnly, isOurs, isUnmarkedLeftover } from '../leftovers';
import type { ReadBook } from '../read/assemble';
import type { BookFacts } from '../read/readSheets';
import type { NameFacts } from '../read/sheetFacts';
import { hideName } from './nameSteps';
import { removeLeftover } from './sheetSteps';
import { narrowLeftover } from './tableSteps';
import type { Step } from './step';

/**
 * The steps that take away what an earlier write left half made, where the plan makes the same again. Where the user
 * has written something into it meanwhile it is hers: it loses all marks of ours, so that it is never written again,
 * and the plan is refused as made for another workbook (`book.changed`).
 */
export async function claimLeftovers(
  api: ExcelApi,
  { leftovers, snapshot, facts }: ReadBook,
  plan: Plan,
): Promise<readonly Step[]> {
  const remade = leftovers.sheets.flatMap((left) => {
    const action = plan.actions.find(
      (one) => one.do === 'addSheet' && one.name.toLowerCase() === left.sheet.name.toLowerCase(),
    );
    return action?.do === 'addSheet' ? [{ ...left, id: action.sheet }] : [];
  });
  const hers = [
    ...remade.filter(({ sheet, id }) => !holdsOnly(sheet, 'all', plan, id)),
    ...leftovers.cells.filter(({ sheet, ranges }) => !holdsOnly(sheet, ranges, plan, sheet.id)),
  ];
  const unmarked = leftovers.sheets.filter(({ sheet }) => isUnmarkedLeftover(sheet));
  const hasLeftovers = leftovers.sheets.length > 0 || leftovers.cells.length > 0;
  if (hers.length === 0) {
    return [
      ...unmarked.map(({ sheet }) => removeLeftover(sheet.id, sheet.name)),
      ...remade.map(({ sheet }) => removeLeftover(sheet.id, sheet.name)),
      ...leftovers.cells.flatMap(({ sheet }) => narrowed(sheet, snapshot)),
      ...(hasLeftovers ? shownNames(facts, snapshot) : []),
    ];
  }
  await inExcel(api, async (context) => {
    for (const { sheetId, name } of hers.flatMap(({ marks }) => marks)) {
      const names = sheetId === null ? context.workbook.names : context.workbook.worksheets.getItem(sheetId).names;
      names.getItemOrNullObject(name).delete();
    }
    await context.sync();
  });
  throw new Fault('book.changed', {});
}

/** Tables that had grown over what is in between are as narrow again as the plan takes them to be. */
function narrowed(standing: SheetSnapshot, { sheets }: Snapshot): Step[] {
  const known = sheets.find(({ id }) => id === standing.id)?.tables ?? [];
  return standing.tables.flatMap(({ name, range }) => {
    const wanted = known.find((table) => table.name === name)?.range;
    return wanted && wanted.right < range.right ? [narrowLeftover(standing.id, name, wanted)] : [];
  });
}

/** Names of ours that are shown: each is added first and then hidden, and the write may have been broken off between. */
function shownNames(facts: BookFacts, { sheets }: Snapshot): Step[] {
  const shown = (sheet: string | null, names: readonly NameFacts[]): Step[] =>
    names.filter(({ name, hidden }) => isOurs(name) && !hidden).map(({ name }) => hideName(sheet, name));
  const standing = facts.sheets.filter(({ id }) => sheets.some((sheet) => sheet.id === id));
  return [...shown(null, facts.names), ...standing.flatMap(({ id, names }) => shown(id, names))];
}

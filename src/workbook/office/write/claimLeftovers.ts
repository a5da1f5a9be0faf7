import { Fault } from '../../../model/faults';
import type { Plan } from '../../../model/plan';
import { inExcel } from '../excelApi';
import type { ExcelApi } from '../excelApi';
import { HALF_MADE, HALF_WRITTEN, holdsOnly } from '../leftovers';
import type { ReadBook } from '../read/assemble';
import { removeLeftover } from './sheetSteps';
import type { Step } from './step';

/**
 * The steps that take away what an earlier write left half made, where the plan makes the same again. Where the user
 * has written something into it meanwhile it is hers: it loses its mark, so that it is seen from then on, and the plan
 * is refused as made for another workbook (`book.changed`).
 */
export async function claimLeftovers(api: ExcelApi, { leftovers }: ReadBook, plan: Plan): Promise<readonly Step[]> {
  const remade = leftovers.sheets.flatMap((sheet) => {
    const action = plan.actions.find(
      (one) => one.do === 'addSheet' && one.name.toLowerCase() === sheet.name.toLowerCase(),
    );
    return action?.do === 'addSheet' ? [{ sheet, id: action.sheet }] : [];
  });
  const hers = [
    ...remade
      .filter(({ sheet, id }) => !holdsOnly(sheet, 'all', plan, id))
      .map(({ sheet }) => ({ sheet: sheet.id, mark: HALF_MADE })),
    ...leftovers.cells
      .filter(({ sheet, ranges }) => !holdsOnly(sheet, ranges, plan, sheet.id))
      .map(({ sheet }) => ({ sheet: sheet.id, mark: HALF_WRITTEN })),
  ];
  if (hers.length === 0) return remade.map(({ sheet }) => removeLeftover(sheet.id, sheet.name));
  await inExcel(api, async (context) => {
    for (const { sheet, mark } of hers) {
      context.workbook.worksheets.getItem(sheet).names.getItemOrNullObject(mark).delete();
    }
    await context.sync();
  });
  throw new Fault('book.changed', {});
}

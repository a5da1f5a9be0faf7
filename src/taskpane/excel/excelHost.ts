import { GOAL_HEADERS } from '../../lexicon/goalMentions';
import { Fault } from '../../model/faults';
import { inExcel, readFault, type ExcelApi } from '../../workbook/office/excelApi';
import { officeWorkbook } from '../../workbook/office/officeWorkbook';
import type { Engine } from '../../worker/engine';
import type { CellPlace, PaneHost } from '../paneHost';

/** The workbook that the pane stands in, also when another one is in front. */
export function excelHost(engine: Engine): PaneHost {
  const excel: ExcelApi = {
    run: Excel.run.bind(Excel),
    isSupported: (version) => Office.context.requirements.isSetSupported('ExcelApi', version),
  };
  const workbook = officeWorkbook({
    excel,
    sought: GOAL_HEADERS,
    wants: (heads) => engine.call('wantedSheets', heads),
  });
  return {
    surroundings: 'excel',
    workbook,
    goTo: (place) => goTo(excel, place),
    onUserChange: (listener) => onUserChange(excel, listener),
    // Excel's own web view on Windows saves no files that a page makes.
    makeReport: null,
  };
}

/** A report may name a sheet that the user has renamed, deleted or hidden since. */
async function goTo(excel: ExcelApi, { sheet, cell }: CellPlace): Promise<void> {
  try {
    await inExcel(excel, async (context) => {
      const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
      worksheet.load('visibility');
      await context.sync();
      if (worksheet.isNullObject) throw new Fault('book.noSuchSheet', { sheet });
      if (worksheet.visibility !== 'Visible') throw new Fault('book.hiddenSheet', { sheet });
      worksheet.activate();
      worksheet.getRange(cell).select();
      await context.sync();
    });
  } catch (error) {
    throw readFault(error);
  }
}

/**
 * Other people's changes come as `Remote` and are theirs to recalculate, or two panes would answer each other for ever.
 * Of our own writes Excel tells nothing, for each request that writes switches our events off and on again; from
 * ExcelApi 1.14 on an event would say so itself as well.
 */
async function onUserChange(excel: ExcelApi, listener: () => void): Promise<() => void> {
  try {
    const registered = await inExcel(excel, async (context) => {
      const handler = context.workbook.worksheets.onChanged.add((event) => {
        const own = event.triggerSource === 'ThisLocalAddin';
        if (event.source === 'Local' && !own) listener();
        return Promise.resolve();
      });
      await context.sync();
      return handler;
    });
    return () => {
      // A handler that cannot be taken away speaks to no one: who stopped listens no more.
      excel
        .run({ delayForCellEdit: true, previousObjects: registered.context }, async (context) => {
          registered.remove();
          await context.sync();
        })
        .catch(() => undefined);
    };
  } catch (error) {
    throw readFault(error);
  }
}

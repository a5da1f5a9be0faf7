import { GOAL_HEADERS } from '../../lexicon/goalMentions';
import { officeWorkbook } from '../../workbook/office/officeWorkbook';
import type { Engine } from '../../worker/engine';
import type { CellPlace, PaneHost } from '../paneHost';

/** The workbook that the pane stands in, also when another one is in front. */
export function excelHost(engine: Engine): PaneHost {
  const workbook = officeWorkbook({
    excel: {
      run: Excel.run.bind(Excel),
      isSupported: (version) => Office.context.requirements.isSetSupported('ExcelApi', version),
    },
    sought: GOAL_HEADERS,
    wants: (heads) => engine.call('wantedSheets', heads),
  });
  // Excel's own web view on Windows saves no files that a page makes.
  return { surroundings: 'excel', workbook, goTo, onUserChange, makeReport: null };
}

function goTo({ sheet, cell }: CellPlace): Promise<void> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
    worksheet.activate();
    worksheet.getRange(cell).select();
    await context.sync();
  });
}

/**
 * Other people's changes come as `Remote` and are theirs to recalculate, or two panes would answer each other for ever.
 * Our own writes say so from ExcelApi 1.14 on; before that they give one more run, which finds nothing to write.
 */
async function onUserChange(listener: () => void): Promise<() => void> {
  const registered = await Excel.run(async (context) => {
    const handler = context.workbook.worksheets.onChanged.add((event) => {
      const own = event.triggerSource === 'ThisLocalAddin';
      if (event.source === 'Local' && !own) listener();
      return Promise.resolve();
    });
    await context.sync();
    return handler;
  });
  return () => {
    void Excel.run(registered.context, async (context) => {
      registered.remove();
      await context.sync();
    });
  };
}

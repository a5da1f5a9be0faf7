import { loadTexts } from '../../src/i18n/texts';
import { recalculate } from '../../src/recalculate';
import { snapshotOf } from '../../src/workbook/memory/sheetSpec';
import { wantedSheets } from '../../src/worker/wantedSheets';
import { layBook } from '../../test/excel-host/book/layBook';
import { officeHost } from '../../test/excel-host/officeHost';
import { OpenExcel } from '../../test/excel-host/openExcel';

/** Requests and bytes of a recalculation in the simulated Excel, and of one after it when nothing has changed. */
export async function tripsOf(rows: string): Promise<Readonly<Record<string, number>>> {
  await loadTexts('sv');
  const excel = await OpenExcel.boot();
  const row = (index: number): (string | number)[] => {
    const goal = `Mål ${String(Math.floor(index / 10))}`;
    return [goal, `Andelen nöjda i enhet ${String(index)} ska öka från 60 % (2022) till 70 % 2023`, 0.6, 0.61];
  };
  const header = ['Mål', 'Indikator', 'Utfall 2022', 'T2 2023'];
  const cells = [header, ...Array.from({ length: Number(rows) }, (_, index) => row(index))];
  excel.open(layBook(snapshotOf([{ name: 'Mål 2023', cells }])));
  const office = officeHost(excel, { wants: wantedSheets });
  const run = async (): Promise<{ reads: number; writes: number; kilobytes: number }> => {
    excel.container.resetCounters();
    const { plan } = recalculate(await office.snapshot(), { today: '2023-09-15' });
    await office.apply(plan);
    const exchanges = excel.container.exchanges;
    const bytes = exchanges.reduce((sum, { requestBytes, replyBytes }) => sum + requestBytes + replyBytes, 0);
    const count = (kind: string): number => exchanges.filter((exchange) => exchange.kind === kind).length;
    return { reads: count('read'), writes: count('write'), kilobytes: bytes / 1024 };
  };
  const first = await run();
  const again = await run();
  return { ...first, readsAgain: again.reads, writesAgain: again.writes };
}

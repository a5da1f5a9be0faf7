import { createMemoryWorkbook } from '../../src/workbook/memory/memoryWorkbook';
import type { WorkbookPort } from '../../src/workbook/port';
import { openXlsx } from '../../src/workbook/xlsx/openXlsx';
import { xlsxOf } from './buildXlsx';
import { describeContract } from './contract';

describeContract('memory', (book) => Promise.resolve(createMemoryWorkbook(book)));

describeContract('xlsx', (book) => openXlsx(xlsxOf(book)));

/** A file that is saved and opened again after every plan. */
describeContract('xlsx, saved and opened again', async (book) => {
  const workbook = await openXlsx(xlsxOf(book));
  const reopened = async (): Promise<WorkbookPort> => openXlsx(await workbook.save());
  return { snapshot: async () => (await reopened()).snapshot(), apply: (plan) => workbook.apply(plan) };
});

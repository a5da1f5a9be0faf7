import { Fault } from '../model/faults';
import { openXlsx, type XlsxWorkbook } from '../workbook/xlsx/openXlsx';
import type { BookCalls } from './book';
import { serve } from './rpc';

let open: XlsxWorkbook | null = null;

function workbook(): XlsxWorkbook {
  if (!open) throw new Fault('internal', { detail: 'no workbook is open' });
  return open;
}

const calls: BookCalls = {
  open: async (bytes) => {
    open = await openXlsx(bytes);
    return open.snapshot();
  },
  snapshot: () => workbook().snapshot(),
  apply: (plan) => workbook().apply(plan),
  save: () => workbook().save(),
};

serve(self, calls);

import { formulaValuesOf } from './formulaValues';
import type { Plan } from '../../src/model/plan';
import { officeWorkbook } from '../../src/workbook/office/officeWorkbook';
import type { OfficeOptions } from '../../src/workbook/office/officeWorkbook';
import type { ExcelApi } from '../../src/workbook/office/excelApi';
import type { Book } from './book/book';
import type { OpenExcel } from './openExcel';

/** The client of a booted Excel, as the office host takes it. */
export function excelApi({ window }: OpenExcel): ExcelApi {
  return {
    run: window.Excel.run,
    isSupported: (version) => window.Office.context.requirements.isSetSupported('ExcelApi', version),
  };
}

/** The office host on the workbook that is open; it reads every sheet wholly unless told otherwise. */
export function officeHost(
  excel: OpenExcel,
  options: Partial<Omit<OfficeOptions, 'excel'>> = {},
): ReturnType<typeof officeWorkbook> {
  const host = officeWorkbook({
    excel: excelApi(excel),
    wants: ({ sheets }) => sheets.map(({ id }) => id),
    sought: [],
    ...options,
  });
  const apply = host.apply.bind(host);
  host.apply = (plan, ...more) => {
    foresee(excel.book, plan);
    return apply(plan, ...more);
  };
  return host;
}

function foresee(book: Book, plan: Plan): void {
  for (const [formula, value] of formulaValuesOf(plan)) book.results.set(formula, value);
}

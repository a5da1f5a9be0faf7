import { inExcel, readFault } from './excelApi';
import type { ExcelApi } from './excelApi';

/** A client that only tells with which options it was run. */
function clientOf(version: number): { readonly api: ExcelApi; readonly options: unknown[] } {
  const options: unknown[] = [];
  const run = (given: unknown): Promise<null> => {
    options.push(given);
    return Promise.resolve(null);
  };
  const isSupported = (wanted: string): boolean => Number(wanted.split('.')[1]) <= version;
  return { api: { run: run, isSupported }, options };
}

const nothing = (): Promise<null> => Promise.resolve(null);

test.each([
  ['one request', 20, false, { delayForCellEdit: true }],
  ['several requests', 20, true, { delayForCellEdit: true, mergeUndoGroup: true }],
  ['several requests in an Excel that cannot merge them', 19, true, { delayForCellEdit: true }],
])(
  '%s wait for the end of a cell edit, and are one step to undo where Excel can do that',
  async (_, version, several, wanted) => {
    const { api, options } = clientOf(version);
    await inExcel(api, nothing, several);
    expect(options).toEqual([wanted]);
  },
);

test.each([
  [{ code: 'InvalidOperationInCellEditMode' }, { code: 'excel.editing', params: {} }],
  [
    Object.assign(new Error('Nej.'), { code: 'GeneralException' }),
    { code: 'excel.failed', params: { reason: 'GeneralException: Nej.' } },
  ],
  [new Error('Nej.'), { code: 'excel.failed', params: { reason: 'Nej.' } }],
])('%p becomes a fault', (error, fault) => {
  expect(readFault(error)).toMatchObject(fault);
});

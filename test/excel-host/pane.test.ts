import { takeBack } from '../../src/compose/takeBack';
import { recalculate } from '../../src/recalculate';
import { excelHost } from '../../src/taskpane/excel/excelHost';
import type { PaneHost } from '../../src/taskpane/paneHost';
import { snapshotOf } from '../../src/workbook/memory/sheetSpec';
import type { Engine } from '../../src/worker/engine';
import type { Book } from './book/book';
import { layBook } from './book/layBook';
import { formulaValuesOf } from './formulaValues';
import { OpenExcel } from './openExcel';

/*
 * What the pane asks of Excel beside reading and writing: to show a cell, and to be told when the user changes one.
 */

const CELLS = [
  ['Mål', 'Indikator', 'Utfall 2022', 'T2 2023'],
  ['Trygghet', 'Andelen nöjda ska öka från 60 % (2022) till 70 % 2023', 0.6, 0.62],
];

let excel: OpenExcel;
beforeAll(async () => {
  excel = await OpenExcel.boot();
  Object.assign(globalThis, { Excel: excel.window.Excel, Office: excel.window.Office });
});
afterAll(() => {
  excel.close();
});
afterEach(() => {
  excel.expectNothingMissing();
});

const engine = {
  call: (_name: string, { sheets }: { sheets: readonly { id: string }[] }) =>
    Promise.resolve(sheets.map(({ id }) => id)),
} as unknown as Engine;

function open(): { book: Book; host: PaneHost } {
  const sheets = ['Mål 2023', 'Fritt', 'Dolt'].map((name) => ({ name, cells: name === 'Mål 2023' ? CELLS : [] }));
  const book = excel.open(layBook(snapshotOf(sheets)));
  const hidden = book.sheetNamed('Dolt');
  if (hidden) hidden.visibility = 'Hidden';
  return { book, host: excelHost(engine) };
}

/** Long enough for what Excel still has to tell. */
function aMoment(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 50));
}

test('a cell is shown and selected', async () => {
  const { book, host } = open();
  await host.goTo({ sheet: 'Fritt', cell: 'C6' });
  expect(book.selection?.sheet.name).toBe('Fritt');
  expect(book.selection?.area).toMatchObject({ top: 5, left: 2 });
});

test.each([
  ['is not there', 'Mål 2022', 'book.noSuchSheet'],
  ['is hidden', 'Dolt', 'book.hiddenSheet'],
])('a sheet that %s is told by name', async (_, sheet, code) => {
  const { host } = open();
  await expect(host.goTo({ sheet, cell: 'A1' })).rejects.toMatchObject({ code, params: { sheet } });
});

test('what else Excel will not show is told as Excel’s', async () => {
  const { host } = open();
  excel.container.mishaps = () => ({ kind: 'refused' });
  await expect(host.goTo({ sheet: 'Fritt', cell: 'A1' })).rejects.toMatchObject({ code: 'excel.failed' });
});

async function listening(host: PaneHost) {
  const listener = jest.fn();
  const stop = await host.onUserChange?.(listener);
  if (!stop) throw new Error('Excel tells of changes');
  return { listener, stop };
}

test('the user’s changes are told, a colleague’s not, and none after the end', async () => {
  const { book, host } = open();
  const { listener, stop } = await listening(host);
  book.edit(book.active, 1, 3, 0.7, 'Remote');
  await aMoment();
  expect(listener).not.toHaveBeenCalled();
  book.edit(book.active, 1, 3, 0.7);
  await aMoment();
  expect(listener).toHaveBeenCalledTimes(1);
  stop();
  await aMoment();
  book.edit(book.active, 1, 3, 0.8);
  await aMoment();
  expect(listener).toHaveBeenCalledTimes(1);
});

test('while a cell is being edited, beginning and ending wait', async () => {
  const { book, host } = open();
  excel.container.editCell(true);
  const beginning = listening(host);
  await aMoment();
  excel.container.editCell(false);
  const { listener, stop } = await beginning;
  excel.container.editCell(true);
  stop();
  await aMoment();
  excel.container.editCell(false);
  await aMoment();
  book.edit(book.active, 1, 3, 0.7);
  await aMoment();
  expect(listener).not.toHaveBeenCalled();
});

test('Excel that will not begin says so, and one that will not end is left at that', async () => {
  const { host } = open();
  excel.container.mishaps = (request) => (request === 0 ? { kind: 'refused' } : null);
  await expect(host.onUserChange?.(() => undefined)).rejects.toMatchObject({ code: 'excel.failed' });
  const { stop } = await listening(host);
  excel.container.mishaps = () => ({ kind: 'refused' });
  stop();
  await aMoment();
});

test('neither a recalculation nor taking it back is told, also where events do not say whose they are', async () => {
  const { book, host } = open();
  const changed = book.changed.bind(book);
  const told = jest.spyOn(book, 'changed').mockImplementation((sheet, address, source) => {
    changed(sheet, address, source, 'Unknown');
  });
  const { listener } = await listening(host);
  const { plan, inverse } = recalculate(await host.workbook.snapshot(), { today: '2023-09-15' });
  for (const [formula, value] of formulaValuesOf(plan)) book.results.set(formula, value);
  await host.workbook.apply(plan);
  await host.workbook.apply(takeBack(plan, inverse, await host.workbook.snapshot()).plan);
  await aMoment();
  expect(told).toHaveBeenCalled();
  expect(listener).not.toHaveBeenCalled();
  book.edit(book.active, 1, 3, 0.7);
  await aMoment();
  expect(listener).toHaveBeenCalledTimes(1);
});

import { takeBack } from '../../src/compose/takeBack';
import { recalculate } from '../../src/recalculate';
import { snapshotOf } from '../../src/workbook/memory/sheetSpec';
import { layBook } from './book/layBook';
import { stateOf } from './book/state';
import { officeHost } from './officeHost';
import { OpenExcel } from './openExcel';

let excel: OpenExcel;
beforeAll(async () => {
  excel = await OpenExcel.boot();
});
afterAll(() => {
  excel.close();
});
afterEach(() => {
  excel.expectNothingMissing();
});

const TODAY = '2023-09-15';
const CELLS = [
  ['Mål', 'Indikator', 'Utfall 2022', 'T2 2023'],
  ['Trygghet', 'Andelen nöjda ska öka från 60 % (2022) till 70 % 2023', 0.6, 0.62],
  ['Trygghet', 'Andelen trygga ska öka från 50 % (2022) till 60 % 2023', 0.5, 0.61],
];

/** A table with formats and widths of the user's own in the empty columns where ours will stand. */
function openFormatted() {
  const book = excel.open(layBook(snapshotOf([{ name: 'Mål 2023', cells: CELLS }])));
  const sheet = book.active;
  sheet.format({ top: 0, left: 4, bottom: 0, right: 5 }, { 'fill.color': '#FFEE00', 'fill.pattern': 'Solid' });
  sheet.format({ top: 1, left: 5, bottom: 1, right: 5 }, { 'font.bold': true, 'font.name': 'Arial', wrapText: true });
  sheet.columnWidths.set(4, 71.25);
  sheet.grid.at(2, 5).numberFormat = '0.000';
  return { book, sheet, office: officeHost(excel) };
}

test('restoring brings back values, formats and widths exactly as they stood', async () => {
  const { book, sheet, office } = openFormatted();
  const before = stateOf(book);
  const { plan, inverse } = recalculate(await office.snapshot(), { today: TODAY });
  await office.apply(plan);
  expect(sheet.columnWidths.get(5)).not.toBe(undefined);
  const back = takeBack(plan, inverse, await office.snapshot());
  await office.apply(back.plan);
  expect(stateOf(book)).toEqual(before);
});

test('a cell that was edited since is left, and listed', async () => {
  const { book, sheet, office } = openFormatted();
  const { plan, inverse } = recalculate(await office.snapshot(), { today: TODAY });
  await office.apply(plan);
  book.edit(sheet, 2, 4, 'min bedömning');
  const back = takeBack(plan, inverse, await office.snapshot());
  expect(back.skipped).toEqual([{ sheet: 'Mål 2023', cell: 'E3' }]);
  await office.apply(back.plan);
  expect(sheet.grid.get(2, 4)?.value).toBe('min bedömning');
  expect(sheet.grid.get(1, 4)?.value ?? '').toBe('');
  expect(book.sheets.map(({ name }) => name)).toEqual(['Mål 2023']);
});

test('restoring takes a reading in two requests, one look and one write', async () => {
  excel.open(layBook(snapshotOf([{ name: 'Mål 2023', cells: CELLS }])));
  const office = officeHost(excel);
  const { plan, inverse } = recalculate(await office.snapshot(), { today: TODAY });
  await office.apply(plan);
  excel.container.resetCounters();
  await office.apply(takeBack(plan, inverse, await office.snapshot()).plan);
  expect(excel.roundTrips).toBe('read read read write');
});

import { snapshotOf, type SheetSpec } from '../../src/workbook/memory/sheetSpec';
import { wantedSheets } from '../../src/worker/wantedSheets';
import { PAYLOAD } from '../../src/workbook/office/excelApi';
import { layBook } from '../excel-host/book/layBook';
import { officeHost } from '../excel-host/officeHost';
import { OpenExcel } from '../excel-host/openExcel';
import { change, run } from './packBook';

/* 300 indicators over 40 goals and 12 periods: as many requests as a small plan, and a pack of readable size. */

let excel: OpenExcel;
beforeAll(async () => {
  excel = await OpenExcel.boot();
});
afterAll(() => {
  excel.close();
});

const MONTHS = 'jan feb mar apr maj jun jul aug sep okt nov dec'.split(' ');

/** A plan with a value for each month: every indicator begins at 60 % and comes its own way towards 80 %. */
function plan(goals: number, indicators: number): SheetSpec {
  const header = ['Mål', 'Indikator', ...MONTHS.map((month) => `Utfall ${month} 2023`)];
  const rows = Array.from({ length: indicators }, (_, n) => [
    `Mål ${String(n % goals)} för verksamheten`,
    `Andelen nöjda i enhet ${String(n)} ska öka från 60 % (2022) till 80 % 2023`,
    ...MONTHS.map((_month, m) => `${String(60 + Math.round(((n % 5) * m) / 2))} %`),
  ]);
  return { name: 'Mål 2023', cells: [header, ...rows] };
}

test('the round trips do not grow with the pack', async () => {
  const requests = async (sheet: SheetSpec) => {
    const book = excel.open(layBook(snapshotOf([sheet])));
    const office = officeHost(excel, { wants: wantedSheets });
    await run(office);
    const trips = excel.roundTrips;
    const largest = Math.max(...excel.container.exchanges.map(({ requestBytes }) => requestBytes));
    const counts = Object.fromEntries(book.sheets.map(({ name, charts }) => [name, charts.length]));
    excel.container.resetCounters();
    expect((await run(office)).plan.actions).toEqual([]);
    return { trips, again: excel.roundTrips, largest, counts };
  };
  const small = await requests(plan(2, 6));
  const large = await requests(plan(40, 300));
  expect(large.trips).toBe(small.trips);
  expect(large.trips).toBe('read read read write');
  expect(large.again).toBe(small.again);
  expect(large.largest).toBeLessThan(PAYLOAD);
  // Two of the whole plan, the trend, a bullet chart for each goal, and 48 of the 300 indicators.
  expect(large.counts).toMatchObject({ Måluppföljning: 2, Diagram: 2 + 40 + 48 });
  excel.expectNothingMissing();
});

test('every chart is followed with one write when the values change', async () => {
  excel.open(layBook(snapshotOf([plan(40, 300)])));
  const office = officeHost(excel, { wants: wantedSheets });
  await run(office);
  const [goals] = (await office.snapshot()).sheets;
  await change(office, ({ version }) => ({
    basedOn: version,
    actions: [
      {
        do: 'writeCells',
        sheet: goals?.id ?? '',
        row: 1,
        column: 13,
        values: Array.from({ length: 300 }, () => ['79 %']),
      },
    ],
  }));
  excel.container.resetCounters();
  await run(office);
  expect(excel.roundTrips).toMatch(/^read read( read)? write( write)?$/);
});

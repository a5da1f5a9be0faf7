import { chooseSettings } from '../../src/compose/settings/chooseSettings';
import { takeBack } from '../../src/compose/takeBack';
import { layBook } from '../excel-host/book/layBook';
import { officeHost } from '../excel-host/officeHost';
import { OpenExcel } from '../excel-host/openExcel';
import { wantedSheets } from '../../src/worker/wantedSheets';
import { reportOn } from '../report/madeReport';
import { change, chartsIn, fillsOf, openSample, run } from './packBook';

/* The municipality's own status colours fill the bars of every chart of statuses, also of charts that stand. */

const OF_STATUSES = ['distribution', 'goals', 'goalShares', 'trend'] as const;
const OURS = ['#2E9E78', '#F5D97A', '#9E2A1C', '#7F8FA6', '#7F8FA6'];
const HERS = ['#003366', '#F5D97A', '#9E2A1C', '#7F8FA6', '#7F8FA6'];
const BLUE = { colourGreen: '#003366' } as const;

let excel: OpenExcel;
beforeAll(async () => {
  excel = await OpenExcel.boot();
});
afterAll(() => {
  excel.close();
});

async function fillsIn(book: Awaited<ReturnType<typeof openSample>>): Promise<Record<string, string[]>> {
  const charts = chartsIn(await book.save());
  return Object.fromEntries(OF_STATUSES.map((key) => [key, fillsOf(charts.get(key) ?? '')]));
}

const all = (fills: readonly string[]) => Object.fromEntries(OF_STATUSES.map((key) => [key, fills]));

test('a colour chosen afterwards is followed in place, once, and taken back with the recalculation', async () => {
  const book = await openSample('gotene-2023');
  await run(book);
  expect(await fillsIn(book)).toEqual(all(OURS));
  await change(book, (snapshot) => chooseSettings(snapshot, BLUE, 'sv'));
  const { plan, inverse } = await run(book);
  expect(await fillsIn(book)).toEqual(all(HERS));
  expect((await run(book)).plan.actions).toEqual([]);
  await book.apply(takeBack(plan, inverse, await book.snapshot()).plan);
  expect(await fillsIn(book)).toEqual(all(OURS));
});

test('charts that are made after the choice have its colours from the beginning', async () => {
  const book = await openSample('lulea-2023');
  await change(book, (snapshot) => chooseSettings(snapshot, BLUE, 'sv'));
  await run(book);
  expect(await fillsIn(book)).toEqual(all(HERS));
  await change(book, (snapshot) => chooseSettings(snapshot, { colourGreen: '#CDEBDF' }, 'sv'));
  await run(book);
  expect(await fillsIn(book)).toEqual(all(OURS));
});

test('Excel draws the same colours', async () => {
  const start = await (await openSample('gotene-2023')).snapshot();
  const open = excel.open(layBook(start));
  const office = officeHost(excel, { wants: wantedSheets });
  await run(office);
  await change(office, (snapshot) => chooseSettings(snapshot, BLUE, 'sv'));
  await run(office);
  const charts = new Map(open.sheets.flatMap((sheet) => sheet.charts.map((chart) => [chart.name, chart] as const)));
  const fills = OF_STATUSES.map((key) =>
    (charts.get(`Malkoll.${key}`)?.series ?? []).flatMap(({ properties }) =>
      key === 'distribution'
        ? HERS.map((_, point) => properties[`points.${String(point)}.format.fill.color`])
        : [properties['format.fill.color']],
    ),
  );
  expect(fills).toEqual(OF_STATUSES.map(() => HERS));
  expect((await run(office)).plan.actions).toEqual([]);
  excel.expectNothingMissing();
});

test('the report in Word draws the same colours', async () => {
  const book = await openSample('gotene-2023');
  await change(book, (snapshot) => chooseSettings(snapshot, BLUE, 'sv'));
  const report = await reportOn(await book.snapshot());
  const charts = report.names.filter((name) => /charts\/chart\d+\.xml$/.test(name)).map((name) => report.part(name));
  expect(charts).toHaveLength(2);
  for (const chart of charts) expect(chart).toContain('003366');
});

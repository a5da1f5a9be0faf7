import { takeBack } from '../../src/compose/takeBack';
import type { Snapshot } from '../../src/model/snapshot';
import { recalculate } from '../../src/recalculate';
import { createMemoryWorkbook } from '../../src/workbook/memory/memoryWorkbook';
import type { WorkbookPort } from '../../src/workbook/port';
import { wantedSheets } from '../../src/worker/wantedSheets';
import { deleteRow, deleteSheet, insertRows, onSheet } from '../composing/edits';
import { sheetNamed } from '../composing/shown';
import { layBook } from '../excel-host/book/layBook';
import { officeHost } from '../excel-host/officeHost';
import { OpenExcel } from '../excel-host/openExcel';
import { change, chartsIn, openSample, run, TODAY } from './packBook';

/* What the user deleted stays deleted until she asks for it; then it stands where it stood. */

let excel: OpenExcel;
beforeAll(async () => {
  excel = await OpenExcel.boot();
});
afterAll(() => {
  excel.close();
});

async function remade(book: WorkbookPort) {
  const done = recalculate(await book.snapshot(), { today: TODAY, language: 'sv', remakes: true });
  await book.apply(done.plan);
  return done;
}

/** Luleå's plan after a run and an edit of the user's, in memory. */
async function edited(edit: (snapshot: Snapshot) => Snapshot): Promise<WorkbookPort> {
  const book = createMemoryWorkbook(await (await openSample('lulea-2023')).snapshot());
  await run(book);
  return createMemoryWorkbook(edit(await book.snapshot()));
}

const chartsOn = async (book: WorkbookPort, sheet: string) =>
  [...(sheetNamed(await book.snapshot(), sheet)?.charts ?? [])].sort();

const without = (snapshot: Snapshot, sheet: string, gone: string) =>
  onSheet(snapshot, sheet, (known) => ({ ...known, charts: known.charts.filter((chart) => chart !== gone) }));

describe.each([
  ['file', (): Promise<WorkbookPort> => openSample('lulea-2023')],
  [
    'Excel',
    async (): Promise<WorkbookPort> => {
      excel.open(layBook(await (await openSample('lulea-2023')).snapshot()));
      return officeHost(excel, { wants: wantedSheets });
    },
  ],
])('a chart that is deleted in %s', (_, open) => {
  test('is told of, not made again, made again when asked for, and taken back', async () => {
    const book = await open();
    await run(book);
    const before = await chartsOn(book, 'Måluppföljning');
    const sheet = sheetNamed(await book.snapshot(), 'Måluppföljning')?.id ?? '';
    await change(book, ({ version }) => ({
      basedOn: version,
      actions: [{ do: 'removeChart', sheet, chart: 'Malkoll.goals' }],
    }));
    const left = await run(book);
    expect(left.plan.actions).toEqual([]);
    expect(left.report.problems).toEqual(
      expect.arrayContaining([expect.objectContaining({ code: 'own.chartsDeleted', sheet: 'Måluppföljning' })]),
    );
    const { plan, inverse, report } = await remade(book);
    expect(plan.actions.map((action) => action.do)).toEqual(['addChart']);
    expect(report.problems.map(({ code }) => code)).not.toContain('own.chartsDeleted');
    expect(await chartsOn(book, 'Måluppföljning')).toEqual(before);
    expect((await run(book)).plan.actions).toEqual([]);
    await book.apply(takeBack(plan, inverse, await book.snapshot()).plan);
    expect(await chartsOn(book, 'Måluppföljning')).toEqual(before.filter((name) => name !== 'Malkoll.goals'));
  });
});

test('asking when nothing is deleted changes nothing', async () => {
  const book = await edited((snapshot) => snapshot);
  expect((await remade(book)).plan.actions).toEqual([]);
});

test('a chart stands beside its sentence, where the user has moved that', async () => {
  const book = await edited((snapshot) =>
    insertRows(without(snapshot, 'Måluppföljning', 'Malkoll.goals'), 'Måluppföljning', 10, 5),
  );
  const { plan } = await remade(book);
  const [action] = plan.actions;
  expect(action).toMatchObject({ do: 'addChart', chart: { anchor: { top: 25, bottom: 26, left: 0, right: 10 } } });
});

test('of a chart that was deleted with its sentence both are made again, below the others', async () => {
  const book = await edited((snapshot) => {
    const [last = ''] = sheetNamed(snapshot, 'Diagram')?.charts.slice(-1) ?? [];
    const at = snapshot.names.find(({ name }) => name === last.replace('Malkoll.', 'Malkoll.chart.'))?.refersTo ?? '';
    const row = Number(/\$(\d+)$/.exec(at)?.[1]) - 1;
    return deleteRow(without(snapshot, 'Diagram', last), 'Diagram', row);
  });
  expect((await run(book)).plan.actions).toEqual([]);
  const { plan } = await remade(book);
  expect(plan.actions.map((action) => action.do)).toEqual(
    expect.arrayContaining(['addChart', 'setName', 'writeCells']),
  );
  expect((await run(book)).plan.actions).toEqual([]);
});

test.each(['Diagram', 'Måluppföljning', 'Så räknades det', 'Målkoll historik'])(
  'the sheet %s is made again as it was',
  async (name) => {
    const whole = await edited((snapshot) => snapshot);
    const book = await edited((snapshot) => deleteSheet(snapshot, name));
    expect((await run(book)).report.problems.map(({ code }) => code)).toContain('own.sheetDeleted');
    await remade(book);
    const rows = async (one: WorkbookPort) => sheetNamed(await one.snapshot(), name)?.rows.map(({ values }) => values);
    expect(await rows(book)).toEqual(await rows(whole));
    expect(await chartsOn(book, name)).toEqual(await chartsOn(whole, name));
    expect((await run(book)).plan.actions).toEqual([]);
  },
);

test('charts read the sheet of their numbers again when that is made again', async () => {
  const book = await openSample('lulea-2023');
  await run(book);
  const before = chartsIn(await book.save());
  const data = sheetNamed(await book.snapshot(), 'Diagramunderlag');
  await change(book, ({ version }) => ({ basedOn: version, actions: [{ do: 'removeSheet', sheet: data?.id ?? '' }] }));
  await run(book);
  await remade(book);
  expect(chartsIn(await book.save())).toEqual(before);
});

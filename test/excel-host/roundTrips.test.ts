import { LAST_COLUMN, LAST_ROW } from '../../src/model/address';
import { GOAL_HEADERS } from '../../src/lexicon/goalMentions';
import { recalculate } from '../../src/recalculate';
import { snapshotOf } from '../../src/workbook/memory/sheetSpec';
import type { SheetSpec } from '../../src/workbook/memory/sheetSpec';
import { PAYLOAD } from '../../src/workbook/office/excelApi';
import { wantedSheets } from '../../src/worker/wantedSheets';
import { layBook } from './book/layBook';
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

function goals(name: string, rows: number): SheetSpec {
  const row = (index: number): (string | number)[] => {
    const goal = `Mål ${String(Math.floor(index / 10))}`;
    return [goal, `Andelen nöjda i enhet ${String(index)} ska öka från 60 % (2022) till 70 % 2023`, 0.6, 0.61];
  };
  const cells = [['Mål', 'Indikator', 'Utfall 2022', 'T2 2023'], ...Array.from({ length: rows }, (_, i) => row(i))];
  return { name, cells };
}

/** Sheets without goals: a ledger of 400 rows each, whose bodies are not to be read. */
function others(count: number): SheetSpec[] {
  return Array.from({ length: count }, (_, index) => ({
    name: `Huvudbok ${String(index)}`,
    cells: [['Konto', 'Belopp'], ...Array.from({ length: 400 }, (_row, row) => [4010, row])],
  }));
}

/** The requests of a whole recalculation, and how many of them are needed only because of their size. */
async function recalculated(sheets: readonly SheetSpec[], sought = GOAL_HEADERS) {
  excel.open(layBook(snapshotOf(sheets)));
  const office = officeHost(excel, { wants: wantedSheets, sought });
  const run = async (): Promise<number> => {
    excel.container.resetCounters();
    const { plan } = recalculate(await office.snapshot(), { today: '2023-09-15' });
    await office.apply(plan);
    return plan.actions.length;
  };
  await run();
  const { roundTrips } = excel;
  const exchanges = excel.container.asked;
  return { roundTrips, exchanges, run };
}

test.each([
  [10, 1],
  [1_000, 1],
  [10, 20],
  [1_000, 20],
])('a recalculation of %d rows in a book of %d sheets takes three reads and one write', async (rows, sheets) => {
  const { roundTrips, run } = await recalculated([goals('Mål 2023', rows), ...others(sheets - 1)]);
  expect(roundTrips).toBe('read read read write');
  // Nothing has changed: nothing is looked at again, and nothing written.
  expect(await run()).toBe(0);
  expect(excel.roundTrips).toBe('read read');
});

test('goals on each of twenty sheets take no more', async () => {
  const { roundTrips } = await recalculated(Array.from({ length: 20 }, (_, n) => goals(`Nämnd ${String(n)}`, 12)));
  expect(roundTrips).toBe('read read read write');
});

describe('a table that begins far down on a sheet whose top speaks of no goals', () => {
  const ledger = (rows: number): (string | number)[][] => [
    ['Konto', 'Belopp'],
    ...Array.from({ length: rows }, (_, row) => [4010, row]),
  ];
  const { cells: table } = goals('', 10);

  test('takes one read more, and no other sheet is read for it', async () => {
    const silent = { name: 'Blad 2', cells: [...ledger(90), [], ...table] };
    const { roundTrips, exchanges } = await recalculated([silent, ...others(19)]);
    expect(roundTrips).toBe('read read read read write');
    expect(excel.book.sheets[0]?.grid.get(92, 4)?.value).toBe('Målstatus');
    expect(exchanges[2]?.replyBytes).toBeLessThan(20_000);
  });

  test('is not looked for where the sheet is very large', async () => {
    const book = excel.open(layBook(snapshotOf([{ name: 'Huvudbok', cells: [...ledger(90), [], ...table] }])));
    book.active.put(4_000, 51, 'x');
    for (const [row, column] of [
      [5_000, 0],
      [9_000, 30],
    ] as const)
      book.active.put(row, column, 'x');
    const { sheets } = await officeHost(excel, { wants: wantedSheets, sought: GOAL_HEADERS }).snapshot();
    expect(excel.roundTrips).toBe('read read');
    expect(sheets[0]?.rows).toHaveLength(60);
  });
});

describe('ten thousand rows', () => {
  const LARGE = goals('Mål 2023', 10_000);

  async function splitOnlyBySize(sheets: readonly SheetSpec[]) {
    const { roundTrips, exchanges, run } = await recalculated(sheets);
    expect(roundTrips).toMatch(/^read read read write( write)*$/);
    const sizes = exchanges.map(({ requestBytes, replyBytes }) => Math.max(requestBytes, replyBytes));
    expect(Math.max(...sizes)).toBeLessThan(PAYLOAD);
    const written = exchanges.filter(({ kind }) => kind === 'write').map(({ requestBytes }) => requestBytes);
    const needed = Math.ceil(written.reduce((sum, bytes) => sum + bytes, 0) / PAYLOAD);
    expect(written.length).toBeLessThanOrEqual(needed + 1);
    return run;
  }

  test('take what the size of requests demands, in a book of 1 sheet', async () => {
    await splitOnlyBySize([LARGE]);
  });

  test('take no more in a book of 20 sheets, and nothing is written when nothing has changed', async () => {
    const run = await splitOnlyBySize([LARGE, ...others(19)]);
    expect(await run()).toBe(0);
    expect(excel.roundTrips).toMatch(/^read( read)*$/);
  });
});

test('of sheets without goals only the first rows cross over', async () => {
  const bodies = async (sheets: readonly SheetSpec[], sought = GOAL_HEADERS): Promise<number> =>
    (await recalculated(sheets, sought)).exchanges[1]?.replyBytes ?? 0;
  const alone = await bodies([goals('Mål 2023', 10)]);
  const among = [goals('Mål 2023', 10), ...others(19)];
  expect((await bodies(among, [])) - alone).toBeLessThan(19 * 300);
  // To be told that none of the headers stands below them takes a little more, whatever their size.
  expect((await bodies(among)) - alone).toBeLessThan(19 * 1_600);
});

test('one stray cell in the last corner of a sheet with goals costs nothing', async () => {
  const bytes = async (sheets: readonly SheetSpec[], stray: boolean): Promise<number> => {
    const book = excel.open(layBook(snapshotOf(sheets)));
    if (stray) book.active.put(LAST_ROW, LAST_COLUMN, 'x');
    await officeHost(excel, { wants: wantedSheets, sought: GOAL_HEADERS }).snapshot();
    expect(excel.roundTrips).toBe('read read');
    return excel.container.exchanges.reduce((sum, { requestBytes, replyBytes }) => sum + requestBytes + replyBytes, 0);
  };
  const sheets = [goals('Mål 2023', 100)];
  expect((await bytes(sheets, true)) - (await bytes(sheets, false))).toBeLessThan(1_000);
});

import type { Book } from '../../../test/excel-host/book/book';
import { layBook } from '../../../test/excel-host/book/layBook';
import { officeHost } from '../../../test/excel-host/officeHost';
import { OpenExcel } from '../../../test/excel-host/openExcel';
import { LAST_COLUMN, LAST_ROW } from '../../model/address';
import type { CellValue, SheetSnapshot, Snapshot } from '../../model/snapshot';

jest.setTimeout(30_000);

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

const HEADERS = ['Mål', 'Indikator', 'Utfall 2022', 'Utfall 2023'];

/** A sheet of goals with as many rows. */
function goals(name: string, rows: number): SheetSnapshot {
  const values = (index: number): CellValue[] =>
    index === 0 ? HEADERS : [`Mål ${String(index)}`, 'Andelen nöjda ska öka till minst 70 %', 0.5 + index / 1e6, null];
  return {
    id: name,
    name,
    visible: true,
    protected: false,
    rows: Array.from({ length: rows + 1 }, (_, index) => ({ index, hidden: false, values: values(index) })),
    merges: null,
    tables: [],
    charts: [],
    conditionalFormats: [],
  };
}

function bookOf(sheets: readonly SheetSnapshot[], more: Partial<Snapshot> = {}): Book {
  const empty = {
    version: '',
    date1904: false,
    structureProtected: false,
    readOnly: false,
    otherSheetNames: [],
    names: [],
  };
  return excel.open(layBook({ ...empty, ...more, sheets }));
}

/** An array with nothing before its only value. */
function at<T>(index: number, value: T): (T | undefined)[] {
  return [...Array.from({ length: index }, () => undefined), value];
}

/** Sheets whose first row says so are wanted. */
const wants = ({ sheets }: Snapshot): string[] =>
  sheets.filter(({ rows }) => rows[0]?.values[0] === 'Mål').map(({ id }) => id);

describe('a snapshot', () => {
  test('holds values, formats, formulas, errors, tables, names and what is locked', async () => {
    const book = bookOf([goals('Mål 2023', 3)], { date1904: true });
    const sheet = book.active;
    sheet.put(1, 3, 0.68, '0 %');
    sheet.put(0, 8, 43829, 'yyyy-mm-dd');
    sheet.put(2, 3, { error: '#N/A' });
    sheet.put(3, 3, '#N/A');
    book.results.set('=C2*2', 1.000002);
    sheet.put(1, 5, 1.000002, 'General', '=C2*2');
    sheet.put(2, 5, '=C2*2');
    sheet.put(3, 5, true);
    sheet.tables.push({
      id: '7',
      name: 'Mål',
      area: { top: 0, left: 0, bottom: 3, right: 3 },
      showHeaders: true,
      showTotals: false,
      style: 'TableStyleMedium2',
      filtered: true,
    });
    sheet.names.push({
      name: 'Malkoll.column.status.1',
      place: { sheet, area: { top: 0, left: 3, bottom: 0, right: 3 }, gone: false },
      formula: '',
      visible: true,
      comment: '',
    });
    sheet.hiddenRows.add(2);
    const { sheets, ...rest } = await officeHost(excel).snapshot();
    expect(excel.roundTrips).toBe('read read');
    const [first] = sheets;
    expect(rest).toMatchObject({
      date1904: true,
      readOnly: false,
      structureProtected: false,
      otherSheetNames: [],
      names: [{ name: 'Malkoll.column.status.1', sheetId: sheet.id, refersTo: "'Mål 2023'!$D$1" }],
    });
    expect(first).toMatchObject({ id: sheet.id, name: 'Mål 2023', protected: false, merges: null });
    expect(first?.tables).toEqual([
      {
        name: 'Mål',
        range: { top: 0, left: 0, bottom: 3, right: 3 },
        headerRow: true,
        totalsRow: false,
        columns: HEADERS,
        filtered: true,
      },
    ]);
    expect(first?.rows.map(({ hidden }) => hidden)).toEqual([false, false, true, false]);
    expect(first?.rows[1]).toEqual({
      index: 1,
      hidden: false,
      values: ['Mål 1', 'Andelen nöjda ska öka till minst 70 %', 0.500001, 0.68, undefined, 1.000002],
      formats: at(3, '0 %'),
      formulas: at(5, 'C2*2'),
    });
    expect(first?.rows[2]?.values.slice(3)).toEqual([{ error: '#N/A' }, undefined, '=C2*2']);
    expect(first?.rows[3]?.values.slice(3)).toEqual(['#N/A', undefined, true]);
  });

  test('tells the date system by what a date shows, also where only the body has one', async () => {
    const book = bookOf([goals('Mål', 200)], { date1904: true });
    book.active.put(150, 3, 43829, 'd/m-yy');
    expect((await officeHost(excel).snapshot()).date1904).toBe(true);
    book.date1904 = false;
    expect((await officeHost(excel).snapshot()).date1904).toBe(false);
  });

  test('of a sheet that is not wanted holds only the first rows', async () => {
    const notes = { ...goals('Anteckningar', 100), rows: goals('', 100).rows.slice(1) };
    bookOf([goals('Mål', 100), notes]);
    const { sheets } = await officeHost(excel, { wants }).snapshot();
    expect(sheets.map(({ rows }) => rows.length)).toEqual([101, 59]);
  });

  test('finds a table that begins below the head, whatever is wanted', async () => {
    const book = bookOf([]);
    book.active.put(200, 3, 'Mål');
    const { sheets } = await officeHost(excel, { wants }).snapshot();
    expect(sheets[0]?.rows).toEqual([{ index: 200, hidden: false, values: at(3, 'Mål') }]);
  });

  test.each([
    [10, 1],
    [1_000, 1],
    [10_000, 1],
    [10, 20],
    [1_000, 20],
  ])('takes two requests for %d rows on each of %d sheets', async (rows, sheets) => {
    bookOf(Array.from({ length: sheets }, (_, index) => goals(`Mål ${String(index)}`, rows)));
    const { sheets: read } = await officeHost(excel, { wants }).snapshot();
    expect(read.map((sheet) => sheet.rows.length)).toEqual(Array.from({ length: sheets }, () => rows + 1));
    expect(excel.roundTrips).toBe('read read');
  });

  test('is read in parts where an answer would be longer than the limit', async () => {
    bookOf([goals('Mål', 2_000)]);
    const { sheets } = await officeHost(excel, { wants, payload: 40_000 }).snapshot();
    expect(sheets[0]?.rows).toHaveLength(2_001);
    expect(sheets[0]?.rows[1_999]?.values[0]).toBe('Mål 1999');
    const bodies = excel.container.asked.slice(1);
    expect(bodies.length).toBeGreaterThan(3);
    expect(Math.max(...bodies.map(({ replyBytes }) => replyBytes))).toBeLessThan(50_000);
  });

  test.each([
    ['at the very end of the sheet', LAST_ROW, LAST_COLUMN],
    ['at the end of the first row', 0, LAST_COLUMN],
    ['at the end of the first column', LAST_ROW, 0],
    ['somewhere far below', 500_000, 7],
  ])('costs nothing more when a stray cell stands %s', async (_, row, column) => {
    const book = bookOf([goals('Mål', 1_000)]);
    book.active.put(row, column, 'x');
    const { sheets } = await officeHost(excel, { wants }).snapshot();
    expect(sheets[0]?.rows.find(({ index }) => index === row)?.values[column]).toBe('x');
    expect(excel.roundTrips).toBe('read read');
    const bytes = excel.container.exchanges.reduce((sum, exchange) => sum + exchange.replyBytes, 0);
    expect(bytes).toBeLessThan(150_000);
  });

  test('of far-apart stray cells in one region asks once more where they stand, and reads only them', async () => {
    const book = bookOf([goals('Mål', 10)]);
    book.active.put(100_000, 0, 'x');
    book.active.put(LAST_ROW, 51, 'y');
    const { sheets } = await officeHost(excel, { wants }).snapshot();
    expect(sheets[0]?.rows).toHaveLength(13);
    expect(excel.roundTrips).toBe('read read read');
  });

  test('reads a formula that nobody expected', async () => {
    const book = bookOf([goals('Mål', 200)]);
    book.active.put(150, 2, 0.7, '0 %', '=0.5+0.2');
    const { sheets } = await officeHost(excel, { wants }).snapshot();
    expect(sheets[0]?.rows[150]).toMatchObject({ formats: at(2, '0 %'), formulas: at(2, '0.5+0.2') });
    expect(sheets[0]?.rows[150]?.values[2]).toBe(0.7);
    expect(excel.roundTrips).toBe('read read read');
  });

  test('finds more sheets than it guesses', async () => {
    bookOf(Array.from({ length: 60 }, (_, index) => goals(`Mål ${String(index)}`, 3)));
    const office = officeHost(excel, { wants });
    expect((await office.snapshot()).sheets).toHaveLength(60);
    excel.container.resetCounters();
    await office.snapshot();
    expect(excel.roundTrips).toBe('read read');
  });

  test('has another version when anything in it has changed, and the same when nothing has', async () => {
    const book = bookOf([goals('Mål', 100)]);
    const office = officeHost(excel, { wants });
    const { version } = await office.snapshot();
    expect((await office.snapshot()).version).toBe(version);
    book.active.put(90, 3, 'x');
    expect((await office.snapshot()).version).not.toBe(version);
  });

  test('waits while a cell is edited', async () => {
    bookOf([goals('Mål', 3)]);
    excel.container.editCell(true);
    const snapshot = officeHost(excel).snapshot();
    excel.container.editCell(false);
    await expect(snapshot).resolves.toMatchObject({ readOnly: false });
  });

  test('that Excel does not give is a fault with the reason', async () => {
    bookOf([goals('Mål', 3)]);
    excel.container.mishaps = () => ({ kind: 'action', index: 3 });
    await expect(officeHost(excel).snapshot()).rejects.toMatchObject({ code: 'excel.failed' });
  });
});

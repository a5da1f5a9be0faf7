import { Book } from '../../../test/excel-host/book/book';
import { stateOf } from '../../../test/excel-host/book/state';
import { formulaOf } from '../../../test/excel-host/objects/names';
import { officeHost } from '../../../test/excel-host/officeHost';
import { OpenExcel } from '../../../test/excel-host/openExcel';
import type { Action, ChartSpec, Plan } from '../../model/plan';
import type { Snapshot } from '../../model/snapshot';
import type { WorkbookPort } from '../port';

jest.setTimeout(30_000);

let excel: OpenExcel;
let book: Book;
let office: WorkbookPort;
let snapshot: Snapshot;
let goals: string;

beforeAll(async () => {
  excel = await OpenExcel.boot();
});
afterAll(() => {
  excel.close();
});
beforeEach(async () => {
  book = excel.open(new Book('Mål.xlsx', 'Mål 2023'));
  for (const [column, header] of ['Mål', 'Indikator', 'Utfall'].entries()) book.active.put(0, column, header);
  for (let row = 1; row <= 5; row++) {
    book.active.put(row, 0, `Mål ${String(row)}`);
    book.active.put(row, 2, row / 10, '0 %');
  }
  goals = book.active.id;
  await takeSnapshot();
});
afterEach(() => {
  excel.expectNothingMissing();
});

async function takeSnapshot(): Promise<void> {
  office = officeHost(excel);
  snapshot = await office.snapshot();
  excel.container.resetCounters();
}

const plan = (...actions: Action[]): Plan => ({ basedOn: snapshot.version, actions });
const write = (row: number, column: number, values: readonly (readonly (string | number | null)[])[]): Action => ({
  do: 'writeCells',
  sheet: goals,
  row,
  column,
  values,
});

const addOverview: Action = {
  do: 'addSheet',
  sheet: 'overview',
  name: 'Måluppföljning',
  freeze: { rows: 1, columns: 2 },
  gridlines: false,
  print: { landscape: true, fitToWidth: true, titleRows: [0, 1], header: '&LMålkoll&RSida &P', footer: '&P' },
};

const chart: ChartSpec = {
  name: 'Malkoll.chart.goals',
  kind: 'stackedBar',
  title: 'Mål efter status',
  altText: '',
  anchor: { top: 10, left: 0, bottom: 25, right: 5 },
  source: 'overview',
  categories: { top: 1, left: 0, bottom: 3, right: 0 },
  series: [
    { name: cell(0, 1), values: { top: 1, left: 1, bottom: 3, right: 1 }, color: '#1B7F5F', style: 'bar' },
    { name: cell(0, 2), values: { top: 1, left: 2, bottom: 3, right: 2 }, color: '#D98E04', style: 'bar' },
  ],
  valueAxis: { min: 0, numberFormat: '0' },
};

function cell(row: number, column: number): { top: number; left: number; bottom: number; right: number } {
  return { top: row, left: column, bottom: row, right: column };
}

test('an empty plan asks and writes nothing', async () => {
  await office.apply(plan());
  expect(excel.roundTrips).toBe('');
});

test('a plan is carried out in one look and one write', async () => {
  await office.apply(
    plan(
      addOverview,
      {
        do: 'writeCells',
        sheet: 'overview',
        row: 0,
        column: 0,
        values: [
          ['Mål', 'Grön', 'Gul'],
          ['a', 1, null],
        ],
      },
      {
        do: 'addTable',
        sheet: 'overview',
        name: 'Malkoll_mal',
        range: { top: 0, left: 0, bottom: 3, right: 2 },
        columns: ['Mål', 'Grön', 'Gul'],
        style: 'TableStyleLight1',
      },
      { do: 'addChart', sheet: 'overview', chart },
      write(0, 3, [['Målstatus'], ['● Uppnått']]),
      {
        do: 'formatCells',
        sheet: goals,
        range: cell(0, 3),
        format: { bold: true, color: '#FFFFFF', fill: '#1F3864', wrap: true, vertical: 'center' },
      },
      { do: 'setColumnWidth', sheet: goals, columns: [{ column: 3, width: 22 }] },
      {
        do: 'addConditionalFormats',
        sheet: goals,
        range: { top: 1, left: 3, bottom: 5, right: 3 },
        mark: 'Malkoll.status',
        rules: [
          {
            kind: 'expression',
            formula: 'AND(LEFT(D2,2)="● ","Malkoll.status"<>"")',
            color: '#0B4F3C',
            fill: '#CDEBDF',
            bold: true,
          },
          { kind: 'dataBar', color: '#9DB8D9', min: 0, max: 1 },
        ],
      },
      { do: 'setName', sheet: goals, name: 'Malkoll.column.status.1', refersTo: "'Mål 2023'!$D$1", hidden: true },
      { do: 'setName', sheet: 'overview', name: 'Malkoll.sheet.overview', refersTo: 'Måluppföljning!$A$1' },
      { do: 'setName', sheet: null, name: 'Malkoll.made.overview', refersTo: 'Måluppföljning!$A$1' },
    ),
  );
  expect(excel.roundTrips).toBe('read write');
  expect(book.names.map(formulaOf)).toEqual(['=Måluppföljning!$A$1']);
  expect(book.active.names.map(formulaOf)).toEqual(["='Mål 2023'!$D$1"]);
  expect([...book.active.names, ...book.names].map(({ visible }) => visible)).toEqual([false, true]);
  expect(book.active.columnWidths).toEqual(new Map([[3, 119.25]]));
  expect(book.active.grid.get(0, 3)).toMatchObject({
    value: 'Målstatus',
    formats: { 'fill.color': '#1F3864', 'font.bold': true, verticalAlignment: 'Center', wrapText: true },
  });
  expect(book.active.conditionalFormats.map(({ properties }) => properties)).toMatchObject([
    { 'rule.formula': '=AND(LEFT(D2,2)="● ","Malkoll.status"<>"")', 'format.fill.color': '#CDEBDF' },
    { lowerBoundRule: { type: 'Formula', formula: '=N("Malkoll.status")+0' } },
  ]);
  const overview = book.sheetNamed('Måluppföljning');
  expect(overview).toMatchObject({
    showGridlines: false,
    frozen: { rows: 1, columns: 2 },
    tables: [{ name: 'Malkoll_mal', area: { bottom: 3, right: 2 }, style: 'TableStyleLight1' }],
    pageLayout: {
      orientation: 'Landscape',
      zoom: { horizontalFitToPages: 1 },
      printTitleRows: '$1:$2',
      'headersFooters.defaultForAllPages.leftHeader': 'Målkoll',
      'headersFooters.defaultForAllPages.rightHeader': 'Sida &P',
      'headersFooters.defaultForAllPages.centerFooter': '&P',
    },
  });
  expect(overview?.charts).toMatchObject([
    {
      name: 'Malkoll.chart.goals',
      chartType: 'BarStacked',
      anchor: { top: 10, left: 0, bottom: 25, right: 5 },
      series: [
        { name: 'Grön', values: { area: { top: 1, left: 1, bottom: 3, right: 1 } }, categories: { area: { left: 0 } } },
        { name: 'Gul', values: { area: { top: 1, left: 2, bottom: 3, right: 2 } }, categories: { area: { left: 0 } } },
      ],
    },
  ]);
  expect(book.suspensions).toEqual({ calculation: 1, screen: 1 });
  expect(book.eventsEnabled).toBe(true);
});

test('text stays text, numbers stay numbers, and only what needs it gets an apostrophe', async () => {
  const texts = [
    '2023-12-31',
    '66 %',
    '1/2',
    '=x',
    '-5',
    '+x',
    'TRUE',
    'SANT',
    '#N/A',
    '3 maj 2023',
    '12 kr',
    "'a",
    'Andelen nöjda',
  ];
  await office.apply(
    plan(
      write(
        0,
        5,
        texts.map((text) => [text]),
      ),
      write(0, 6, [[0.5], [null]]),
    ),
  );
  const cells = texts.map((_, row) => book.active.grid.get(row, 5));
  expect(cells.map((one) => one?.value)).toEqual(texts);
  expect(cells.map((one) => one?.formula)).toEqual(texts.map(() => null));
  expect(cells.map((one) => one?.numberFormat)).toEqual(texts.map(() => 'General'));
  expect(cells.filter((one) => one?.quotePrefix)).toHaveLength(texts.length - 1);
  expect(book.active.grid.get(0, 6)?.value).toBe(0.5);
});

describe('refuses, with nothing changed,', () => {
  const status = (): Action => write(0, 3, [['Målstatus']]);
  test.each<[string, (sheet: Book['active']) => void, () => Action, object]>([
    [
      'a protected sheet',
      (sheet) => (sheet.protected = true),
      status,
      { code: 'book.protectedSheet', params: { sheet: 'Mål 2023' } },
    ],
    [
      'a protected structure',
      () => (book.structureProtected = true),
      () => addOverview,
      { code: 'book.protectedStructure' },
    ],
    ['a read-only workbook', () => (book.readOnly = true), status, { code: 'book.readOnly' }],
    [
      'a filtered sheet',
      (sheet) => (sheet.filtered = true),
      status,
      { code: 'book.filteredTable', params: { sheet: 'Mål 2023', table: 'Mål 2023' } },
    ],
    [
      'a filtered table',
      addFilteredTable,
      status,
      { code: 'book.filteredTable', params: { sheet: 'Mål 2023', table: 'Tabell' } },
    ],
  ])('%s', async (_, prepare, action, fault) => {
    prepare(book.active);
    await takeSnapshot();
    const before = stateOf(book);
    await expect(office.apply(plan(action()))).rejects.toMatchObject(fault);
    expect(stateOf(book)).toEqual(before);
    expect(excel.roundTrips).toBe('');
  });

  function addFilteredTable(sheet: Book['active']): void {
    const area = { top: 0, left: 0, bottom: 5, right: 2 };
    sheet.tables.push({
      id: '{1}',
      name: 'Tabell',
      area,
      showHeaders: true,
      showTotals: false,
      style: '',
      filtered: true,
    });
  }

  test.each<[string, () => void]>([
    [
      'a cell was edited',
      () => {
        book.active.put(5, 1, 'x');
      },
    ],
    [
      'a row was put in',
      () => {
        book.shift(book.active, { axis: 'rows', at: 2, count: 1 });
      },
    ],
    [
      'a cell was written below',
      () => {
        book.active.put(9, 9, 'x');
      },
    ],
    [
      'two rows were swapped',
      () => {
        book.active.put(1, 0, 'Mål 2');
        book.active.put(2, 0, 'Mål 1');
      },
    ],
    [
      'the sheet was renamed',
      () => {
        book.active.name = 'Mål 2024';
      },
    ],
    [
      'a sheet was added',
      () => {
        book.addSheet('Ny');
      },
    ],
    [
      'the sheet was removed',
      () => {
        book.addSheet('Ny');
        book.removeSheet(book.active);
      },
    ],
    [
      'the sheet was protected',
      () => {
        book.active.protected = true;
      },
    ],
    [
      'rows were hidden',
      () => {
        book.active.hiddenRows.add(2);
      },
    ],
  ])('a workbook in which %s since it was read', async (_, edit) => {
    edit();
    const before = stateOf(book);
    await expect(office.apply(plan(write(0, 3, [['Målstatus']])))).rejects.toMatchObject({ code: 'book.changed' });
    expect(stateOf(book)).toEqual(before);
    expect(excel.roundTrips).toBe('read');
  });

  test('a plan that was made for another snapshot', async () => {
    await expect(office.apply({ ...plan(status()), basedOn: 'x' })).rejects.toMatchObject({ code: 'book.changed' });
    await office.apply(plan(status()));
    await expect(office.apply(plan(status()))).rejects.toMatchObject({ code: 'book.changed' });
  });
});

test('a plan finds the sheets that an earlier one added by the ids it gave them', async () => {
  await office.apply(plan(addOverview));
  snapshot = await office.snapshot();
  await office.apply(plan({ do: 'writeCells', sheet: 'overview', row: 0, column: 0, values: [['x']] }));
  expect(book.sheetNamed('Måluppföljning')?.grid.get(0, 0)?.value).toBe('x');
  snapshot = await office.snapshot();
  await office.apply(plan({ do: 'removeSheet', sheet: 'overview' }));
  expect(book.sheets.map(({ name }) => name)).toEqual(['Mål 2023']);
});

test('a long plan is written in several requests', async () => {
  office = officeHost(excel, { payload: 30_000 });
  snapshot = await office.snapshot();
  excel.container.resetCounters();
  const rows = Array.from({ length: 5_000 }, (_, row) => [`Förklaring ${String(row)}`]);
  await office.apply(plan(write(0, 4, rows)));
  expect(book.active.grid.get(4_999, 4)?.value).toBe('Förklaring 4999');
  const writes = excel.container.exchanges.filter(({ kind }) => kind === 'write');
  expect(writes.length).toBeGreaterThan(3);
  expect(Math.max(...writes.map(({ requestBytes }) => requestBytes))).toBeLessThan(40_000);
});

test('a chart is updated in place, and keeps what the user made of it', async () => {
  await office.apply(plan(addOverview, { do: 'addChart', sheet: 'overview', chart }));
  const [made] = book.sheets[1]?.charts ?? [];
  if (!made) throw new Error('no chart');
  made.properties['title.text'] = 'Min rubrik';
  snapshot = await office.snapshot();
  const longer = { ...chart, series: chart.series.map((one) => ({ ...one, values: { ...one.values, bottom: 7 } })) };
  await office.apply(plan({ do: 'updateChart', sheet: 'overview', chart: longer, moved: true, rescale: false }));
  expect(made.properties['title.text']).toBe('Min rubrik');
  expect(made.series.map(({ values }) => values?.area.bottom)).toEqual([7, 7]);
});

test('formats that differ from cell to cell are put back as they were when the write fails', async () => {
  book.active.format({ top: 1, left: 3, bottom: 1, right: 3 }, { 'fill.color': '#FFEE00', 'fill.pattern': 'Solid' });
  book.active.format({ top: 2, left: 3, bottom: 2, right: 3 }, { 'font.bold': true });
  await takeSnapshot();
  const before = stateOf(book);
  const range = { top: 0, left: 3, bottom: 5, right: 3 };
  const format = { fill: '#1F3864', bold: false, numberFormat: '0 %', borderBottom: '#000000' };
  excel.container.mishaps = (request) => (request === 2 ? { kind: 'lost' } : null);
  const applied = office.apply(plan({ do: 'formatCells', sheet: goals, range, format }));
  await expect(applied).rejects.toMatchObject({ code: 'excel.failed' });
  // A look, a closer one (which the client counts as a write), the write that is lost, what remains, the way back.
  expect(excel.roundTrips).toBe('read write write write write');
  expect(stateOf(book)).toEqual(before);
});

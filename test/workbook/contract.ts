import type { Range } from '../../src/model/address';
import type { Action, ChartSpec, NewValue } from '../../src/model/plan';
import { rowAt, valueAt, type SheetSnapshot, type Snapshot } from '../../src/model/snapshot';
import { snapshotOf } from '../../src/workbook/memory/sheetSpec';
import type { WorkbookPort } from '../../src/workbook/port';

/** A port on a workbook that holds what the snapshot says; hosts choose ids and versions of their own. */
export type OpenBook = (book: Snapshot) => Promise<WorkbookPort>;

const at = (top: number, left: number, bottom = top, right = left): Range => ({ top, left, bottom, right });

/** A book of two sheets with one of everything that a snapshot holds. */
const BOOK: Snapshot = {
  ...snapshotOf([
    {
      name: 'Mål 2023',
      cells: [
        ['Mål', 'Indikator', 'Utfall'],
        ['Trygg', 'Andel nöjda', 0.68],
        [null, 'Väntetid', 14],
        ['Summa', null, null],
      ],
      tables: [
        {
          name: 'Mål',
          range: at(0, 0, 3, 2),
          headerRow: true,
          totalsRow: true,
          columns: ['Mål', 'Indikator', 'Utfall'],
          filtered: false,
        },
      ],
      conditionalFormats: ['$C2>0.5'],
    },
    {
      name: "Nämndens 'egna' mål",
      cells: [['fri text', true, { error: '#N/A' }]],
      merges: [at(5, 0, 6, 1)],
      visible: false,
    },
  ]),
  names: [
    { name: 'Alla', sheetId: null, refersTo: "'Mål 2023'!$A$1:$C$3" },
    { name: 'Lokal', sheetId: '2', refersTo: "'Nämndens ''egna'' mål'!$A$1" },
  ],
};

const CHART: Omit<ChartSpec, 'source'> = {
  name: 'Malkoll.chart.status',
  kind: 'stackedBar',
  title: 'Status',
  altText: 'Två av tre mål är uppnådda.',
  anchor: at(8, 0, 20, 5),
  categories: at(1, 1, 2, 1),
  series: [{ name: at(0, 2), values: at(1, 2, 2, 2), color: '#1B7837', style: 'bar' }],
  valueAxis: { numberFormat: '0' },
};

/**
 * What every host does alike: the same plan leads to the same workbook, and is refused for the same reasons.
 * `knowsMerges` is false for a host that cannot tell which cells are merged.
 */
export function describeContract(host: string, open: OpenBook, knowsMerges = true): void {
  describe(`${host} keeps the contract of a workbook`, () => {
    it('reads cells, tables, names, merged ranges, rules and what is hidden or protected', async () => {
      const snapshot = await (await open(BOOK)).snapshot();
      const sheets = BOOK.sheets.map((sheet) => (knowsMerges ? sheet : { ...sheet, merges: null }));
      expect(plain(snapshot)).toEqual(plain({ ...BOOK, sheets }));
    });

    it.each<[string, NewValue, unknown]>([
      ['a number', 0.1234567891, 0.1234567891],
      ['a small number', 1e-7, 1e-7],
      ['true', true, true],
      ['a text', 'Bedöms uppnås', 'Bedöms uppnås'],
      ['a text like a formula', '=SUM(A1:A9)', '=SUM(A1:A9)'],
      ['a text like a command', '+cmd|calc', '+cmd|calc'],
      ['a text like a number', '0012', '0012'],
      ['a text like a share', '66 %', '66 %'],
      ['a text like a date', '2023-12-31', '2023-12-31'],
      ['a text like a fraction', '1/2', '1/2'],
      ['a text like an error', '#N/A', '#N/A'],
      ['spaces around', '  två  ', '  två  '],
      ['lines', 'Äldreomsorg\nHemtjänst', 'Äldreomsorg\nHemtjänst'],
      ['markup', '<b>"M&M\'s"</b>', '<b>"M&M\'s"</b>'],
      ['emoji and other scripts', '😀 żółć 漢字', '😀 żółć 漢字'],
      ['nothing', null, undefined],
      ['what stands there already', undefined, 'Andel nöjda'],
    ])('writes %s and keeps its kind', async (_, value, expected) => {
      const book = await open(BOOK);
      const { after } = await applied(book, [write('Mål 2023', 1, 1, [[value]])]);
      expect(cell(after, 'Mål 2023', 1, 1)).toEqual(expected);
      expect(cell(after, 'Mål 2023', 1, 2)).toBe(0.68);
    });

    it('writes blocks beside, below and far from what is there', async () => {
      const book = await open(BOOK);
      const { after } = await applied(book, [
        write('Mål 2023', 0, 3, [['Målstatus'], ['Uppnått'], [undefined]]),
        write('Mål 2023', 9, 1, [[1, 2]]),
        write("Nämndens 'egna' mål", 1_048_575, 16_383, [['sist']]),
      ]);
      expect(grid(after, 'Mål 2023')).toEqual([
        ['Mål', 'Indikator', 'Utfall', 'Målstatus'],
        ['Trygg', 'Andel nöjda', 0.68, 'Uppnått'],
        [undefined, 'Väntetid', 14],
        ['Summa'],
        [undefined, 1, 2],
      ]);
      expect(cell(after, "Nämndens 'egna' mål", 1_048_575, 16_383)).toBe('sist');
    });

    it('writes formulas, in place of values and in new cells', async () => {
      const book = await open(BOOK);
      const { after } = await applied(book, [
        write('Mål 2023', 1, 2, [[{ formula: 'IF(A1="<",1,2)' }, { formula: "'Mål 2023'!C3*2" }]]),
      ]);
      expect(rowAt(sheetNamed(after, 'Mål 2023'), 1)?.formulas).toEqual([
        undefined,
        undefined,
        'IF(A1="<",1,2)',
        "'Mål 2023'!C3*2",
      ]);
    });

    it('formats numbers; a later write keeps the format, clearing takes it', async () => {
      const book = await open(BOOK);
      const first = await applied(book, [
        format('Mål 2023', at(1, 2, 2, 3), '0.0 %'),
        write('Mål 2023', 1, 3, [[0.5], [0.25]]),
      ]);
      expect(formatOf(first.after, 1, 2)).toBe('0.0 %');
      expect(formatOf(first.after, 2, 3)).toBe('0.0 %');
      const second = await applied(book, [write('Mål 2023', 1, 3, [[0.75]])]);
      expect(formatOf(second.after, 1, 3)).toBe('0.0 %');
      const third = await applied(book, [
        { do: 'clearCells', sheet: idOf(second.after, 'Mål 2023'), range: at(1, 3, 2, 3) },
        write('Mål 2023', 1, 3, [[1]]),
      ]);
      expect(formatOf(third.after, 1, 3)).toBeUndefined();
      expect(cell(third.after, 'Mål 2023', 2, 3)).toBeUndefined();
      expect(cell(third.after, 'Mål 2023', 2, 2)).toBe(14);
    });

    it('gives formats back that a plan has changed, where it remembers them', async () => {
      const book = await open(BOOK);
      await applied(book, [format('Mål 2023', at(1, 2, 1, 2), '0.00')]);
      const before = await book.snapshot();
      const sheet = idOf(before, 'Mål 2023');
      const { after } = await applied(book, [
        write('Mål 2023', 1, 3, [[0.5], [0.25]]),
        format('Mål 2023', at(1, 2, 2, 3), '0.0 %'),
        { do: 'setColumnWidth', sheet, columns: [{ column: 3, width: 30 }] },
      ]);
      expect([formatOf(after, 1, 2), formatOf(after, 2, 2), formatOf(after, 1, 3)]).toEqual(Array(3).fill('0.0 %'));
      const elsewhere = await applied(book, [{ do: 'restoreLooks', sheet, of: 'another plan' }]);
      expect(formatOf(elsewhere.after, 1, 2)).toBe('0.0 %');
      const sheetOfOurs: Action = {
        do: 'addSheet',
        sheet: 'x',
        name: 'Eget',
        freeze: { rows: 0, columns: 0 },
        gridlines: true,
        print: null,
      };
      const range = at(0, 0);
      await applied(book, [sheetOfOurs, { do: 'formatCells', sheet: 'x', range, format: { bold: true } }]);
      await applied(book, [{ do: 'removeSheet', sheet: 'x' }]);
      const back = await applied(book, [
        write('Mål 2023', 1, 3, [[null], [null]]),
        { do: 'restoreLooks', sheet, of: before.version },
      ]);
      expect(formatOf(back.after, 1, 2)).toBe('0.00');
      expect(plain(back.after)).toEqual(plain(before));
    });

    it('adds a sheet, fills and names it, and takes all of it back', async () => {
      const book = await open(BOOK);
      const before = await book.snapshot();
      const { after } = await applied(book, [
        {
          do: 'addSheet',
          sheet: 'overview',
          name: "Måluppföljning 'nr 2' 2023",
          freeze: { rows: 2, columns: 1 },
          gridlines: false,
          print: { landscape: true, fitToWidth: true, titleRows: [0, 1], header: '&LNämnd & råd', footer: '&P' },
        },
        { do: 'writeCells', sheet: 'overview', row: 0, column: 0, values: [['Mål', 'Status']] },
        { do: 'setColumnWidth', sheet: 'overview', columns: [{ column: 0, width: 40 }] },
        {
          do: 'setName',
          sheet: 'overview',
          name: 'Malkoll.sheet.overview',
          refersTo: "'Måluppföljning ''nr 2'' 2023'!$A$1",
        },
      ]);
      expect(after.sheets.map(({ name }) => name)).toEqual([
        'Mål 2023',
        "Nämndens 'egna' mål",
        "Måluppföljning 'nr 2' 2023",
      ]);
      expect(grid(after, "Måluppföljning 'nr 2' 2023")).toEqual([['Mål', 'Status']]);
      expect(after.names).toContainEqual({
        name: 'Malkoll.sheet.overview',
        sheetId: idOf(after, "Måluppföljning 'nr 2' 2023"),
        refersTo: "'Måluppföljning ''nr 2'' 2023'!$A$1",
      });
      const back = await applied(book, [
        { do: 'removeName', sheet: 'overview', name: 'Malkoll.sheet.overview' },
        { do: 'removeSheet', sheet: 'overview' },
      ]);
      expect(plain(back.after)).toEqual(plain(before));
    });

    it('lets what referred to a removed sheet refer to nothing', async () => {
      const book = await open(BOOK);
      await applied(book, [
        { do: 'addSheet', sheet: 'new', name: 'Ny', freeze: { rows: 0, columns: 0 }, gridlines: true, print: null },
        { do: 'setName', sheet: null, name: 'Kvar', refersTo: 'Ny!$A$1' },
        write('Mål 2023', 8, 0, [[{ formula: 'Ny!A1+"Ny!A1"' }]]),
      ]);
      const { after } = await applied(book, [{ do: 'removeSheet', sheet: 'new' }]);
      expect(after.names).toContainEqual({ name: 'Kvar', sheetId: null, refersTo: '#REF!$A$1' });
      expect(rowAt(sheetNamed(after, 'Mål 2023'), 8)?.formulas?.[0]).toBe('#REF!A1+"Ny!A1"');
    });

    it('sets and removes names of the book and of sheets, whatever their case', async () => {
      const book = await open(BOOK);
      const start = await book.snapshot();
      const local = idOf(start, "Nämndens 'egna' mål");
      const { after } = await applied(book, [
        { do: 'setName', sheet: null, name: 'ALLA', refersTo: "'Mål 2023'!$B$2" },
        { do: 'setName', sheet: local, name: 'alla', refersTo: "'Mål 2023'!$C$3" },
        { do: 'removeName', sheet: local, name: 'LOKAL' },
        { do: 'removeName', sheet: null, name: 'finns.inte' },
      ]);
      expect(after.names.map(({ name, sheetId, refersTo }) => [name.toLowerCase(), sheetId, refersTo])).toEqual([
        ['alla', null, "'Mål 2023'!$B$2"],
        ['alla', local, "'Mål 2023'!$C$3"],
      ]);
    });

    it('makes, widens and removes tables', async () => {
      const book = await open(BOOK);
      const before = await book.snapshot();
      const own = idOf(before, "Nämndens 'egna' mål");
      const { after } = await applied(book, [
        write('Mål 2023', 0, 3, [['Målstatus'], ['Uppnått']]),
        {
          do: 'resizeTable',
          sheet: idOf(before, 'Mål 2023'),
          table: 'Mål',
          range: at(0, 0, 3, 3),
          columns: ['Mål', 'Indikator', 'Utfall', 'Målstatus'],
        },
        write("Nämndens 'egna' mål", 10, 0, [
          ['Rad\nett', 'Två'],
          ['a', 1],
        ]),
        {
          do: 'addTable',
          sheet: own,
          name: 'Egen',
          range: at(10, 0, 11, 1),
          columns: ['Rad\nett', 'Två'],
          style: 'TableStyleLight1',
        },
      ]);
      expect(sheetNamed(after, 'Mål 2023').tables).toEqual([
        expect.objectContaining({
          name: 'Mål',
          range: at(0, 0, 3, 3),
          totalsRow: true,
          columns: ['Mål', 'Indikator', 'Utfall', 'Målstatus'],
        }),
      ]);
      expect(sheetNamed(after, "Nämndens 'egna' mål").tables).toEqual([
        {
          name: 'Egen',
          range: at(10, 0, 11, 1),
          headerRow: true,
          totalsRow: false,
          columns: ['Rad\nett', 'Två'],
          filtered: false,
        },
      ]);
      const back = await applied(book, [
        { do: 'removeTable', sheet: own, table: 'Egen' },
        { do: 'clearCells', sheet: own, range: at(10, 0, 11, 1) },
        {
          do: 'resizeTable',
          sheet: idOf(before, 'Mål 2023'),
          table: 'Mål',
          range: at(0, 0, 3, 2),
          columns: ['Mål', 'Indikator', 'Utfall'],
        },
        { do: 'clearCells', sheet: idOf(before, 'Mål 2023'), range: at(0, 3, 1, 3) },
      ]);
      expect(plain(back.after)).toEqual(plain(before));
    });

    it('adds conditional formats and finds its own again among others', async () => {
      const book = await open(BOOK);
      const before = await book.snapshot();
      const sheet = idOf(before, 'Mål 2023');
      const rules = (mark: string): Action => ({
        do: 'addConditionalFormats',
        sheet,
        range: at(1, 2, 2, 2),
        mark,
        rules: [
          { kind: 'expression', formula: `AND("${mark}"<>"",$C2<1)`, color: '#9C0006', fill: '#FFC7CE', bold: true },
          { kind: 'dataBar', color: '#638EC6', min: 0, max: 1 },
        ],
      });
      const { after } = await applied(book, [rules('Malkoll.rule.1'), rules('Malkoll.rule.12')]);
      expect(sheetNamed(after, 'Mål 2023').conditionalFormats).toEqual([
        '$C2>0.5',
        'AND("Malkoll.rule.1"<>"",$C2<1)',
        'AND("Malkoll.rule.12"<>"",$C2<1)',
      ]);
      const once = await applied(book, [{ do: 'removeConditionalFormats', sheet, mark: 'Malkoll.rule.1' }]);
      expect(sheetNamed(once.after, 'Mål 2023').conditionalFormats).toEqual([
        '$C2>0.5',
        'AND("Malkoll.rule.12"<>"",$C2<1)',
      ]);
      const twice = await applied(book, [{ do: 'removeConditionalFormats', sheet, mark: 'Malkoll.rule.12' }]);
      expect(plain(twice.after)).toEqual(plain(before));
    });

    it('adds, changes and removes charts by name', async () => {
      const book = await open(BOOK);
      const before = await book.snapshot();
      const source = idOf(before, 'Mål 2023');
      const chart = { ...CHART, source };
      const other = { ...chart, name: 'Malkoll.chart.two', kind: 'line' as const };
      const { after } = await applied(book, [
        { do: 'addChart', sheet: source, chart },
        { do: 'addChart', sheet: source, chart: other },
        { do: 'updateChart', sheet: source, chart: { ...chart, title: 'Annan' }, moved: true, rescale: true },
      ]);
      expect(sheetNamed(after, 'Mål 2023').charts).toEqual([chart.name, other.name]);
      const back = await applied(book, [
        { do: 'removeChart', sheet: source, chart: chart.name },
        { do: 'removeChart', sheet: source, chart: other.name },
      ]);
      expect(plain(back.after)).toEqual(plain(before));
    });

    it('changes its version with every change and only then', async () => {
      const book = await open(BOOK);
      const first = await book.snapshot();
      expect((await book.snapshot()).version).toBe(first.version);
      const { after } = await applied(book, [write('Mål 2023', 5, 5, [[1]])]);
      expect(after.version).not.toBe(first.version);
    });

    const refused: [string, Partial<Snapshot> & { protectedSheet?: boolean }, (sheet: string) => Action, string][] = [
      ['a protected sheet', { protectedSheet: true }, (sheet) => ({ ...WRITE, sheet }), 'book.protectedSheet'],
      ['a protected structure', { structureProtected: true }, () => ADD, 'book.protectedStructure'],
      ['cells beyond the last column', {}, (sheet) => ({ ...WRITE, sheet, column: 16_384 }), 'book.noRoom'],
      ['a text too long', {}, (sheet) => ({ ...WRITE, sheet, values: [['x'.repeat(32_768)]] }), 'internal'],
      ['a number that is none', {}, (sheet) => ({ ...WRITE, sheet, values: [[NaN]] }), 'internal'],
      ['a sheet name that is taken', {}, () => ({ ...ADD, name: 'mål 2023' }), 'internal'],
      ['a sheet name that Excel forbids', {}, () => ({ ...ADD, name: 'T1/T2' }), 'internal'],
      ['a sheet that is not there', {}, () => ({ ...WRITE, sheet: 'nowhere' }), 'internal'],
    ];
    it.each(refused)('refuses %s and leaves the workbook as it was', async (_, changes, action, code) => {
      const { protectedSheet = false, ...rest } = changes;
      const sheets = BOOK.sheets.map((sheet) => ({ ...sheet, protected: protectedSheet }));
      const book = await open({ ...BOOK, ...rest, sheets });
      const before = await book.snapshot();
      const harmless: Action = { do: 'setName', sheet: null, name: 'Ny', refersTo: "'Mål 2023'!$A$1" };
      const plan = { basedOn: before.version, actions: [harmless, action(idOf(before, 'Mål 2023'))] };
      await expect(book.apply(plan)).rejects.toMatchObject({ name: 'Fault', code });
      expect(await book.snapshot()).toEqual(before);
    });

    it('refuses a plan that was made for another state', async () => {
      const book = await open(BOOK);
      const before = await book.snapshot();
      await applied(book, [write('Mål 2023', 5, 5, [[1]])]);
      const late = { basedOn: before.version, actions: [] };
      await expect(book.apply(late)).rejects.toMatchObject({ name: 'Fault', code: 'book.changed' });
    });
  });
}

const WRITE = { do: 'writeCells', sheet: '', row: 0, column: 0, values: [['x']] } as const;
const ADD = {
  do: 'addSheet',
  sheet: 'new',
  name: 'Ny',
  freeze: { rows: 0, columns: 0 },
  gridlines: true,
  print: null,
} as const;

function write(sheet: string, row: number, column: number, values: NewValue[][]): Action {
  return { do: 'writeCells', sheet, row, column, values };
}

function format(sheet: string, range: Range, numberFormat: string): Action {
  return { do: 'formatCells', sheet, range, format: { numberFormat } };
}

/** Applies actions to the state of now. Sheets may be given by their names, for ids are the host's own. */
async function applied(book: WorkbookPort, actions: readonly Action[]): Promise<{ after: Snapshot }> {
  const before = await book.snapshot();
  const byId = actions.map((action): Action => {
    const sheet = before.sheets.find(({ name }) => name === action.sheet);
    return sheet ? { ...action, sheet: sheet.id } : action;
  });
  await book.apply({ basedOn: before.version, actions: byId });
  return { after: await book.snapshot() };
}

function sheetNamed(snapshot: Snapshot, name: string): SheetSnapshot {
  const sheet = snapshot.sheets.find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

function idOf(snapshot: Snapshot, name: string): string {
  return sheetNamed(snapshot, name).id;
}

function cell(snapshot: Snapshot, sheet: string, row: number, column: number): unknown {
  return valueAt(sheetNamed(snapshot, sheet), row, column) ?? undefined;
}

function formatOf(snapshot: Snapshot, row: number, column: number): string | undefined {
  return rowAt(sheetNamed(snapshot, 'Mål 2023'), row)?.formats?.[column];
}

function grid(snapshot: Snapshot, sheet: string): unknown[] {
  return sheetNamed(snapshot, sheet).rows.map(({ values }) => Array.from(values, (value) => value ?? undefined));
}

/** A snapshot without what is the host's own: the version, and the ids of sheets. */
function plain(snapshot: Snapshot): unknown {
  const nameOfSheet = (id: string | null): string | null =>
    snapshot.sheets.find((sheet) => sheet.id === id)?.name ?? null;
  return {
    ...snapshot,
    version: '',
    sheets: snapshot.sheets.map((sheet) => ({ ...sheet, id: '' })),
    names: snapshot.names.map((name) => ({ ...name, sheetId: nameOfSheet(name.sheetId) })),
  };
}

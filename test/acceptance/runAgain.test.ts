import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import type { Report } from '../../src/model/report';
import { edited, ok, opened, rowsOf, type Workbook } from './excelize';
import { commandLine, sample } from './malkoll';

const { recalculate, inFolder } = commandLine();
const NOTHING = { cells: 0, sheets: 0, charts: 0 };
const SHEETS = { 'gotene-2023.xlsx': 'Mål 2023', 'gotene-bilaga8.xlsx': 'Bilaga 8' } as const;
type Sample = keyof typeof SHEETS;
const SAMPLES = Object.keys(SHEETS) as Sample[];
const AS_OF = ['--as-of', 'T2 2023'];
const HEADER_ROW = 4;
const USER_COLUMNS = 11;

const statusesOf = (report: Report) =>
  report.tables.flatMap((table) => table.indicators).map(({ text, status }) => `${text}: ${status}`);
const headersOf = (workbook: Workbook, sheet: string, row = HEADER_ROW) => rowsOf(workbook, sheet)[row - 1] ?? [];

/** Judges a sample into "first.xlsx"; returns its path and report. */
function first(name: Sample): { file: string; report: Report } {
  const file = inFolder('first.xlsx');
  return { file, report: recalculate(sample(name), file, ...AS_OF) };
}

describe.each(SAMPLES)('%s', (name) => {
  const sheet = SHEETS[name];

  it('a second run changes nothing', () => {
    const { file, report } = first(name);
    expect(report.changes.cells).toBeGreaterThan(100);
    expect(report.changes.sheets).toBeGreaterThanOrEqual(2);
    const again = recalculate(file, inFolder('second.xlsx'), ...AS_OF);
    expect(again.changes).toEqual(NOTHING);
    expect(readFileSync(inFolder('second.xlsx')).equals(readFileSync(file))).toBe(true);
  });

  it('a second run changes nothing after another program has re-saved the file', async () => {
    const { file, report } = first(name);
    await edited(file, inFolder('resaved.xlsx'));
    const again = recalculate(inFolder('resaved.xlsx'), inFolder('second.xlsx'), ...AS_OF);
    expect(again.changes).toEqual(NOTHING);
    expect(statusesOf(again)).toEqual(statusesOf(report));
  });

  it('leaves every part of the package that it need not change', () => {
    const { file } = first(name);
    const [before, after] = [sample(name), file].map((path) => unzipSync(readFileSync(path)));
    const changed = Object.keys(before ?? {}).filter(
      (part) => !Buffer.from(before?.[part] ?? []).equals(after?.[part] ?? Buffer.of()),
    );
    expect(changed.sort()).toEqual(
      expect.arrayContaining(['[Content_Types].xml', 'xl/workbook.xml', 'xl/worksheets/sheet1.xml']) as string[],
    );
    const allowed = ['xl/_rels/workbook.xml.rels', 'xl/sharedStrings.xml', 'xl/styles.xml'];
    expect(changed.filter((part) => !allowed.includes(part)).sort()).toEqual([
      '[Content_Types].xml',
      'xl/workbook.xml',
      'xl/worksheets/sheet1.xml',
    ]);
  });

  it('leaves every cell of the user, as another program reads it', async () => {
    const { file } = first(name);
    const [before, after] = [rowsOf(await opened(sample(name)), sheet), rowsOf(await opened(file), sheet)];
    const users = (rows: readonly (readonly string[])[]) =>
      rows.map((row) => Array.from({ length: USER_COLUMNS }, (_, column) => row[column] ?? ''));
    expect(users(after)).toEqual(users(before));
  });

  it('finds its columns after rows and columns were inserted above, left of and inside the table', async () => {
    const { file, report } = first(name);
    await edited(file, inFolder('moved.xlsx'), (workbook) => {
      ok(workbook.InsertRows(sheet, 1, 2));
      ok(workbook.InsertCols(sheet, 'A', 1));
      ok(workbook.InsertCols(sheet, 'G', 1));
    });
    const again = recalculate(inFolder('moved.xlsx'), inFolder('second.xlsx'), ...AS_OF);
    expect(statusesOf(again)).toEqual(statusesOf(report));
    const workbook = await opened(inFolder('second.xlsx'));
    const before = headersOf(await opened(file), sheet);
    expect(headersOf(workbook, sheet, HEADER_ROW + 2).filter(Boolean)).toEqual(before.filter(Boolean));
    expect(ok(workbook.GetSheetList()).list).toEqual(ok((await opened(file)).GetSheetList()).list);
    expect(recalculate(inFolder('second.xlsx'), inFolder('third.xlsx'), ...AS_OF).changes).toEqual(NOTHING);
  });

  it('keeps a header and a format that the user gave its column', async () => {
    const { file } = first(name);
    const before = headersOf(await opened(file), sheet);
    const column = String.fromCharCode(65 + before.indexOf('Målstatus'));
    let style = 0;
    await edited(file, inFolder('renamed.xlsx'), (workbook) => {
      style = ok(workbook.NewStyle({ Font: { Italic: true, Size: 20 } })).style;
      ok(workbook.SetCellValue(sheet, `${column}${String(HEADER_ROW)}`, 'Läget just nu'));
      ok(workbook.SetCellStyle(sheet, `${column}6`, `${column}6`, style));
      ok(workbook.SetColWidth(sheet, column, column, 44));
    });
    const again = recalculate(inFolder('renamed.xlsx'), inFolder('second.xlsx'), ...AS_OF);
    expect(again.changes).toEqual(NOTHING);
    const workbook = await opened(inFolder('second.xlsx'));
    expect(headersOf(workbook, sheet)).toEqual(before.map((text) => (text === 'Målstatus' ? 'Läget just nu' : text)));
    expect(ok(workbook.GetCellStyle(sheet, `${column}6`)).style).toBe(style);
    expect(ok(workbook.GetColWidth(sheet, column)).width).toBe(44);
  });
});

it('follows a row that the user moved, and writes nothing twice', async () => {
  const { file, report } = first('gotene-2023.xlsx');
  await edited(file, inFolder('moved.xlsx'), (workbook) => {
    // The first indicator on the goal "Brukarna känner trygghet" to below the fourth of the same goal.
    const row = rowsOf(workbook, 'Mål 2023').findIndex((cells) =>
      cells[2]?.includes('särskilt boende som känner sig trygga'),
    );
    ok(workbook.DuplicateRowTo('Mål 2023', row + 1, row + 5));
    ok(workbook.RemoveRow('Mål 2023', row + 1));
  });
  const again = recalculate(inFolder('moved.xlsx'), inFolder('second.xlsx'), ...AS_OF);
  expect(statusesOf(again).sort()).toEqual(statusesOf(report).sort());
  expect(again.changes).toEqual({ ...NOTHING, cells: expect.any(Number) as number });
  const [before, after] = [await opened(file), await opened(inFolder('second.xlsx'))];
  expect(headersOf(after, 'Mål 2023')).toEqual(headersOf(before, 'Mål 2023'));
  expect(recalculate(inFolder('second.xlsx'), inFolder('third.xlsx'), ...AS_OF).changes).toEqual(NOTHING);
});

it('a text that begins with "=" stays a text, the user’s and our own', async () => {
  const goal = '=Alla brukare ska erbjudas en meningsfull vardag';
  await edited(sample('gotene-2023.xlsx'), inFolder('text.xlsx'), (workbook) => {
    ok(workbook.SetCellStr('Mål 2023', 'B5', goal));
    ok(workbook.SetCellStr('Mål 2023', 'I6', '=1+1'));
  });
  recalculate(inFolder('text.xlsx'), inFolder('first.xlsx'), ...AS_OF);
  const workbook = await opened(inFolder('first.xlsx'));
  expect([
    ok(workbook.GetCellValue('Mål 2023', 'I6')).value,
    ok(workbook.GetCellFormula('Mål 2023', 'I6')).formula,
  ]).toEqual(['=1+1', '']);
  const own = ok(workbook.GetSheetList()).list.filter((name) => name !== 'Mål 2023');
  const texts = own.flatMap((name) => rowsOf(workbook, name).flat());
  expect(texts.filter((text) => text === goal).length).toBeGreaterThan(0);
  for (const name of own) {
    rowsOf(workbook, name).forEach((cells, row) => {
      cells.forEach((text, column) => {
        if (text !== goal) return;
        const cell = `${String.fromCharCode(65 + column)}${String(row + 1)}`;
        expect(ok(workbook.GetCellFormula(name, cell)).formula).toBe('');
      });
    });
  }
});

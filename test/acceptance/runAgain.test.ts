import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import type { Report } from '../../src/model/report';
import { cellAddress } from '../../src/model/address';
import { asked, edited, rowsOf, sheetsOf, type Call } from './excelize';
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
const headersOf = (file: string, sheet: string, row = HEADER_ROW) => rowsOf(file, sheet)[row - 1] ?? [];

const made = new Map<Sample, { file: string; report: Report }>();

/** A sample as judged the first time, made once; its path and report. Nobody writes to it. */
function first(name: Sample): { file: string; report: Report } {
  const known = made.get(name);
  if (known) return known;
  const file = inFolder('first.xlsx');
  const judged = { file, report: recalculate(sample(name), file, ...AS_OF) };
  made.set(name, judged);
  return judged;
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

  it('a second run changes nothing after another program has re-saved the file', () => {
    const { file, report } = first(name);
    edited(file, inFolder('resaved.xlsx'));
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

  it('leaves every cell of the user, as another program reads it', () => {
    const { file } = first(name);
    const [before, after] = [sample(name), file].map((path) =>
      rowsOf(path, sheet).map((row) => Array.from({ length: USER_COLUMNS }, (_, column) => row[column] ?? '')),
    );
    expect(after).toEqual(before);
  });

  it('finds its columns after rows and columns were inserted above, left of and inside the table', () => {
    const { file, report } = first(name);
    const moved = inFolder('moved.xlsx');
    edited(file, moved, ['InsertRows', sheet, 1, 2], ['InsertCols', sheet, 'A', 1], ['InsertCols', sheet, 'G', 1]);
    const again = recalculate(moved, inFolder('second.xlsx'), ...AS_OF);
    expect(statusesOf(again)).toEqual(statusesOf(report));
    const headers = headersOf(inFolder('second.xlsx'), sheet, HEADER_ROW + 2);
    expect(headers.filter(Boolean)).toEqual(headersOf(file, sheet).filter(Boolean));
    expect(sheetsOf(inFolder('second.xlsx'))).toEqual(sheetsOf(file));
    expect(recalculate(inFolder('second.xlsx'), inFolder('third.xlsx'), ...AS_OF).changes).toEqual(NOTHING);
  });

  it('keeps a header and a format that the user gave its column', () => {
    const { file } = first(name);
    const before = headersOf(file, sheet);
    const column = String.fromCharCode(65 + before.indexOf('Målstatus'));
    const [styled] = edited(
      file,
      inFolder('styled.xlsx'),
      ['NewStyle', { Font: { Italic: true, Size: 20 } }],
      ['SetCellStr', sheet, `${column}${String(HEADER_ROW)}`, 'Läget just nu'],
      ['SetColWidth', sheet, column, column, 44],
    );
    const style = styled?.['style'];
    edited(inFolder('styled.xlsx'), inFolder('renamed.xlsx'), [
      'SetCellStyle',
      sheet,
      `${column}6`,
      `${column}6`,
      style,
    ]);
    const second = inFolder('second.xlsx');
    expect(recalculate(inFolder('renamed.xlsx'), second, ...AS_OF).changes).toEqual(NOTHING);
    expect(headersOf(second, sheet)).toEqual(before.map((text) => (text === 'Målstatus' ? 'Läget just nu' : text)));
    expect(asked(second, ['GetCellStyle', sheet, `${column}6`], ['GetColWidth', sheet, column])).toMatchObject([
      { style },
      { width: 44 },
    ]);
  });
});

it('follows a row that the user moved, and writes nothing twice', () => {
  const { file, report } = first('gotene-2023.xlsx');
  const sheet = 'Mål 2023';
  // An indicator on the goal "Brukarna känner trygghet" goes below another of the same goal.
  const row = rowsOf(file, sheet).findIndex((cells) => cells[2]?.includes('särskilt boende som känner sig trygga')) + 1;
  edited(file, inFolder('moved.xlsx'), ['DuplicateRowTo', sheet, row, row + 4], ['RemoveRow', sheet, row]);
  const second = inFolder('second.xlsx');
  const again = recalculate(inFolder('moved.xlsx'), second, ...AS_OF);
  expect(statusesOf(again).sort()).toEqual(statusesOf(report).sort());
  expect(again.changes).toMatchObject({ sheets: 0, charts: 0 });
  expect(headersOf(second, sheet)).toEqual(headersOf(file, sheet));
  expect(recalculate(second, inFolder('third.xlsx'), ...AS_OF).changes).toEqual(NOTHING);
});

it('a text that begins with "=" stays a text, the user’s and our own', () => {
  const sheet = 'Mål 2023';
  const goal = '=Alla brukare ska erbjudas en meningsfull vardag';
  const text = inFolder('text.xlsx');
  edited(sample('gotene-2023.xlsx'), text, ['SetCellStr', sheet, 'B5', goal], ['SetCellStr', sheet, 'I6', '=1+1']);
  const file = inFolder('first.xlsx');
  recalculate(text, file, ...AS_OF);
  expect(asked(file, ['GetCellValue', sheet, 'I6'], ['GetCellFormula', sheet, 'I6'])).toMatchObject([
    { value: '=1+1' },
    { formula: '' },
  ]);
  const places = sheetsOf(file)
    .filter((name) => name !== sheet)
    .flatMap((name) => cellsWith(file, name, goal).map((cell) => [name, cell] as const));
  expect(places.length).toBeGreaterThan(0);
  const formulas = asked(file, ...places.map(([name, cell]): Call => ['GetCellFormula', name, cell]));
  expect(formulas.every(({ formula }) => formula === '')).toBe(true);
});

function cellsWith(file: string, sheet: string, text: string): string[] {
  return rowsOf(file, sheet).flatMap((cells, row) =>
    cells.flatMap((cell, column) => (cell.trim() === text ? [cellAddress(row, column)] : [])),
  );
}

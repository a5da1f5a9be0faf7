import { strFromU8, strToU8, unzipSync } from 'fflate';
import { rowAt, valueAt, type CellValue, type Snapshot } from '../../src/model/snapshot';
import type { NewValue } from '../../src/model/plan';
import { openXlsx, type XlsxWorkbook } from '../../src/workbook/xlsx/openXlsx';
import { contentTypes, oneSheet, relationships, styles, workbook, worksheet, zipOf, type Parts } from './buildXlsx';

/*
 * Files that other programs write and Excel reads: each oddity alone, read and then written to.
 */

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

async function openParts(parts: Parts): Promise<XlsxWorkbook> {
  return openXlsx(zipOf(parts));
}

function rowValues(snapshot: Snapshot, row: number, sheet = 0): (CellValue | undefined)[] {
  const found = snapshot.sheets[sheet];
  return Array.from((found && rowAt(found, row)?.values) ?? []);
}

/** Writes values at a place and gives the snapshot after. */
async function written(book: XlsxWorkbook, row: number, column: number, values: NewValue[][]): Promise<Snapshot> {
  const { version, sheets } = await book.snapshot();
  const sheet = sheets[0]?.id ?? '';
  await book.apply({ basedOn: version, actions: [{ do: 'writeCells', sheet, row, column, values }] });
  return (await openXlsx(await book.save())).snapshot();
}

const sharedStrings = (inner: string): Parts => ({
  '[Content_Types].xml': contentTypes(['worksheets/sheet1.xml', 'sharedStrings.xml', 'styles.xml']),
  'xl/_rels/workbook.xml.rels': relationships([
    ['rId1', 'worksheet', '/xl/worksheets/sheet1.xml'],
    ['rId2', 'sharedStrings', 'sharedStrings.xml'],
  ]),
  'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${inner}</sst>`,
});

describe('texts', () => {
  it.each([
    ['plain', '<si><t>Mål &amp; medel</t></si>', 'Mål & medel'],
    [
      'rich',
      '<si><r><t>Andelen </t></r><r><rPr><b/></rPr><t xml:space="preserve"> nöjda</t></r></si>',
      'Andelen  nöjda',
    ],
    [
      'with a phonetic run',
      '<si><t>目標</t><rPh sb="0" eb="2"><t>もくひょう</t></rPh><phoneticPr fontId="1"/></si>',
      '目標',
    ],
    ['with escapes', '<si><t>rad_x000D_\nannan _x005F_x0041_</t></si>', 'rad\r\nannan _x0041_'],
    ['with character references', '<si><t>&#228;&#xE5;&#x1F600;</t></si>', 'äå😀'],
    ['in CDATA', '<si><t><![CDATA[<a> & b]]></t></si>', '<a> & b'],
    ['with a comment inside', '<si><t>ett<!-- två --> tre</t></si>', 'ett tre'],
    ['empty', '<si/>', ''],
    ['empty with a tag', '<si><t/></si>', ''],
  ])('reads a shared string that is %s', async (_, xml, expected) => {
    const sheet = worksheet('<row r="1"><c r="A1" t="s"><v>1</v></c></row>');
    const book = await openParts(oneSheet(sheet, sharedStrings(`<si><t>annan</t></si>${xml}`)));
    expect(rowValues(await book.snapshot(), 0)).toEqual([expected]);
  });

  it.each([
    ['plain', '<is><t>Mål</t></is>', 'Mål'],
    ['rich', '<is><r><t>Mål </t></r><r><t>2023</t></r></is>', 'Mål 2023'],
    ['empty', '<is/>', ''],
    ['with a phonetic run', '<is><t>Mål</t><rPh sb="0" eb="1"><t>x</t></rPh></is>', 'Mål'],
  ])('reads an inline string that is %s', async (_, xml, expected) => {
    const book = await openParts(oneSheet(worksheet(`<row r="1"><c r="A1" t="inlineStr">${xml}</c></row>`)));
    expect(rowValues(await book.snapshot(), 0)).toEqual([expected]);
  });
});

describe('values', () => {
  it.each<[string, string, CellValue]>([
    ['a number with an exponent', '<c r="A1"><v>1.5E-3</v></c>', 0.0015],
    ['a number with spaces around', '<c r="A1"><v> 42 </v></c>', 42],
    ['a long whole number', '<c r="A1"><v>8595602512225</v></c>', 8595602512225],
    ['a number that says so', '<c r="A1" t="n"><v>7</v></c>', 7],
    ['true', '<c r="A1" t="b"><v>1</v></c>', true],
    ['an error', '<c r="A1" t="e"><v>#DIV/0!</v></c>', { error: '#DIV/0!' }],
    ['a formula with its value', '<c r="A1"><f>1+1</f><v>2</v></c>', 2],
    ['a formula that gives a text', '<c r="A1" t="str"><f>A2&amp;"x"</f><v>bx</v></c>', 'bx'],
    ['a value before its formula', '<c r="A1"><v>2</v><f>1+1</f></c>', 2],
    ['a date as text', '<c r="A1" t="d"><v>2023-12-31</v></c>', 45291],
    ['attributes in another order and quotes', "<c t = 'b' s='0' r='A1'><v>0</v></c>", false],
    ['an extension after the value', '<c r="A1"><v>3</v><extLst><ext uri="x"/></extLst></c>', 3],
    ['an attribute of another namespace', '<c r="A1" xml:space="preserve"><v>3</v></c>', 3],
  ])('reads %s', async (_, xml, expected) => {
    const book = await openParts(oneSheet(worksheet(`<row r="1">${xml}</row>`)));
    expect(rowValues(await book.snapshot(), 0)).toEqual([expected]);
  });

  it('reads the codes of number formats, built in and own', async () => {
    const cells = [0, 1, 2].map((style, n) => `<c r="${'ABC'[n] ?? ''}1" s="${style}"><v>1</v></c>`).join('');
    const sheet = worksheet(`<row r="1">${cells}</row>`);
    const styleSheet = styles(['0.0" %"', 'yyyy\\-mm']).replace('numFmtId="165" fontId', 'numFmtId="14" fontId');
    const book = await openParts(
      oneSheet(sheet, {
        'xl/styles.xml': styleSheet,
        'xl/_rels/workbook.xml.rels': relationships([
          ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
          ['rId2', 'styles', 'styles.xml'],
        ]),
      }),
    );
    const snapshot = await book.snapshot();
    expect(snapshot.sheets[0]?.rows[0]?.formats).toEqual([undefined, '0.0" %"', 'm/d/yyyy']);
  });

  it('counts days from 1904 where the book does', async () => {
    const sheet = worksheet('<row r="1"><c r="A1" t="d"><v>1904-01-02T12:00:00</v></c></row>');
    const sheets = '<workbookPr date1904="1"/><sheets><sheet name="Mål" sheetId="1" r:id="rId1"/></sheets>';
    const book = await openParts(oneSheet(sheet, { 'xl/workbook.xml': workbook(sheets) }));
    const snapshot = await book.snapshot();
    expect(snapshot.date1904).toBe(true);
    expect(rowValues(snapshot, 0)).toEqual([1.5]);
  });
});

describe('rows and cells', () => {
  it('counts rows and cells that do not say where they stand, also after writing among them', async () => {
    const sheet = worksheet(
      '<row><c><v>1</v></c><c><v>2</v></c><c><v>3</v></c></row><row/><row><c r="C3"><v>4</v></c><c><v>5</v></c></row>',
    );
    const book = await openParts(oneSheet(sheet));
    expect(rowValues(await book.snapshot(), 2)).toEqual([undefined, undefined, 4, 5]);
    const after = await written(book, 0, 0, [
      [null, undefined, 'x', 'y'],
      [undefined, 6, undefined, undefined],
      [7, undefined, undefined, undefined],
    ]);
    expect(rowValues(after, 0)).toEqual([undefined, 2, 'x', 'y']);
    expect(rowValues(after, 1)).toEqual([undefined, 6]);
    expect(rowValues(after, 2)).toEqual([7, undefined, 4, 5]);
  });

  it('reads and writes rows that are out of order or stand twice', async () => {
    const sheet = worksheet(
      '<row r="3"><c r="B3"><v>32</v></c><c r="A3"><v>31</v></c></row><row r="1"><c r="A1"><v>11</v></c></row>' +
        '<row r="3"><c r="C3"><v>33</v></c></row>',
    );
    const book = await openParts(oneSheet(sheet));
    expect(rowValues(await book.snapshot(), 2)).toEqual([31, 32, 33]);
    const after = await written(book, 1, 0, [['ny'], [undefined]]);
    expect(after.sheets[0]?.rows.map(({ index }) => index)).toEqual([0, 1, 2]);
    expect(rowValues(after, 2)).toEqual([31, 32, 33]);
  });

  it('passes over comments, instructions, white space and what it does not know', async () => {
    const rows =
      '\n <!-- rad --> <row r="1">\n<?pi x?><c r="A1" ><v>1</v ></c >\n<x:y xmlns:x="u"><row/></x:y></row>\n<other/>';
    const book = await openParts(oneSheet(worksheet(rows)));
    expect(rowValues(await book.snapshot(), 0)).toEqual([1]);
    expect(rowValues(await written(book, 0, 1, [[2]]), 0)).toEqual([1, 2]);
  });

  it('gives new cells the format of their row, else of their column, and keeps that of cells that are there', async () => {
    const sheet = worksheet(
      '<row r="1" s="2" customFormat="1"><c r="A1" s="1"><v>1</v></c></row><row r="2" s="2"><c r="A2" s="1"/></row>',
      '',
      '<cols><col min="2" max="3" width="9" style="1"/></cols>',
    );
    const book = await openParts(
      oneSheet(sheet, {
        'xl/styles.xml': styles(['"kol"0', '"rad"0']),
        'xl/_rels/workbook.xml.rels': relationships([
          ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
          ['rId2', 'styles', 'styles.xml'],
        ]),
      }),
    );
    const after = await written(book, 0, 0, [
      [5, 6, 7],
      [5, 6, 7],
      [5, 6, 7],
    ]);
    expect(after.sheets[0]?.rows.map(({ formats }) => formats)).toEqual([
      ['"kol"0', '"rad"0', '"rad"0'],
      ['"kol"0', '"kol"0', '"kol"0'],
      [undefined, '"kol"0', '"kol"0'],
    ]);
  });

  it('reads formulas that cells share, and gives each its own when the first is overwritten', async () => {
    const sheet = worksheet(
      '<row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$A$1</f><v>1</v></c></row>' +
        '<row r="2"><c r="B2"><f t="shared" si="0"/><v>4</v></c></row>' +
        '<row r="3"><c r="B3"><f t="shared" si="0"></f><v>9</v></c></row>',
    );
    const book = await openParts(oneSheet(sheet));
    const formulas = (snapshot: Snapshot): unknown[] =>
      (snapshot.sheets[0]?.rows ?? []).map((row) => [row.values[1], row.formulas?.[1]]);
    expect(formulas(await book.snapshot())).toEqual([
      [1, 'A1*$A$1'],
      [4, 'A2*$A$1'],
      [9, 'A3*$A$1'],
    ]);
    expect(formulas(await written(book, 0, 1, [['text']]))).toEqual([
      ['text', undefined],
      [4, 'A2*$A$1'],
      [9, 'A3*$A$1'],
    ]);
  });
});

describe('packages', () => {
  it('reads and writes elements with prefixes', async () => {
    const prefixed = (xml: string): string =>
      xml.replace(`xmlns="${MAIN}"`, `xmlns:x="${MAIN}"`).replace(/<(\/?)(?![?!]|r:)/g, '<$1x:');
    const parts = oneSheet(
      prefixed(worksheet('<row r="1" spans="1:1"><c r="A1" t="inlineStr"><is><t>ett</t></is></c></row>')),
      { 'xl/workbook.xml': prefixed(workbook('<sheets><sheet name="Mål" sheetId="1" r:id="rId1"/></sheets>')) },
    );
    const book = await openParts(parts);
    const { version } = await book.snapshot();
    await book.apply({
      basedOn: version,
      actions: [
        { do: 'writeCells', sheet: '1', row: 0, column: 1, values: [['två'], [{ formula: 'A1' }]] },
        { do: 'addSheet', sheet: 'n', name: 'Ny', freeze: { rows: 0, columns: 0 }, gridlines: true, print: null },
        { do: 'setName', sheet: 'n', name: 'Namn', refersTo: 'Ny!$A$1' },
        { do: 'setColumnWidth', sheet: '1', columns: [{ column: 1, width: 10 }] },
      ],
    });
    const after = await (await openXlsx(await book.save())).snapshot();
    expect(rowValues(after, 0)).toEqual(['ett', 'två']);
    expect(after.sheets.map(({ name }) => name)).toEqual(['Mål', 'Ny']);
    expect(after.names).toHaveLength(1);
  });

  it('finds parts by relative and absolute targets, in any case and with backslashes', async () => {
    const sheet = worksheet('<row r="1"><c r="A1"><v>1</v></c></row>');
    for (const target of ['worksheets/sheet1.xml', '/xl/worksheets/sheet1.xml', '../xl/./worksheets/Sheet1.xml']) {
      const rels = relationships([['rId1', 'worksheet', target]]);
      const book = await openParts(oneSheet(sheet, { 'xl/_rels/workbook.xml.rels': rels }));
      expect(rowValues(await book.snapshot(), 0)).toEqual([1]);
    }
    const backslashes = Object.fromEntries(
      Object.entries(oneSheet(sheet)).map(([name, content]) => [name.replaceAll('/', '\\'), content]),
    );
    expect(rowValues(await (await openParts(backslashes)).snapshot(), 0)).toEqual([1]);
  });

  it.each([
    ['UTF-16 with a mark', 'utf-16', true],
    ['UTF-8 with a mark', 'utf-8', true],
    ['Latin 1', 'iso-8859-1', false],
  ])('reads and writes a part in %s', async (_, encoding, mark) => {
    const text = worksheet('<row r="1"><c r="A1" t="inlineStr"><is><t>Mål</t></is></c></row>').replace(
      'UTF-8',
      encoding,
    );
    const body =
      encoding === 'utf-8'
        ? strToU8(text)
        : encoding === 'utf-16'
          ? new Uint8Array(Uint16Array.from(text, (letter) => letter.charCodeAt(0)).buffer)
          : Uint8Array.from(text, (letter) => letter.charCodeAt(0));
    const bom = !mark ? [] : encoding === 'utf-16' ? [0xff, 0xfe] : [0xef, 0xbb, 0xbf];
    const book = await openParts(oneSheet('', { 'xl/worksheets/sheet1.xml': Uint8Array.from([...bom, ...body]) }));
    expect(rowValues(await book.snapshot(), 0)).toEqual(['Mål']);
    expect(rowValues(await written(book, 0, 1, [['å']]), 0)).toEqual(['Mål', 'å']);
  });

  it('gives added relationships a content type where the package has none', async () => {
    const types = contentTypes(['worksheets/sheet1.xml']).replace(/<Default Extension="rels"[^>]*>/, '');
    const book = await openParts(
      oneSheet(worksheet('<row r="1"><c r="A1" t="inlineStr"><is><t>a</t></is></c></row>'), {
        '[Content_Types].xml': types,
      }),
    );
    const { version } = await book.snapshot();
    const range = { top: 0, left: 0, bottom: 1, right: 0 };
    await book.apply({
      basedOn: version,
      actions: [{ do: 'addTable', sheet: '1', name: 'T', range, columns: ['a'], style: 'TableStyleLight1' }],
    });
    const saved = await openXlsx(await book.save());
    expect((await saved.snapshot()).sheets[0]?.tables).toHaveLength(1);
    expect(new TextDecoder().decode(await book.save())).not.toBe('');
  });

  it('works without styles, shared strings and views, and makes what formats need', async () => {
    const book = await openParts(oneSheet(worksheet('<row r="1"><c r="A1"><v>1</v></c></row>')));
    const { version } = await book.snapshot();
    const range = { top: 0, left: 0, bottom: 0, right: 1 };
    await book.apply({
      basedOn: version,
      actions: [
        { do: 'formatCells', sheet: '1', range, format: { numberFormat: '0.00', bold: true, fill: '#DDEBF7' } },
      ],
    });
    const after = await (await openXlsx(await book.save())).snapshot();
    expect(after.sheets[0]?.rows[0]?.formats).toEqual(['0.00']);
  });

  it('does not write styles over a part that stands in their place and that nothing leads to', async () => {
    const parts = oneSheet(worksheet('<row r="1"><c r="A1" s="3"><v>1</v></c></row>'), {
      'xl/styles.xml': styles(['0%']),
    });
    const book = await openParts(parts);
    const { version } = await book.snapshot();
    const range = { top: 0, left: 1, bottom: 0, right: 1 };
    await book.apply({
      basedOn: version,
      actions: [{ do: 'formatCells', sheet: '1', range, format: { numberFormat: '0.00' } }],
    });
    const files = unzipSync(await book.save());
    expect(strFromU8(files['xl/styles.xml'] ?? new Uint8Array())).toBe(parts['xl/styles.xml']);
    expect(strFromU8(files['xl/_rels/workbook.xml.rels'] ?? new Uint8Array())).toContain('Target="styles1.xml"');
    expect((await book.snapshot()).sheets[0]?.rows[0]?.formats).toBeUndefined();
  });

  it('leaves chart sheets out and counts them where names do', async () => {
    const sheets =
      '<sheets><sheet name="Diagram" sheetId="4" r:id="rId2"/><sheet name="Mål" sheetId="7" state="veryHidden" r:id="rId1"/></sheets>' +
      '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="1">Mål!$A$1</definedName>' +
      '<definedName name="Namn" localSheetId="1" hidden="1">Mål!$A$1</definedName></definedNames>';
    const book = await openParts(
      oneSheet(worksheet(''), {
        'xl/workbook.xml': workbook(sheets),
        'xl/_rels/workbook.xml.rels': relationships([
          ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
          ['rId2', 'chartsheet', 'chartsheets/sheet1.xml'],
        ]),
        'xl/chartsheets/sheet1.xml': `<chartsheet xmlns="${MAIN}"/>`,
      }),
    );
    const before = await book.snapshot();
    expect(before.sheets).toMatchObject([{ id: '7', name: 'Mål', visible: false }]);
    expect(before.otherSheetNames).toEqual(['Diagram']);
    expect(before.names).toEqual([{ name: 'Namn', sheetId: '7', refersTo: 'Mål!$A$1' }]);
    await book.apply({
      basedOn: before.version,
      actions: [{ do: 'setName', sheet: '7', name: 'Annan', refersTo: 'Mål!$A$2' }],
    });
    const after = await (await openXlsx(await book.save())).snapshot();
    expect(after.names.map(({ name, sheetId }) => [name, sheetId])).toEqual([
      ['Namn', '7'],
      ['Annan', '7'],
    ]);
  });

  it('passes over the modules of old macros, which are listed without a part', async () => {
    const sheets =
      '<sheets><sheet name="Modul1" sheetId="2" state="veryHidden" r:id=""/><sheet name="Mål" sheetId="7" r:id="rId1"/></sheets>' +
      '<definedNames><definedName name="Namn" localSheetId="1">Mål!$A$1</definedName></definedNames>';
    const book = await openParts(oneSheet(worksheet(''), { 'xl/workbook.xml': workbook(sheets) }));
    expect(await book.snapshot()).toMatchObject({
      sheets: [{ id: '7', name: 'Mål' }],
      otherSheetNames: ['Modul1'],
      names: [{ name: 'Namn', sheetId: '7' }],
    });
  });

  it('gives no sheet the name of a chart that is a sheet of its own', async () => {
    const sheets =
      '<sheets><sheet name="Mål" sheetId="1" r:id="rId1"/><sheet name="Diagram" sheetId="2" r:id=""/></sheets>';
    const book = await openParts(oneSheet(worksheet(''), { 'xl/workbook.xml': workbook(sheets) }));
    const { version } = await book.snapshot();
    const looks = { freeze: { rows: 0, columns: 0 }, gridlines: true, print: null };
    const add = { do: 'addSheet', sheet: 'new', name: 'DIAGRAM', ...looks } as const;
    await expect(book.apply({ basedOn: version, actions: [add] })).rejects.toMatchObject({ code: 'internal' });
  });

  it('asks for recalculation and drops the order of calculation when formulas change', async () => {
    const sheet = worksheet('<row r="1"><c r="A1"><f>B1</f><v>1</v></c></row>');
    const book = await openParts(
      oneSheet(sheet, {
        '[Content_Types].xml': contentTypes(['worksheets/sheet1.xml', 'calcChain.xml']),
        'xl/_rels/workbook.xml.rels': relationships([
          ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
          ['rId2', 'calcChain', 'calcChain.xml'],
        ]),
        'xl/calcChain.xml': `<calcChain xmlns="${MAIN}"><c r="A1" i="1"/></calcChain>`,
      }),
    );
    await written(book, 0, 1, [[5]]);
    const names = async (): Promise<string> => new TextDecoder('latin1').decode(await book.save());
    expect(await names()).toContain('xl/calcChain.xml');
    await written(book, 0, 0, [['inte längre']]);
    expect(await names()).not.toContain('xl/calcChain.xml');
    expect(valueAt((await book.snapshot()).sheets[0] ?? never(), 0, 0)).toBe('inte längre');
  });
});

function never(): never {
  throw new Error('no sheet');
}

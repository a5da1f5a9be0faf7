import { unzipSync } from 'fflate';
import { recalculate } from '../../../src/recalculate';
import { openXlsx } from '../../../src/workbook/xlsx/openXlsx';
import { parseXml } from '../../../src/workbook/xlsx/xml/xmlTree';
import { relationships, styles, xlsxOf, zipOf, type Parts } from '../../workbook/buildXlsx';
import { examine } from '../foreign/examine';
import { richBook } from '../richBook';
import { injectedBook, IS_TYPED } from './injected';

/*
 * Workbooks made to harm: refused with a reason, or judged as any other. Bounds are counted, never timed.
 */

const TODAY = '2023-09-15';
const RICH = richBook();
const changed = (name: string, change: (text: string) => string): Parts => ({
  ...RICH,
  [name]: change(String(RICH[name])),
});
const examined = (parts: Parts) => examine(zipOf(parts), TODAY);

it('refuses a style sheet with a million empty formats', async () => {
  const many = styles(['0%']).replace('</cellXfs>', `${'<xf/>'.repeat(1_000_000)}</cellXfs>`);
  expect(await examined({ ...RICH, 'xl/styles.xml': many })).toMatchObject({ outcome: 'refused', code: 'file.broken' });
});

it('stops reading a part that has more elements than fit in memory', () => {
  const read: string[] = [];
  const endless = `<a>${'<b/>'.repeat(2_000_001)}</a>`;
  expect(() => read.push(parseXml(endless, 'part').name)).toThrow('file.broken');
  expect(read).toEqual([]);
});

it.each<[string, Parts]>([
  [
    'relationships that lead in a circle',
    {
      ...RICH,
      'xl/drawings/_rels/drawing1.xml.rels': relationships([
        ['rId1', 'chart', '../charts/chart1.xml'],
        ['rId2', 'drawing', 'drawing1.xml'],
      ]),
      'xl/charts/_rels/chart1.xml.rels': relationships([['rId1', 'drawing', '../drawings/drawing1.xml']]),
    },
  ],
  [
    'targets that lead out of the package',
    changed('xl/worksheets/_rels/sheet1.xml.rels', (xml) =>
      xml.replace('../comments1.xml', '../../../../../../etc/passwd'),
    ),
  ],
  [
    'a text of 32 767 characters',
    changed('xl/sharedStrings.xml', (xml) =>
      xml.replace('Minst', 'M').replace('<t>Kommentar</t>', `<t>${'å'.repeat(32_767)}</t>`),
    ),
  ],
  [
    'an indicator of 32 767 characters',
    changed('xl/sharedStrings.xml', (xml) => xml.replace('högst 14 dagar', `högst 14 dagar ${'å'.repeat(32_000)}`)),
  ],
  [
    'a cell in the last corner of the goal sheet',
    changed('xl/worksheets/sheet1.xml', (xml) =>
      xml.replace('</sheetData>', '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'),
    ),
  ],
  ['a sheet named as ours', changed('xl/workbook.xml', (xml) => xml.replace("Andra 'mål'", 'Måluppföljning'))],
])('loses nothing to a workbook with %s', async (_, parts) => {
  const { outcome, code, harms } = await examined(parts);
  expect([outcome, code]).toEqual(['judged', null]);
  expect(harms).toEqual([]);
});

it('says what is in the way, or judges, where names collide with ours; and loses nothing', async () => {
  const parts = changed('xl/workbook.xml', (xml) =>
    xml.replace(
      '</definedNames>',
      '<definedName name="MALKOLL.SHEET.OVERVIEW" localSheetId="2">#REF!</definedName><definedName name="Malkoll.column.status.1" localSheetId="0">1+1</definedName></definedNames>',
    ),
  );
  const { code, harms } = await examined(parts);
  expect([null, 'book.noRoom']).toContain(code);
  expect(harms).toEqual([]);
});

it('writes no formula that comes from a text, in no cell, name, chart or header', async () => {
  const workbook = await openXlsx(xlsxOf(injectedBook()));
  const { plan } = recalculate(await workbook.snapshot(), { today: TODAY });
  await workbook.apply(plan);
  const parts = Object.entries(unzipSync(await workbook.save())).map(([name, bytes]): [string, string] => [
    name,
    new TextDecoder().decode(bytes),
  ]);
  const formulas = parts.flatMap(([, xml]) =>
    [...xml.matchAll(/<(?:\w+:)?f>([^<]*)<|<definedName[^>]*>([^<]*)</g)].map((match) => match[1] ?? match[2] ?? ''),
  );
  expect(formulas.length).toBeGreaterThan(5);
  expect(formulas.filter((formula) => IS_TYPED.test(formula))).toEqual([]);
  const headers = parts.flatMap(([, xml]) =>
    [...xml.matchAll(/<odd(?:Header|Footer)>([^<]*)</g)].map(([, text = '']) => text),
  );
  expect(headers.filter((text) => text.includes('[Fil]'))).toEqual([]);
  expect(parts.filter(([, xml]) => xml.includes('<script>'))).toEqual([]);
});

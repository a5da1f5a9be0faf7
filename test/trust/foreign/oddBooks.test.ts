import { relationships, zipOf, type Parts } from '../../workbook/buildXlsx';
import { richBook } from '../richBook';
import { examine } from './examine';
import { oddZip, type ZipStyle } from './oddZip';

/*
 * The same goal workbook as other programs would write it: judged all the same, and nothing lost by writing to it.
 */

const RICH = richBook();
const TODAY = '2023-09-15';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const GOALS = 'xl/worksheets/sheet1.xml';
const OTHER = 'xl/worksheets/sheet2.xml';

const renamed = (rename: (name: string) => string): Parts =>
  Object.fromEntries(Object.entries(RICH).map(([name, content]) => [rename(name), content]));
/** The text parts that match, changed. */
const changed = (which: RegExp, change: (text: string) => string): Parts =>
  Object.fromEntries(
    Object.entries(RICH).map(([name, content]) => [
      name,
      typeof content === 'string' && which.test(name) ? change(content) : content,
    ]),
  );
const without = (...gone: string[]): Parts =>
  Object.fromEntries(Object.entries(RICH).filter(([name]) => !gone.includes(name)));
const prefixed = (text: string): string =>
  text.includes(`xmlns="${MAIN}"`)
    ? text.replace(`xmlns="${MAIN}"`, `xmlns:x="${MAIN}"`).replace(/<(\/?)(?![?!]|\w+:)/g, '<$1x:')
    : text;
const encoded = (text: string, encoding: 'utf16le' | 'latin1', mark: string): Buffer =>
  Buffer.from(
    mark + text.replace('encoding="UTF-8"', encoding === 'latin1' ? 'encoding="ISO-8859-1"' : 'encoding="UTF-16"'),
    encoding,
  );
const text = (name: string): string => String(RICH[name]);
const alternate = (inner: string): string =>
  `<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">${inner}</mc:AlternateContent>`;

const PARTS: readonly (readonly [string, Parts])[] = [
  ['as it is', RICH],
  [
    'with prefixes',
    changed(/^xl\/(workbook|styles|sharedStrings|comments1|worksheets\/sheet\d|tables\/table1)\.xml$/, prefixed),
  ],
  ['with byte order marks', changed(/\.(xml|rels)$/, (xml) => `\uFEFF${xml}`)],
  ['in UTF-16', { ...RICH, [GOALS]: encoded(text(GOALS), 'utf16le', '\uFEFF') }],
  ['in UTF-16 the other way round', { ...RICH, [GOALS]: encoded(text(GOALS), 'utf16le', '\uFEFF').swap16() }],
  ['in Latin 1', { ...RICH, 'xl/sharedStrings.xml': encoded(text('xl/sharedStrings.xml'), 'latin1', '') }],
  ['in XML 1.1', changed(/\.xml$/, (xml) => xml.replace('version="1.0"', 'version="1.1"'))],
  ['on many lines', changed(/\.(xml|rels)$/, (xml) => xml.replace(/></g, '>\r\n\t<'))],
  ['with backslashes in names', renamed((name) => name.replaceAll('/', '\\'))],
  ['with slashes before names', renamed((name) => `/${name}`)],
  [
    'with capital letters in names',
    renamed((name) => (name.includes('worksheets/_rels') ? name : name.replace('xl/worksheets', 'xl/Worksheets'))),
  ],
  ['with absolute targets', changed(/workbook\.xml\.rels$/, (xml) => xml.replace(/Target="/g, 'Target="/xl/'))],
  [
    'with targets that go around',
    changed(/workbook\.xml\.rels$/, (xml) => xml.replace(/Target="/g, 'Target="../xl/./')),
  ],
  ['with a relationship to nothing', without('xl/calcChain.xml')],
  [
    'with relationships to a drawing and a table that are not there',
    {
      ...RICH,
      'xl/worksheets/_rels/sheet2.xml.rels': relationships([
        ['rId1', 'table', '../tables/table1.xml'],
        ['rId2', 'drawing', '../drawings/drawing2.xml'],
        ['rId3', 'table', '../tables/table2.xml'],
      ]),
    },
  ],
  ['without styles', without('xl/styles.xml')],
  ['without a size', changed(/sheet\d\.xml$/, (xml) => xml.replace(/<dimension[^>]*>/, ''))],
  [
    'with a size of all cells',
    changed(/sheet\d\.xml$/, (xml) => xml.replace(/<dimension[^>]*>/, '<dimension ref="A1:XFD1048576"/>')),
  ],
  ['with rows that do not say their number', changed(/sheet2\.xml$/, (xml) => xml.replace(/<row r="\d"/g, '<row'))],
  [
    'with rows that are wider than any place that is named',
    changed(/sheet2\.xml$/, (xml) =>
      xml.replace('</sheetData>', `<row>${'<c><v>0</v></c>'.repeat(20)}</row></sheetData>`),
    ),
  ],
  ['with cells that do not say their place', changed(/sheet2\.xml$/, (xml) => xml.replace(/<c r="\w+"/g, '<c'))],
  [
    'with a cell in the last corner',
    changed(/sheet2\.xml$/, (xml) =>
      xml.replace('</sheetData>', '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'),
    ),
  ],
  [
    'with nothing on a sheet',
    changed(/sheet2\.xml$/, (xml) =>
      xml.replace(/<sheetData>.*<\/sheetData>/, '<sheetData/>').replace(/<tableParts.*<\/tableParts>/, ''),
    ),
  ],
  [
    'with phonetic text',
    changed(/sharedStrings/, (xml) =>
      xml.replace('<t>Kommentar</t>', '<t>Kommentar</t><rPh sb="0" eb="1"><t>kana</t></rPh><phoneticPr fontId="0"/>'),
    ),
  ],
  [
    'with alternatives in the book',
    changed(/workbook\.xml$/, (xml) =>
      xml.replace(
        '<bookViews>',
        `${alternate('<mc:Choice Requires="x15"><x15ac:absPath xmlns:x15ac="u" url="C:\\"/></mc:Choice>')}<bookViews>`,
      ),
    ),
  ],
  [
    'with alternatives on a sheet',
    changed(/sheet1\.xml$/, (xml) =>
      xml.replace(
        '<drawing r:id="rId2"/>',
        `<drawing r:id="rId2"/>${alternate('<mc:Choice Requires="x14"><controls/></mc:Choice><mc:Fallback/>')}`,
      ),
    ),
  ],
  [
    'with macros',
    {
      ...changed(/Content_Types/, (xml) =>
        xml.replace('openxmlformats-officedocument.spreadsheetml.sheet.main', 'ms-excel.sheet.macroEnabled.main'),
      ),
      'xl/vbaProject.bin': Uint8Array.from([1, 2, 3]),
    },
  ],
  ['as a template', changed(/Content_Types/, (xml) => xml.replace('sheet.main+xml', 'template.main+xml'))],
  [
    'with a dialogue sheet and one of old macros',
    changed(/workbook\.xml(\.rels)?$/, (xml) =>
      xml
        .replace(
          '<sheet name="Diagram"',
          '<sheet name="Dialog" sheetId="11" r:id="rId11"/><sheet name="Makro" sheetId="12" state="veryHidden" r:id="rId12"/><sheet name="Diagram"',
        )
        .replace(
          '</Relationships>',
          relationships([
            ['rId11', 'dialogsheet', 'dialogsheets/sheet1.xml'],
            ['rId12', 'xlMacrosheet', 'macrosheets/sheet1.xml'],
          ]).replace(/^[^]*?<Relationships[^>]*>/, ''),
        ),
    ),
  ],
  [
    'with links to other workbooks',
    {
      ...changed(/workbook\.xml(\.rels)?$/, (xml) =>
        xml
          .replace(
            '<definedNames>',
            '<externalReferences><externalReference r:id="rId21"/></externalReferences><definedNames>',
          )
          .replace(
            '</Relationships>',
            relationships([['rId21', 'externalLink', 'externalLinks/externalLink1.xml']]).replace(
              /^[^]*?<Relationships[^>]*>/,
              '',
            ),
          ),
      ),
      'xl/externalLinks/externalLink1.xml': `<externalLink xmlns="${MAIN}"/>`,
    },
  ],
  [
    'with a very hidden sheet',
    changed(/workbook\.xml$/, (xml) => xml.replace('sheetId="7"', 'sheetId="7" state="veryHidden"')),
  ],
  [
    'with a data table, and a formula that spills',
    changed(/sheet1\.xml$/, (xml) =>
      xml.replace('<f>D5+1</f>', '<f t="dataTable" ref="E5:E5" dt2D="1" dtr="1" r1="D5" r2="C5"/>'),
    ),
  ],
  [
    'with parts that Excel has got since',
    {
      ...changed(/worksheets\/_rels\/sheet1\.xml\.rels$/, (xml) =>
        xml.replace(
          '</Relationships>',
          '<Relationship Id="rId31" Type="http://schemas.microsoft.com/office/2017/10/relationships/threadedComment" Target="../threadedComments/threadedComment1.xml"/>' +
            '<Relationship Id="rId32" Type="http://schemas.microsoft.com/office/2007/relationships/slicer" Target="../slicers/slicer1.xml"/>' +
            '<Relationship Id="rId33" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/pivotTable" Target="../pivotTables/pivotTable1.xml"/></Relationships>',
        ),
      ),
      'xl/threadedComments/threadedComment1.xml':
        '<ThreadedComments xmlns="u"><threadedComment ref="A4"><text>?</text></threadedComment></ThreadedComments>',
      'xl/persons/person.xml': '<personList xmlns="u"/>',
      'xl/slicers/slicer1.xml': '<slicers xmlns="u"/>',
      'xl/pivotTables/pivotTable1.xml': `<pivotTableDefinition xmlns="${MAIN}" name="P"><location ref="H3:I9"/></pivotTableDefinition>`,
      'xl/richData/rdrichvalue.xml': '<rvData xmlns="u" count="0"/>',
      'customXml/item1.xml': '<a/>',
      'xl/activeX/activeX1.bin': Uint8Array.from([1, 2]),
    },
  ],
  [
    'with a formula for many cells',
    changed(/sheet1\.xml$/, (xml) => xml.replace('<f>D5+1</f>', '<f t="array" ref="E5:E6" aca="1">D5:D6+1</f>')),
  ],
  [
    'with things thrown away',
    { ...RICH, '[trash]/0000.dat': Uint8Array.from([0]), 'docProps/thumbnail.wmf': Uint8Array.from([9]) },
  ],
];

test.each(PARTS)('%s', async (_, parts) => {
  expect(await examine(zipOf(parts), TODAY)).toMatchObject({ outcome: 'judged', harms: [] });
});

const ZIPS: readonly (readonly [string, ZipStyle])[] = [
  ['plain', {}],
  ['sizes after the bytes', { descriptor: 'signed' }],
  ['sizes after the bytes, without signature', { descriptor: 'bare' }],
  ['zip64', { zip64: true }],
  ['not packed', { stored: true }],
  ['folders', { folders: true }],
  ['other fields', { extra: Buffer.from('5554050003000000000a0000', 'hex') }],
  ['a comment', { comment: 'gjord av någon' }],
  ['gaps between entries', { gap: 7 }],
  ['bytes after its end', { after: '\n\0\0' }],
];

test.each(ZIPS)('zipped with %s', async (_, style) => {
  expect(await examine(oddZip(RICH, style), TODAY)).toMatchObject({ outcome: 'judged', harms: [] });
});

const REFUSED: readonly (readonly [string, Parts, string])[] = [
  [
    'two sheets of one id',
    changed(/workbook\.xml$/, (xml) => xml.replace('sheetId="7"', 'sheetId="1"')),
    'file.broken',
  ],
  [
    'two sheets of one part',
    changed(/workbook\.xml\.rels$/, (xml) => xml.replace('sheet2.xml', 'sheet1.xml')),
    'file.broken',
  ],
  ['two sheets of one name', changed(/workbook\.xml$/, (xml) => xml.replace("Andra 'mål'", 'MÅL 2023')), 'file.broken'],
  ['no content types', without('[Content_Types].xml'), 'file.notAWorkbook'],
  ['no relationships', without('_rels/.rels'), 'file.notAWorkbook'],
  ['no sheet where one is promised', without(OTHER), 'file.broken'],
];

test.each(REFUSED)('refused: %s', async (_, parts, code) => {
  expect(await examine(zipOf(parts), TODAY)).toMatchObject({ outcome: 'refused', code, harms: [] });
});

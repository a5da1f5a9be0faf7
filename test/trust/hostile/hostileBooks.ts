import { readFileSync } from 'node:fs';
import { sample } from '../../acceptance/malkoll';
import { zipBomb } from '../../acceptance/zipBomb';
import { relationships, styles, zipOf, type Parts } from '../../workbook/buildXlsx';
import { richBook } from '../richBook';

/** A workbook made to harm, and what the command line says of it. */
export interface HostileBook {
  readonly name: string;
  readonly bytes: () => Uint8Array;
  /** The sentence with which it is refused; null: it is judged as any other. */
  readonly refused: RegExp | null;
}

const RICH = richBook();
const SHEET = 'xl/worksheets/sheet1.xml';
const STRINGS = 'xl/sharedStrings.xml';

/** The most characters that Excel keeps in a cell. */
const LONGEST = 32_767;

function changed(name: string, change: (text: string) => string, others: Parts = {}): () => Uint8Array {
  return () => zipOf({ ...RICH, ...others, [name]: change(String(RICH[name])) });
}

/** A part that declares entities: ten, each ten of the one before. */
function laughing(xml: string, declaration = ''): string {
  const lines = Array.from({ length: 10 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`);
  const entities = `<!DOCTYPE x [<!ENTITY l0 "mål">${lines.join('')}${declaration}]>`;
  return xml.replace(/(<\?xml[^>]*>\s*)/, `$1${entities}`);
}

/** The goal sheet with a text of the most characters in the place of an indicator. */
function longIndicator(unit: string): () => Uint8Array {
  const text = unit.repeat(Math.ceil(LONGEST / unit.length)).slice(0, LONGEST);
  return changed(STRINGS, (xml) => xml.replace('Väntetiden ska vara högst 14 dagar', text));
}

const TOO_LARGE =
  /^malkoll: Arbetsboken är för stor: \d+ MB uppackad, och högst \d+ MB läses\. .+ \[file\.tooLarge\]\n$/;
const broken = (part: string): RegExp =>
  new RegExp(
    `^malkoll: Arbetsboken är skadad \\(${part}\\)\\. Öppna den i Excel, låt Excel reparera den och spara\\. \\[file\\.broken\\]\\n$`,
  );

export const HOSTILE: readonly HostileBook[] = [
  {
    name: 'a zip bomb that says how large it is',
    bytes: () => zipBomb(readFileSync(sample('gotene-2023.xlsx')), { honest: true }),
    refused: TOO_LARGE,
  },
  {
    name: 'a zip bomb that lies about its size',
    bytes: () => zipBomb(readFileSync(sample('gotene-2023.xlsx')), { honest: false }),
    refused: broken(SHEET),
  },
  { name: 'an entity bomb in a sheet', bytes: changed(SHEET, laughing), refused: broken(SHEET) },
  { name: 'an entity bomb in the texts', bytes: changed(STRINGS, laughing), refused: broken(STRINGS) },
  {
    name: 'an entity that stands in a file of the machine’s',
    bytes: changed(STRINGS, (xml) => laughing(xml, '<!ENTITY e SYSTEM "file:///etc/passwd">').replace('Minst', '&e;')),
    refused: broken(STRINGS),
  },
  ...['../../escaped.xml', '/escaped.xml', 'C:\\escaped.xml', 'xl\\..\\..\\escaped.xml', '..'].map(
    (name): HostileBook => ({
      name: `an entry that is called ${name}`,
      bytes: () => zipOf({ ...RICH, [name]: '<a/>' }),
      // One that leads nowhere else is a part like another, never written to a place of its own.
      refused: name.includes('..') ? broken('zip') : null,
    }),
  ),
  {
    name: 'targets that lead out of the package',
    bytes: changed('xl/worksheets/_rels/sheet1.xml.rels', (xml) =>
      xml.replace('../comments1.xml', '../../../../../../etc/passwd'),
    ),
    refused: null,
  },
  {
    name: 'a million empty styles',
    bytes: () =>
      zipOf({
        ...RICH,
        'xl/styles.xml': styles(['0%']).replace('</cellXfs>', `${'<xf/>'.repeat(1_000_000)}</cellXfs>`),
      }),
    refused: broken('xl/styles.xml'),
  },
  {
    name: 'a cell at XFD1048576',
    bytes: changed(SHEET, (xml) =>
      xml.replace('</sheetData>', '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'),
    ),
    refused: null,
  },
  {
    name: 'a text of 32 767 characters in every cell of five hundred rows',
    bytes: changed(SHEET, (xml) => {
      const cell = (row: number): string => `<c r="F${row}" t="inlineStr"><is><t>${'å'.repeat(LONGEST)}</t></is></c>`;
      const rows = Array.from({ length: 500 }, (_, n) => `<row r="${n + 10}">${cell(n + 10)}</row>`);
      return xml.replace('</sheetData>', `${rows.join('')}</sheetData>`);
    }),
    refused: null,
  },
  ...[
    'minst 80 % eller ',
    'från 60 % till ',
    '1 2 3 4 ',
    '(((',
    'ska öka ',
    '80–',
    'mellan ',
    'jan-',
    ' ',
    'a\n',
    '31/12 ',
    'å',
  ].map((unit): HostileBook => ({
    name: `an indicator of 32 767 characters of ${JSON.stringify(unit)}`,
    bytes: longIndicator(unit),
    refused: null,
  })),
  {
    name: 'relationships that lead in a circle',
    bytes: () =>
      zipOf({
        ...RICH,
        'xl/drawings/_rels/drawing1.xml.rels': relationships([
          ['rId1', 'chart', '../charts/chart1.xml'],
          ['rId2', 'drawing', 'drawing1.xml'],
        ]),
        'xl/charts/_rels/chart1.xml.rels': relationships([['rId1', 'drawing', '../drawings/drawing1.xml']]),
      }),
    refused: null,
  },
  {
    name: 'names that collide with ours',
    bytes: changed('xl/workbook.xml', (xml) =>
      xml.replace(
        '</definedNames>',
        '<definedName name="MALKOLL.SHEET.OVERVIEW" localSheetId="2">#REF!</definedName>' +
          '<definedName name="Malkoll.egen">Utfall</definedName><definedName name="Malkoll_sparet">1</definedName></definedNames>',
      ),
    ),
    refused: null,
  },
  {
    name: 'a sheet that is called as one of ours',
    bytes: changed('xl/workbook.xml', (xml) => xml.replace("Andra 'mål'", 'Så räknades det')),
    refused: null,
  },
  {
    name: 'a sheet name with quotes that would end a reference',
    bytes: changed('xl/workbook.xml', (xml) =>
      xml.replaceAll("'Mål 2023'", "'''!A1,''=1&amp;''\"'").replace('name="Mål 2023"', "name=\"'!A1,'=1&amp;'&quot;\""),
    ),
    refused: null,
  },
];

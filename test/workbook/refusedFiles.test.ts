import { strToU8, zipSync } from 'fflate';
import { openXlsx } from '../../src/workbook/xlsx/openXlsx';
import { contentTypes, oneSheet, relationships, workbook, worksheet, zipOf, type Parts } from './buildXlsx';

const SHEET = worksheet('<row r="1"><c r="A1"><v>1</v></c></row>');
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** The code and the params of the fault that a file is refused with. */
async function fault(bytes: Uint8Array): Promise<unknown> {
  try {
    await (await openXlsx(bytes)).snapshot();
    return 'opened';
  } catch (error) {
    const { name, code, params } = error as { name: string; code: string; params: unknown };
    return name === 'Fault' ? [code, params] : error;
  }
}

function withParts(parts: Parts): Uint8Array {
  return zipOf(oneSheet(SHEET, parts));
}

/** A compound file whose directory holds one stream. */
function compoundFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  Array.from(stream, (letter, n) => (bytes[1024 + 2 * n] = letter.charCodeAt(0)));
  return bytes;
}

describe('what is no workbook', () => {
  it.each<[string, Uint8Array, unknown]>([
    ['nothing', new Uint8Array(), ['file.notAWorkbook', {}]],
    ['a text', strToU8('Mål;Utfall\n1;2\n'), ['file.notAWorkbook', {}]],
    ['a zip of other things', zipSync({ 'a.txt': strToU8('a') }), ['file.notAWorkbook', {}]],
    [
      'a document of Word',
      withParts({
        '[Content_Types].xml': contentTypes([]).replace('spreadsheetml.sheet.main', 'wordprocessingml.document.main'),
      }),
      ['file.notAWorkbook', {}],
    ],
    ['a workbook of Excel 97', compoundFile('Workbook'), ['file.oldFormat', {}]],
    ['an encrypted workbook', compoundFile('EncryptedPackage'), ['file.encrypted', {}]],
    [
      'a binary workbook',
      withParts({ '[Content_Types].xml': contentTypes([], 'sheet.binary.macroEnabled.main') }),
      ['file.binary', {}],
    ],
    [
      'a signed workbook',
      withParts({
        '_rels/.rels': relationships([['rId1', 'officeDocument', 'xl/workbook.xml']]).replace(
          '</Relationships>',
          `<Relationship Id="s" Type="${PACKAGE}/digital-signature/origin" Target="_xmlsignatures/origin.sigs"/></Relationships>`,
        ),
      }),
      ['file.signed', {}],
    ],
    [
      'a workbook in the strict form',
      withParts({
        'xl/workbook.xml': workbook('<sheets/>').replaceAll(
          'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
          'http://purl.oclc.org/ooxml/spreadsheetml/main',
        ),
      }),
      ['file.strict', {}],
    ],
  ])('refuses %s', async (_, bytes, expected) => {
    expect(await fault(bytes)).toEqual(expected);
  });
});

describe('what is broken', () => {
  const sheet = 'xl/worksheets/sheet1.xml';
  it.each<[string, string]>([
    ['cut short', SHEET.slice(0, -20)],
    ['cut in a row', SHEET.slice(0, SHEET.indexOf('</row>'))],
    ['cut in an attribute', SHEET.slice(0, SHEET.indexOf('A1"'))],
    ['without cells', SHEET.replace(/<sheetData>.*<\/sheetData>/, '')],
    ['with tags crossed', SHEET.replace('</c></row>', '</row></c>')],
    ['with a value that is no number', SHEET.replace('<v>1<', '<v>ett<')],
    ['with an unknown entity', SHEET.replace('<v>1<', '<v>&mål;<')],
    ['with an attribute without quotes', SHEET.replace('"A1"', 'A1')],
    ['with a row that no sheet has', SHEET.replace('r="1"', 'r="1048577"')],
    ['with a column that no sheet has', SHEET.replace('A1', 'XFE1')],
    ['with an address that is none', SHEET.replace('A1', 'External')],
    ['with two roots', `${SHEET}<worksheet/>`],
    [
      'with an entity bomb',
      SHEET.replace('<worksheet', '<!DOCTYPE w [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><worksheet'),
    ],
  ])('refuses a sheet %s and names the part', async (_, text) => {
    expect(await fault(withParts({ [sheet]: text }))).toEqual(['file.broken', { part: sheet }]);
  });

  it('refuses a part that is not in the encoding it claims', async () => {
    expect(await fault(withParts({ [sheet]: Uint8Array.from([0x3c, 0xff, 0xff, 0x3e]) }))).toEqual([
      'file.broken',
      { part: sheet },
    ]);
  });

  it('refuses a workbook that lists no sheets', async () => {
    const parts = { 'xl/workbook.xml': workbook('<definedNames/>') };
    expect(await fault(withParts(parts))).toEqual(['file.broken', { part: 'xl/workbook.xml' }]);
  });

  it('refuses a workbook whose sheet is missing', async () => {
    const { [sheet]: _, ...parts } = oneSheet(SHEET);
    expect(await fault(zipOf(parts))).toEqual(['file.broken', { part: sheet }]);
  });

  it('refuses a file cut anywhere, and never with anything but a fault', async () => {
    const whole = zipOf(oneSheet(SHEET));
    for (let length = 0; length < whole.length; length += 7) {
      expect(await fault(whole.subarray(0, length))).toEqual([expect.stringMatching(/^file\./), expect.anything()]);
    }
  });

  it('refuses a file with any byte of a part it reads changed', async () => {
    const whole = zipOf(oneSheet(SHEET));
    const outcomes = new Set<unknown>();
    for (let at = 0; at < whole.length; at += 3) {
      const changed = whole.slice();
      changed[at] = (changed[at] ?? 0) ^ 0x55;
      const outcome = await fault(changed);
      outcomes.add(Array.isArray(outcome) ? outcome[0] : outcome);
    }
    expect([...outcomes].filter((outcome) => !/^(opened|file\.\w+)$/.test(String(outcome)))).toEqual([]);
  });
});

describe('what would harm', () => {
  /** Sets the size that the directory of a zip claims for its last entry, and where its name or place is. */
  function patched(bytes: Uint8Array, patch: (view: DataView, entry: number) => void): Uint8Array {
    const copy = bytes.slice();
    const view = new DataView(copy.buffer);
    let entry = copy.length - 22;
    while (view.getUint32(entry, true) !== 0x02014b50) entry--;
    patch(view, entry);
    return copy;
  }

  it('refuses a bomb without unpacking it', async () => {
    const bomb = patched(zipOf(oneSheet(SHEET)), (view, entry) => {
      view.setUint32(entry + 24, 0x7fff_0000, true);
    });
    const before = process.memoryUsage().arrayBuffers;
    expect(await fault(bomb)).toEqual(['file.tooLarge', { megabytes: 2048, most: 1024 }]);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(1_000_000);
  });

  it('refuses a package packed tighter than any workbook', async () => {
    const bomb = patched(zipOf(oneSheet(SHEET)), (view, entry) => {
      view.setUint32(entry + 24, 100 * 1024 * 1024, true);
    });
    expect(await fault(bomb)).toEqual(['file.tooLarge', { megabytes: 101, most: 64 }]);
  });

  it('refuses a part that is larger than any sheet', async () => {
    const bomb = patched(zipOf(oneSheet(SHEET)), (view, entry) => {
      view.setUint32(entry + 24, 500 * 1024 * 1024, true);
    });
    expect(await fault(bomb)).toEqual(['file.tooLarge', { megabytes: 500, most: 480 }]);
  });

  it('refuses a part that unpacks to more than it claims', async () => {
    const liar = patched(zipOf(oneSheet(SHEET)), (view, entry) => {
      view.setUint32(entry + 24, 10, true);
    });
    expect(await fault(liar)).toEqual(['file.broken', { part: 'xl/worksheets/sheet1.xml' }]);
  });

  it('refuses names that lead out of the package', async () => {
    expect(await fault(withParts({ 'xl/../../evil.xml': 'x' }))).toEqual(['file.broken', { part: 'zip' }]);
  });

  it('refuses names that occur twice', async () => {
    expect(await fault(withParts({ 'XL/Workbook.xml': 'x' }))).toEqual([
      'file.broken',
      { part: expect.stringMatching(/^xl\/workbook.xml$/i) as string },
    ]);
  });

  it('refuses entries that lie upon each other', async () => {
    const overlapping = patched(zipOf(oneSheet(SHEET)), (view, entry) => {
      view.setUint32(entry + 42, 0, true);
    });
    expect(await fault(overlapping)).toEqual(['file.broken', expect.anything()]);
  });

  it('refuses encrypted entries', async () => {
    const encrypted = patched(zipOf(oneSheet(SHEET)), (view, entry) => {
      view.setUint16(entry + 8, 1, true);
    });
    expect(await fault(encrypted)).toEqual(['file.encrypted', {}]);
  });

  it('refuses elements nested without end', async () => {
    const deep = `<sheets>${'<a>'.repeat(100_000)}${'</a>'.repeat(100_000)}</sheets>`;
    expect(await fault(withParts({ 'xl/workbook.xml': workbook(deep) }))).toEqual([
      'file.broken',
      { part: 'xl/workbook.xml' },
    ]);
  });
});

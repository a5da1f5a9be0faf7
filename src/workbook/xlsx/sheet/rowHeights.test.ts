import { strFromU8, unzipSync } from 'fflate';
import { oneSheet, worksheet, zipOf } from '../../../../test/workbook/buildXlsx';
import { openXlsx } from '../openXlsx';

const cell = (address: string) => `<c r="${address}"><v>1</v></c>`;

/** The start tags of the rows after rows 1 to 3 were given a height of 45 points. */
async function tagsAfter(rows: string): Promise<string[]> {
  const workbook = await openXlsx(zipOf(oneSheet(worksheet(rows))));
  const { version, sheets } = await workbook.snapshot();
  await workbook.apply({
    basedOn: version,
    actions: [1, 2, 3].flatMap((row) => [
      { do: 'writeCells', sheet: sheets[0]?.id ?? '', row: row - 1, column: 2, values: [['long text']] },
      {
        do: 'formatCells',
        sheet: sheets[0]?.id ?? '',
        range: { top: row - 1, left: 0, bottom: row - 1, right: 0 },
        format: { height: 45 },
      },
    ]),
  });
  const sheet = strFromU8(unzipSync(await workbook.save())['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  return sheet.match(/<row[^>]*>/g) ?? [];
}

it('gives new and old rows the height that their texts need', async () => {
  expect(await tagsAfter(`<row r="2" ht="15">${cell('A2')}</row><row r="4">${cell('A4')}</row>`)).toEqual([
    '<row r="1" ht="45">',
    '<row r="2" ht="45">',
    '<row r="3" ht="45">',
    '<row r="4">',
  ]);
});

it('leaves a height that the user has set', async () => {
  const tags = await tagsAfter(`<row r="2" ht="20" customHeight="1">${cell('A2')}</row>`);
  expect(tags[1]).toBe('<row r="2" ht="20" customHeight="1">');
});

it('makes no cell where there was none', async () => {
  const workbook = await openXlsx(zipOf(oneSheet(worksheet(''))));
  const { version, sheets } = await workbook.snapshot();
  const range = { top: 4, left: 0, bottom: 4, right: 0 };
  await workbook.apply({
    basedOn: version,
    actions: [{ do: 'formatCells', sheet: sheets[0]?.id ?? '', range, format: { height: 45 } }],
  });
  expect((await workbook.snapshot()).sheets[0]?.rows).toEqual([]);
});

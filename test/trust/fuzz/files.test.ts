import fc from 'fast-check';
import { zipOf } from '../../workbook/buildXlsx';
import { examine } from '../foreign/examine';
import { richBook } from '../richBook';
import { damaged, damages, type Damage } from './damage';
import { PATIENCE, runs } from './runs';

const RICH = richBook();
const TODAY = '2023-09-15';

/** What a workbook with this damage suffers by being judged and written to; it may also be refused with a reason. */
async function harms(list: readonly Damage[]): Promise<readonly string[]> {
  return (await examine(zipOf(damaged(RICH, list)), TODAY)).harms;
}

test(
  'a workbook with anything wrong in it is refused with a reason, or judged and written to without a loss',
  async () => {
    const property = fc.asyncProperty(damages, async (list) => {
      expect(await harms(list)).toEqual([]);
    });
    await fc.assert(property, runs(200));
  },
  PATIENCE,
);

const FOUND: readonly (readonly [name: string, readonly Damage[]])[] = [
  ['no relationship leads to the styles', [{ kind: 'noElement', part: 37, place: 3447, other: 0 }]],
  ['no cell formats, though cells refer to some', [{ kind: 'noElement', part: 48, place: 2051, other: 0 }]],
  ['fewer cell formats than cells refer to', [{ kind: 'noTag', part: 31, place: 1572, other: 0 }]],
  ['a code of numbers missing that formats refer to', [{ kind: 'noTag', part: 31, place: 663, other: 0 }]],
  ['columns within columns', [{ kind: 'nested', part: 4, place: 7, other: 0 }]],
  ['no sheets, but names of one', [{ kind: 'moved', part: 36, place: 1245, other: 499 }]],
  ['a cell twice', [{ kind: 'twice', part: 40, place: 4730, other: 0 }]],
  ['a row twice', [{ kind: 'twice', part: 23, place: 682, other: 0 }]],
  ['a cell in the row of another', [{ kind: 'moved', part: 40, place: 1451, other: 26 }]],
  ['cells of one row in another that occurs twice', [{ kind: 'value', part: 40, place: 2214, other: 174 }]],
  ['two relationships of one id', [{ kind: 'value', part: 37, place: 2791, other: 156 }]],
  ['an address that is none', [{ kind: 'value', part: 21, place: 2004, other: 441 }]],
  ['columns of a table within something else', [{ kind: 'alternate', part: 25, place: 4778, other: 0 }]],
  [
    'relationships that cannot be read, of a part that nobody reads',
    [
      { kind: 'cut', part: 28, place: 0, other: 0 },
      { kind: 'alternate', part: 19, place: 2611, other: 0 },
      { kind: 'value', part: 0, place: 0, other: 0 },
    ],
  ],
  [
    'names beside an empty list of names',
    [
      { kind: 'moved', part: 36, place: 3652, other: 105 },
      { kind: 'value', part: 0, place: 0, other: 0 },
    ],
  ],
  [
    'a column of a table without a name',
    [
      { kind: 'noAttribute', part: 42, place: 4284, other: 0 },
      { kind: 'value', part: 0, place: 0, other: 0 },
    ],
  ],
  ['a filter among the columns of a table', [{ kind: 'moved', part: 8, place: 4998, other: 210 }]],
];

test.each(FOUND)('found before: %s', async (_, list) => {
  expect(await harms(list)).toEqual([]);
});

import type { Plan } from '../../model/plan';
import { snapshotOf } from '../memory/sheetSpec';
import { holdsOnly, rangesOf, withoutLeftovers, isUnmarkedLeftover, unmarkedName } from './leftovers';

const [SHEET] = snapshotOf([
  {
    name: 'Mål 2023',
    cells: [
      ['Mål', 'Utfall', 'Målstatus', 'Trend'],
      ['Trygghet', 0.6, '✔ Uppnått', null],
      [null, null, '● Bedöms uppnås', null],
    ],
    tables: [
      {
        name: 'Mal',
        range: { top: 0, left: 0, bottom: 2, right: 3 },
        headerRow: true,
        totalsRow: false,
        columns: ['Mål', 'Utfall', 'Målstatus', 'Trend'],
        filtered: false,
      },
    ],
  },
]).sheets;
if (!SHEET) throw new Error('no sheet');
const LEFT = { top: 0, left: 2, bottom: 2, right: 3 };

test.each([
  ["'Mål 2023'!$E$1:$K$9", ['E1:K9']],
  ["'Mål, 2023'!$E$1:$F$9,'Mål, 2023'!$H$20", ['E1:F9', 'H20:H20']],
  ["'Mål 2023'!#REF!", []],
])('the ranges of %s', (refersTo, addresses) => {
  const letters = 'ABCDEFGHIJK';
  const shown = rangesOf(refersTo).map(
    ({ top, left, bottom, right }) =>
      `${letters.charAt(left)}${String(top + 1)}:${letters.charAt(right)}${String(bottom + 1)}`,
  );
  expect(shown).toEqual(addresses);
});

test('half-written cells are left out, with the rows that hold nothing else, and the table is as narrow as before', () => {
  const without = withoutLeftovers(SHEET, [LEFT]);
  expect(without.rows.map(({ values }) => values.filter((value) => value !== undefined))).toEqual([
    ['Mål', 'Utfall'],
    ['Trygghet', 0.6],
  ]);
  expect(without.tables).toMatchObject([{ range: { left: 0, right: 1 }, columns: ['Mål', 'Utfall'] }]);
});

test('what the user has written into half-written cells is told from what the plan writes there', () => {
  const plan = (status: string): Plan => ({
    basedOn: '',
    actions: [
      {
        do: 'writeCells',
        sheet: 's',
        row: 0,
        column: 2,
        values: [
          ['Målstatus', 'Trend'],
          [status, null],
          ['● Bedöms uppnås', null],
        ],
      },
    ],
  });
  expect(holdsOnly(SHEET, [LEFT], plan('✔ Uppnått'), 's')).toBe(true);
  expect(holdsOnly(SHEET, [LEFT], plan('✘ Inte uppnått'), 's')).toBe(false);
  expect(holdsOnly(SHEET, 'all', plan('✔ Uppnått'), 's')).toBe(false);
});

test('a sheet that was left before it was marked is known by its name, as long as nothing stands on it', () => {
  const rows = [{ index: 0, hidden: false, values: ['min anteckning'] }];
  expect(isUnmarkedLeftover({ name: 'Malkoll.unfinished', rows: [] })).toBe(true);
  expect(isUnmarkedLeftover({ name: 'Malkoll.unfinished', rows })).toBe(false);
  expect(isUnmarkedLeftover({ name: 'Diagram', rows: [] })).toBe(false);
  expect(unmarkedName(['Mål', 'malkoll.UNFINISHED'])).toBe('Malkoll.unfinished 2');
});

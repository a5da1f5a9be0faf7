import type { CellValue, RowSnapshot, SheetSnapshot, Snapshot } from '../../model/snapshot';
import { layOut, rowsInSight } from './sheetLayout';

function laidOut(rows: readonly RowSnapshot[]) {
  const sheet = { id: 's', name: 'Blad', rows } as unknown as SheetSnapshot;
  const snapshot = { date1904: false, sheets: [sheet] } as unknown as Snapshot;
  return layOut(snapshot, sheet, 'sv');
}

function row(index: number, values: readonly CellValue[], hidden = false): RowSnapshot {
  return { index, hidden, values };
}

test('empty rows between filled ones are shown, hidden ones are not', () => {
  const { rows } = laidOut([row(0, ['a', 'b']), row(2, ['c', 'd'], true), row(4, ['e', 'f'])]);
  expect(rows.map(({ index }) => index)).toEqual([0, 1, 3, 4]);
});

test('rows stand under one another without gaps', () => {
  const { rows, height } = laidOut([
    row(0, ['kort', 'x']),
    row(1, ['lång text '.repeat(40), 'x']),
    row(2, ['kort', 'x']),
  ]);
  rows.reduce((bottom, { top, height: own }) => {
    expect(top).toBe(bottom);
    return top + own;
  }, 0);
  expect(height).toBe(rows.reduce((sum, { height: own }) => sum + own, 0));
  expect(rows[1]?.height).toBeGreaterThan(rows[0]?.height ?? 0);
});

test('a title alone on its row does not make the row high', () => {
  const { rows } = laidOut([row(0, ['En mycket lång rubrik '.repeat(20)]), row(1, ['a', 'b'])]);
  expect(rows[0]?.height).toBe(rows[1]?.height);
});

test('of a long sheet only the rows around what is seen are in the page', () => {
  const layout = laidOut(Array.from({ length: 5_000 }, (_, index) => row(index, [index, index])));
  const seen = rowsInSight(layout, 30_000, 600);
  expect(seen.length).toBeGreaterThan(20);
  expect(seen.length).toBeLessThan(120);
  const indexes = seen.map(({ index }) => index);
  const middle = layout.rows.findIndex(({ top }) => top >= 30_000);
  expect(indexes).toContain(middle);
});

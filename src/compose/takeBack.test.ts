import type { Action, Plan } from '../model/plan';
import type { CellValue, SheetSnapshot, Snapshot } from '../model/snapshot';
import { sheetMark } from '../ownsheets/marks';
import { takeBack } from './takeBack';

function sheet(id: string, name: string, cells: readonly (readonly CellValue[])[]): SheetSnapshot {
  const rows = cells.map((values, index) => ({ index, hidden: false, values }));
  return {
    id,
    name,
    visible: true,
    protected: false,
    rows,
    merges: [],
    tables: [],
    charts: [],
    conditionalFormats: [],
  };
}

function book(...sheets: SheetSnapshot[]): Snapshot {
  const plain = { date1904: false, structureProtected: false, readOnly: false, otherSheetNames: [], names: [] };
  return { version: 'now', ...plain, sheets };
}

function plan(...actions: Action[]): Plan {
  return { basedOn: 'before', actions };
}

/** Goals in A, statuses written in C2:C4; the inverse empties them. */
const status = { do: 'writeCells', sheet: 's1', row: 1, column: 2 } as const;
const wrote = plan({ ...status, values: [['met'], ['atRisk'], ['met']] });
const back = plan(
  { ...status, values: [[null], [null], [null]] },
  { do: 'clearCells', sheet: 's1', range: { top: 0, left: 2, bottom: 3, right: 2 } },
);

test('what still stands as it was written is taken back whole', () => {
  const now = book(sheet('s1', 'Mål', [['Mål'], ['a', null, 'met'], ['b', null, 'atRisk'], ['c', null, 'met']]));
  expect(takeBack(wrote, back, now)).toEqual({ plan: { basedOn: 'now', actions: back.actions }, skipped: [] });
});

test('a cell that was edited since is left alone and listed', () => {
  const now = book(sheet('s1', 'Mål', [['Mål'], ['a', null, 'met'], ['b', null, 'mitt'], ['c', null, 'met']]));
  const { plan: taken, skipped } = takeBack(wrote, back, now);
  expect(skipped).toEqual([{ sheet: 'Mål', cell: 'C3' }]);
  expect(taken.actions).toEqual([
    { ...status, values: [[null], [undefined], [null]] },
    { do: 'clearCells', sheet: 's1', range: { top: 0, left: 2, bottom: 0, right: 2 } },
    { do: 'clearCells', sheet: 's1', range: { top: 1, left: 2, bottom: 1, right: 2 } },
    { do: 'clearCells', sheet: 's1', range: { top: 3, left: 2, bottom: 3, right: 2 } },
  ]);
});

test('when rows were moved it refuses, since no one knows which cells are whose', () => {
  const five = plan({ ...status, values: [['1'], ['2'], ['3'], ['4'], ['5']] });
  const moved = sheet('s1', 'Mål', [
    ['Mål'],
    ['ny'],
    ['a', null, '1'],
    ['b', null, '2'],
    ['c', null, '3'],
    ['d', null, '4'],
  ]);
  expect(() => takeBack(five, back, book(moved))).toThrow(expect.objectContaining({ code: 'restore.moved' }) as Error);
});

test('when one row was put in far down it refuses as well: what was written stands in other rows', () => {
  const said = (n: number): string => `${n} % mot väntade 80 %: från 60 % (2022) mot 85 %.`;
  const values = Array.from({ length: 12 }, (_, n) => [said(n)]);
  const written = plan({ ...status, values });
  const rows = [['Mål'], ...values.map(([text]) => ['a', null, text ?? null])];
  const moved = [...rows.slice(0, 11), ['ny rad'], ...rows.slice(11)];
  expect(() => takeBack(written, back, book(sheet('s1', 'Mål', moved)))).toThrow(
    expect.objectContaining({ code: 'restore.moved' }) as Error,
  );
});

describe('a sheet that the recalculation made', () => {
  const made = plan(
    { do: 'addSheet', sheet: 'new', name: 'Översikt', freeze: { rows: 0, columns: 0 }, gridlines: true, print: null },
    { do: 'writeCells', sheet: 'new', row: 0, column: 0, values: [['Översikt']] },
  );
  const unmade = plan({ do: 'removeSheet', sheet: 'new' });

  test('goes away when no one wrote on it', () => {
    const now = book(sheet('id of its own', 'Översikt', [['Översikt']]));
    expect(takeBack(made, unmade, now).plan.actions).toEqual(unmade.actions);
  });

  test('stays when someone did', () => {
    const now = book(sheet('id of its own', 'Översikt', [['Översikt', 'min kommentar']]));
    expect(takeBack(made, unmade, now)).toEqual({
      plan: { basedOn: 'now', actions: [] },
      skipped: [{ sheet: 'Översikt', cell: 'B1' }],
    });
  });

  test('stays when someone wrote a formula on it that gives an empty text', () => {
    const written = sheet('id of its own', 'Översikt', [['Översikt']]);
    const rows = [...written.rows, { index: 4, hidden: false, values: [], formulas: [undefined, 'IF(A1="","","x")'] }];
    expect(takeBack(made, unmade, book({ ...written, rows })).skipped).toEqual([{ sheet: 'Översikt', cell: 'B5' }]);
  });

  test('is found by its mark where the user gave it another name, and goes away under that', () => {
    const overview = plan(
      {
        do: 'addSheet',
        sheet: 'new:overview',
        name: 'Översikt',
        freeze: { rows: 0, columns: 0 },
        gridlines: true,
        print: null,
      },
      { do: 'writeCells', sheet: 'new:overview', row: 0, column: 0, values: [['Översikt']] },
    );
    const name = { name: sheetMark('overview'), sheetId: '7', refersTo: "'Läget T3'!$A$1" };
    const now = { ...book(sheet('7', 'Läget T3', [['Översikt']])), names: [name] };
    const taken = takeBack(overview, plan({ do: 'removeSheet', sheet: 'new:overview' }), now);
    expect(taken.plan.actions).toEqual([{ do: 'removeSheet', sheet: '7' }]);
  });

  test('is not missed when the user has already removed it', () => {
    expect(takeBack(made, unmade, book())).toEqual({ plan: { basedOn: 'now', actions: [] }, skipped: [] });
  });
});

test('a table keeps the rows it has got since, and loses only the columns', () => {
  const written = plan({ ...status, values: [['met']] });
  const resize = {
    do: 'resizeTable',
    sheet: 's1',
    table: 'T',
    range: { top: 0, left: 0, bottom: 1, right: 1 },
    columns: ['a', 'b'],
  } as const;
  const table = {
    name: 'T',
    range: { top: 0, left: 0, bottom: 5, right: 2 },
    headerRow: true,
    totalsRow: false,
    columns: ['a', 'b', 'Målstatus'],
    filtered: false,
  };
  const now = book({ ...sheet('s1', 'Mål', [['Mål'], ['a', null, 'met']]), tables: [table] });
  expect(takeBack(written, plan(resize), now).plan.actions).toEqual([
    { ...resize, range: { top: 0, left: 0, bottom: 5, right: 1 } },
  ]);
});

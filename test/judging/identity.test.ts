import type { CellValue, Snapshot } from '../../src/model/snapshot';
import { valueAt } from '../../src/model/snapshot';
import { recalculate } from '../../src/recalculate';
import type { Recalculation } from '../../src/recalculate';
import { isReworded } from '../../src/read/identity/isReworded';
import { createMemoryWorkbook } from '../../src/workbook/memory/memoryWorkbook';
import { deleteColumn, deleteSheet, insertRows, reorderRows, typeIn } from '../composing/edits';
import { sheetNamed, shown } from '../composing/shown';

/** What an indicator is known by when the plan is reworded, sorted, copied and typed over between two runs. */

const SHEET = 'Mål 2023';
const TRAIL = 'Så räknades det';
const HEAD = ['Mål', 'Indikator', 'Målvärde 2023', 'Utfall 2022', 'T1 2023', 'T2 2023'];
const PLAN = [
  HEAD,
  ['Trygghet', 'Andelen nöjda brukare i hemtjänsten', 'minst 70 %', '60 %', '64 %', null],
  ['Trygghet', 'Andelen trygga brukare i särskilt boende', 'minst 70 %', '60 %', '62 %', null],
  ['Skola', 'Andelen elever som är behöriga till gymnasiet', 'minst 90 %', '80 %', null, null],
  ['Skola', 'Andelen elever som trivs i skolan', 'minst 90 %', '80 %', null, null],
];
const ELIGIBLE = 'Andelen elever som är behöriga till gymnasiet';
/** The cell of `ELIGIBLE`, and what it becomes. */
const CELL = 'B4';
const REWORDED = 'Andel behöriga till gymnasieskolan';

function run(snapshot: Snapshot, asOf = '2023-04-30'): Recalculation {
  return recalculate(snapshot, { asOf, today: asOf });
}

async function recalculated(snapshot: Snapshot, asOf?: string): Promise<Snapshot> {
  const book = createMemoryWorkbook(snapshot);
  await book.apply(run(snapshot, asOf).plan);
  return book.snapshot();
}

/** The plan after a first run, with a correction of one target that nobody could mistake for another. */
async function corrected(text = ELIGIBLE, cells = PLAN): Promise<Snapshot> {
  const plain = await createMemoryWorkbook([{ name: SHEET, cells }]).snapshot();
  return correct(await recalculated(plain), text, '77 %');
}

async function correct(snapshot: Snapshot, text: string, value: string, nth = 0): Promise<Snapshot> {
  const rows = sheetNamed(snapshot, TRAIL)?.rows ?? [];
  const row = rows.filter(({ values }) => values.includes(text))[nth];
  const header = rows.find(({ values }) => values.includes('Målvärde, rättat'));
  const column = header?.values.indexOf('Målvärde, rättat') ?? -1;
  const book = createMemoryWorkbook(snapshot);
  const at = { sheet: sheetNamed(snapshot, TRAIL)?.id ?? '', row: row?.index ?? -1, column };
  await book.apply({ basedOn: snapshot.version, actions: [{ do: 'writeCells', ...at, values: [[value]] }] });
  return recalculated(await book.snapshot());
}

/** The indicators whose target is the corrected one. */
function holdsFor(snapshot: Snapshot, sheet = SHEET): readonly string[] {
  const tables = run(snapshot).report.tables.filter((table) => table.sheet === sheet);
  return tables.flatMap(({ indicators }) =>
    indicators.filter(({ target }) => target.target === 77).map(({ text }) => text),
  );
}

const codes = (snapshot: Snapshot): readonly string[] => run(snapshot).report.problems.map(({ code }) => code);

/** A row of the user's with what stands in ours, put as a copy where a row was empty. */
function copyRow(snapshot: Snapshot, from: number, to: number): Snapshot {
  const values = sheetNamed(snapshot, SHEET)?.rows.find(({ index }) => index === from)?.values ?? [];
  return values.reduce<Snapshot>(
    (copied, value, column) => typeIn(copied, SHEET, address(to, column), value ?? null),
    snapshot,
  );
}

const address = (row: number, column: number): string => `${String.fromCharCode(65 + column)}${row + 1}`;

/** The user's own cells of rows change places, ours stay where they are: a sort of her columns alone. */
function sortHers(snapshot: Snapshot, rows: readonly number[], order: readonly number[]): Snapshot {
  const before = sheetNamed(snapshot, SHEET);
  if (!before) throw new Error('there is a sheet');
  return rows.reduce(
    (sorted, row, i) =>
      HEAD.reduce((moved, _, column): Snapshot => {
        const value: CellValue = valueAt(before, order[i] ?? row, column);
        return typeIn(moved, SHEET, address(row, column), value);
      }, sorted),
    snapshot,
  );
}

describe('an indicator stays what it is', () => {
  test('reworded: its correction holds, and nothing is asked', async () => {
    const reworded = typeIn(await corrected(), SHEET, CELL, REWORDED);
    expect(holdsFor(reworded)).toEqual([REWORDED]);
    expect(codes(reworded)).toEqual([]);
    const after = await recalculated(reworded);
    expect(holdsFor(after)).toEqual([REWORDED]);
    expect(run(after).plan.actions).toEqual([]);
  });

  test('reworded once more, and back again', async () => {
    const twice = typeIn(
      await recalculated(typeIn(await corrected(), SHEET, CELL, REWORDED)),
      SHEET,
      CELL,
      'Behörighet till gymnasieskolans nationella program',
    );
    const back = typeIn(await recalculated(twice), SHEET, CELL, ELIGIBLE);
    expect([...holdsFor(twice), ...holdsFor(back)]).toEqual([
      'Behörighet till gymnasieskolans nationella program',
      ELIGIBLE,
    ]);
  });

  test('reworded, sorted with our columns, and with rows inserted above', async () => {
    const sorted = reorderRows(await corrected(), SHEET, [1, 2, 3, 4], [4, 3, 1, 2]);
    const moved = insertRows(typeIn(sorted, SHEET, 'B3', REWORDED), SHEET, 0, 2);
    expect(holdsFor(moved)).toEqual([REWORDED]);
    expect(codes(moved)).toEqual([]);
  });

  test('when its goal is reworded, or it is moved to another', async () => {
    const renamed = ['A4', 'A5'].reduce(
      (book, cell) => typeIn(book, SHEET, cell, 'En skola för alla'),
      await corrected(),
    );
    const moved = typeIn(await corrected(), SHEET, 'A4', 'Trygghet');
    expect([holdsFor(renamed), codes(renamed)]).toEqual([[ELIGIBLE], []]);
    expect([holdsFor(moved), codes(moved)]).toEqual([[ELIGIBLE], []]);
  });

  test('in a copy of the book for the next follow-up: it is listed as reworded, not as new and dropped', async () => {
    const filled = typeIn(typeIn(await corrected(), SHEET, CELL, REWORDED), SHEET, 'F4', '84 %');
    const { report } = run(filled, '2023-08-31');
    const [changed] = report.tables.flatMap(({ indicators }) => indicators.filter(({ text }) => text === REWORDED));
    expect(changed).toMatchObject({ corrected: ['target'], changed: { text: true } });
    const overview = shown(sheetNamed(await recalculated(filled, '2023-08-31'), 'Måluppföljning')).join('\n');
    expect(overview).toContain(`Omformulerad, löd ”${ELIGIBLE}”`);
    expect(overview).not.toMatch(/Ny sedan dess|Står inte längre i planen/);
  });

  test('of two with the same text, each keeps its own when the table is sorted', async () => {
    const twins = [...PLAN, ['Skola', ELIGIBLE, 'minst 95 %', '90 %', '93 %', null]];
    const book = await correct(await corrected(ELIGIBLE, twins), ELIGIBLE, '66 %', 1);
    const targetsOf = (snapshot: Snapshot): readonly (readonly [string | null, number | null])[] =>
      run(snapshot).report.tables.flatMap(({ indicators }) =>
        indicators.flatMap(({ text, cell, target }) => (text === ELIGIBLE ? [[cell, target.target] as const] : [])),
      );
    expect(targetsOf(book)).toEqual([
      ['B4', 77],
      ['B6', 66],
    ]);
    expect(targetsOf(reorderRows(book, SHEET, [3, 5], [5, 3]))).toEqual([
      ['B4', 66],
      ['B6', 77],
    ]);
  });

  test('also when only the history is left to tell what it was', async () => {
    const reworded = await recalculated(typeIn(await corrected(), SHEET, CELL, REWORDED));
    const { report } = run(deleteSheet(reworded, TRAIL), '2023-08-31');
    const changed = report.tables.flatMap(({ indicators }) => indicators.map((each) => each.changed?.status));
    expect(changed).not.toContain('new');
  });
});

describe('an indicator is another', () => {
  test('when it is a copy of a row that still stands, reworded', async () => {
    const copy = typeIn(copyRow(await corrected(), 3, 5), SHEET, 'B6', REWORDED);
    expect(holdsFor(copy)).toEqual([ELIGIBLE]);
    expect(codes(copy)).toEqual([]);
  });

  test('when a row is typed over with something else: the correction is listed, and holds for nothing', async () => {
    const over = typeIn(await corrected(), SHEET, CELL, 'Antal busshållplatser med väderskydd');
    expect(holdsFor(over)).toEqual([]);
    expect(codes(over)).toContain('correction.gone');
  });

  test('when its like is added and it goes: nothing of ours stands beside a new row', async () => {
    const added = typeIn(
      typeIn(await corrected(), SHEET, CELL, null),
      SHEET,
      'B6',
      'Andelen elever som är behöriga till gymnasieskolan',
    );
    expect(holdsFor(typeIn(added, SHEET, 'A6', 'Skola'))).toEqual([]);
  });

  test('when a sheet is copied for the next period and one of its rows there is about something else', async () => {
    const book = await corrected();
    const first = sheetNamed(book, SHEET);
    if (!first) throw new Error('there is a sheet');
    const copy = { ...first, id: 'copy', name: 'Mål 2023 (2)' };
    const names = book.names
      .filter(({ sheetId }) => sheetId === first.id)
      .map((name) => ({ ...name, sheetId: 'copy' }));
    const both = { ...book, sheets: [...book.sheets, copy], names: [...book.names, ...names] };
    const next = typeIn(both, copy.name, CELL, 'Andelen elever som är behöriga till yrkesprogram');
    expect([holdsFor(next), holdsFor(next, copy.name)]).toEqual([[ELIGIBLE], []]);
  });
});

describe('it is asked', () => {
  test('when the same mark stands beside two rows that both are reworded', async () => {
    const copied = typeIn(copyRow(await corrected(), 3, 5), SHEET, 'B6', 'Andelen elever behöriga till gymnasiet');
    const both = typeIn(copied, SHEET, CELL, REWORDED);
    expect(holdsFor(both)).toEqual([]);
    expect(codes(both)).toContain('correction.reworded');
  });

  test('when the user’s columns were sorted without ours', async () => {
    const sorted = sortHers(await corrected(), [1, 2, 3, 4], [3, 2, 1, 4]);
    expect(holdsFor(sorted)).toEqual([ELIGIBLE]);
    const reworded = typeIn(sorted, SHEET, 'B2', 'Andelen elever som är behöriga till gymnasieskolan');
    expect(holdsFor(reworded)).toEqual([]);
    expect(codes(reworded)).toContain('correction.reworded');
  });

  test('when our column beside it was deleted', async () => {
    const book = await corrected();
    const { values = [] } = sheetNamed(book, SHEET)?.rows[0] ?? {};
    const without = deleteColumn(book, SHEET, values.indexOf('Förklaring'));
    const reworded = typeIn(without, SHEET, CELL, 'Andelen elever som är behöriga till gymnasieskolan');
    expect(holdsFor(reworded)).toEqual([]);
    expect(codes(reworded)).toContain('correction.reworded');
  });
});

test('no two indicators of a table have the same id, whatever was reworded and typed anew', async () => {
  const reworded = await recalculated(typeIn(await corrected(), SHEET, CELL, REWORDED));
  const anew = ['Skola', ELIGIBLE, 'minst 90 %', '80 %'].reduce(
    (book, value, column) => typeIn(book, SHEET, address(5, column), value),
    reworded,
  );
  const ids = run(anew).report.tables.flatMap(({ indicators }) => indicators.map(({ id }) => id));
  expect(new Set(ids).size).toBe(5);
  expect(holdsFor(anew)).toEqual([REWORDED]);
  expect(run(await recalculated(anew)).plan.actions).toEqual([]);
});

test.each([
  ['Andelen nöjda brukare i hemtjänsten', 'Andel nöjda brukare inom hemtjänst', true],
  [
    'Andelen elever som är nöjda med skolan ska öka till 80 %',
    'Andel nöjda elever (skolenkäten) ska vara minst 80 %',
    true,
  ],
  ['Sjukfrånvaro', 'Sjukfrånvaron i kommunen, procent', true],
  ['Andel nöjda elever ska vara minst 80 %', 'Andel kvinnor i ledande ställning ska vara minst 80 %', false],
  ['Andel nöjda brukare i hemtjänsten', 'Andel nöjda brukare i särskilt boende', false],
  ['80 %', '85 %', false],
])('“%s” as “%s”: %s', (was, now, expected) => {
  expect(isReworded(was, now)).toBe(expected);
});

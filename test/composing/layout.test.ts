import { compose } from '../../src/compose/compose';
import type { Range } from '../../src/model/address';
import { LAST_COLUMN } from '../../src/model/address';
import type { CellValue } from '../../src/model/snapshot';
import { createMemoryWorkbook } from '../../src/workbook/memory/memoryWorkbook';
import type { SheetSpec } from '../../src/workbook/memory/sheetSpec';
import { snapshotOf } from '../../src/workbook/memory/sheetSpec';
import { at, GOAL_RANGE, GOAL_SHEET, GOALS, JUDGED, readingOf, SWEDISH, THREE } from './goalBook';
import { sheetNamed, shown, steps, writes } from './shown';
import { judgementOf } from './verdicts';

/** The goal sheet with one more cell. */
function withCell(row: number, column: number, value: CellValue): SheetSpec {
  const cells = GOAL_SHEET.cells.map((line) => [...line]);
  const line = cells[row] ?? [];
  while (line.length < column) line.push(null);
  line[column] = value;
  return { ...GOAL_SHEET, cells };
}

function headerCell(sheet: SheetSpec): string | undefined {
  const snapshot = snapshotOf([sheet]);
  const { plan } = compose(snapshot, readingOf(snapshot), JUDGED, SWEDISH);
  return Object.entries(writes(plan.actions, '1')).find(([, value]) => value === 'Målstatus')?.[0];
}

test.each([
  ['nothing to the right', GOAL_SHEET, 'D4'],
  ['a note of the user in the next column', withCell(5, 3, 'Obs!'), 'E4'],
  ['a note two columns away', withCell(6, 5, 'Obs!'), 'G4'],
  ['a note above the table only', withCell(0, 4, 'Obs!'), 'D4'],
  ['a note above, and one beside', withNotes(), 'J4'],
  ['a merged range to the right', { ...GOAL_SHEET, merges: [{ top: 3, left: 3, bottom: 4, right: 4 }] }, 'F4'],
])('the status stands right of the table: %s', (_, sheet, cell) => {
  expect(headerCell(sheet)).toBe(cell);
});

function withNotes(): SheetSpec {
  const cells = withCell(0, 8, 'Obs!').cells.map((line, row) => (row === 5 ? [...line, 'Anm.'] : line));
  return { ...GOAL_SHEET, cells };
}

test('no empty columns left: a fault, nothing is planned', () => {
  const last = { ...GOAL_SHEET, merges: [{ top: 3, left: 3, bottom: 3, right: LAST_COLUMN }] };
  expect(() => headerCell(last)).toThrow(expect.objectContaining({ code: 'book.noRoom' }) as Error);
});

test('an Excel table grows, its totals row is left alone', async () => {
  const range = { ...GOAL_RANGE, bottom: 7 };
  const columns = ['Mål', 'Indikator', 'T2 2023'];
  const sheet: SheetSpec = {
    ...GOAL_SHEET,
    cells: [...GOAL_SHEET.cells, ['Summa', null, 3]],
    tables: [{ name: 'Mål', range, headerRow: true, totalsRow: true, columns, filtered: false }],
  };
  const book = createMemoryWorkbook([sheet]);
  const before = await book.snapshot();
  const { plan, inverse } = compose(before, readingOf(before, [GOAL_RANGE], 'Mål'), JUDGED, SWEDISH);
  await book.apply(plan);
  const after = await book.snapshot();
  expect(sheetNamed(after, 'Mål 2023')?.tables[0]).toMatchObject({
    range: { top: 3, left: 0, bottom: 7, right: 9 },
    columns: [
      ...columns,
      'Målstatus',
      'Andel av vägen',
      'Avvikelse mot mål',
      'Trend',
      'Prognos',
      'SMART',
      'Förklaring',
    ],
  });
  expect(shown(sheetNamed(after, 'Mål 2023')).at(-1)).toBe('8: "Summa" |  | 3');
  await book.apply({ ...inverse, basedOn: after.version });
  expect((await book.snapshot()).sheets).toEqual(before.sheets);
});

test('a header that the table has already is made unique, and told', () => {
  const taken = {
    ...GOAL_SHEET,
    cells: GOAL_SHEET.cells.map((row, i) => (i === 3 ? ['Mål', 'Trend', 'Prognos'] : row)),
  };
  const snapshot = snapshotOf([taken]);
  const { plan, problems } = compose(snapshot, readingOf(snapshot), JUDGED, SWEDISH);
  const { G4, H4 } = writes(plan.actions, '1');
  expect([G4, H4]).toEqual(['Trend (Målkoll)', 'Prognos (Målkoll)']);
  expect(problems.map(({ code, cell }) => [code, cell])).toEqual([
    ['own.headerTaken', 'G4'],
    ['own.headerTaken', 'H4'],
  ]);
});

test('a chart of the user’s that is a sheet of its own keeps its name', () => {
  const snapshot = { ...snapshotOf([GOAL_SHEET]), otherSheetNames: ['måluppföljning'] };
  const { plan } = compose(snapshot, readingOf(snapshot), JUDGED, SWEDISH);
  const added = plan.actions.flatMap((action) => (action.do === 'addSheet' ? [action.name] : []));
  expect(added).toContain('Måluppföljning 2');
  expect(added).not.toContain('Måluppföljning');
});

test('several indicators in a cell: a line for each, in order, a dash where one has nothing to say', () => {
  const snapshot = snapshotOf([GOAL_SHEET]);
  const verdicts = [
    at('B5', 'Första'),
    at('B5', 'Andra', { status: 'met', progress: null, trend: null, indicator: { line: 2 } }),
  ];
  const { plan } = compose(snapshot, readingOf(snapshot), judgementOf(verdicts), SWEDISH);
  const { D5, E5, G5, H5 } = writes(plan.actions, '1');
  expect([D5, E5, G5, H5]).toEqual(['▼ Bedöms inte uppnås\n✔ Uppnått', '25 %\n–', '↗ bättre\n–', undefined]);
});

describe('two tables on a sheet', () => {
  const lower: Range = { top: 9, left: 0, bottom: 10, right: 2 };
  const sheet: SheetSpec = {
    ...GOAL_SHEET,
    cells: [...GOAL_SHEET.cells, [], [], ['Mål', 'Indikator', 'T2 2023'], ['Ekonomi', 'Kostnaden', '5']],
  };
  const judgement = {
    ...judgementOf(THREE, GOALS),
    tables: [...judgementOf(THREE, GOALS).tables, ...judgementOf([at('B11', 'Kostnaden')]).tables],
  };

  test('each has its own columns, marked apart, and keeps them', async () => {
    const book = createMemoryWorkbook([sheet]);
    const before = await book.snapshot();
    await book.apply(compose(before, readingOf(before, [GOAL_RANGE, lower]), judgement, SWEDISH).plan);
    const after = await book.snapshot();
    expect(
      after.names.filter(({ name }) => name.startsWith('Malkoll.column.status')).map((name) => name.refersTo),
    ).toEqual(["'Mål 2023'!$D$4", "'Mål 2023'!$D$10"]);
    expect(shown(sheetNamed(after, 'Mål 2023'), 3).at(-1)).toContain('11: "▼ Bedöms inte uppnås"');
    expect(steps(compose(after, readingOf(after, [GOAL_RANGE, lower]), judgement, SWEDISH).plan.actions)).toEqual([]);
  });
});

test('texts that Excel would read as something else are written as the texts they are', () => {
  const snapshot = snapshotOf([GOAL_SHEET]);
  const text = '=HYPERLINK("http://exempel.se")';
  const { plan } = compose(snapshot, readingOf(snapshot), judgementOf([at('B5', text)]), SWEDISH);
  expect(Object.values(writes(plan.actions, 'new:trail'))).toContain(text);
});

test('a sheet of the user that has our name is left alone', () => {
  const snapshot = snapshotOf([GOAL_SHEET, { name: 'måluppföljning', cells: [['Mitt']] }]);
  const { plan } = compose(snapshot, readingOf(snapshot), JUDGED, SWEDISH);
  expect(plan.actions.flatMap((action) => (action.do === 'addSheet' ? [action.name] : []))[0]).toBe('Måluppföljning 2');
  expect(plan.actions.some((action) => 'sheet' in action && action.sheet === '2')).toBe(false);
});

test('a sheet with apostrophes in its name is quoted in marks', () => {
  const snapshot = snapshotOf([{ ...GOAL_SHEET, name: "Nämndens 'mål'" }]);
  const { plan } = compose(snapshot, readingOf(snapshot), JUDGED, SWEDISH);
  expect(plan.actions).toContainEqual({
    do: 'setName',
    sheet: '1',
    name: 'Malkoll.column.status.1',
    refersTo: "'Nämndens ''mål'''!$D$4",
    hidden: true,
  });
});

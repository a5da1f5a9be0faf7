import { chooseSettings } from '../../src/compose/settings/chooseSettings';
import type { CellValue, Snapshot } from '../../src/model/snapshot';
import { recalculate, type Recalculation } from '../../src/recalculate';
import { createMemoryWorkbook } from '../../src/workbook/memory/memoryWorkbook';
import { typeIn } from './edits';
import { sheetNamed, shown } from './shown';

/** Columns for what a deviation owes: made where the table has none, filled by the user, read and never written. */

const PLAN = [
  ['Mål', 'Indikator', 'Målvärde 2023', 'Utfall 2022', 'Utfall T1 2023'],
  ['Trygghet', 'Andelen nöjda brukare i hemtjänsten', 'minst 70 %', '60 %', '59 %'],
  [null, 'Andelen trygga brukare i särskilt boende', 'minst 70 %', '60 %', '64 %'],
];
const HEADERS = ['Orsak till avvikelse', 'Åtgärd', 'Ansvarig', 'Nytt datum'];
const SHEET = 'Mål 2023';

const run = (snapshot: Snapshot): Recalculation => recalculate(snapshot, { asOf: '2023-04-30', today: '2023-05-10' });

async function applied(snapshot: Snapshot, make: (of: Snapshot) => Recalculation['plan']): Promise<Snapshot> {
  const book = createMemoryWorkbook(snapshot);
  await book.apply(make(snapshot));
  return book.snapshot();
}

const again = (snapshot: Snapshot): Promise<Snapshot> => applied(snapshot, (of) => run(of).plan);

/** A workbook whose user has accepted the offer, before or after the first run. */
async function withColumns(cells: readonly (readonly CellValue[])[] = PLAN, runFirst = true): Promise<Snapshot> {
  const plain = await createMemoryWorkbook([{ name: SHEET, cells }]).snapshot();
  const first = runFirst ? await again(plain) : plain;
  const chosen = await applied(first, (of) => chooseSettings(of, { owedColumns: 'yes' }, 'sv'));
  return again(chosen);
}

const header = (snapshot: Snapshot): readonly (CellValue | undefined)[] =>
  sheetNamed(snapshot, SHEET)?.rows[0]?.values ?? [];
const owes = (snapshot: Snapshot): readonly string[] =>
  run(snapshot).report.tables[0]?.indicators[0]?.owes ?? ['not read'];

test.each([
  ['before the first run', false, 12],
  ['after it', true, 12],
])('are made right of our own, when the user wants them %s', async (_, runFirst, from) => {
  const snapshot = await withColumns(PLAN, runFirst);
  expect(header(snapshot).slice(from)).toEqual(HEADERS);
  expect(shown(sheetNamed(snapshot, SHEET)).length).toBe(3);
});

test('are not made without being asked for', async () => {
  const plain = await createMemoryWorkbook([{ name: SHEET, cells: PLAN }]).snapshot();
  expect(header(await again(plain))).toHaveLength(12);
});

test('a second run writes nothing', async () => {
  expect(run(await withColumns()).plan.actions).toEqual([]);
});

test('only those are made that the table lacks', async () => {
  const [headers = [], ...rows] = PLAN;
  const cells = [[...headers, 'Kommentar', 'Ansvarig'], ...rows.map((row) => [...row, null, null])];
  const snapshot = await withColumns(cells);
  expect(header(snapshot).slice(14)).toEqual(['Åtgärd', 'Nytt datum']);
});

test('what the user types in them is read, and is never written over', async () => {
  const empty = await withColumns();
  expect(owes(empty)).toEqual(['cause', 'action', 'owner', 'date']);
  const typed = typeIn(typeIn(empty, SHEET, 'M2', 'Vakanser i två grupper'), SHEET, 'N2', 'Rekrytera');
  expect(owes(typed)).toEqual(['owner', 'date']);
  const whole = typeIn(typeIn(typed, SHEET, 'O2', 'Enhetschefen'), SHEET, 'P2', '2023-10-01');
  expect(owes(whole)).toEqual([]);
  const after = await again(whole);
  expect(sheetNamed(after, SHEET)?.rows[1]?.values.slice(12)).toEqual([
    'Vakanser i två grupper',
    'Rekrytera',
    'Enhetschefen',
    '2023-10-01',
  ]);
  const overview = shown(sheetNamed(after, 'Måluppföljning')).flat().join('\n');
  expect(overview).toContain('Vakanser i två grupper');
  expect(overview).toContain('Enhetschefen');
  expect(run(after).plan.actions).toEqual([]);
});

test('they are known by their marks when the user calls them something else, and no goals are read from them', async () => {
  const renamed = typeIn(typeIn(await withColumns(), SHEET, 'M1', 'Varför?'), SHEET, 'M2', 'Andelen ska öka till 90 %');
  const { report } = run(renamed);
  expect(report.tables[0]?.indicators.map(({ text }) => text)).toEqual([PLAN[1]?.[1], PLAN[2]?.[1]]);
  expect(owes(renamed)).toEqual(['action', 'owner', 'date']);
});

test('they stay with what stands in them when the user chooses them away again', async () => {
  const typed = typeIn(await withColumns(), SHEET, 'M2', 'Vakanser');
  const chosen = await applied(typed, (of) => chooseSettings(of, { owedColumns: 'no' }, 'sv'));
  const after = await again(chosen);
  expect(header(after).slice(12)).toEqual(HEADERS);
  expect(sheetNamed(after, SHEET)?.rows[1]?.values[12]).toBe('Vakanser');
});

test('one that the user deleted is not made again', async () => {
  const snapshot = await withColumns();
  const names = snapshot.names.map((name) =>
    name.name === 'Malkoll.owed.date.1' ? { ...name, refersTo: `'${SHEET}'!#REF!` } : name,
  );
  const rows = (sheet: Snapshot['sheets'][number]): Snapshot['sheets'][number]['rows'] =>
    sheet.rows.map((row) => (sheet.name === SHEET ? { ...row, values: row.values.slice(0, 15) } : row));
  const sheets = snapshot.sheets.map((sheet) => ({ ...sheet, rows: rows(sheet) }));
  const after = await again({ ...snapshot, names, sheets });
  expect(header(after).slice(12)).toEqual(HEADERS.slice(0, 3));
});

test('an Excel table grows over them', async () => {
  const columns = (PLAN[0] ?? []).map(String);
  const range = { top: 0, left: 0, bottom: 2, right: 4 };
  const tables = [{ name: 'Mål', range, headerRow: true, totalsRow: false, columns, filtered: false }];
  const plain = await createMemoryWorkbook([{ name: SHEET, cells: PLAN, tables }]).snapshot();
  const chosen = await applied(plain, (of) => chooseSettings(of, { owedColumns: 'yes' }, 'sv'));
  const after = await again(chosen);
  const [list] = sheetNamed(after, SHEET)?.tables ?? [];
  expect(list?.columns.slice(12)).toEqual(HEADERS);
  expect(run(after).plan.actions).toEqual([]);
});

test('the offer stands in the findings of the plan', async () => {
  const plain = await createMemoryWorkbook([{ name: SHEET, cells: PLAN }]).snapshot();
  const lacking = (of: Snapshot): readonly string[] =>
    run(of).report.planReview.findings.flatMap(({ code, suggestion }) =>
      suggestion?.includes('Målkoll kan') ? [code] : [],
    );
  expect(lacking(plain)).toEqual(['table.noResponsibleColumn', 'table.noCauseColumn', 'table.noActionColumn']);
  expect(lacking(await withColumns())).toEqual([]);
});

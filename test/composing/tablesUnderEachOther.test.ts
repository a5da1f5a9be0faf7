import { recalculate } from '../../src/recalculate';
import { createMemoryWorkbook } from '../../src/workbook/memory/memoryWorkbook';

const DAYS = { today: '2024-01-15', asOf: '2023-12-31' };

test('columns made for a lower table, under a status column of the upper one, stay its own in the next run', async () => {
  const book = createMemoryWorkbook([
    {
      name: 'Mål 2023',
      cells: [
        ['Mål', 'Indikator', 'Utfall 2022', 'Status'],
        ['God vård', 'Andelen nöjda ska öka till minst 70 %', '60 %', 'Uppnått'],
        ['Mål', 'Indikator', 'Utfall 2022'],
        ['God vård', 'Andelen trygga ska öka till minst 90 %', '80 %'],
      ],
    },
  ]);
  const before = await book.snapshot();
  await book.apply(recalculate(before, DAYS).plan);
  const between = await book.snapshot();
  expect(between.sheets[0]?.rows[2]?.values[3]).toBe('Målstatus');
  expect(recalculate(between, DAYS).plan.actions).toEqual([]);
  expect(between.sheets[0]?.rows[1]?.values[3]).toBe('Uppnått');
});

test('the year taken for a table without one is remembered, though the as-of day is of the dated table below it', async () => {
  const book = createMemoryWorkbook([
    {
      name: 'Uppföljning',
      cells: [
        ['Mål', 'Indikator', 'Kv 1', 'Status'],
        ['God vård', 'Andelen nöjda ska öka', '—', 'Uppnått'],
        ['God vård', 'Andelen trygga ska öka', null, 'Uppnått'],
        ['God vård', 'Mötesplatser för alla åldrar', '68,4 %', 'Uppnått'],
        ['Mål', 'Indikator', 'Utfall 2022'],
        ['God vård', 'Mötesplatser för alla åldrar', 0],
      ],
    },
  ]);
  const today = { today: '2023-09-15' };
  const first = recalculate(await book.snapshot(), today);
  expect(first.report.planYear).toBe(2023);
  await book.apply(first.plan);
  expect(recalculate(await book.snapshot(), today).plan.actions).toEqual([]);
});

test('under a header that is repeated further down the columns have theirs beside the first one', async () => {
  const header = ['Mål', 'Mått', 'Mål 2023', 'Utfall 2023'];
  const book = createMemoryWorkbook([
    {
      name: 'Plan',
      cells: [header, ['God vård', 'Andel nöjda', '80 %', '82 %'], header, ['Bra skola', 'Meritvärde', '230', '221']],
    },
  ]);
  await book.apply(recalculate(await book.snapshot(), DAYS).plan);
  const after = await book.snapshot();
  const ours = after.sheets[0]?.rows.map(({ values }) => values[4] ?? null);
  expect(ours).toEqual(['Målstatus', '✔ Uppnått', null, '✘ Inte uppnått']);
  expect(recalculate(after, DAYS).plan.actions).toEqual([]);
});

test('a status column without a header above a table of Excel stays the upper table’s when ours make the lower one wider', async () => {
  const book = createMemoryWorkbook([
    {
      name: 'Mål 2023',
      cells: [
        ['Mål', 'Indikator', 'Målvärde 2023', null],
        ['God vård', 'Andelen nöjda', 0, 'Uppnått'],
        ['Mål', 'Indikator', 'Utfall 2022', null],
        ['God vård', 'Andelen trygga', 0, null],
      ],
      tables: [
        {
          name: 'Tabell1',
          range: { top: 2, left: 0, bottom: 3, right: 2 },
          headerRow: true,
          totalsRow: false,
          columns: ['Mål', 'Indikator', 'Utfall 2022'],
          filtered: false,
        },
      ],
    },
  ]);
  await book.apply(recalculate(await book.snapshot(), DAYS).plan);
  const between = await book.snapshot();
  expect(between.sheets[0]?.tables[0]?.range.right).toBeGreaterThan(2);
  expect(recalculate(between, DAYS).plan.actions).toEqual([]);
});

test('the year of a header is remembered though each of its cells names another', async () => {
  const book = createMemoryWorkbook([
    {
      name: 'Blad1',
      cells: [
        ['Mål', 'Indikator', 'Kv 1', 'Status'],
        ['God vård', 'Andelen nöjda', '2022: 3,2', 'Uppnått'],
        ['Mål', 'Indikator', 'Utfall 2022'],
        ['God vård', 'Andelen trygga', '68,4 %'],
      ],
    },
  ]);
  const today = { today: '2023-09-15' };
  await book.apply(recalculate(await book.snapshot(), today).plan);
  expect(recalculate(await book.snapshot(), today).plan.actions).toEqual([]);
});

import { readWorkbook } from '../read/readWorkbook';
import { recalculate } from '../recalculate';
import { createMemoryWorkbook } from '../workbook/memory/memoryWorkbook';
import { foundIn } from './found';

test('the tables, the periods, and the sheets that hold something else', async () => {
  const workbook = createMemoryWorkbook([
    {
      name: 'Mål',
      cells: [
        ['Mål', 'Indikator', 'Utfall 2022', 'Utfall 2023'],
        ['Trygg kommun', 'Andelen nöjda ska vara minst 70 %', '60 %', '66 %'],
      ],
    },
    {
      name: 'Huvudbok',
      cells: [
        ['Konto', 'Belopp'],
        [4010, 12],
      ],
    },
    { name: 'Tomt', cells: [] },
  ]);
  const { plan } = recalculate(await workbook.snapshot(), { today: '2024-02-01' });
  await workbook.apply(plan);
  const snapshot = await workbook.snapshot();
  const found = foundIn(snapshot, readWorkbook(snapshot));
  expect(found).toMatchObject({
    tables: [{ sheet: 'Mål', range: 'A1:D2' }],
    sheets: [{ sheet: 'Mål', indicators: 1, goals: 1, activities: 0 }],
    periods: [{ label: '2023' }, { label: '2022' }],
    language: 'sv',
  });
  // Sheets of ours hold no goals either; they are not the user's.
  expect(found.without).toEqual(['Huvudbok']);
});

test('a goal that stands in two tables of a sheet is counted once', async () => {
  const workbook = createMemoryWorkbook([
    {
      name: 'Mål',
      cells: [
        ['Mål', 'Indikator', 'Utfall 2023'],
        ['Trygg kommun', 'Andelen nöjda ska vara minst 70 %', '66 %'],
        [],
        ['Tertialmått'],
        ['Mål', 'Nyckeltal', 'Målvärde', 'T2 2023'],
        ['Trygg kommun', 'Antalet besökare', 'minst 900', '910'],
      ],
    },
  ]);
  const snapshot = await workbook.snapshot();
  const { tables, sheets } = foundIn(snapshot, readWorkbook(snapshot));
  expect(tables).toHaveLength(2);
  expect(sheets).toEqual([{ sheet: 'Mål', indicators: 2, goals: 1, activities: 0 }]);
});

import { recalculate } from '../../src/recalculate';
import { createMemoryWorkbook } from '../../src/workbook/memory/memoryWorkbook';

const TODAY = { today: '2023-09-15' };

test('an earlier day is judged from the same plan year in the first run as in the next, when the book remembers it', async () => {
  const book = createMemoryWorkbook([
    {
      name: 'Mål',
      cells: [
        ['Mål', 'Indikator', 'Resultat', 'Resultat'],
        ['God vård', 'Andelen trygga ska öka med 5 procentenheter från 60 %', 0, 0],
        ['God vård', 'Andelen nöjda', '3,2 (2022)', '68,4 %'],
      ],
    },
  ]);
  const first = recalculate(await book.snapshot(), TODAY);
  await book.apply(first.plan);
  expect(first.report.asOf).toBe('2023-09-15');
  expect(first.report.planYear).toBe(2023);
  expect(recalculate(await book.snapshot(), TODAY).plan.actions).toEqual([]);
});

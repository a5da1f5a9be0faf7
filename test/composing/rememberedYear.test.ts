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

test('two columns of the same year are no doubt about it, and a cell that is dated ahead tells nothing of the year of parts', async () => {
  const wish = 'Det ska finnas mötesplatser för alla åldrar';
  const dated = 'Andelen nöjda ska öka från 91 % till minst 93 % fram till och med 2023';
  const book = createMemoryWorkbook([
    {
      name: 'Mål',
      cells: [
        ['Mål', 'Indikator', 'Målvärde 2023', 'Målvärde 2023'],
        ['God vård', wish, { error: '#DIV/0!' }, ' '],
      ],
    },
    {
      name: 'Läge',
      cells: [
        ['Mål', 'Indikator', 'Resultat', 'Status'],
        ['God vård', '', wish, 'Uppnått'],
        ['God vård', 'Andra 90 %', dated, 'Uppnått'],
      ],
    },
  ]);
  await book.apply(recalculate(await book.snapshot(), TODAY).plan);
  expect(recalculate(await book.snapshot(), TODAY).plan.actions).toEqual([]);
});

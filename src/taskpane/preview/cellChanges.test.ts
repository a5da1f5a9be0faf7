import type { Plan } from '../../model/plan';
import { createMemoryWorkbook } from '../../workbook/memory/memoryWorkbook';
import { cellChanges } from './cellChanges';

test('what would be written, as it would be seen, sheet by sheet', async () => {
  const workbook = createMemoryWorkbook([
    { name: 'Mål', cells: [['Andel', 0.5]] },
    { name: 'Annat', cells: [[1]] },
  ]);
  const snapshot = await workbook.snapshot();
  const [sheet] = snapshot.sheets;
  const at = { sheet: sheet?.id ?? '' };
  const plan: Plan = {
    basedOn: snapshot.version,
    actions: [
      { do: 'addSheet', sheet: 'new', name: 'Nytt', freeze: { rows: 0, columns: 0 }, gridlines: true, print: null },
      { do: 'writeCells', sheet: 'new', row: 0, column: 0, values: [['x']] },
      { do: 'writeCells', ...at, row: 0, column: 0, values: [['Andel', 0.6, undefined, { formula: 'A1+1' }]] },
      {
        do: 'formatCells',
        ...at,
        range: { top: 0, left: 1, bottom: 9, right: 1 },
        format: { numberFormat: '0 %' },
      },
    ],
  };
  expect(cellChanges(snapshot, plan, 'sv')).toEqual([
    {
      sheet: 'Mål',
      cells: [
        { cell: 'B1', before: '50 %', after: '60 %' },
        { cell: 'D1', before: '', after: '=A1+1' },
      ],
    },
  ]);
});

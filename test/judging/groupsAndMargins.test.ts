import { explanation } from '../../src/i18n/explanation';
import type { CellValue } from '../../src/model/snapshot';
import { judge } from '../../src/judge/judge';
import type { Verdict } from '../../src/model/verdict';
import { readWorkbook } from '../../src/read/readWorkbook';
import { snapshotOf } from '../../src/workbook/memory/sheetSpec';

/** Women, men and total, and margins of error, as they stand in a workbook. */

function verdictOf(headers: readonly string[], values: readonly CellValue[]): Verdict {
  const cells = [
    ['Mål', 'Indikator', ...headers],
    ['Trygghet', 'Andelen invånare som känner sig trygga ska öka från 60 % (2022) till minst 70 % 2023', ...values],
  ];
  const reading = readWorkbook(snapshotOf([{ name: 'Mål 2023', cells }]));
  const [verdict] = judge(reading, { asOf: '2023-12-31', today: '2024-01-15' }).tables[0]?.verdicts ?? [];
  if (!verdict) throw new Error('no verdict');
  return verdict;
}

test.each<[string, readonly string[], readonly CellValue[]]>([
  ['columns of their own', ['Utfall 2023 kvinnor', 'Utfall 2023 män', 'Utfall 2023 totalt'], ['61 %', '80 %', '71 %']],
  ['values in one cell', ['Utfall 2023'], ['K: 61 % M: 80 % T: 71 %']],
])('women, men and total in %s: each judged, the gap shown, the red part flagged', (_, headers, values) => {
  const verdict = verdictOf(headers, values);
  expect(verdict.status).toBe('met');
  expect(verdict.parts.map(({ group, status }) => [group, status])).toEqual([
    ['women', 'notMet'],
    ['men', 'met'],
  ]);
  expect(verdict.hiddenByTotal).toBe(true);
  expect(explanation(verdict, 'sv')).toBe(
    '71 % når målet minst 70 % till 2023-12-31; totalen döljer att kvinnor (61 %) inte når målet; skillnaden mellan grupperna är 19 procentenheter.',
  );
});

test('a difference within the margin of error in the cell is no change', () => {
  const cells = [
    ['Mål', 'Indikator', 'Mål 2023', 'Utfall 2021', 'Utfall 2023'],
    ['Trygghet', 'Andelen invånare som känner sig trygga', 'minst 70 %', '66 % ±4', '68 % ±4'],
  ];
  const reading = readWorkbook(snapshotOf([{ name: 'Mål 2023', cells }]));
  const [verdict] = judge(reading, { asOf: '2023-12-31', today: '2024-01-15' }).tables[0]?.verdicts ?? [];
  expect(verdict?.margin).toBe(4);
  expect(verdict?.trend).toBe('unchanged');
});

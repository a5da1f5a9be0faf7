import { judge } from '../../src/judge/judge';
import { readWorkbook } from '../../src/read/readWorkbook';
import { bookOf } from '../layouts/sheetOf';

const HEADER = ['Indikator', 'Målvärde 2023', 'Utfall 2023'];

test('a chapter over goals that have goals under them has all that stands beneath', () => {
  const rows = [
    ['Plan 2023'],
    ['En hållbar kommun'],
    ['Nämndmål: Trygga barn'],
    ['Verksamhetsmål: Färre mobbade'],
    HEADER,
    ['Andel trygga barn', 'minst 90 %', '92 %'],
    [],
    ['Verksamhetsmål: Fler delaktiga'],
    HEADER,
    ['Andel delaktiga', 'minst 80 %', '60 %'],
  ];
  const judgement = judge(readWorkbook(bookOf([{ rows }])), { asOf: '2023-12-31', today: '2024-02-01' });
  const goals = judgement.tables.flatMap((table) => table.goals);
  expect(goals.map(({ goal, status, total }) => [goal.level, goal.text, goal.parent, total, status])).toEqual([
    // None of the goals right under it is green, as the rule for goals has it.
    [1, 'En hållbar kommun', null, 2, 'notMet'],
    [1, 'Nämndmål: Trygga barn', 'En hållbar kommun', 2, 'partlyMet'],
    [2, 'Verksamhetsmål: Färre mobbade', 'Nämndmål: Trygga barn', 1, 'met'],
    [2, 'Verksamhetsmål: Fler delaktiga', 'Nämndmål: Trygga barn', 1, 'notMet'],
  ]);
});

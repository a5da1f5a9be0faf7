import type { CellValue } from '../../src/model/snapshot';
import type { TableJudgement } from '../../src/model/verdict';
import { judgeWorkbook } from '../../src/recalculate';
import { bookOf } from '../layouts/sheetOf';
import { statuses } from '../judging/statusesIn';

/** What stands beside the indicators of a goal and never counts among them: activities, and what people think. */

function judged(rows: readonly (readonly CellValue[])[]): TableJudgement {
  const book = bookOf([{ name: 'Mål 2023', rows }]);
  const [table] = judgeWorkbook(book, { asOf: '2023-12-31', today: '2024-03-01' }).judgement.tables;
  if (!table) throw new Error('no table was found');
  return table;
}

test('the time and the status of an activity are not those of the indicator beside it', () => {
  const { verdicts, activities, goals } = judged([
    [
      'Mål',
      'Indikator',
      'Målvärde 2023',
      'Utfall 2022',
      'Utfall 2023',
      'Aktivitet',
      'Status aktivitet',
      'Klart senast',
    ],
    ['Trygg vård', 'Andelen nöjda', 'minst 70 %', '60 %', '66 %', 'Ta fram rutin', 'Genomförd', '2023-06-30'],
    [null, null, null, null, null, 'Utbilda personal', 'Pågående', '2023-06-30'],
    [null, null, null, null, null, 'Anställa', 'Försenad', '2024-06-30'],
  ]);
  const [verdict] = verdicts;
  // 6 of 10 percentage points at the end of the plan year, not of June.
  expect([verdict?.deadline, verdict?.status, verdict?.progress]).toEqual(['2023-12-31', 'partlyMet', 0.6]);
  expect(verdict?.indicator.ownAssessment).toBeNull();
  expect(activities.map(({ activity, late }) => [activity.text, activity.status, late])).toEqual([
    ['Ta fram rutin', 'done', false],
    ['Utbilda personal', 'ongoing', true],
    ['Anställa', 'delayed', true],
  ]);
  // Done activities do not make a yellow goal green; by the default rule it is not met.
  expect(goals[0]).toMatchObject({ status: 'notMet', total: 1, activities: { total: 3, done: 1, late: 2 } });
});

test('a time beside the target is the target’s, also where there are activities', () => {
  const { verdicts, activities } = judged([
    ['Mål', 'Indikator', 'Målvärde', 'Måldatum', 'Utfall 2022', 'Utfall 2023', 'Aktivitet', 'Klart senast'],
    ['Trygg vård', 'Andelen nöjda', 'minst 70 %', '2025', '60 %', '66 %', 'Ta fram rutin', '2024-06-30'],
  ]);
  expect(verdicts[0]?.deadline).toBe('2025-12-31');
  expect(activities[0]?.activity.due).toBe('2024-06-30');
});

test('people’s assessment of a sub-goal stands beside the computed one, and counts only where there is none', () => {
  const { goals } = judged([
    ['Strategiskt mål', 'Nämndmål', 'Indikator', 'Målvärde 2023', 'Utfall 2022', 'Utfall 2023', 'Bedömning'],
    ['En trygg kommun', null, null, null, null, null, null],
    [null, 'Trygg vård', null, null, null, null, 'Delvis uppfyllt'],
    [null, null, 'Andelen nöjda brukare', 'minst 70 %', '60 %', '71 %', null],
    [null, 'God skola', null, null, null, null, 'Uppfyllt'],
    [null, null, 'Elevernas upplevelse av skolan ska vara god', null, null, null, null],
  ]);
  expect(goals.map(({ goal, status, ownUsed, ownDiffers }) => [goal.text, status, ownUsed, ownDiffers])).toEqual([
    ['En trygg kommun', 'met', 1, false], // one computed green, one green by assessment
    ['Trygg vård', 'met', 0, true],
    ['God skola', 'notAssessable', 0, false],
  ]);
});

test('what came of the activities under a goal is none of the goal’s outcomes', () => {
  const rows = [
    ['Mål', 'Aktivitet', 'Ansvarig', 'Status', 'Resultat'],
    ['Öka tryggheten', 'Trygghetsvandring', 'KS', 'Klar', '3 genomförda'],
    ['', 'Ny belysning', 'TN', 'Pågår', '40 lampor'],
    ['Bättre skola', 'Läxhjälp', 'BUN', 'Klar', '120 elever'],
  ];
  expect(statuses({ 'Mål 2024': rows }, '2024-12-31')).toEqual({});
});

test('outcomes beside each goal are the goal’s, with an activity between them', () => {
  const rows = [
    ['Mål', 'Aktivitet', 'Utfall 2023', 'Utfall 2024'],
    ['Sjukfrånvaron ska minska', 'Hälsosamtal', '7,1', '6,8'],
    ['Andelen nöjda ska öka', 'Enkät', '75', '77'],
  ];
  expect(Object.values(statuses({ 'Mål 2024': rows }, '2024-12-31'))).toEqual([
    'met: 6,8 % mot 7,1 % (2023), ska minska.',
    'met: 77 % mot 75 % (2023), ska öka.',
  ]);
});

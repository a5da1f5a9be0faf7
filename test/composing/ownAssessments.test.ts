import type { CellValue, Snapshot } from '../../src/model/snapshot';
import { findList } from '../../src/ownsheets/findList';
import { rowsOf } from '../../src/ownsheets/rowsOf';
import type { ListName } from '../../src/ownsheets/lists';
import { recalculate, type Recalculation } from '../../src/recalculate';
import { createMemoryWorkbook } from '../../src/workbook/memory/memoryWorkbook';
import { typeIn } from './edits';
import { sheetNamed, shown } from './shown';

/** Assessments that the user types on our sheets: beside an indicator in the trail, beside a goal on the overview. */

const PLAN = [
  ['Övergripande mål', 'Mål', 'Indikator', 'Målvärde 2023', 'Utfall 2022', 'Utfall 2023'],
  ['En trygg kommun', 'Trygg omsorg', 'Andelen nöjda brukare i hemtjänsten', 'minst 70 %', '60 %', '61 %'],
  [null, 'God mat', 'Maten ska vara god', 'god', null, null],
];

const run = (snapshot: Snapshot): Recalculation => recalculate(snapshot, { asOf: '2023-12-31', today: '2024-01-20' });

async function written(snapshot: Snapshot): Promise<Snapshot> {
  const book = createMemoryWorkbook(snapshot);
  await book.apply(run(snapshot).plan);
  return book.snapshot();
}

const first = async (): Promise<Snapshot> =>
  written(await createMemoryWorkbook([{ name: 'Mål 2023', cells: PLAN }]).snapshot());

/** What the user types beside a row of a list of ours. */
function type(snapshot: Snapshot, list: ListName, key: string, values: Readonly<Record<string, CellValue>>): Snapshot {
  const sheet = findList(snapshot, list)?.sheet.name ?? '';
  const row = rowsOf(snapshot, list).find((each) => each.value(list === 'trail' ? 'text' : 'goal') === key);
  return Object.entries(values).reduce(
    (after, [column, value]) => typeIn(after, sheet, row?.cell(column) ?? '', value),
    snapshot,
  );
}

const INDICATOR = 'Andelen nöjda brukare i hemtjänsten';
const OWN = {
  own: 'Delvis uppnått',
  motivation: 'Höstens mätning var liten',
  assessor: 'A. Ek',
  assessedOn: '2023-12-31',
};
const goalOf = (snapshot: Snapshot, text: string) =>
  run(snapshot).report.tables[0]?.goals.find((goal) => goal.text === text);

test('beside an indicator it stands beside the computed one, and the difference is listed', async () => {
  const typed = type(await first(), 'trail', INDICATOR, OWN);
  const { report } = run(typed);
  const [indicator] = report.tables[0]?.indicators ?? [];
  expect(indicator?.status).toBe('notMet');
  expect(indicator?.ownAssessment).toMatchObject({
    status: 'partlyMet',
    motivation: 'Höstens mätning var liten',
    assessor: 'A. Ek',
    assessedOn: '2023-12-31',
  });
  expect(indicator?.explanation).toMatch(/; egen bedömning: ”Delvis uppnått” \(Höstens mätning var liten\)\.$/);
  const differs = report.problems.filter(({ code }) => code === 'assessment.differs');
  expect(differs).toMatchObject([{ sheet: 'Så räknades det', text: INDICATOR }]);
  expect(differs[0]?.message).toContain('”inte uppnått”');
});

test('goals of one text under several overall goals have each their own', async () => {
  const cells = [
    PLAN[0] ?? [],
    ['En trygg kommun', 'God ekonomi', 'Ekonomin ska vara god', 'god', null, null],
    ['En levande landsbygd', 'Nära service', 'Servicen ska vara nära', 'nära', null, null],
    [null, 'God ekonomi', 'Ekonomin ska vara stark', 'stark', null, null],
  ];
  const snapshot = await written(await createMemoryWorkbook([{ name: 'Mål 2023', cells }]).snapshot());
  const rows = rowsOf(snapshot, 'goals').filter(({ key }) => key.trim() === 'God ekonomi');
  expect(rows).toHaveLength(2);
  const sheet = rows[0]?.sheet ?? '';
  const typedBeside = (n: number, own: string, at = snapshot) => typeIn(at, sheet, rows[n]?.cell('own') ?? '', own);
  const ownOf = (at: Snapshot) =>
    run(at).report.tables[0]?.goals.flatMap((goal) =>
      goal.text === 'God ekonomi' ? [[goal.parent, goal.ownAssessment?.status ?? null]] : [],
    );
  expect(ownOf(typedBeside(1, 'Uppnått'))).toEqual([
    ['En trygg kommun', null],
    ['En levande landsbygd', 'met'],
  ]);
  expect(ownOf(typedBeside(0, 'Inte uppnått', typedBeside(1, 'Uppnått')))).toEqual([
    ['En trygg kommun', 'notMet'],
    ['En levande landsbygd', 'met'],
  ]);
});

test('what is typed is never written over, and a second run writes nothing', async () => {
  const typed = type(type(await first(), 'trail', INDICATOR, OWN), 'goals', '   God mat', { own: 'Uppfyllt' });
  const after = await written(typed);
  expect(run(after).plan.actions).toEqual([]);
  expect(rowsOf(after, 'trail')[0]?.value('own')).toBe('Delvis uppnått');
  expect(rowsOf(after, 'goals').map((row) => row.value('own'))).toEqual([null, null, 'Uppfyllt']);
});

test('a goal whose indicators cannot be measured is assessed by people, and the goal above it counts that', async () => {
  const plain = await first();
  expect(goalOf(plain, 'God mat')?.status).toBe('notAssessable');
  expect(goalOf(plain, 'En trygg kommun')?.status).toBe('notMet');
  const typed = type(plain, 'goals', '   God mat', { own: 'Uppfyllt', motivation: 'Enkät vid besök' });
  expect(goalOf(typed, 'God mat')?.status).toBe('notAssessable');
  expect(goalOf(typed, 'En trygg kommun')?.status).toBe('partlyMet');
  const overview = shown(sheetNamed(await written(typed), 'Måluppföljning')).join('\n');
  expect(overview).toContain('Ett mål som inte kan beräknas räknas med den egna bedömningen.');
});

test('words that say no status are named at their cell, and used for nothing', async () => {
  const typed = type(await first(), 'goals', '   God mat', { own: 'Ganska bra ändå tycker vi' });
  const { report } = run(typed);
  expect(report.problems).toMatchObject([{ code: 'assessment.unreadable', sheet: 'Måluppföljning' }]);
  expect(goalOf(typed, 'En trygg kommun')?.status).toBe('notMet');
});

test('a goal that is gone keeps its row with what the user said of it', async () => {
  const typed = type(await first(), 'goals', '   God mat', { own: 'Uppfyllt' });
  const after = await written(typeIn(typeIn(typed, 'Mål 2023', 'B3', null), 'Mål 2023', 'C3', null));
  const gone = rowsOf(after, 'goals').find(({ value }) => value('own') === 'Uppfyllt');
  expect(gone?.key.trim()).toBe('God mat');
  expect(run(after).plan.actions).toEqual([]);
});

import { compose } from '../../src/compose/compose';
import type { Snapshot } from '../../src/model/snapshot';
import type { Judgement } from '../../src/model/verdict';
import { historyRows } from '../../src/ownsheets/history';
import { createMemoryWorkbook } from '../../src/workbook/memory/memoryWorkbook';
import { GOAL_SHEET, GOALS, JUDGED, readingOf, SWEDISH, THREE } from './goalBook';
import { sheetNamed, shown } from './shown';
import { judgementOf } from './verdicts';

/** The workbook after the judgements have been written into it, one after another. */
async function after(...judgements: readonly Judgement[]): Promise<Snapshot> {
  const book = createMemoryWorkbook([GOAL_SHEET]);
  for (const judgement of judgements) {
    const snapshot = await book.snapshot();
    await book.apply(compose(snapshot, readingOf(snapshot), judgement, SWEDISH).plan);
  }
  return book.snapshot();
}

const later: Judgement = { ...JUDGED, asOf: '2023-12-31' };
const earlier: Judgement = { ...JUDGED, asOf: '2023-04-30' };
const worse = judgementOf(
  THREE.map((verdict) => ({ ...verdict, status: 'notMet' as const })),
  GOALS,
);

const datesOf = (snapshot: Snapshot): string[] => historyRows(snapshot).map(({ asOf, status }) => `${asOf} ${status}`);

test('keeps what was judged, so that it can be read back', async () => {
  const snapshot = await after(JUDGED);
  expect(historyRows(snapshot)[0]).toEqual({
    indicator: THREE[0]?.indicator.id,
    asOf: '2023-08-31',
    goal: 'Brukarna får ett gott bemötande',
    area: null,
    text: 'Andelen nöjda',
    target: '≥ 100 % 2023',
    value: 97,
    status: 'offTrack',
    policy: 'pace',
  });
  expect(shown(sheetNamed(snapshot, 'Målkoll historik'))).toHaveLength(6);
});

test('a later date adds rows, the earlier ones stay', async () => {
  expect(datesOf(await after(JUDGED, later))).toEqual([
    '2023-08-31 offTrack',
    '2023-08-31 awaiting',
    '2023-08-31 met',
    '2023-12-31 offTrack',
    '2023-12-31 awaiting',
    '2023-12-31 met',
  ]);
});

test('the latest date follows the workbook', async () => {
  expect(datesOf(await after(JUDGED, worse))).toEqual(Array(3).fill('2023-08-31 notMet'));
});

test('an earlier date is never rewritten', async () => {
  const snapshot = await after(JUDGED, later, worse);
  expect(datesOf(snapshot).slice(0, 3)).toEqual(['2023-08-31 offTrack', '2023-08-31 awaiting', '2023-08-31 met']);
});

test('an earlier date that the history does not know is added', async () => {
  const snapshot = await after(JUDGED, earlier);
  expect(datesOf(snapshot).slice(3)).toEqual(['2023-04-30 offTrack', '2023-04-30 awaiting', '2023-04-30 met']);
  const again = compose(snapshot, readingOf(snapshot), earlier, SWEDISH);
  expect(again.plan.actions).toEqual([]);
});

test('an indicator that is reworded at the same date takes the place of what it was', async () => {
  const [first, ...rest] = THREE;
  if (!first) throw new Error('there are three');
  const reworded = { ...first, indicator: { ...first.indicator, id: 'another', text: 'Andelen mycket nöjda' } };
  const rows = historyRows(await after(JUDGED, judgementOf([reworded, ...rest], GOALS)));
  expect(rows.map(({ text }) => text)).toEqual(['Andelen mycket nöjda', 'Väntetiden', 'Sjukfrånvaron']);
});

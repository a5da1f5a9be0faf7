import { judge } from '../../src/judge/judge';
import { goal, indicator, reading, table } from './make';
import { shorthand } from './shorthand';

const target = shorthand('≥ 70 %; from 60 (2022); by 2023');
function place(sheet: string, values: string): ReturnType<typeof indicator> {
  const one = indicator({ ...target, values, goal: 'Målet', rhythm: 'tertial', more: { id: 'same', sheet } });
  return { ...one, measurements: one.measurements.map((cell) => ({ ...cell, sheet })) };
}

test('equal indicators in several sheets are one: pooled, counted once, conflicts listed', () => {
  const book = reading([
    table([place('T1', 'T1 2023: 64')], { sheet: 'T1', goals: [goal('Målet')] }),
    table([place('T2', 'T1 2023: 63; T2 2023: 69')], { sheet: 'T2', goals: [goal('Målet')] }),
  ]);
  const judgement = judge(book, { asOf: '2023-08-31', today: '2023-09-10' });
  const [first, second] = judgement.tables.map(({ verdicts }) => verdicts[0]);
  expect([first?.status, second?.status]).toEqual(['onTrack', 'onTrack']);
  expect([first?.sameAs?.sheet, second?.sameAs]).toEqual(['T2', null]);
  expect(judgement.planReview.indicators).toBe(1);
  expect(judgement.problems.map(({ code, sheet }) => [code, sheet])).toEqual([['indicator.conflict', 'T2']]);
});

test('without an as-of date the latest period that is at least half filled is taken, and sparser ones are named', () => {
  const rows = ['T1 2023: 64; T2 2023: 66', 'T1 2023: 64; T2 2023: -', 'T1 2023: 64; T2 2023: -'];
  const book = reading([table(rows.map((values) => indicator({ ...target, values, rhythm: 'tertial' })))]);
  const judgement = judge(book, { asOf: null, today: '2023-09-10' });
  expect(judgement.asOf).toBe('2023-04-30');
  expect(judgement.problems).toEqual([
    { code: 'period.sparse', params: { period: 'T2 2023', count: 1, of: 3 }, sheet: 'Mål', cell: null },
  ]);
});

test('yearly measures are not counted as missing in a part of the year', () => {
  const yearly = indicator({ ...target, values: 'T2 2023: -; 2023: -', rhythm: 'year' });
  const tertial = indicator({ ...target, values: 'T2 2023: 66; 2023: -', rhythm: 'tertial' });
  const judgement = judge(reading([table([yearly, yearly, tertial])]), { asOf: null, today: '2023-09-10' });
  expect(judgement.asOf).toBe('2023-08-31');
});

test('without any period the as-of date is today, and the target stands', () => {
  const one = indicator({ ...shorthand('≥ 70 %'), values: '71' });
  const judgement = judge(reading([table([one], { planYear: null })]), { asOf: null, today: '2023-09-10' });
  const verdict = judgement.tables[0]?.verdicts[0];
  expect([judgement.asOf, verdict?.status, verdict?.deadline]).toEqual(['2023-09-10', 'met', null]);
});

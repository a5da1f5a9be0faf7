import { judge } from '../../src/judge/judge';
import type { HistoryRow } from '../../src/model/history';
import type { Indicator } from '../../src/model/goalTable';
import { targetForm } from '../../src/model/targetForm';
import type { Judgement } from '../../src/model/verdict';
import { indicator, reading, table } from './make';
import { shorthand } from './shorthand';

const target = shorthand('≥ 70 %; from 60 (2022); by 2023');

function one(id: string, text: string, values: string): Indicator {
  return indicator({ ...target, text, values, goal: 'Målet', rhythm: 'tertial', more: { id } });
}

function rowsOf(judgement: Judgement): HistoryRow[] {
  return (judgement.tables[0]?.verdicts ?? []).map((verdict) => ({
    indicator: verdict.indicator.id,
    asOf: judgement.asOf,
    goal: verdict.indicator.goal,
    area: verdict.indicator.area,
    text: verdict.indicator.text,
    target: targetForm(verdict.indicator.target),
    value: verdict.measurement?.value ?? null,
    status: verdict.status,
    policy: judgement.preset,
  }));
}

const at = (asOf: string): { asOf: string; today: string } => ({ asOf, today: asOf });
const first = judge(
  reading([
    table([
      one('a', 'Andelen nöjda brukare i hemtjänsten', 'T1 2023: 64'),
      one('b', 'Andelen trygga brukare i särskilt boende', 'T1 2023: 62'),
      one('c', 'Andelen elever som trivs i skolan', 'T1 2023: 64'),
    ]),
  ]),
  at('2023-04-30'),
);
const history = rowsOf(first);

test('without a history nothing is compared', () => {
  expect(first.history).toBeNull();
  expect(first.tables[0]?.verdicts[0]?.changed).toBeNull();
});

test('better, worse, new, reworded, dropped and changed afterwards are told apart', () => {
  const book = reading([
    table([
      one('a', 'Andelen nöjda brukare i hemtjänsten', 'T1 2023: 64; T2 2023: 61'),
      one('b2', 'Andelen trygga brukare i vårt särskilda boende', 'T1 2023: 62; T2 2023: 69'),
      one('d', 'Antalet samverkansmöten med näringslivet', 'T2 2023: 69'),
    ]),
  ]);
  const judgement = judge({ ...book, history }, at('2023-08-31'));
  const changed = judgement.tables[0]?.verdicts.map((verdict) => verdict.changed);
  expect(changed).toEqual([
    { status: 'worse', text: false, target: false, before: history[0] },
    { status: 'better', text: true, target: false, before: history[1] },
    { status: 'new', text: false, target: false, before: null },
  ]);
  expect(judgement.history?.since).toBe('2023-04-30');
  expect(judgement.history?.dropped.map((row) => row.indicator)).toEqual(['c']);
  expect(judgement.history?.changedAfterwards).toEqual([]);
});

test('a moved target and a value changed afterwards are listed', () => {
  const moved = { ...target.target, target: 65 };
  const book = reading([
    table([
      indicator({
        target: moved,
        text: 'Andelen nöjda brukare i hemtjänsten',
        values: 'T1 2023: 61; T2 2023: 66',
        goal: 'Målet',
        rhythm: 'tertial',
        more: { id: 'a' },
      }),
    ]),
  ]);
  const judgement = judge({ ...book, history: history.slice(0, 1) }, at('2023-08-31'));
  expect(judgement.tables[0]?.verdicts[0]?.changed?.target).toBe(true);
  expect(judgement.history?.changedAfterwards.map(({ row, value }) => [row.value, value])).toEqual([[64, 61]]);
});

test('looking back, a yearly value counts from the end of its year', () => {
  const yearly = indicator({ ...target, values: '2023: 71', rhythm: 'year', more: { id: 'a' } });
  const later = history.slice(0, 1).map((row) => ({ ...row, asOf: '2023-12-31' }));
  const statusAt = (rows: readonly HistoryRow[]): string | undefined =>
    judge({ ...reading([table([yearly])]), history: rows }, at('2023-08-31')).tables[0]?.verdicts[0]?.status;
  expect(statusAt([])).toBe('met');
  expect(statusAt(later)).toBe('awaiting');
});

test('what a column without a period held at an earlier date is not known, and is not compared', () => {
  const plain = (value: string): Indicator => one('a', 'Andelen nöjda brukare i hemtjänsten', value);
  const spring = judge(reading([table([plain('64')])]), at('2023-04-30'));
  const autumn = judge({ ...reading([table([plain('66')])]), history: rowsOf(spring) }, at('2023-08-31'));
  expect(rowsOf(spring)[0]?.value).toBe(64);
  expect(autumn.history?.changedAfterwards).toEqual([]);
});

test('another preset gives other statuses, which is no change of what was reported', () => {
  const book = reading([table([one('a', 'Andelen nöjda brukare i hemtjänsten', 'T1 2023: 64')])], {
    preset: 'attainment',
  });
  const judgement = judge({ ...book, history: history.slice(0, 1) }, at('2023-08-31'));
  expect(judgement.history?.changedAfterwards).toEqual([]);
});

test('the first value of a year in its column is no change of what was known in August', () => {
  const yearly = (values: string): Indicator =>
    indicator({ ...target, text: 'Nöjda medarbetare', values, goal: 'Målet', rhythm: 'year', more: { id: 'y' } });
  const august = judge(reading([table([yearly('2023: -')])]), at('2023-08-31'));
  const book = { ...reading([table([yearly('2023: 71')])]), history: rowsOf(august) };
  expect(judge(book, at('2023-12-31')).history?.changedAfterwards).toEqual([]);
});

import { judge } from '../../src/judge/judge';
import { countStatuses, distinctVerdicts } from '../../src/model/distinct';
import type { Indicator } from '../../src/model/goalTable';
import type { HistoryRow } from '../../src/model/history';
import type { WorkbookReading } from '../../src/model/reading';
import { indicator, reading, table } from './make';
import { shorthand } from './shorthand';

/* Earlier periods are judged from what the book holds up to each, and only where the history does not know them. */

const target = shorthand('≥ 70 %; from 60 (2022); by 2023');
const one = (id: string, values: string): Indicator =>
  indicator({ ...target, text: `Andelen ${id}`, values, goal: 'Målet', rhythm: 'tertial', more: { id } });

const BOOK = reading([
  table([
    one('a', '2022: 60; T1 2023: 64; T2 2023: 61; T3 2023: 71'),
    one('b', '2022: 60; T1 2023: 61; T2 2023: 69; T3 2023: 72'),
  ]),
]);
const pastOf = (book: WorkbookReading, asOf: string) => judge(book, { asOf, today: '2024-02-01' }).past;
const found = (counts: object) => Object.fromEntries(Object.entries(counts).filter(([, count]) => count !== 0));

test('each earlier period of the plan is judged as it would have been then', () => {
  const { dates, left } = pastOf(BOOK, '2023-12-31');
  expect(left).toBe(0);
  expect(dates.map(({ asOf }) => asOf)).toEqual(['2023-04-30', '2023-08-31']);
  for (const { asOf, counts } of dates) {
    const then = countStatuses(distinctVerdicts(judge(BOOK, { asOf, today: '2024-02-01' })));
    expect(found(counts)).toEqual(found(then));
  }
});

test('not what comes later than the as-of date, nor the years before the plan', () => {
  expect(pastOf(BOOK, '2023-08-31').dates.map(({ asOf }) => asOf)).toEqual(['2023-04-30']);
  expect(pastOf(BOOK, '2023-04-30').dates).toEqual([]);
});

test('what the history knows is not judged again', () => {
  const row: HistoryRow = {
    indicator: 'a',
    asOf: '2023-04-30',
    goal: 'Målet',
    area: null,
    text: 'Andelen a',
    target: '≥ 70 % 2023',
    value: 64,
    status: 'onTrack',
    policy: 'pace',
  };
  const { dates } = pastOf({ ...BOOK, history: [row] }, '2023-12-31');
  expect(dates.map(({ asOf }) => asOf)).toEqual(['2023-08-31']);
});

test('a period in which less than half was measured is none', () => {
  const book = reading([
    table([one('a', 'T1 2023: 64; T2 2023: 66'), one('b', 'T2 2023: 66'), one('c', 'T2 2023: 66')].map(withGap)),
  ]);
  expect(pastOf(book, '2023-12-31').dates.map(({ asOf }) => asOf)).toEqual(['2023-08-31']);
});

/** An indicator with an empty cell for the first tertial, where it has no value. */
function withGap(known: Indicator): Indicator {
  const [first] = known.measurements;
  if (!first || first.period?.end === '2023-04-30') return known;
  const [gap] = indicator({ ...target, values: 'T1 2023: -' }).measurements;
  return gap ? { ...known, measurements: [{ ...gap, value: null }, ...known.measurements] } : known;
}

test('a value without a period is left out: nobody knows what stood there', () => {
  const without = one('c', 'T1 2023: 64');
  const now = { ...without, measurements: without.measurements.map((value) => ({ ...value, period: null })) };
  const book = reading([table([one('a', 'T1 2023: 64; T2 2023: 66'), now])]);
  const [first] = pastOf(book, '2023-08-31').dates;
  expect(Object.values(first?.counts ?? {}).reduce((sum, count) => sum + count, 0)).toBe(1);
});

test('so many indicators that it would take long are not judged again, the latest periods last of all', () => {
  const many = (count: number) =>
    pastOf(
      reading([
        table(Array.from({ length: count }, (_, n) => one(`i${String(n)}`, 'T1 2023: 64; T2 2023: 66; T3 2023: 70'))),
      ]),
      '2023-12-31',
    );
  const some = many(2_600);
  expect(some.dates.map(({ asOf }) => asOf)).toEqual(['2023-08-31']);
  expect(some.left).toBe(1);
  expect(many(5_001)).toEqual({ dates: [], left: 2 });
});

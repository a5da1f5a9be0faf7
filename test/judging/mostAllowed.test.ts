import { statuses } from './statusesIn';

/** A change that is the most allowed ("öka med högst 2 %") is a limit, not a level that is to be reached. */

const judged = (goal: string, before: number, now: number): string | undefined =>
  statuses(
    {
      'Mål 2024': [
        ['Indikator', 'Utfall 2023', 'Utfall 2024'],
        [goal, before, now],
      ],
    },
    '2024-12-31',
  )[goal];

test.each([
  ['Kostnaden ska öka med högst 2 %', 101_000, 'met: 101\u00a0000 når målet högst 102\u00a0000 till 2024-12-31.'],
  ['Kostnaden ska öka med högst 2 %', 98_000, 'met: 98\u00a0000 når målet högst 102\u00a0000 till 2024-12-31.'],
  [
    'Nettokostnaden får öka med max 3 % 2024',
    104_000,
    'notMet: 104\u00a0000 når inte målet högst 103\u00a0000 till 2024-12-31.',
  ],
  ['Kostnaden ska inte öka mer än 2 % per år', 101_000, 'met: 101\u00a0000 mot målet högst 102\u00a0000 för perioden.'],
  [
    'Kostnaden ska inte öka mer än 2 % per år',
    103_000,
    'notMet: 103\u00a0000 mot målet högst 102\u00a0000 för perioden.',
  ],
  [
    'Antalet invånare får minska med högst 5 %',
    96_000,
    'met: 96\u00a0000 når målet minst 95\u00a0000 till 2024-12-31.',
  ],
  [
    'Antalet invånare får minska med högst 5 %',
    94_000,
    'notMet: 94\u00a0000 når inte målet minst 95\u00a0000 till 2024-12-31.',
  ],
  ['Kostnaden ska minska med minst 2 %', 97_000, 'met: 97\u00a0000 når målet högst 98\u00a0000 till 2024-12-31.'],
])('%s, from 100 000 to %i', (goal, now, expected) => {
  expect(judged(goal, 100_000, now)).toBe(expected);
});

test('a cell that repeats the limit is held as the sentence says', () => {
  const rows = [
    ['Indikator', 'Målvärde', 'Utfall 2023', 'Utfall 2024'],
    ['Kostnaden ska öka med högst 2 %', '2 %', 100_000, 104_000],
  ];
  expect(Object.values(statuses({ 'Mål 2024': rows }, '2024-12-31'))).toEqual([
    'notMet: 104\u00a0000 når inte målet högst 102\u00a0000 till 2024-12-31.',
  ]);
});

test('“öka varje år” is a direction, not a step of nothing', () => {
  expect(judged('Andelen nöjda ska öka varje år', 75, 76)).toBe('met: 76 % mot 75 % (2023), ska öka.');
  expect(judged('Andelen nöjda ska öka varje år', 75, 74)).toBe('notMet: 74 % mot 75 % (2023), ska öka.');
});

test('"Högst +2 %" under changes is how much more there may be', () => {
  const rows = [
    ['Indikator', 'Utgångsvärde 2023', 'Målvärde (förändring)', 'Utfall 2024'],
    ['Driftkostnad per kvadratmeter, kr', 512, 'Högst +2 %', 520],
    ['Underhåll per kvadratmeter, kr', 512, 'Högst +2 %', 530],
  ];
  const found = statuses({ 'Mål 2024': rows }, '2024-12-31');
  expect(found['Driftkostnad per kvadratmeter, kr']).toMatch(/^met: 520/);
  expect(found['Underhåll per kvadratmeter, kr']).toMatch(/^notMet: 530/);
});

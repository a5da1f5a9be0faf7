import { statuses } from '../judging/statusesIn';

/** A direction or a step of a target cell, held against values of two years. */

const judged = (
  measure: string,
  target: string,
  values: Readonly<Record<number, string | number>>,
): string | undefined => {
  const years = Object.keys(values);
  return statuses(
    {
      Mål: [
        ['Indikator', 'Målvärde', ...years.map((year) => `Utfall ${year}`)],
        [measure, target, ...Object.values(values)],
      ],
    },
    `${years.at(-1) ?? ''}-12-31`,
  )[measure]?.replaceAll('\u00a0', ' ');
};

test.each([
  [90, 'met: Plats 90 mot 100 (2023), ska minska.'],
  [110, 'notMet: Plats 110 mot 100 (2023), ska minska.'],
])('a better place is a lower number, whatever the ranking is about: %d', (value, status) => {
  const goal = 'Placeringen i Företagsklimatrankingen ska förbättras varje år';
  expect(judged('Mätetal', goal, { 2023: 100, 2024: value })).toBe(status);
});

test.each([90, 110])('what is to become better is asked about where nothing says which way that is: %d', (value) => {
  expect(judged('Mätetal', 'Ska förbättras', { 2023: 100, 2024: value })).toContain('needsInput: Är högre eller lägre');
});

test.each([
  [1000, 'met'],
  [900, 'met'],
  [1100, 'notMet'],
])(
  'of two directions the one that is more easily kept is asked for, and the other way is wrong: %d',
  (value, status) => {
    expect(judged('Mätetal', 'Minska/bibehålla', { 2023: 1000, 2024: value })).toMatch(new RegExp(`^${status}:`));
  },
);

test.each([
  [101, 'met: Plats 101 når målet högst 102 till 2024-12-31.'],
  [103, 'partlyMet: Plats 103 når inte målet högst 102 till 2024-12-31: 50 % av vägen från 104 (2023).'],
])('so many places better than a year is a step from it: %d', (value, status) => {
  expect(judged('Ranking', 'Minst 2 placeringar bättre än 2023', { 2023: 104, 2024: value })).toBe(status);
});

test.each([
  ['57 %', 'partlyMet: 57 % mot målet minst 58 % för perioden.'],
  ['58 %', 'met: 58 % mot målet minst 58 % för perioden.'],
])('two years without a value make two steps: %s', (value, status) => {
  expect(judged('Andel nöjda', 'Öka med minst 2 procentenheter per år', { 2022: '54 %', 2024: value })).toBe(status);
});

test('nearing nothing is a way, not a level', () => {
  expect(judged('Nettokostnadsavvikelse', 'Ska närma sig noll', { 2023: '10 %', 2024: '9 %' })).toBe(
    'met: 9 % mot 10 % (2023), ska minska.',
  );
});

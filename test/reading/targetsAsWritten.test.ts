import { statuses } from '../judging/statusesIn';

/** What a target cell says beside its number, held against values on both sides of it. */

const judged = (measure: string, target: string, value: string | number, asOf = '2024-12-31'): string | undefined =>
  statuses(
    {
      'Mål 2024': [
        ['Indikator', 'Mål', 'Utfall 2024'],
        [measure, target, value],
      ],
    },
    asOf,
  )[measure]?.replaceAll('\u00a0', ' ');

test.each([
  ['2024-12-31', 9.6, 'notMet: 9,6 sekunder når inte målet högst 8 till 2024-12-31.'],
  ['2025-06-30', 9.6, 'notMet: 9,6 sekunder når inte målet högst 8 till 2024-12-31.'],
  ['2025-06-30', 7, 'met: 7 sekunder når målet högst 8 till 2024-12-31.'],
])('a second number without a year of its own is never judged as a later target (%s, %d)', (asOf, value, status) => {
  expect(judged('Svarstid', 'Högst 8 sekunders medelsvarstid på 112 år 2024', value, asOf)).toBe(status);
});

test.each([
  ['< 11–12 %', '10 %', 'met: 10 % når målet under 12 % till 2024-12-31.'],
  ['< 11–12 %', '13 %', 'notMet: 13 % når inte målet under 12 % till 2024-12-31.'],
  ['Minst 4–6 %', '7 %', 'met: 7 % når målet minst 4 % till 2024-12-31.'],
  ['Minst 4–6 %', '3 %', 'notMet: 3 % når inte målet minst 4 % till 2024-12-31.'],
  ['11–12 %', '10 %', 'notMet: 10 % ligger utanför målet 11–12 % till 2024-12-31.'],
])('a comparator before a range asks for its outer edge: %s, %s', (target, value, status) => {
  expect(judged('Investeringsnivå', target, value)).toBe(status);
});

test.each([
  [0, 'met: 0 når målet högst 0 till 2024-12-31'],
  [5, 'notMet: 5 når inte målet högst 0 till 2024-12-31'],
])('nothing of what can only be more is met by nothing alone, whatever the measure is called: %d', (value, status) => {
  expect(judged('Miljö', 'Våra fordon ska vara fossilfria (noll utsläpp).', value)).toContain(status);
});

test.each([
  [104, 'met'],
  [140, 'notMet'],
])('a sentence of its own in every row right of the indicators is their target: %d', (value, status) => {
  expect(judged('Insamlat hushållsavfall', 'Mängden ska uppgå till max 130 kg per person', value)).toMatch(
    new RegExp(`^${status}: ${value} kg per person`),
  );
});

test.each([
  ['85 %', 'notMet: 85 % når inte målet minst 90 % till 2024-12-31.'],
  ['92 %', 'met: 92 % når målet minst 90 % till 2024-12-31.'],
  [12, 'needsInput: Vilken enhet gäller?'],
])('of the cases that keep a limit more are better, though what is measured is better low: %s', (value, status) => {
  expect(judged('Framkörningstid', 'I 90 % av fallen inte överstiga 10 minuter', value)).toContain(status);
});

test('a limit that a price index sets is asked for, not judged by the number beside it', () => {
  expect(judged('Taxa', 'Taxan får höjas med max KPI + 1 %', '0,8 %')).toBe(
    'notMeasurable: Målet jämför med KPI, som inte finns i tabellen; lägg till en kolumn för det.',
  );
});

test.each([
  ['80,2 % jmf 79,1 % 2022', 'met: 80,2 % når målet minst 80 %'],
  ['81 % vilket är 3 % högre än 2022', 'met: 81 % når målet minst 80 %'],
  ['79 (2022: 81; 2021: 82)', 'notMet: 79 % når inte målet minst 80 %'],
])('the year of what a value is compared with is not its own: %s', (value, status) => {
  expect(judged('Andel nöjda', 'minst 80 %', value)).toContain(status);
});

test('per cent a year in the name of a measure is a unit of its own', () => {
  expect(judged('Ledningsförnyelse (% per år)', 'minst 1,0', '0,7')).toBe(
    'notMet: 0,7 når inte målet minst 1 till 2024-12-31.',
  );
});

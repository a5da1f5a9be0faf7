import { statuses } from './statusesIn';

/** The level of others as what is to be reached, and as what a difference is counted from. */

const judged = (indicator: string, before: string, now: string, others: string): string | undefined =>
  statuses(
    {
      'Mål 2023': [
        ['Indikator', 'Utfall 2022', 'Utfall 2023', 'Riket 2023'],
        [indicator, before, now, others],
      ],
    },
    '2023-12-31',
  )[indicator];

test.each([
  ['Andelen behöriga lärare ska öka till rikssnittet', '60 %', '81 %', '80 %', 'met'],
  ['Andelen behöriga lärare ska öka till rikssnittet', '60 %', '65 %', '80 %', 'notMet'],
  ['Sjukfrånvaron ska minska till rikssnittet', '6 %', '4 %', '5 %', 'met'],
  ['Sjukfrånvaron ska ned till rikssnittet', '7 %', '6 %', '5 %', 'notMet'],
])('%s, from %s: %s beside %s is %s', (indicator, before, now, others, status) => {
  expect(judged(indicator, before, now, others)?.split(':')[0]).toBe(status);
});

test('a difference to others that is to shrink is held against its own earlier value', () => {
  expect(judged('Skillnaden mot riket ska minska', '6', '4', '50')).toMatch(/^met: /);
});

test('more “compared with” others can mean two things, and is asked about', () => {
  expect(judged('Andelen behöriga lärare ska öka jämfört med riket', '60 %', '65 %', '80 %')).toMatch(
    /^needsInput: Ska värdet vara bättre än för riket, eller utvecklas bättre/,
  );
});

test('“varken” denies what follows it', () => {
  expect(judged('Matsvinnet ska varken öka per portion eller totalt', '60', '65', '')).toMatch(/^notMet: /);
});

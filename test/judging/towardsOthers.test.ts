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

test('what may not grow faster than something else is held against no level', () => {
  const rows = [
    ['Mål', 'Riket 2024', 'Utfall 2023', 'Utfall 2024'],
    ['Nettokostnaderna ska inte öka snabbare än skatteintäkterna', '', '5,2 %', '4,0 %'],
    ['BRP per invånare ska öka snabbare än rikssnittet', 512, 430, 466],
  ];
  expect(statuses({ 'Mål 2024': rows }, '2024-12-31')).toEqual({
    'Nettokostnaderna ska inte öka snabbare än skatteintäkterna':
      'notMeasurable: Målet jämför med skatteintäkterna, som inte finns i tabellen; lägg till en kolumn för det.',
    'BRP per invånare ska öka snabbare än rikssnittet':
      'notMeasurable: Målet jämför med rikssnittet, som inte finns i tabellen; lägg till en kolumn för det.',
  });
});

test('a target above the nation’s value is held against the nation’s column, not another’s', () => {
  const rows = [
    ['Nyckeltal', 'Riket 2025', 'Liknande kommuner 2025', '2024', '2025', 'Mål'],
    ['Elever som är behöriga till yrkesprogram, andel (%)', '87,0', '84,1', '84,5', '86,0', 'Över rikets medelvärde'],
    ['Lärare med legitimation, andel (%)', '', '70', '72', '73', 'Över riket'],
  ];
  expect(statuses({ 'KKiK 2025': rows }, '2025-12-31')).toEqual({
    'Elever som är behöriga till yrkesprogram, andel (%)': 'notMet: 86 % mot 87 % för rikets medelvärde.',
    'Lärare med legitimation, andel (%)':
      'awaiting: Värdet för riket finns inte än för 2025; senast kända värde är 73 % (2025).',
  });
});

import { statuses } from '../judging/statusesIn';

/** What stands in a cell of values, or above it, beside the value itself. */

test('eleven of eleven is all of them, and no time', () => {
  const rows = [
    ['Indikator', 'Mål', 'Utfall 2024'],
    ['Personuppgiftsincidenter anmälda inom 72 timmar', 'Samtliga', '11 av 11'],
    ['Utredningar klara inom två månader', 'Alla', '6 av 7'],
  ];
  expect(statuses({ 'Mål 2024': rows }, '2024-12-31')).toEqual({
    'Personuppgiftsincidenter anmälda inom 72 timmar': 'met: 100 % når målet minst 100 % till 2024-12-31.',
    'Utredningar klara inom två månader': 'notMet: 86 % når inte målet minst 100 % till 2024-12-31.',
  });
});

test('last year in parentheses is no value of the year, and its header no year', () => {
  const rows = [
    ['Mått', 'Mål', 'Utfall (fg år)'],
    ['Andel besvarade samtal', '92 %', '90 % (88 %)'],
    ['E-post besvarad inom ett arbetsdygn', '95 %', '97 % (93 %)'],
  ];
  expect(statuses({ 'Kvalitet 2024': rows }, '2024-12-31')).toEqual({
    'Andel besvarade samtal': 'notMet: 90 % når inte målet minst 92 % till 2024-12-31.',
    'E-post besvarad inom ett arbetsdygn': 'met: 97 % når målet minst 95 % till 2024-12-31.',
  });
});

test('a number stored as 7 beside 7.2 is 7.0', () => {
  const rows = [
    ['Nyckeltal', 'Mål', 'Totalt fg år', 'Totalt'],
    ['Timavlönades andel av arbetad tid, %', 'Oförändrad eller lägre', 7, 7.2],
  ];
  expect(statuses({ 'HR 2024': rows }, '2024-12-31')).toEqual({
    'Timavlönades andel av arbetad tid, %': 'notMet: 7,2 % mot 7 % (2023), ska hållas.',
  });
});

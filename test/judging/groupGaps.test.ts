import { alone, statuses } from './statusesIn';

test('a target about the difference between the sexes is held against it, not against each of them', () => {
  const rows = [
    ['Indikator', '2023 K', '2023 M', '2024 K', '2024 M', 'Mål 2024'],
    ['Sjukfrånvaro, %', 8.1, 4.4, 7.9, 3.9, 'skillnaden ska minska'],
    ['Sjuktal, %', 8.1, 4.4, 7.9, 3.9, 'minskad skillnad'],
    ['Frånvaro, %', 8.1, 4.4, 7.9, 3.7, 'högst 4 procentenheters skillnad'],
    ['Medianlön, kr', 34100, 36900, 35600, 37700, 'skillnaden mellan könen ska minska'],
    ['Skillnaden i ohälsotal mellan kvinnor och män ska minska', 30, 20, 29, 18, ''],
  ];
  expect(statuses({ Mål: rows }, '2024-12-31')).toEqual({
    'Sjukfrånvaro, %': 'notMet: 4 procentenheter mot 3,7 (2023), ska minska.',
    'Sjuktal, %': 'notMet: 4 procentenheter mot 3,7 (2023), ska minska.',
    'Frånvaro, %': 'notMet: 4,2 procentenheter når inte målet högst 4 till 2024-12-31.',
    'Medianlön, kr': 'met: 2100 kr mot 2800 kr (2023), ska minska.',
    'Skillnaden i ohälsotal mellan kvinnor och män ska minska': 'notMet: 11 mot 10 (2023), ska minska.',
  });
});

test('a difference is not measured by one of the groups, nor by a word of difference in what they say', () => {
  const rows = [
    ['Indikator', '2023 K', '2023 M', '2024 K', '2024 M', 'Mål 2024'],
    ['Sjukfrånvaro, %', 8, null, 7, null, 'skillnaden ska minska'],
    ['Andelen elever som upplever skillnad i bemötande ska minska', 8.1, 4.4, 7.9, 3.9, ''],
  ];
  expect(alone(statuses({ Mål: rows }, '2025-04-30'))).toEqual({
    'Sjukfrånvaro, %': 'notMeasured',
    'Andelen elever som upplever skillnad i bemötande ska minska': 'met',
  });
});

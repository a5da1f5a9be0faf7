import { statuses } from '../judging/statusesIn';

/** Tables with a row for the targets and a row for the outcomes of each indicator. */

const QUARTERS = ['2023', 'Kv 1', 'Kv 2', 'Kv 3', 'Kv 4'];
const CALLS = [
  ['Mål', '', '85 %', '85 %', '85 %', '85 %'],
  ['Utfall', '81 %', '83 %', '86 %', '84 %', ''],
];
const COMPLAINTS = [
  ['Mål', '', '10', '10', '10', '10'],
  ['Utfall', '52', '12', '9', '8', ''],
];
const EXPECTED = {
  'Andel besvarade samtal':
    'partlyMet: 84 % når inte målet minst 85 % till 2024-09-30: 75 % av vägen från 81 % (2023).',
  // A level for each quarter that does not grow is for what the quarter comes to.
  'Antal klagomål': 'met: 8 når målet högst 10 till 2024-09-30.',
};

/** The name in the first row of each indicator, or in all of them. */
function named(name: string, rows: readonly string[][], isRepeated: boolean): string[][] {
  return rows.map((row, i) => [i === 0 || isRepeated ? name : '', ...row]);
}

test.each([
  ['in the first row of each indicator', false, ''],
  ['in every row', true, 'Typ'],
])('are read with the name %s', (_, isRepeated, header) => {
  const rows = [
    ['Indikator', header, ...QUARTERS],
    ...named('Andel besvarade samtal', CALLS, isRepeated),
    ...named('Antal klagomål', COMPLAINTS, isRepeated),
  ];
  expect(statuses({ 'Uppföljning 2024': rows }, '2024-09-30')).toEqual(EXPECTED);
});

test('are read where the row says the year as well, and other columns stand between', () => {
  const rows = [
    ['Nämnd', 'Indikator', 'Typ', 'Enhet', 'Jan', 'Feb', 'Mar'],
    ['SN', 'Sjukfrånvaro', 'Mål', '%', '6', '6', '6'],
    ['', '', 'Utfall', '%', '7,1', '6,4', '6,5'],
    ['', '', 'Utfall 2023', '%', '7,9', '7,4', '6,9'],
  ];
  expect(statuses({ 'Uppföljning 2024': rows }, '2024-03-31')).toEqual({
    Sjukfrånvaro: 'notMet: 6,5 % når inte målet högst 6 % till 2024-03-31: 44 % av vägen från 6,9 % (2023-03-31).',
  });
});

test('are read with a heading between the indicators', () => {
  const rows = [
    ['Indikator', 'Typ', ...QUARTERS],
    ...named('Andel besvarade samtal', CALLS, true),
    ...named('Andel besvarade brev', CALLS, true),
    ...named('Andel besvarade e-brev', CALLS, true),
    ...named('Andel besvarade frågor', CALLS, true),
    ...named('Andel besvarade ärenden', CALLS, true),
    ['Mål 2: Invånarna är nöjda', '', '', '', '', '', ''],
    ...named('Antal klagomål', COMPLAINTS, true),
  ];
  expect(statuses({ 'Uppföljning 2024': rows }, '2024-09-30')).toMatchObject(EXPECTED);
});

test('are read without periods', () => {
  const rows = [
    ['Indikator', 'Mätetal', 'Värde'],
    ['Sjukfrånvaro', 'Mål', '6 %'],
    ['Sjukfrånvaro', 'Utfall', '5,5 %'],
    ['Nöjda brukare', 'Mål', '85 %'],
    ['Nöjda brukare', 'Utfall', '82 %'],
  ];
  expect(statuses({ 'Uppföljning 2024': rows }, '2024-12-31')).toEqual({
    Sjukfrånvaro: 'met: 5,5 % når målet högst 6 % till 2024-12-31.',
    'Nöjda brukare': 'notMet: 82 % når inte målet minst 85 % till 2024-12-31.',
  });
});

test('levels of quarters that grow as the year goes are for the sum since January', () => {
  const rows = [
    ['Indikator', 'Mål Kv 1', 'Mål Kv 2', 'Mål Kv 3', 'Kv 1', 'Kv 2', 'Kv 3'],
    ['Antal genomförda tillsyner', '10', '20', '30', '12', '9', '8'],
  ];
  expect(statuses({ 'Uppföljning 2024': rows }, '2024-09-30')).toEqual({
    'Antal genomförda tillsyner': 'notMet: 29 når inte målet minst 30 till 2024-09-30.',
  });
});

test('a name that says so makes values of the parts of a year sums already', () => {
  const rows = [
    ['Indikator', 'Mål 2024', 'Jan', 'Feb', 'Mar', 'Apr', 'Maj', 'Jun', 'Jul', 'Aug'],
    ['Nettokostnad ack, mnkr', '240', '19', '39', '60', '80', '101', '120', '139', '160'],
  ];
  expect(statuses({ 'Uppföljning 2024': rows }, '2024-08-31')).toEqual({
    'Nettokostnad ack, mnkr': 'onTrack: 160 mkr hittills mot väntade 160 mkr: högst 240 mkr till 2024-12-31.',
  });
});

test('the whole of last year is no value that a part of this one can be on its way from', () => {
  const rows = [
    ['Indikator', 'Typ', '2023', 'Kv 1', 'Kv 2', 'Kv 3'],
    ['Antal klagomål', 'Mål', '', '10', '10', '10'],
    ['', 'Utfall', '52', '12', '9', '11'],
  ];
  expect(statuses({ 'Uppföljning 2024': rows }, '2024-09-30')).toEqual({
    'Antal klagomål': 'notMet: 11 når inte målet högst 10 till 2024-09-30.',
  });
});

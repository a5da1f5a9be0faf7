import { recalculate } from '../../src/recalculate';
import { bookOf } from '../layouts/sheetOf';
import { statuses } from '../judging/statusesIn';

/** Whose values a row holds: those of a unit or a group, under what is measured of each of them, or of the whole. */

test('units stand in rows under what is measured of each of them', () => {
  const rows = [
    ['Enhet', 'Mål 2025', 'Utfall 2024', 'Utfall jan–aug 2025'],
    ['Sjukfrånvaro, %'],
    ['Ekskolan', '6', '5,8', '7,1'],
    ['Tallbackens äldreboende', '7', '9,0', '6,6'],
    ['Snitt förvaltningen', '6,5', '7,6', '7,0'],
    [],
    ['Nöjda vårdnadshavare, % (vårens enkät)'],
    ['Björkskolan', '85', '88', '81'],
    ['Antal olika personal per brukare, 14 dagar'],
    ['Hemtjänst Norr', '13', '14,5', '15,2'],
    ['Hemtjänst natt', '13', 'uppg. saknas', 'mäts v. 42'],
  ];
  const found = statuses({ 'Per enhet': rows }, '2025-08-31');
  expect(Object.keys(found)).toEqual([
    'Ekskolan',
    'Tallbackens äldreboende',
    'Björkskolan',
    'Hemtjänst Norr',
    'Hemtjänst natt',
  ]);
  expect(found['Ekskolan']).toMatch(/^offTrack: 7,1 % mot målet högst 6 %/);
  expect(found['Tallbackens äldreboende']).toMatch(/^onTrack: Målnivån nådd, 6,6 %/);
  expect(found['Björkskolan']).toMatch(/^offTrack: 81 % mot målet minst 85 %/);
  expect(found['Hemtjänst Norr']).toMatch(/^(?:needsInput|offTrack|atRisk)/);
});

test.each(['Enhet', 'Förvaltning', 'Nämnd', 'Skola'])(
  'rows under "%s" are the measure that the title names',
  (header) => {
    const rows = [['Sjukfrånvaro, %'], [header, 'Mål', 'Utfall'], ['Ekskolan', 6, 6.4], ['Norrskolan', 6, 5.6]];
    expect(statuses({ Blad1: rows }, '2024-12-31')).toEqual({
      Ekskolan: 'notMet: 6,4 % når inte målet högst 6 %.',
      Norrskolan: 'met: 5,6 % når målet högst 6 %.',
    });
  },
);

test('months beside units are values of the measure in the title', () => {
  const rows = [
    ['Sjukfrånvaro i procent'],
    [],
    ['Förvaltning', 'Helår 2024', 'januari 2025', 'februari 2025', 'mars 2025', 'Mål 2025'],
    ['Närsjukvård', 7.2, 8, 7.9, 7.4, '6,0 %'],
  ];
  expect(statuses({ Blad1: rows }, '2025-03-31')).toEqual({
    Närsjukvård: 'offTrack: 7,4 % mot väntade 6,9 %, åt fel håll: från 7,2 % (2024) mot 6 % till 2025-12-31.',
  });
});

test('rows of periods with a target are one measure, which the title, the header or the sheet names', () => {
  const months = [
    ['Månad', 'Utfall', 'Mål'],
    ['januari 2025', 8.1, 'högst 7'],
    ['februari 2025', 6.5, 'högst 7'],
  ];
  const years = [
    ['År', 'Kariesfria 6-åringar, %', 'Mål'],
    [2023, 74, 'minst 78'],
    [2024, 76, 'minst 78'],
  ];
  const met = 'onTrack: Målnivån nådd, 6,5 % mot målet högst 7 %, ska hålla till 2025-12-31.';
  expect(statuses({ Blad1: [['Sjukfrånvaro (%)'], [], ...months] }, '2025-02-28')).toEqual({ 'Sjukfrånvaro (%)': met });
  expect(statuses({ 'Sjukfrånvaro %': months }, '2025-02-28')).toEqual({ 'Sjukfrånvaro %': met });
  expect(statuses({ Blad1: years }, '2025-03-31')).toEqual({
    'Kariesfria 6-åringar, %':
      'partlyMet: 76 % når inte målet minst 78 % till 2024-12-31: 50 % av vägen från 74 % (2023).',
  });
});

test('a budget of units under a title with its unit is no table of goals', () => {
  const rows = [['Driftredovisning, tkr'], ['Nämnd', 'Budget', 'Utfall'], ['Socialnämnden', 600, 640]];
  expect(() => statuses({ Blad1: rows }, '2024-12-31')).toThrow();
});

test('a sum with a target of its own is judged', () => {
  const rows = [
    ['Förvaltning', 'Indikator', 'Mål 2024', 'Utfall 2024'],
    ['BUF', 'Sjukfrånvaro, %', 6, 5.1],
    ['Totalt', 'Sjukfrånvaro, %', 7, 8.2],
  ];
  const { report } = recalculate(bookOf([{ name: 'Blad1', rows }]), { today: '2025-01-31' });
  expect(report.tables[0]?.indicators.map(({ area, status }) => [area, status])).toEqual([
    ['BUF', 'met'],
    ['Totalt', 'notMet'],
  ]);
});

test('rows of women and men belong to the measure above them', () => {
  const hr = [
    ['Nyckeltal', '2024', '2025', 'Mål 2025'],
    ['Sjukfrånvaro totalt (%)', '7,1', '6,8', '6,8'],
    ['– varav kvinnor', '7,8', '7,4', ''],
    ['– varav män', '4,5', '4,6', ''],
    ['Totalindex HME', '78', '79', '80'],
  ];
  const school = [
    ['Nyckeltal', '2024', '2025', 'Mål 2025'],
    ['Meritvärde åk 9', '', '', ''],
    ['Flickor', '231', '240', ''],
    ['Pojkar', '211', '215', ''],
    ['Totalt', '221', '227', '225'],
  ];
  expect(statuses({ HR: hr, Skola: school }, '2025-12-31')).toEqual({
    'Sjukfrånvaro totalt (%)':
      'met: 6,8 % når målet högst 6,8 % till 2025-12-31; totalen döljer att kvinnor (7,4 %) inte når målet; skillnaden mellan grupperna är 2,8 procentenheter.',
    'Totalindex HME': 'partlyMet: 79 når inte målet minst 80 till 2025-12-31: 50 % av vägen från 78 (2024).',
    'Meritvärde åk 9':
      'met: 227 når målet minst 225 till 2025-12-31; totalen döljer att män (215) inte når målet; skillnaden mellan grupperna är 25.',
  });
});

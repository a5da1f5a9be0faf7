import { statuses } from './statusesIn';

/** What is measured may stand above those whose values it is, and what happens is counted from nothing. */

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

test('a year without its century heads a column, as long as it is written as a text', () => {
  const rows = [
    ['Mätning', 'Vårt mål 2024', '-22', '-23', '-24', 'Bäst i länet'],
    ['Sv Näringsliv, plats av 290', 'topp 100', '168', '142', '118', '31'],
    ['Arbetslöshet, %', 'högst 5', '6,1', '5,8', '6,4', '3,9'],
  ];
  expect(statuses({ Näringsklimat: rows }, '2024-12-31')).toEqual({
    'Sv Näringsliv, plats av 290': expect.stringMatching(/^partlyMet: Plats 118 .* från 142 \(2023\)/) as string,
    'Arbetslöshet, %': expect.stringMatching(/^notMet: 6,4 %/) as string,
  });
});

test('what only happens is a sum of the year so far, in whatever it is counted', () => {
  const rows = [
    ['Indikator', 'Mål 2025', 'Helår 2024', 'Jan–mars 2025'],
    ['Kajavbrott, timmar', 'högst 60', '74', '52'],
    ['Kundklagomål', 'färre än 96', '96', '31'],
    ['Väntetid, timmar', 'högst 60', '74', '52'],
  ];
  const found = statuses({ 'Kvartal 1': rows }, '2025-03-31');
  expect(found['Kajavbrott, timmar']).toMatch(/^atRisk: 52 timmar hittills/);
  expect(found['Kundklagomål']).toMatch(/^atRisk: 31 hittills/);
  expect(found['Väntetid, timmar']).toMatch(/^onTrack: Målnivån nådd/);
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

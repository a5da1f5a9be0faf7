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

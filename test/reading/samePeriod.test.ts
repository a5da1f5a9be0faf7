import { statuses } from '../judging/statusesIn';

/** "Samma period": the same part of another year, and what it tells of the values. */

const MEASURES = [
  ['Antal besök', '12 000', '8 400', '7 900'],
  ['Sjukfrånvaro, %', '6', '6,4', '6,9'],
];

test.each([
  ['Utfall jan-aug 2025', 'Samma period 2024'],
  ['Utfall jan-aug', 'Utfall motsvarande period föregående år'],
])('%s beside %s: the year before up to August', (now, before) => {
  expect(statuses({ 'Uppföljning 2025': [['Indikator', 'Mål 2025', now, before], ...MEASURES] }, '2025-08-31')).toEqual(
    {
      'Antal besök': 'onTrack: 8400 hittills mot väntade 7989: minst 12\u00a0000 till 2025-12-31.',
      'Sjukfrånvaro, %': 'atRisk: 6,4 % mot väntade 6,23 %: från 6,9 % (2024-08-31) mot 6 % till 2025-12-31.',
    },
  );
});

test('the same part of last year beside all of it tells a sum from a level', () => {
  const rows = [
    ['Indikator', 'Mål 2025', 'T2 2025', 'T2 2024', 'Utfall 2024'],
    ['Antal besök', '12 000', '8 400', '7 900', '11 500'],
    ['Antal medlemmar', '12 000', '11 400', '11 100', '11 500'],
  ];
  expect(statuses({ 'Uppföljning 2025': rows }, '2025-08-31')).toEqual({
    'Antal besök': 'onTrack: 8400 hittills mot väntade 7989: minst 12\u00a0000 till 2025-12-31.',
    'Antal medlemmar':
      'offTrack: 11\u00a0400 mot väntade 11\u00a0832,9, åt fel håll: från 11\u00a0500 (2024) mot 12\u00a0000 till 2025-12-31.',
  });
});

test('a count that lies nearer to the target’s share of the year than to the target is asked about', () => {
  const rows = [
    ['Indikator', 'Mål 2025', 'Utfall T2 2025'],
    ['Antal placerade barn', 'Högst 25', '18'],
  ];
  expect(statuses({ 'Uppföljning 2025': rows }, '2025-08-31')).toEqual({
    'Antal placerade barn':
      'needsInput: Är utfallet en summa hittills eller ett värde per period? Svaret avgör statusen; ange slag.',
  });
});

test('spans of months that follow each other are parts, and no sums since January', () => {
  const rows = [
    ['Indikator', 'Mål', 'Jan-mar', 'Apr-jun', 'Jul-sep', 'Okt-dec'],
    ['Antal beviljade bygglov', '400', '92', '121', '84', ''],
  ];
  expect(statuses({ 'Mål 2025': rows }, '2025-09-30')).toEqual({
    'Antal beviljade bygglov':
      'onTrack: 297 hittills mot väntade 299,2: minst 400 till 2025-12-31; 99 % av den takt som behövs.',
  });
});

test('spans that all begin in January are sums already', () => {
  const rows = [
    ['Indikator', 'Mål', 'Jan-mar', 'Jan-jun', 'Jan-sep'],
    ['Antal beviljade bygglov', '400', '92', '213', '297'],
  ];
  expect(statuses({ 'Mål 2025': rows }, '2025-09-30')).toEqual({
    'Antal beviljade bygglov':
      'onTrack: 297 hittills mot väntade 299,2: minst 400 till 2025-12-31; 99 % av den takt som behövs.',
  });
});

test('the day of each value can stand left of it', () => {
  const rows = [
    ['Indikator', 'Senaste mätning', 'Värde', 'Föregående mätning', 'Värde', 'Målvärde'],
    ['Andel elbilar', '2025-06-30', '48 %', '2024-06-30', '39 %', '60 %'],
  ];
  expect(statuses({ 'Mål 2025': rows }, '2025-12-31')).toEqual({
    'Andel elbilar': 'notMet: 48 % når inte målet minst 60 % till 2025-12-31: 43 % av vägen från 39 % (2024-06-30).',
  });
});

test('a month of last year is no value of this year, in whatever words it is said', () => {
  for (const former of ['Okt ifjol', 'Oktober förra året', 'Okt i fjol']) {
    const rows = [
      ['Indikator', 'Mål 2024', 'sep', 'okt', former],
      ['Sjukfrånvaro, %', 'högst 6', '6,8', '6,4', '5,1'],
    ];
    expect(statuses({ 'Månadsrapport 2024': rows }, '2024-10-31')['Sjukfrånvaro, %']).toMatch(
      /^(?:offTrack|atRisk): 6,4 %/,
    );
  }
});

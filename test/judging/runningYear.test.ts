import { statuses, type Rows } from './statusesIn';

/** A measure that is 81 in T1 and 80 in T2, at most 85, under headers in some order. */
function inOrder(headers: readonly string[]): Rows {
  const values: Readonly<Record<string, number>> = { T1: 81, T2: 80, 'jan-aug': 80, 'Utfall 2024': 90, Utfall: 80 };
  const row = headers.map((header) => values[header] ?? (header.startsWith('Mål') ? 85 : ''));
  return [
    ['Nyckeltal', ...headers],
    ['Handläggningstid, dagar', ...row],
  ];
}

const ON_TRACK = {
  'Handläggningstid, dagar': 'onTrack: Målnivån nådd, 80 dagar mot målet högst 85, ska hålla till 2025-12-31.',
};
const LAST_YEAR = { 'Handläggningstid, dagar': 'notMet: 90 dagar når inte målet högst 85 till 2024-12-31.' };

test.each([
  ['right of the last whole year', ['Mål', 'Utfall 2024', 'T1', 'T2']],
  ['left of it, where the target is of the next', ['Mål 2025', 'T1', 'T2', 'Utfall 2024']],
  ['right of it, without a word of a period', ['Mål', 'Utfall 2024', 'Utfall']],
])('parts %s are of the year that has begun', (_where, headers) => {
  expect(statuses({ Nyckeltal: inOrder(headers) }, '2025-08-31')).toEqual(ON_TRACK);
});

test('parts left of the last whole year are of it, unless the as-of date asked for is of the next', () => {
  const rows = inOrder(['Mål', 'T1', 'T2', 'Utfall 2024']);
  expect(statuses({ Nyckeltal: rows })).toEqual(LAST_YEAR);
  expect(statuses({ Nyckeltal: rows }, '2025-08-31')).toEqual(ON_TRACK);
});

test('parts beside a baseline are not of its year', () => {
  const rows = [
    ['Nyckeltal', 'Basvärde 2020', 'Mål', 'T1', 'T2'],
    ['Handläggningstid, dagar', 95, 85, 81, 80],
  ];
  expect(statuses({ Nyckeltal: rows }, '2025-08-31')).toEqual(ON_TRACK);
});

test('parts right of a year, the latest first, are of that year', () => {
  expect(statuses({ Nyckeltal: inOrder(['Mål', 'Utfall 2024', 'T2', 'T1']) })).toEqual(LAST_YEAR);
});

test('a value in a column without a period does not decide the year before its end, unless it is measured once a year', () => {
  const rows = [
    ['Mål', 'Indikator', 'Uppföljning', 'Målvärde 2025', 'Utfall fg år', 'Utfall'],
    ['', 'Sjukfrånvaro, %', '', 5, 5.5, 4.5],
    ['', 'Nöjd kundindex', 'Enkät en gång per år', 70, 66, 72],
  ];
  expect(statuses({ Mål: rows }, '2025-08-31')).toEqual({
    'Sjukfrånvaro, %': 'onTrack: Målnivån nådd, 4,5 % mot målet högst 5 %, ska hålla till 2025-12-31.',
    'Nöjd kundindex': 'met: 72 når målet minst 70 till 2025-12-31.',
  });
});

test('a sum without a period beside months is that of those months', () => {
  const rows = [
    ['Nyckeltal', 'Målvärde', 'jan', 'feb', 'mar', 'apr', 'Ack', 'Utfall 2024'],
    ['Antal besök på biblioteket', '120 000', 11200, 10900, 10400, 9800, 42300, '118 400'],
  ];
  expect(statuses({ Statistik: rows }, '2025-04-30')).toEqual({
    'Antal besök på biblioteket':
      'onTrack: 42\u00a0300 hittills mot väntade 39\u00a0452,1: minst 120\u00a0000 till 2025-12-31.',
  });
});

test('values that each are the same part of last year’s as their part of the year are sums', () => {
  const rows = [
    ['Nyckeltal', 'Mål 2025', 'Utfall 2024', 'T1', 'T2'],
    ['Antal arbetsskador', 200, 214, 71, 150],
    ['Antal placerade barn', 200, 214, 211, 205],
  ];
  expect(statuses({ Nyckeltal: rows }, '2025-08-31')).toEqual({
    'Antal arbetsskador': 'atRisk: 150 hittills mot väntade 133,2: högst 200 till 2025-12-31.',
    'Antal placerade barn':
      'onTrack: 205 mot väntade 204,7, 97 % av den takt som behövs: från 214 (2024) mot 200 till 2025-12-31.',
  });
});

test('of what is counted none can only be better lower', () => {
  const rows = [
    ['Nyckeltal', 'Mål 2025', 'Utfall jan-aug 2025'],
    ['Antal omkomna', 0, 1],
    ['Antal okända ting', 0, 1],
    ['Okända ting', 0, 1],
  ];
  const found = statuses({ Nyckeltal: rows }, '2025-08-31');
  expect(Object.values(found).map((each) => each.split(':')[0])).toEqual(['offTrack', 'offTrack', 'needsInput']);
});

test('of targets for each tertial and the year the one that is due is judged, at the end of its own part', () => {
  const rows = [
    ['Mätetal', 'Mål 2025', 'Mål tertial 1', 'Mål tertial 2', 'Utfall tertial 1', 'Utfall tertial 2'],
    ['Andel besvarade felanmälningar inom 5 dagar', '90 %', '85 %', '88 %', '84 %', '91 %'],
  ];
  const name = 'Andel besvarade felanmälningar inom 5 dagar';
  expect(statuses({ Mål: rows }, '2025-04-30')[name]).toBe('notMet: 84 % når inte målet minst 85 % till 2025-04-30.');
  expect(statuses({ Mål: rows }, '2025-08-31')[name]).toBe('met: 91 % når målet minst 88 % till 2025-08-31.');
});

test('a sum so far is held against the whole year’s budget, not the one so far, and beside the same months of last year', () => {
  const rows = [
    ['Nyckeltal', 'Periodens utfall', 'Ack utfall', 'Ack budget', 'Ack fg år', 'Helårsbudget'],
    ['Antal biståndsbedömda timmar', 8120, 66400, 64000, 61900, 96000],
  ];
  expect(statuses({ 'Uppföljning aug 2025': rows }, '2025-08-31')).toEqual({
    'Antal biståndsbedömda timmar':
      'atRisk: 66\u00a0400 hittills mot väntade 63\u00a0912,3: högst 96\u00a0000 till 2025-12-31.',
  });
});

test('a column that is answered by yes or no holds no goals', () => {
  const rows = [
    ['Verksamhetsmål', 'Målnivå', 'Utfall 2024', 'Finansiellt mål?'],
    ['Investeringar som betalas med egna medel, andel', '70 %', '74 %', 'Ja'],
  ];
  expect(statuses({ Plan: rows }, '2024-12-31')).toEqual({
    'Investeringar som betalas med egna medel, andel': expect.stringMatching(/74 %/) as string,
  });
});

test('what stands in a column without a period not long after the deadline is what had been reached by then', () => {
  const rows = [
    ['Mål', 'Målvärde', 'Tidplan', 'Utfall'],
    ['Alla skolor ska ha en plan', '100 %', '2025-06-30', '92 %'],
    ['Alla förskolor ska ha en plan', '100 %', '2024-06-30', '92 %'],
  ];
  expect(statuses({ 'Mål 2025': rows }, '2025-08-31')).toEqual({
    'Alla skolor ska ha en plan': 'notMet: 92 % når inte målet minst 100 % till 2025-06-30.',
    'Alla förskolor ska ha en plan': 'awaiting: Ingen ny mätning är gjord än.',
  });
});

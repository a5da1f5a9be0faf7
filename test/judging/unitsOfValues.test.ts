import { recalculate } from '../../src/recalculate';
import { bookOf, type DrawnCell } from '../layouts/sheetOf';
import { statuses } from './statusesIn';

/** Values in another unit or form than their target: parts of one beside per cent, bounds, other units. */

const percent = (value: number): DrawnCell => ({ value, format: '0%' });

function judged(header: readonly string[], row: readonly DrawnCell[], asOf = '2024-12-31'): string {
  const said = statuses({ Uppföljning: [[...header], [...row]] }, asOf);
  return Object.values(said)[0] ?? '';
}

describe('0.6 in a cell that is not shown in per cent', () => {
  const ASKED =
    /^needsInput: Vilken enhet gäller\? 0,6 \([A-Z]2\) saknar enhet bredvid 5[05] %; skriv det i procent\.$/;

  test.each([
    [
      'as the outcome before',
      ['Indikator', 'Utfall 2023', 'Utfall 2024', 'Mål 2025'],
      ['Andel nöjda', 0.6, percent(0.5), 'minst 80 %'],
    ],
    [
      'as the baseline',
      ['Indikator', 'Utgångsvärde 2022', 'Utfall 2024', 'Mål 2026'],
      ['Andel nöjda', 0.6, percent(0.55), percent(0.8)],
    ],
    [
      'where only a direction is wanted',
      ['Indikator', 'Utfall 2023', 'Utfall 2024'],
      ['Andelen nöjda ska öka jämfört med 2023', 0.6, percent(0.5)],
    ],
  ])('is asked about %s', (_, header, row) => {
    expect(judged(header, row)).toMatch(ASKED);
  });

  test('is in per cent where another value of the row without a unit is', () => {
    const row = ['Andel elbilar', 0.6, 12, 'minst 10 %'];
    expect(judged(['Indikator', 'Utfall 2023', 'Utfall 2024', 'Mål 2024'], row)).toMatch(/^met: 12 %/);
  });

  test('is asked about as what others have', () => {
    const header = ['Indikator', 'Utfall 2024', 'Riket 2024'];
    expect(judged(header, ['Andelen nöjda ska vara minst rikssnittet', percent(0.85), 0.9])).toMatch(
      /^needsInput: Vilken enhet gäller\? 0,9 \(C2\) saknar enhet bredvid 85 %/,
    );
  });

  test.each([
    [
      'a part of one says nothing of a limit in per cent',
      0.075,
      /nådd, 7 % mot målet högst 20 %, ska hålla till 2024-12-31\.$/,
    ],
    ['so many of so many are a share', '5 av 15', /tabellens prognos är 33 %, som inte når målet\.$/],
  ])('as a forecast: %s', (_, forecast, expected) => {
    const header = ['Indikator', 'T1 2024', 'Prognos helår 2024', 'Mål 2024'];
    expect(judged(header, ['Andel enheter med brister', percent(0.07), forecast, 'högst 20 %'], 'T1 2024')).toMatch(
      expected,
    );
  });
});

test('a target of 0,95 is not reached by 91 %, though its name says nothing of per cent', () => {
  const header = ['Indikator', 'Mål 2024', 'Utfall 2023', 'Utfall 2024'];
  expect(judged(header, ['Måluppfyllelse', 0.95, '90 %', '91 %'])).toMatch(/^needsInput: Vilken enhet gäller/);
});

describe('a value of which only a bound is known', () => {
  test('leaves the sum bounded', () => {
    const header = ['Indikator', 'T1 2024', 'T2 2024', 'T3 2024', 'Mål 2024'];
    const other: readonly DrawnCell[] = ['Antal inkomna klagomål under året', 9, 4, 6, 'högst 30'];
    const rows = [header, ['Antal nyinkomna anmälningar under året', '> 5', 10, 5, 'högst 20'], [...other]];
    const said = statuses({ 'Mål 2024': rows }, '2024-12-31');
    expect(said['Antal nyinkomna anmälningar under året']).not.toMatch(/^met/);
  });

  test('of others decides nothing', () => {
    const header = ['Indikator', 'Utfall 2024', 'Riket 2024'];
    expect(judged(header, ['Andelen nöjda ska vara minst rikssnittet', '92 %', '> 90 %'])).toMatch(/^notMeasured/);
  });

  test('is no baseline, and gives no trend', () => {
    const header = ['Indikator', 'Utfall 2023', 'Utfall 2024'];
    expect(judged(header, ['Antalet olyckor ska minska jämfört med 2023', '< 5', 4])).toMatch(
      /^(?:notMeasurable|awaiting)/,
    );
    const rows = [
      [...header, 'Mål 2024'],
      ['Andel nöjda', '95 %', '> 90 %', 'minst 85 %'],
    ];
    const book = bookOf([{ name: 'Mål 2024', rows }]);
    const [indicator] =
      recalculate(book, { asOf: '2024-12-31', today: '2025-02-01' }).report.tables[0]?.indicators ?? [];
    expect([indicator?.status, indicator?.trend]).toEqual(['met', null]);
  });
});

describe('a time that all are to keep', () => {
  const header = ['Indikator', 'Utfall 2024'];

  test.each([
    ['100 %', /^met: /],
    ['95 %', /^notMet: 95 % når inte målet minst 100 %/],
  ])('measured in per cent asks for all of them: %s', (value, said) => {
    expect(judged(header, ['Alla klagomål ska besvaras inom 3 veckor', value])).toMatch(said);
  });

  test('measured in weeks is that time', () => {
    expect(judged(header, ['Alla klagomål ska besvaras inom 3 veckor', '2 veckor'])).toMatch(/^met: 2 veckor/);
  });
});

test('kronor and öre, or a time, are no per cent', () => {
  const rows = [
    ['Indikator', 'Mål 2024', 'Utfall 2024'],
    ['Andel nöjda', 'Minst 90 %', '12:30'],
    ['Andel trygga', 'Minst 0,9', ',86'],
  ];
  const found = statuses({ Mål: rows }, '2024-12-31');
  expect(found['Andel nöjda']).toMatch(/^needsInput/);
  expect(found['Andel trygga']).not.toMatch(/^met/);
});

test('a level of 0.95 is never held against 60 per cent, and in parts of one only against its like', () => {
  const rows = [
    ['Indikator', 'Mål', 'Utfall 2023', 'Utfall 2024'],
    ['Andel nöjda', 0.95, '50 %', '60 %'],
    ['Andel nöjda chefer (%)', 0.95, 50, 60],
    ['Sjukfrånvaro, %', 0.05, '6 %', '4 %'],
    ['Andel nöjda elever', 0.95, 0.5, 0.962],
    ['Sjukfrånvaro', 0.05, 0.06, 0.055],
    ['Inställda turer, andel', '0,5', '0,8 %', '0,4 %'],
  ];
  expect(statuses({ 'Mål 2024': rows }, '2024-12-31')).toEqual({
    'Andel nöjda':
      'needsInput: Vilken enhet gäller? Utfallet ”60 %” kan inte ställas mot målet minst 0,95 %; ange enhet eller rätta värdet.',
    'Andel nöjda chefer (%)':
      'needsInput: Vilken enhet gäller? Utfallet ”60” kan inte ställas mot målet minst 0,95 %; ange enhet eller rätta värdet.',
    'Sjukfrånvaro, %':
      'needsInput: Vilken enhet gäller? Utfallet ”4 %” kan inte ställas mot målet högst 0,05 %; ange enhet eller rätta värdet.',
    'Andel nöjda elever': 'met: 0,962 når målet minst 0,95 till 2024-12-31.',
    Sjukfrånvaro: 'partlyMet: 0,055 når inte målet högst 0,05 till 2024-12-31: 50 % av vägen från 0,06 (2023).',
    'Inställda turer, andel': 'met: 0,4 % når målet högst 0,5 % till 2024-12-31.',
  });
});

test('a baseline is brought to the unit of its target, and asked about where that cannot be done', () => {
  const rows = [
    ['Mål', 'Nyckeltal', 'Utfall T2 2023'],
    ['Ekonomi', 'Kostnaden ska minska från 2 mkr (2022) till 1 800 tkr 2023', '1 850 tkr'],
    ['Ekonomi', 'Övertiden ska minska från 2 200 timmar (2022) till 1,5 mkr 2023', '1,8 mkr'],
  ];
  expect(statuses({ 'Mål 2023': rows }, '2023-08-31')).toMatchObject({
    // E = 2000 − 200 · 243/365
    'Kostnaden ska minska från 2 mkr (2022) till 1 800 tkr 2023': expect.stringContaining(
      'onTrack: 1850 tkr mot väntade 1866,8 tkr: från 2000 tkr (2022) mot 1800 tkr till 2023-12-31',
    ) as string,
    'Övertiden ska minska från 2 200 timmar (2022) till 1,5 mkr 2023': expect.stringContaining(
      'needsInput: Vilken enhet gäller? Utgångsvärdet och målet högst 1,5 mkr har olika enheter; rätta det ena',
    ) as string,
  });
});

test.each([
  ['0,9', 'met'],
  ['1,4', 'notMet'],
])('a share of about one per cent is read in per cent, as its limit is: %s', (value, status) => {
  const rows = [
    ['Indikator', 'Utfall 2024', 'Utfall 2025', 'Mål 2025'],
    ['Andel invånare med ekonomiskt bistånd, %', '1,0', value, 'högst 1,0'],
  ];
  const said = statuses({ Uppföljning: rows }, '2025-12-31')['Andel invånare med ekonomiskt bistånd, %'];
  expect(said).toMatch(new RegExp(`^${status}:`));
});

test('0.9 without a unit is asked about beside a target of 90 %', () => {
  const rows = [
    ['Indikator', 'Utfall 2025', 'Mål 2025'],
    ['Andel nöjda', 0.9, 'minst 85 %'],
  ];
  expect(statuses({ Uppföljning: rows }, '2025-12-31')['Andel nöjda']).toMatch(/^needsInput: Vilken enhet gäller/);
});

import { recalculate } from '../../src/recalculate';
import { bookOf, type DrawnCell } from '../layouts/sheetOf';
import { statuses } from './statusesIn';

/** Values that are written in several ways in one row: parts of one beside per cent, bounds, other units. */

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

test('a passed deadline waits for no later column', () => {
  const header = ['Indikator', 'Utfall 2023'];
  expect(judged(header, ['Andelen nöjda ska öka från 60 % (2020) till 80 % till 2022', '85 %'])).toMatch(
    /^notMeasured/,
  );
});

test('the whole of a later part of the year does not hide the groups of now', () => {
  const header = ['Indikator', 'Kvinnor T1 2024', 'Män T1 2024', 'Totalt T2 2024', 'Mål 2024'];
  const row = ['Andel nöjda', '85 %', '60 %', '75 %', 'minst 80 %'];
  expect(judged(header, row, 'T1 2024')).not.toMatch(/^notMeasured/);
});

test('one value in two units is no conflict between two sheets', () => {
  const sheet = (name: string, value: string): { name: string; rows: DrawnCell[][] } => ({
    name,
    rows: [
      ['Mål', 'Indikator', 'Utfall 2024', 'Mål 2024'],
      ['Ekonomi', 'Resultat', value, 'minst 1 mkr'],
    ],
  });
  const book = bookOf([sheet('T1', '1 900 tkr'), sheet('T2', '1,9 mkr')]);
  const { problems } = recalculate(book, { asOf: '2024-12-31', today: '2025-02-01' }).report;
  expect(problems.filter(({ code }) => code === 'indicator.conflict')).toEqual([]);
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

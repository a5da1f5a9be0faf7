import { recalculate } from '../../src/recalculate';
import { bookOf } from '../layouts/sheetOf';
import { statuses } from './statusesIn';

/** What numbers a row, what is noted below the rows, and what a column says of how values are made up. */

const HEADER = ['Nr', 'Indikator', 'Utfall 2024', 'Utfall 2025', 'Mål 2025'];

test('a row whose number begins those below it is a heading, and no indicator', () => {
  const rows = [
    HEADER,
    ['A', 'Tidiga insatser', null, null, null],
    ['A1', 'Andel barn med öppna insatser, %', 61, 66, 'minst 65'],
    ['B', 'Ekonomiskt bistånd', null, null, null],
    ['B1', 'Andel hushåll med bistånd, %', '2,4', '2,2', 'högst 2,3'],
  ];
  const { tables } = recalculate(bookOf([{ name: 'Mål', rows }]), { asOf: '2025-12-31', today: '2026-02-01' }).report;
  expect(tables[0]?.indicators.map(({ text, area, status }) => [text, area, status])).toEqual([
    ['Andel barn med öppna insatser, %', 'Tidiga insatser', 'met'],
    ['Andel hushåll med bistånd, %', 'Ekonomiskt bistånd', 'met'],
  ]);
});

test.each([
  'Utskriven 2026-01-14',
  '.. = sekretess (färre än 5 personer)',
  'Prognos: 5 av 10 indikatorer bedöms uppnås',
  'Prognosen avser helår och är förvaltningens bedömning.',
  'Summa: 6 av 11 mål uppfyllda',
])('a note below the last row is no indicator: %s', (note) => {
  const rows = [HEADER.slice(1), ['Nöjda brukare, %', 88, 91, 'minst 90'], [note, null, null, null]];
  expect(Object.keys(statuses({ Mål: rows }, '2025-12-31'))).toEqual(['Nöjda brukare, %']);
});

test.each([
  ['Kostnad för inhyrda sjuksköterskor, tkr', 9800, 8900, 'högst 8000', 'offTrack'],
  ['Antal nya solcellsanläggningar', 4, 6, 'minst 5', 'met'],
])(
  'under "Ack" what is spent and what is new is a sum, however large it is: %s',
  (text, before, value, target, status) => {
    const rows = [
      ['Nyckeltal', 'Utfall 2024', 'Ack utfall aug 2025', 'Målvärde 2025'],
      [text, before, value, target],
    ];
    expect(statuses({ Uppföljning: rows }, '2025-08-31')[text]).toMatch(new RegExp(`^${status}:`));
  },
);

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

test('the title "Mål- och resursplan" is no goal called "och resursplan"', () => {
  const rows = [
    ['Mål- och resursplan 2024–2026'],
    [],
    ['Indikator', 'Mål 2024', 'Utfall 2024'],
    ['Mål 1: En trygg kommun', null, null],
    ['Trygghet utomhus, andel', '65 %', '66 %'],
  ];
  const { tables } = recalculate(bookOf([{ name: 'Plan', rows }]), { asOf: '2024-12-31', today: '2025-02-01' }).report;
  expect(tables[0]?.goals.map(({ text }) => text)).toEqual(['Mål 1: En trygg kommun']);
});

import { statuses } from './statusesIn';

/** What is foreseen is no outcome, wherever the table says so of it. */

const LIST = [
  ['Indikator', 'Period', 'Värde', 'Målår', 'Målvärde', 'Kommentar'],
  ['Soliditet', '2024', '16 %', '2025', 'minst 18 %', 'Enligt bokslut'],
];

function listed(period: string, comment: string): string | undefined {
  const rows = [...LIST, ['Soliditet', period, '19,5 %', '2025', 'minst 18 %', comment]];
  return statuses({ Uppföljning: rows }, '2026-02-28')['Soliditet'];
}

test.each(['2025 (prognos)', '2025 prognos', 'Prognos 2025', 'Helårsprognos 2025', '2025 forecast'])(
  'in the cell of the period: %s',
  (period) => {
    expect(listed(period, '')).toMatch(/^awaiting: /);
  },
);

test.each([
  'Prognos',
  'Helårsprognos',
  'Prognos, utfall kommer i mars',
  'prognos. Slutligt utfall i mars',
  'Uppskattat',
  'Förväntat utfall',
])('in a comment: %s', (comment) => {
  expect(listed('2025', comment)).toMatch(/^awaiting: /);
});

test.each([
  'Prognosen är att målet nås även nästa år',
  'Enligt prognos',
  'Prognos 2026: 21 %',
  'Prognos, vi når målet i år igen',
  'Utfallet blev bättre än prognosen',
  'Preliminärt utfall',
])('but not in a comment on more than the value: %s', (comment) => {
  expect(listed('2025', comment)).toBe('met: 19,5 % når målet minst 18 % till 2025-12-31.');
});

test('only the latest value of a row is the one that a note beside is about', () => {
  const rows = [
    ['Indikator', 'Utfall 2024', 'Utfall 2025', 'Mål 2025', 'Typ av värde'],
    ['Soliditet', '16 %', '19,5 %', 'minst 18 %', 'Prognos'],
    ['Trivsel', '16 %', '19,5 %', 'minst 18 %', 'Bokslut'],
  ];
  const read = statuses({ Uppföljning: rows }, '2026-02-28');
  expect(read['Soliditet']).toMatch(/^awaiting: /);
  expect(read['Trivsel']).toBe('met: 19,5 % når målet minst 18 % till 2025-12-31.');
});

test.each(['(prognos)', 'prognos'])('alone in a second row of headers: %s', (below) => {
  const rows = [
    ['Indikator', 'Utfall 2024', 'Utfall 2025', 'Mål 2025'],
    ['', '', below, ''],
    ['Soliditet', '16 %', '19,5 %', 'minst 18 %'],
    ['Trivsel', '16 %', '19,5 %', 'minst 18 %'],
  ];
  const read = statuses({ Uppföljning: rows }, '2025-12-31');
  expect(read['Soliditet']).toMatch(/^atRisk: 16 % .*tabellens prognos är 19,5 %/);
  expect(Object.keys(read)).toEqual(['Soliditet', 'Trivsel']);
});

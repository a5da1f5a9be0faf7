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

test.each([
  '2025 (prognos)',
  '2025 prognos',
  'Prognos 2025',
  'Helårsprognos 2025',
  '2025 forecast',
  '2025p',
  '2025 P',
  'P2025',
])('in the cell of the period: %s', (period) => {
  expect(listed(period, '')).toMatch(/^awaiting: /);
});

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

test.each(['Utfall/Prognos', 'Version', 'Mätning', 'Datatyp', 'Kommentar'])('in a list under "%s"', (header) => {
  const rows = [
    ['Indikator', 'Period', header, 'Värde', 'Målår', 'Målvärde'],
    ['Soliditet', '2023', 'Utfall', '14,1 %', '2025', 'minst 18 %'],
    ['Soliditet', '2024', 'Utfall', '16 %', '2025', 'minst 18 %'],
    ['Soliditet', '2025', 'Prognos T2', '19,5 %', '2025', 'minst 18 %'],
  ];
  expect(statuses({ Uppföljning: rows }, '2026-02-28')['Soliditet']).toMatch(/^awaiting: /);
});

/** One row for each value, and a column that says which of them are measured. */
const TYPED = [
  ['Indikator', 'Period', 'Typ', 'Värde', 'Målår', 'Målvärde'],
  ['Soliditet', '2024', 'Utfall', '16 %', '2025', 'minst 18 %'],
  ['Soliditet', '2025', 'Prognos', '19,5 %', '2025', 'minst 18 %'],
  ['Andel nöjda', '2024', 'Utfall', '70 %', '2025', 'minst 80 %'],
  ['Andel nöjda', '2025', 'Preliminärt', '82 %', '2025', 'minst 80 %'],
  ['Trivsel', '2025', '', '77 %', '2025', 'minst 80 %'],
];

test.each([
  ['behind what they are of', [0, 1, 2, 3, 4, 5]],
  ['before what they are of', [2, 0, 1, 3, 4, 5]],
  ['last', [0, 1, 3, 4, 5, 2]],
])('what a list says is foreseen is no outcome, with the kinds %s', (_, order) => {
  const rows = TYPED.map((row) => order.map((at) => row[at] ?? ''));
  const read = statuses({ Uppföljning: rows }, '2026-02-28');
  expect(read['Soliditet']).toMatch(/^awaiting: /);
  expect(read['Andel nöjda']).toBe('met: 82 % når målet minst 80 % till 2025-12-31.');
  expect(read['Trivsel']).toMatch(/^notMet: 77 %/);
});

test.each(['Prognos', 'Prognos 2025', 'Helårsprognos'])(
  'a column that says only %s of one row takes no other value',
  (kind) => {
    const rows = [
      ['Indikator', 'Mål 2025', 'Värde 2025', 'Typ'],
      ['Soliditet', 'minst 18 %', '19,5 %', kind],
      ['Andel nöjda', 'minst 80 %', '85 %', 'Utfall'],
    ];
    expect(statuses({ Uppföljning: rows }, '2026-02-28')).toEqual({
      Soliditet: expect.not.stringMatching(/^(met|partlyMet|notMet|onTrack)/) as string,
      'Andel nöjda': 'met: 85 % når målet minst 80 % till 2025-12-31.',
    });
  },
);

test.each([
  ['U', 'P'],
  ['Utfall', 'P'],
  ['Utfall', 'Beräknat'],
  ['U', 'B'],
])('in a column that tells them apart by %s and %s', (measured, other) => {
  const rows = [
    ['Indikator', 'Period', 'Typ', 'Värde', 'Målår', 'Målvärde'],
    ['Soliditet', '2024', measured, '16 %', '2025', 'minst 18 %'],
    ['Soliditet', '2025', other, '19,5 %', '2025', 'minst 18 %'],
  ];
  expect(statuses({ Uppföljning: rows }, '2026-02-28')['Soliditet']).toMatch(/^awaiting: /);
});

test('a letter says nothing in a column that holds other things as well', () => {
  const rows = [
    ['Indikator', 'Period', 'Nämnd', 'Värde', 'Målår', 'Målvärde'],
    ['Soliditet', '2025', 'P', '19,5 %', '2025', 'minst 18 %'],
    ['Trivsel', '2025', 'KS', '82 %', '2025', 'minst 80 %'],
  ];
  const read = statuses({ Uppföljning: rows }, '2026-02-28');
  expect(Object.values(read).map((said) => said.split(':')[0])).toEqual(['met', 'met']);
});

test.each([
  ['2025P', 'atRisk', /tabellens prognos är 19,5 %/],
  ['P 2025', 'atRisk', /tabellens prognos är 19,5 %/],
  ['B2025', 'atRisk', /^atRisk: 16 % mot väntade 16,5 %/],
  ['2025U', 'met', /19,5 % når målet/],
])('a letter beside the year of a column: %s', (header, status, said) => {
  const rows = [
    ['Indikator', '2023', '2024', header, 'Mål 2025'],
    ['Soliditet', '15 %', '16 %', '19,5 %', 'minst 18 %'],
    ['Trivsel', '75 %', '76 %', '82 %', 'minst 80 %'],
  ];
  const found = statuses({ Uppföljning: rows }, '2026-02-28')['Soliditet'] ?? '';
  expect(found.split(':')[0]).toBe(status);
  expect(found).toMatch(said);
});

test('the month in brackets behind a forecast for the year is when it was made', () => {
  const rows = [
    ['Indikator', 'Mål 2025', 'Utfall 2024', 'Utfall T2 2025', 'Prognos 2025 (aug)'],
    ['Resultatets andel', 'minst 2 %', '2,1 %', '2,2 %', '0,4 %'],
  ];
  expect(statuses({ Uppföljning: rows }, '2025-08-31')['Resultatets andel']).toMatch(
    /tabellens prognos är 0,4 %, som inte når målet\.$/,
  );
});

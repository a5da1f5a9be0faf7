import { statuses } from './statusesIn';

/** Part-year values of what grows through the year, and of what may look as if it did. */

const judged = (indicator: string, cells: readonly (string | number)[]): string | undefined =>
  statuses(
    {
      'Mål 2024': [
        ['Indikator', 'Målvärde 2024', 'Utfall 2023', 'T1 2024', 'T2 2024'],
        [indicator, ...cells],
      ],
    },
    '2024-08-31',
  )[indicator];

test('a result that falls from April to August is no sum of the two, and one that is there can be lost again', () => {
  expect(judged('Årets resultat (mnkr)', [12, 5, 9, 4])).toMatch(/^(?:needsInput|offTrack|atRisk): /);
  expect(judged('Årets resultat (mnkr)', [12, 5, 9, 14])).toMatch(/^onTrack: /);
});

test('deviations are counted through the year, unlike the deviation from a budget', () => {
  expect(judged('Antal avvikelser', [100, 150, 32, 90])).toMatch(/^needsInput: .*summa hittills/);
  expect(judged('Budgetavvikelse, mnkr', ['minst 0', -3, 1, 0.5])).toMatch(/^onTrack: /);
});

test('a staff turnover as large as last year’s is not added up in silence', () => {
  expect(judged('Personalomsättning (%)', [10, 12, 11, 10.5])).toMatch(/^needsInput: .*summa hittills/);
  expect(judged('Personalomsättning (%)', [10, 12, '', 6.4])).toMatch(/^onTrack: 6,4 % hittills/);
});

test('how many were dealt with in time is better high, whatever they were', () => {
  expect(judged('Antal orosanmälningar handlagda i tid (%)', [95, 90, 93, 91])).toMatch(/^(?:offTrack|atRisk): /);
});

test('two parts that may be sums or not are asked about, though one reading looks like last year', () => {
  expect(judged('Antal beviljade bygglov', [400, 380, 130, 180])).toMatch(/^needsInput: .*summa hittills/);
  expect(judged('Kostnad, mnkr', [24, 26, 8, 16.5])).toMatch(/^atRisk: 16,5 mkr hittills/);
});

test('a level that looks like a year is one where the header names the year', () => {
  expect(judged('Antal besök', [2000, 1900, 640, 1350])).toMatch(/^onTrack: 1350 hittills/);
  expect(judged('Vårddygn HVB', [2000, 2600, 640, 1300])).not.toMatch(/^notMeasurable/);
  expect(judged('Miljödiplomering klar', [2024, '', '', 'Pågår'])).toMatch(/^notMeasurable/);
});

test('what has been done of what was planned grows through the year; of what was spent nobody knows which way is better', () => {
  expect(judged('Andel genomförda kontroller av planerade (%)', [100, 95, 35, 70])).toMatch(/^onTrack: 70 % hittills/);
  expect(judged('Andel förbrukad budget (%)', [100, 98, 33, 75])).toMatch(/^needsInput: /);
});

test('what happens is counted through the year and is no level in August', () => {
  const lone = (indicator: string, cells: readonly number[]): string | undefined =>
    statuses(
      {
        'Mål 2024': [
          ['Indikator', 'Målvärde 2024', 'Utfall 2023', 'T2 2024'],
          [indicator, ...cells],
        ],
      },
      '2024-08-31',
    )[indicator];
  // As a level 36 would have reached 38.
  expect(lone('Antal klagomål', [38, 40, 36])).not.toMatch(/^onTrack/);
  expect(lone('Antal öppna klagomål', [10, 20, 9])).toMatch(/^(?:onTrack: Målnivån nådd|needsInput)/);
});

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

test('a value that looks like last year’s level is not taken for a sum because of its column', () => {
  const rows = [
    ['Mål', 'Nyckeltal', 'Utfall 2023', 'Mål 2024', 'Utfall jan-aug 2024'],
    ['Vård', 'Antal möten med olika personal under två veckor', 15, 'Max 13', 14],
    ['Vård', 'Antal klagomål', 30, 'Max 26', 19],
  ];
  expect(statuses({ 'Mål 2024': rows })).toEqual({
    'Antal möten med olika personal under två veckor':
      'needsInput: Är utfallet en summa hittills eller ett värde per period? Svaret avgör statusen; ange slag.',
    'Antal klagomål': 'atRisk: 19 hittills mot väntade 17,3: högst 26 till 2024-12-31.',
  });
});

test('what is averaged and what goes either way is a level whatever its column says', () => {
  const rows = [
    ['Mål', 'Nyckeltal', 'Utfall 2023', 'Mål 2024', 'Utfall jan-aug 2024'],
    ['Vård', 'Antal personal en hemtjänsttagare möter, medelvärde', 15, 'Max 13', 14],
    ['Ekonomi', 'Budgetavvikelse, tkr', 340, '≥ 0', -820],
  ];
  expect(statuses({ 'Mål 2024': rows })).toEqual({
    'Antal personal en hemtjänsttagare möter, medelvärde':
      'onTrack: 14 mot väntade 13,667, räknat som 14 hela: från 15 (2023) mot 13 till 2024-12-31.',
    'Budgetavvikelse, tkr': 'offTrack: −820 tkr mot målet minst 0 tkr, som ska hållas till 2024-12-31.',
  });
});

test('months of what is counted anew are summed, months of a level are not, whatever the words leave open', () => {
  const rows = [
    ['Mål', 'Mått', 'Målvärde', 'Jan', 'Feb', 'Mar', 'Apr', 'Maj', 'Jun'],
    ['Bemanning', 'Övertid, timmar', 'max 3000', 310, 290, 275, 260, 240, 300],
    ['Insats', 'Antal nya placeringar', 'högst 60', 4, 6, 3, 5, 4, 7],
    ['Insats', 'Antal hushåll med försörjningsstöd', '< 400', 455, 450, 448, 440, 436, 430],
    ['Ekonomi', 'Kostnad för inhyrd personal, mnkr', 'högst 45', 5, 4, 5, 3, 4, 4],
    ['Säkerhet', 'Antal olyckor', '0', 2, 0, 0, 0, 0, 0],
  ];
  expect(statuses({ '2024': rows }, 'juni 2024')).toEqual({
    'Övertid, timmar': 'atRisk: 1675 timmar hittills mot väntade 1491,8: högst 3000 till 2024-12-31.',
    'Antal nya placeringar': 'onTrack: 29 hittills mot väntade 29,8: högst 60 till 2024-12-31.',
    'Antal hushåll med försörjningsstöd':
      'atRisk: 430 mot målet under 400 till 2024-12-31, utan utgångsvärde att räkna takten från.',
    'Kostnad för inhyrd personal, mnkr': 'atRisk: 25 mkr hittills mot väntade 22,4 mkr: högst 45 mkr till 2024-12-31.',
    'Antal olyckor': 'offTrack: 2 hittills har redan passerat målet högst 0 till 2024-12-31.',
  });
});

test('a result in per cent of the taxes is no sum that may be reached early', () => {
  const rows = [
    ['Mål', 'Utfall 2023', 'Utfall 2024', 'Delår aug 2025', 'Prognos 2025'],
    ['Årets resultat ska uppgå till minst 2 procent av skatteintäkter och bidrag', '1,1 %', '0,4 %', '2,3 %', '1,2 %'],
    ['Kommunens låneskuld ska inte överstiga 45 000 kr per invånare', 41200, 43900, 44800, 46100],
  ];
  expect(statuses({ 'Finansiella mål 2025': rows }, '2025-08-31')).toEqual({
    'Årets resultat ska uppgå till minst 2 procent av skatteintäkter och bidrag':
      'onTrack: Målnivån nådd, 2,3 % mot målet minst 2 %, ska hålla till 2025-12-31; tabellens prognos är 1,2 %, som inte når målet.',
    'Kommunens låneskuld ska inte överstiga 45 000 kr per invånare':
      'onTrack: 44\u00a0800 kr per invånare mot målet högst 45\u00a0000, som ska hållas till 2025-12-31; tabellens prognos är 46\u00a0100, som inte når målet.',
  });
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

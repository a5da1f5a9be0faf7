import { recalculate } from '../../src/recalculate';
import { bookOf } from '../layouts/sheetOf';
import { alone, statuses, type Rows } from '../judging/statusesIn';

/* A column that says whether higher or lower is better, as people fill it in. */

const HEADER = ['Indikator', 'Riktning', 'Mål 2024', 'Utfall 2024'];
const NAMES = ['Andel A', 'Andel B', 'Andel C', 'Andel D'];

/** Each direction beside a level of 80 % and an outcome of 85 %. */
function sheetWith(...directions: readonly string[]): Rows {
  return [HEADER, ...directions.map((direction, i) => [NAMES[i] ?? '', direction, '80 %', '85 %'])];
}

function judged(...directions: readonly string[]): string[] {
  return Object.values(alone(statuses({ 'Mål 2024': sheetWith(...directions) }, '2024-12-31')));
}

function problems(...directions: readonly string[]): string[] {
  const book = bookOf([{ name: 'Mål 2024', rows: sheetWith(...directions) }]);
  const { report } = recalculate(book, { today: '2025-09-15', asOf: '2024-12-31' });
  return report.problems.flatMap(({ code, cell }) => (code === 'polarity.unreadable' ? [cell ?? ''] : []));
}

test('whole words, arrows and signs say which way is better', () => {
  expect(judged('Högre är bättre', '↑', 'ska öka', 'Så hög som möjligt')).toEqual(['met', 'met', 'met', 'met']);
  expect(judged('Lågt är bra', '↓', 'Minskas', 'så lågt som möjligt')).toEqual(Array(4).fill('notMet'));
  expect(judged('+', '-', '+', '–')).toEqual(['met', 'notMet', 'met', 'notMet']);
});

test('a dash in a column without a plus says that nothing was filled in', () => {
  expect(judged('-', 'högre', '–', 'högre')).toEqual(['needsInput', 'met', 'needsInput', 'met']);
  expect(problems('-', 'högre', '–', '')).toEqual([]);
});

test('what only begins like such a word says nothing, and is asked about', () => {
  expect(judged('Uppföljning sker', 'Neddragning planeras', 'högre')).toEqual(['needsInput', 'needsInput', 'met']);
  expect(problems('Uppföljning sker', 'Upprätthålla nivån', 'högre')).toEqual(['B2']);
});

test('a limit of a deficit is not met by a value far below nothing', () => {
  const rows = [
    ['Mått', 'Mål', 'Utfall 2024'],
    ['Nämndernas budgetavvikelse', 'Max 0,5 % underskott', '−3,1 %'],
  ];
  expect(statuses({ 'Mål 2024': rows }, '2024-12-31')['Nämndernas budgetavvikelse']).toMatch(/^needsInput/);
});

test('the way from a written baseline to the target says the direction where nothing else does', () => {
  const rows = [
    ['Objective', 'KPI', 'Baseline 2020', 'Target 2025', '2023', '2024'],
    ['Mobility', 'Number of public charging points', '45', '300', '190', '260'],
    ['Safety', 'Deaths in traffic', '4', '0', '2', '1'],
  ];
  expect(statuses({ KPIs: rows })).toEqual({
    'Number of public charging points': 'onTrack: 260 mot väntade 249: från 45 (2020) mot 300 till 2025-12-31.',
    'Deaths in traffic': 'onTrack: 1 mot väntade 0,8, inom toleransen 0,4: från 4 (2020) mot 0 till 2025-12-31.',
  });
});

test('the method tells which way is better where the goal does not', () => {
  const rows = [
    ['Mål', 'Så mäter vi', '2024', '2025', 'Mål 2025'],
    ['Vi ska servera god och näringsriktig mat', 'Elevenkät, andel nöjda med skollunchen', '66 %', '71 %', '70 %'],
    ['Vi ska minska matsvinnet', 'Gram per portion, skola', '35', '31', '30'],
  ];
  expect(statuses({ Kost: rows }, '2025-12-31')).toEqual({
    'Vi ska servera god och näringsriktig mat': 'met: 71 % når målet minst 70 % till 2025-12-31.',
    'Vi ska minska matsvinnet': 'partlyMet: 31 når inte målet högst 30 till 2025-12-31: 80 % av vägen från 35 (2024).',
  });
});

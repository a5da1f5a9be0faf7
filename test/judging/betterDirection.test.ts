import { recalculate } from '../../src/recalculate';
import { bookOf } from '../layouts/sheetOf';
import { alone, statuses, type Rows } from './statusesIn';

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

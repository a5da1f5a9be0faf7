import { explanation } from '../../src/i18n/explanation';
import { judge } from '../../src/judge/judge';
import { defaultPolicy } from '../../src/model/policy';
import type { Verdict } from '../../src/model/verdict';
import { readWorkbook } from '../../src/read/readWorkbook';
import { snapshotOf } from '../../src/workbook/memory/sheetSpec';

/** A table with a column of its own forecasts, judged by them. */
const HEADERS = ['Indikator', 'Målvärde 2024', 'Utfall 2023', 'Utfall T1 2024', 'Utfall T2 2024', 'Prognos helår 2024'];

type Row = readonly [
  target: string,
  before: string | null,
  t1: string | null,
  t2: string | null,
  forecast: string | null,
];

function judged(
  row: Row,
  asOf = '2024-08-31',
  text = 'Andelen nöjda brukare',
  preset: 'forecast' | 'pace' = 'forecast',
): Verdict {
  const book = readWorkbook(snapshotOf([{ name: 'Mål 2024', cells: [HEADERS, [text, ...row]] }]));
  const at = { asOf, today: '2024-09-10' };
  const verdict = judge({ ...book, policy: { ...defaultPolicy, preset } }, at).tables[0]?.verdicts[0];
  if (!verdict) throw new Error('the row was not read');
  return verdict;
}

test.each<[what: string, row: Row, status: string, rule: string]>([
  ['a forecast that meets the target', ['minst 90 %', '80 %', '81 %', '82 %', '90 %'], 'onTrack', 'forecast'],
  // (86 − 80)/(90 − 80) = 0.6 of the way
  ['one from half of the way', ['minst 90 %', '80 %', '81 %', '82 %', '86 %'], 'atRisk', 'forecast'],
  ['one short of it', ['minst 90 %', '80 %', '88 %', '89 %', '84 %'], 'offTrack', 'forecast'],
  ['no baseline: there or not', ['minst 90 %', null, '81 %', '82 %', '89 %'], 'offTrack', 'forecast'],
  ['no forecast: the pace', ['minst 90 %', '80 %', '84 %', '87 %', null], 'onTrack', 'pace'],
  ['a word in place of a forecast: the pace', ['minst 90 %', '80 %', '84 %', '87 %', '-'], 'onTrack', 'pace'],
  ['nothing measured', ['minst 90 %', '80 %', null, null, '95 %'], 'notMeasured', 'none'],
])('%s', (_, row, status, rule) => {
  expect(judged(row)).toMatchObject({ status, rule });
});

test('lower is better', () => {
  const row = (forecast: string): Row => ['högst 6 %', '8 %', '7,5 %', '7,4 %', forecast];
  const statusOf = (forecast: string): string => judged(row(forecast), '2024-08-31', 'Sjukfrånvaron').status;
  expect(['6,0 %', '6,9 %', '7,4 %'].map(statusOf)).toEqual(['onTrack', 'atRisk', 'offTrack']);
});

test('a ceiling that is passed stays passed, and a floor that is met stays met', () => {
  const ceiling = ['högst 12', null, '9', '14', '11'] as const;
  expect(judged(ceiling, '2024-08-31', 'Antal olyckor under året').status).toBe('offTrack');
  const floor = ['minst 12', null, '9', '14', '11'] as const;
  expect(judged(floor, '2024-08-31', 'Antal nya bostäder under året').status).toBe('met');
});

test('the outcome decides when it is there', () => {
  const cells = [
    ['Indikator', 'Målvärde 2024', 'Utfall 2023', 'Utfall 2024', 'Prognos helår 2024'],
    ['Andelen nöjda brukare', 'minst 90 %', '80 %', '84 %', '95 %'],
  ];
  const book = readWorkbook(snapshotOf([{ name: 'Mål 2024', cells }]));
  const [table] = judge(
    { ...book, policy: { ...defaultPolicy, preset: 'forecast' } },
    { asOf: '2024-12-31', today: '2025-01-20' },
  ).tables;
  expect(table?.verdicts[0]).toMatchObject({ status: 'notMet', final: true });
});

test('the sentence says what decided, and by the pace what the table foresees', () => {
  const row: Row = ['minst 90 %', '80 %', '81 %', '82 %', '86 %'];
  expect(explanation(judged(row), 'sv')).toBe('Prognosen 86 % mot målet minst 90 % till 2024-12-31; utfallet är 82 %.');
  expect(explanation(judged(row, '2024-08-31', 'Andelen nöjda brukare', 'pace'), 'sv')).toMatch(
    /; tabellens prognos är 86 %, som inte når målet\.$/,
  );
});

test('a forecast for the plan year says nothing of a later deadline', () => {
  const row: Row = ['minst 90 % till 2026', '80 %', '81 %', '82 %', '91 %'];
  expect(judged(row)).toMatchObject({ rule: 'tolerance', statedForecast: { value: 91, meets: null } });
});

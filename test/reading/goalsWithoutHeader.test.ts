import { loadTexts } from '../../src/i18n/texts';
import { faultText } from '../../src/i18n/faultText';
import { noGoalsFault } from '../../src/read/goalsWithoutHeader';
import { readWorkbook } from '../../src/read/readWorkbook';
import { bookOf, type DrawnCell } from '../layouts/sheetOf';

const GOALS: DrawnCell[][] = [
  ['Andel nöjda brukare ska vara minst 80 %', '84 %'],
  ['Sjukfrånvaron ska vara högst 6 %', 6.4],
  ['Minst 90 % av besluten ska fattas inom 3 månader', '88 %'],
];
const TABLE: DrawnCell[][] = [
  ['Indikator', 'Mål 2024', 'Utfall 2024'],
  ['Andel nöjda', '80 %', '81 %'],
];

function problems(sheets: Readonly<Record<string, DrawnCell[][]>>): unknown[] {
  const book = bookOf(Object.entries(sheets).map(([name, rows]) => ({ name, rows })));
  return readWorkbook(book).problems.filter(({ code }) => code === 'sheet.goalsWithoutHeader');
}

test('goals that stand without a header are told of at the first of them', () => {
  const found = { code: 'sheet.goalsWithoutHeader', params: { count: 3 }, sheet: 'Extra', cell: 'A1' };
  expect(problems({ Mål: TABLE, Extra: GOALS })).toEqual([found]);
});

test('one such row may be a remark, and goals in a table or without figures are none', () => {
  expect(problems({ Mål: TABLE, Extra: GOALS.slice(0, 1) })).toEqual([]);
  expect(problems({ Mål: [['Mål', 'Utfall 2024'], ...GOALS] })).toEqual([]);
  expect(problems({ Mål: TABLE, Extra: GOALS.map(([goal]) => [goal ?? null]) })).toEqual([]);
});

test('a book without any table is refused with the place where its goals stand', async () => {
  await loadTexts('sv');
  const reading = readWorkbook(bookOf([{ name: 'Blad1', rows: [['Uppföljning'], [], ...GOALS] }]));
  expect(reading.tables).toEqual([]);
  expect(faultText(noGoalsFault(reading.problems), 'sv')).toMatch(/^Mål står från Blad1!A3, men utan en rubrikrad/);
  expect(faultText(noGoalsFault([]), 'sv')).toMatch(/^Arbetsboken innehåller ingen måltabell/);
});

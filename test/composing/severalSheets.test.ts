import { summaryLines } from '../../src/cli/summaryLines';
import { distinctIndicators } from '../../src/model/distinct';
import type { Report } from '../../src/model/report';
import { recalculate } from '../../src/recalculate';
import { attentionOf } from '../../src/taskpane/details/attentionItems';
import { statusCounts } from '../../src/taskpane/result/statusCounts';
import { snapshotOf } from '../../src/workbook/memory/sheetSpec';

/** A sheet for each tertial, with the same indicators on each. */

const HEADERS = ['Mål', 'Indikator', 'Mål 2024', 'Utfall 2023', 'Utfall'];
const sheet = (name: string, values: readonly (string | null)[]) => ({
  name,
  cells: [
    HEADERS,
    ['Trygg kommun', 'Andel nöjda, %', 'minst 85', '82', values[0] ?? null],
    ['Trygg kommun', 'Väntetid, dagar', 'högst 40', '52', values[1] ?? null],
    ['God arbetsgivare', 'Sjukfrånvaro, %', 'högst 6', '6,8', values[2] ?? null],
  ],
});

function report(): Report {
  const book = [sheet('T1 2024', ['83', '50', '7,0']), sheet('T2 2024', ['84', null, '6,4'])];
  return recalculate(snapshotOf(book), { asOf: '2024-08-31', today: '2024-09-15' }).report;
}

test('a report names where each indicator is counted, and lists each once in the order of the plan', () => {
  const counted = distinctIndicators(report());
  expect(counted.map(({ text, sheet: place }) => `${place}: ${text}`)).toEqual([
    'T2 2024: Andel nöjda, %',
    'T1 2024: Väntetid, dagar',
    'T2 2024: Sjukfrånvaro, %',
  ]);
  expect(report().tables.map(({ indicators }) => indicators.map(({ sameAs }) => sameAs))).toEqual([
    [{ sheet: 'T2 2024', cell: 'B2' }, null, { sheet: 'T2 2024', cell: 'B4' }],
    [null, { sheet: 'T1 2024', cell: 'B3' }, null],
  ]);
});

test('the pane counts each indicator once, and asks once', () => {
  const all = statusCounts(distinctIndicators(report())).reduce((sum, { count }) => sum + count, 0);
  expect(all).toBe(3);
  expect(attentionOf(report()).map(({ place }) => place)).toEqual([{ sheet: 'T1 2024', cell: 'B3' }]);
});

test('the command line counts indicators where they are counted, and tells goals and what needs attention once', () => {
  const lines = summaryLines(report(), 'sv', null, 100);
  const told = (words: string): number => lines.filter((line) => line.includes(words)).length;
  expect([
    told('Trygg kommun'),
    told('God arbetsgivare'),
    told('Osäkert: Sjukfrånvaro'),
    told('Ej mätt: Väntetid'),
  ]).toEqual([1, 1, 1, 1]);
  expect(lines.filter((line) => /^ {2}\S .+ \d$/.test(line)).map((line) => Number(line.at(-1)))).toEqual([1, 1, 1]);
});

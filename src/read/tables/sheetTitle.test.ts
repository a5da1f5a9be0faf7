import { snapshotOf } from '../../workbook/memory/sheetSpec';
import { readWorkbook } from '../readWorkbook';

const HEADER = ['Mål', 'Indikator', 'Målvärde', 'Utfall 2023'];
const ROW = ['Trygga äldre', 'Andel trygga', 'minst 90 %', '92 %'];

function titleOf(...rows: (string | null)[][]): string | undefined {
  return readWorkbook(snapshotOf([{ name: 'Mål 2023', cells: rows }])).tables[0]?.title;
}

it.each<[string | undefined, (string | null)[][]]>([
  ['Socialnämndens plan 2023', [['Socialnämndens plan  2023'], [], HEADER, ROW]],
  ['Götene kommun', [[null, 'Götene kommun'], ['Mål 2023'], HEADER, ROW]],
  [undefined, [HEADER, ROW]],
  [undefined, [['Götene', '2023'], HEADER, ROW]],
  [undefined, [['Ett ord om läsningen. '.repeat(12)], HEADER, ROW]],
  [undefined, [['Trygga äldre'], HEADER, ROW]],
])('%j', (title, rows) => {
  expect(titleOf(...rows)).toBe(title);
});

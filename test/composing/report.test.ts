import { buildReport } from '../../src/compose/report';
import { snapshotOf } from '../../src/workbook/memory/sheetSpec';
import { GOAL_SHEET, JUDGED, readingOf } from './goalBook';

const changes = { cells: 1, sheets: 0, charts: 0 };
const reading = readingOf(snapshotOf([GOAL_SHEET]));

test('reports an indicator with the keys of the contract, numbers unrounded', () => {
  const [indicator] = buildReport(reading, JUDGED, changes, 'sv').tables[0]?.indicators ?? [];
  expect(indicator).toMatchObject({
    row: 5,
    cell: 'B5',
    line: 1,
    status: 'offTrack',
    final: false,
    baseline: { value: 96, date: '2022-12-31', cell: null },
    measurement: { value: 97, unit: '%', period: 'T2 2023', start: '2023-05-01', end: '2023-08-31', cell: 'G6' },
    expected: 96 + 4 * (243 / 365),
    progress: 0.25,
    rule: 'pace',
    sure: true,
    explanation: '97 % mot väntade 98,7 %: från 96 % (2022) mot 100 % till 2023-12-31.',
  });
  expect(indicator?.target).not.toHaveProperty('assumptions');
});

test('the language of the report is not the workbook’s', () => {
  const report = buildReport({ ...reading, language: 'sv' }, JUDGED, changes, 'en');
  expect(report.language).toBe('en');
  expect(report.summary).toBe(
    '1 of 3 indicators met, 1 off track, 1 awaiting measurement; 2 of 2 goals can be assessed.',
  );
});

test('problems of tables, workbook and judging are all there, each with its sentence', () => {
  const at = { sheet: 'Mål 2023', cell: 'C5' } as const;
  const unreadable = { code: 'cell.unreadable', params: { text: 'kanske' }, ...at } as const;
  const deleted = { code: 'own.sheetDeleted', params: { sheet: 'Diagram' }, sheet: 'Diagram', cell: null } as const;
  const tables = reading.tables.map((table) => ({ ...table, problems: [unreadable] }));
  const { problems } = buildReport({ ...reading, tables, problems: [deleted] }, JUDGED, changes, 'sv');
  expect(problems).toEqual([
    {
      ...at,
      code: 'cell.unreadable',
      text: 'kanske',
      message: expect.stringContaining('”kanske” kan inte läsas') as string,
    },
    {
      sheet: 'Diagram',
      cell: null,
      code: 'own.sheetDeleted',
      text: '',
      message: 'Bladet Diagram är borttaget och görs inte om förrän du ber om det.',
    },
  ]);
});

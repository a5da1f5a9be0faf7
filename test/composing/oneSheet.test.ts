import type { Report } from '../../src/model/report';
import { historyRows } from '../../src/ownsheets/history';
import { rowsOf } from '../../src/ownsheets/rowsOf';
import { recalculate, type RecalculateOptions } from '../../src/recalculate';
import { createMemoryWorkbook } from '../../src/workbook/memory/memoryWorkbook';
import { typeIn } from './edits';
import { sheetNamed, shown } from './shown';

/** A book of two sheets of goals, of which a later run asks for one. */

const HEADERS = ['Mål', 'Indikator', 'Utfall T1 2023', 'Utfall T2 2023'];
const SCHOOL = 'Andelen elever som trivs i skolan ska öka från 60 % (2022) till minst 90 % 2023';
const CARE = 'Andelen elever som trivs på fritids ska öka från 60 % (2022) till minst 90 % 2023';
const sheetsWith = (school: string) => [
  { name: 'Skola 2023', cells: [HEADERS, ['Trivsel', school, '70 %', '80 %']] },
  { name: 'Fritids 2023', cells: [HEADERS, ['Trivsel', CARE, '66 %', '71 %']] },
];

type Run = Partial<RecalculateOptions>;

async function after(...runs: readonly Run[]) {
  const book = createMemoryWorkbook(sheetsWith(SCHOOL));
  let report: Report | null = null;
  for (const run of runs) {
    const result = recalculate(await book.snapshot(), { today: '2023-09-15', ...run });
    await book.apply(result.plan);
    report = result.report;
  }
  return { report, snapshot: await book.snapshot() };
}

const T1: Run = { asOf: '2023-04-30' };
const T2: Run = { asOf: '2023-08-31' };
const SCHOOL_ONLY: Run = { sheets: ['Skola 2023'] };

test('what stands on a sheet that was not asked for is not said to be gone', async () => {
  const { snapshot } = await after(T1, { ...T2, ...SCHOOL_ONLY });
  const overview = shown(sheetNamed(snapshot, 'Måluppföljning')).flat().join('\n');
  expect(overview).not.toContain('fritids');
});

test('what is gone from the whole book still is', async () => {
  const book = createMemoryWorkbook(sheetsWith(SCHOOL));
  await book.apply(recalculate(await book.snapshot(), { today: '2023-09-15', ...T1 }).plan);
  const snapshot = await book.snapshot();
  const without = { ...snapshot, sheets: snapshot.sheets.filter(({ name }) => name !== 'Fritids 2023') };
  const { plan } = recalculate(without, { today: '2023-09-15', ...T2 });
  expect(JSON.stringify(plan)).toContain('fritids');
});

test('how the other sheet was understood stays, with what the user corrected there', async () => {
  const { snapshot: all } = await after(T2);
  const { snapshot } = await after(T2, { ...T2, ...SCHOOL_ONLY });
  const trail = (of: typeof all): unknown => shown(sheetNamed(of, 'Så räknades det')).slice(4);
  expect(trail(snapshot)).toEqual(trail(all));
});

test('goals that have indicators on both sheets are counted for the one that was asked for', async () => {
  const { snapshot } = await after(T2, { ...T2, ...SCHOOL_ONLY });
  const goal = sheetNamed(snapshot, 'Måluppföljning')?.rows.find(({ values }) => values[0] === 'Trivsel');
  expect(goal?.values.slice(4, 10)).toEqual([1, 0, 0, 0, 0, 1]);
});

test('a goal of the other sheet keeps what the user said of it, and is not said to be gone', async () => {
  const sheets = sheetsWith(SCHOOL).map((sheet, n) => ({
    ...sheet,
    cells: sheet.cells.map(([goal = '', ...rest], row) => [row === 1 && n === 1 ? 'God fritid' : goal, ...rest]),
  }));
  const book = createMemoryWorkbook(sheets);
  await book.apply(recalculate(await book.snapshot(), { today: '2023-09-15', ...T2 }).plan);
  const first = await book.snapshot();
  const own = rowsOf(first, 'goals').find(({ key }) => key === 'God fritid');
  const typed = typeIn(first, 'Måluppföljning', own?.cell('own') ?? '', 'Uppfyllt');
  const again = createMemoryWorkbook(typed);
  await again.apply(recalculate(typed, { today: '2023-09-15', ...T2, ...SCHOOL_ONLY }).plan);
  const after = rowsOf(await again.snapshot(), 'goals').find(({ key }) => key === 'God fritid');
  expect(after?.value('own')).toBe('Uppfyllt');
  expect(after?.value('status')).toBe(own?.value('status'));
});

test('the history of the same date keeps the rows of the other sheet', async () => {
  const { snapshot: all } = await after(T2);
  const { snapshot } = await after(T2, { ...T2, ...SCHOOL_ONLY });
  expect(historyRows(snapshot)).toEqual(historyRows(all));
  expect(historyRows(snapshot).map(({ text }) => text)).toEqual([SCHOOL, CARE]);
});

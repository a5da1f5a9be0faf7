import type { Snapshot } from '../../src/model/snapshot';
import { recalculate } from '../../src/recalculate';
import { createMemoryWorkbook } from '../../src/workbook/memory/memoryWorkbook';
import { snapshotOf } from '../../src/workbook/memory/sheetSpec';
import { insertColumns, typeIn } from './edits';
import { sheetNamed, shown } from './shown';

/** A table of key figures: indicators under no goal. */

const DAYS = { today: '2024-09-15', asOf: '2024-08-31' };
const SHEET = {
  name: 'Nyckeltal',
  cells: [
    ['Indikator', 'Mål 2024', 'Utfall 2023', 'T2 2024', null],
    ['Andel nöjda brukare, %', 'minst 85', '82', '84'],
    ['Sjukfrånvaro, %', 'högst 6', '6,8', '6,4'],
    ['Kostnad per elev, tkr', 'högst 120', '118', '125'],
  ],
};

async function judged(snapshot?: Snapshot): Promise<Snapshot> {
  const book = createMemoryWorkbook(snapshot ?? [SHEET]);
  await book.apply(recalculate(await book.snapshot(), DAYS).plan);
  return book.snapshot();
}

const chartsOn = (snapshot: Snapshot, name: string): readonly string[] => sheetNamed(snapshot, name)?.charts ?? [];
const headings = (snapshot: Snapshot): string[] =>
  shown(sheetNamed(snapshot, 'Måluppföljning')).flatMap(
    (line) => /^\d+: "(Mål|Avvikelser|Fördelning)"(?! \| "Målstatus")/.exec(line)?.[1] ?? [],
  );

test('key figures get their charts, and no list or rule of goals that they do not have', async () => {
  const after = await judged();
  expect(headings(after)).toEqual(['Fördelning', 'Avvikelser']);
  expect(shown(sheetNamed(after, 'Måluppföljning'))[2]).toBe(
    '3: "Regel för indikatorer: takt: utfallet mot det väntade på vägen från utgångsvärde till mål."',
  );
  expect(chartsOn(after, 'Måluppföljning')).toHaveLength(1);
  expect(chartsOn(after, 'Diagram')).toHaveLength(4);
  expect(recalculate(after, DAYS).plan.actions).toEqual([]);
});

test('the list and the charts of goals are made when the first goals come', async () => {
  const wider = insertColumns(await judged(), 'Nyckeltal', 0);
  const goals = ['Mål', 'Nöjda brukare', 'God ekonomi', 'God ekonomi'];
  const after = await judged(goals.reduce((book, goal, i) => typeIn(book, 'Nyckeltal', `A${i + 1}`, goal), wider));
  expect(headings(after)).toEqual(['Fördelning', 'Avvikelser', 'Mål']);
  expect(chartsOn(after, 'Måluppföljning')).toHaveLength(2);
  expect(recalculate(after, DAYS).plan.actions).toEqual([]);
});

test('charts of goals that were made stay the user’s when the goals go', async () => {
  const withGoals = { ...SHEET, cells: SHEET.cells.map((row, i) => [i === 0 ? 'Mål' : 'God kvalitet', ...row]) };
  const book = createMemoryWorkbook([withGoals]);
  await book.apply(recalculate(await book.snapshot(), DAYS).plan);
  const full = await book.snapshot();
  const emptied = [2, 3, 4].reduce((all, row) => typeIn(all, 'Nyckeltal', `A${row}`, null), full);
  const after = await judged(emptied);
  expect(chartsOn(after, 'Måluppföljning')).toEqual(chartsOn(full, 'Måluppföljning'));
});

test('in a table with one level of goals each count is a formula over the indicators right under its goal', () => {
  const rows = SHEET.cells.map((row, i) => [['Mål', 'God kvalitet', 'God ekonomi', 'God ekonomi'][i] ?? null, ...row]);
  const { plan } = recalculate(snapshotOf([{ ...SHEET, cells: rows }]), DAYS);
  const written = plan.actions.flatMap((action) => (action.do === 'writeCells' ? action.values.flat() : []));
  const formulas = written.flatMap((value) =>
    typeof value === 'object' && value !== null && 'formula' in value && value.formula.startsWith('SUMPRODUCT')
      ? [value.formula]
      : [],
  );
  const ofGoals = formulas.filter((formula) => formula.includes('Malkoll.indicators.goal)'));
  expect(ofGoals).toHaveLength(2 * 5);
  expect(formulas.join()).not.toContain('strategicGoal');
});

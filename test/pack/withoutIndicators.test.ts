import type { SheetSpec } from '../../src/workbook/memory/sheetSpec';
import { createMemoryWorkbook } from '../../src/workbook/memory/memoryWorkbook';
import { cellOf } from '../../src/ownsheets/marks';
import { nameOf } from '../../src/ownsheets/scopes';
import { findList } from '../../src/ownsheets/findList';
import type { Snapshot } from '../../src/model/snapshot';
import type { ChartSpec, Plan } from '../../src/model/plan';
import { typeIn } from '../composing/edits';
import { sheetNamed, shown } from '../composing/shown';
import { openSample, run } from './packBook';

/* A plan of activities alone has no empty lists and charts; its first indicators find room below what stands there. */

const OVERVIEW = 'Måluppföljning';

test('Gotland: goals and activities, nothing that counts indicators', async () => {
  const book = createMemoryWorkbook(await (await openSample('gotland')).snapshot());
  await run(book);
  const snapshot = await book.snapshot();
  expect(snapshot.sheets.slice(1).map(({ name }) => name)).toEqual([OVERVIEW]);
  const lines = shown(sheetNamed(snapshot, OVERVIEW));
  expect(lines.slice(3, 6).map((line) => line.split(' |')[0])).toEqual([
    '4: "Inga indikatorer att bedöma."',
    '6: "Aktiviteter"',
    '7: "Aktivitetens läge"',
  ]);
  expect(lines.join('\n')).not.toContain('Fördelning');
  expect(lines.join('\n')).not.toContain('Inga avvikelser');
  expect((await run(book)).plan.actions).toEqual([]);
});

const PLAN: SheetSpec = {
  name: 'Mål 2023',
  cells: [
    ['Mål', 'Aktivitet', 'Indikator', 'T2 2023'],
    ['Bemötande', 'Utbilda all personal'],
    ['Arbetsplats', 'Se över scheman'],
  ],
};

const rowOf = (snapshot: Snapshot, name: Parameters<typeof findList>[1]) => findList(snapshot, name)?.headerRow ?? -1;

function added({ actions }: Plan): ChartSpec[] {
  return actions.flatMap((action) => (action.do === 'addChart' && action.sheet !== 'new:charts' ? [action.chart] : []));
}

test('indicators that come later are distributed and drawn below, and cover nothing', async () => {
  const first = createMemoryWorkbook([PLAN]);
  await run(first);
  const empty = await first.snapshot();
  expect(rowOf(empty, 'distribution')).toBe(-1);
  const last = sheetNamed(empty, OVERVIEW)?.rows.at(-1)?.index ?? 0;

  const text = 'Andelen nöjda ska öka från 60 % (2022) till 70 % 2023';
  const book = createMemoryWorkbook(typeIn(typeIn(empty, 'Mål 2023', 'C2', text), 'Mål 2023', 'D2', '66 %'));
  const { plan } = await run(book);
  const snapshot = await book.snapshot();
  const below = [rowOf(snapshot, 'deviations'), rowOf(snapshot, 'distribution')];
  expect(Math.min(...below)).toBeGreaterThan(last);
  const charts = added(plan);
  expect(charts.map(({ name }) => name).sort()).toEqual(['Malkoll.distribution', 'Malkoll.goals']);
  for (const { anchor } of charts) expect(anchor.top).toBeGreaterThan(Math.max(last, below[0] ?? 0));
  const overview = sheetNamed(snapshot, OVERVIEW)?.id ?? '';
  const sentence = cellOf(nameOf(snapshot, overview, 'Malkoll.chart.goals')?.refersTo ?? '');
  expect(sentence?.row).toBe((charts.find(({ name }) => name === 'Malkoll.goals')?.anchor.top ?? 0) - 1);
  expect((await run(book)).plan.actions).toEqual([]);
});

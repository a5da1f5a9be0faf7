import { readableCorrection } from './correction';
import { recalculate } from '../recalculate';
import { createMemoryWorkbook } from '../workbook/memory/memoryWorkbook';
import type { Snapshot } from '../model/snapshot';
import type { WorkbookPort } from '../workbook/port';

async function judged(): Promise<{ workbook: WorkbookPort; snapshot: Snapshot; id: string }> {
  const workbook = createMemoryWorkbook([
    {
      name: 'Mål',
      cells: [
        ['Mål', 'Indikator', 'Utfall 2023'],
        ['Trygg kommun', 'Andelen nöjda ska vara minst 70 %', '66 %'],
      ],
    },
  ]);
  const { plan, report } = recalculate(await workbook.snapshot(), { today: '2024-02-01' });
  await workbook.apply(plan);
  return { workbook, snapshot: await workbook.snapshot(), id: report.tables[0]?.indicators[0]?.id ?? '' };
}

test('a correction that can be read is planned', async () => {
  const { snapshot, id } = await judged();
  expect(
    readableCorrection(snapshot, { id, values: { deadline: 'aug 2024', comparator: 'högst' } }).actions,
  ).toHaveLength(2);
});

test('one that cannot be read is told before anything is written', async () => {
  const { snapshot, id } = await judged();
  expect(() => readableCorrection(snapshot, { id, values: { target: 65, deadline: 'snart' } })).toThrow(
    expect.objectContaining({ code: 'correction.unreadable', params: { text: 'snart' } }) as Error,
  );
});

test('what was set aside as no indicator is reported, and is brought back', async () => {
  const { workbook, snapshot, id } = await judged();
  await workbook.apply(readableCorrection(snapshot, { id, values: { role: 'inte indikator' } }));
  const [table] = recalculate(await workbook.snapshot(), { today: '2024-02-01' }).report.tables;
  expect(table?.indicators).toEqual([]);
  expect(table?.setAside).toEqual([
    { id, cell: 'B2', line: 1, goal: 'Trygg kommun', text: 'Andelen nöjda ska vara minst 70 %' },
  ]);
  await workbook.apply(readableCorrection(await workbook.snapshot(), { id, values: { role: null } }));
  const again = recalculate(await workbook.snapshot(), { today: '2024-02-01' }).report.tables[0];
  expect(again).toMatchObject({ indicators: [{ id }], setAside: [] });
});

test('withdrawing needs no reading', async () => {
  const { snapshot, id } = await judged();
  expect(readableCorrection(snapshot, { id, values: { target: null } }).actions).toEqual([]);
});

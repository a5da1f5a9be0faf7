import { readableCorrection } from './correction';
import { recalculate } from '../recalculate';
import { createMemoryWorkbook } from '../workbook/memory/memoryWorkbook';
import type { Snapshot } from '../model/snapshot';

async function judged(): Promise<{ snapshot: Snapshot; id: string }> {
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
  return { snapshot: await workbook.snapshot(), id: report.tables[0]?.indicators[0]?.id ?? '' };
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

test('withdrawing needs no reading', async () => {
  const { snapshot, id } = await judged();
  expect(readableCorrection(snapshot, { id, values: { target: null } }).actions).toEqual([]);
});

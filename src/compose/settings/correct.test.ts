import { corrections } from '../../ownsheets/corrections';
import { recalculate } from '../../recalculate';
import { createMemoryWorkbook } from '../../workbook/memory/memoryWorkbook';
import type { WorkbookPort } from '../../workbook/port';
import { correct, type CorrectionWish } from './correct';

/** A judged workbook and the id of its only indicator. */
async function judged(): Promise<{ workbook: WorkbookPort; id: string }> {
  const workbook = createMemoryWorkbook([
    {
      name: 'Mål',
      cells: [
        ['Mål', 'Indikator', 'Utfall 2023'],
        ['Trygg kommun', 'Andelen nöjda ska öka från 60 % (2022) till 70 % 2023', '66 %'],
      ],
    },
  ]);
  const { plan, report } = recalculate(await workbook.snapshot(), { today: '2024-02-01' });
  await workbook.apply(plan);
  return { workbook, id: report.tables[0]?.indicators[0]?.id ?? '' };
}

async function planOf(workbook: WorkbookPort, id: string, values: CorrectionWish['values']) {
  return correct(await workbook.snapshot(), { id, values });
}

async function targetOf(workbook: WorkbookPort): Promise<unknown> {
  const { report } = recalculate(await workbook.snapshot(), { today: '2024-02-01' });
  const [indicator] = report.tables[0]?.indicators ?? [];
  return { target: indicator?.target.target, status: indicator?.status, corrected: indicator?.corrected };
}

test('a correction stands in its cell, decides the judgement, and can be withdrawn', async () => {
  const { workbook, id } = await judged();
  await workbook.apply(await planOf(workbook, id, { target: 65 }));
  expect(corrections(await workbook.snapshot()).get(id)).toMatchObject({ corrections: { target: { value: 65 } } });
  expect(await targetOf(workbook)).toEqual({ target: 65, status: 'met', corrected: ['target'] });
  await workbook.apply(await planOf(workbook, id, { target: null }));
  expect(corrections(await workbook.snapshot()).has(id)).toBe(false);
  expect(await targetOf(workbook)).toEqual({ target: 70, status: 'partlyMet', corrected: [] });
});

test('what stands there already is not written again', async () => {
  const { workbook, id } = await judged();
  await workbook.apply(await planOf(workbook, id, { target: 65, polarity: 'högre är bättre' }));
  const { actions } = await planOf(workbook, id, { target: 65, polarity: 'högre är bättre', rhythm: null });
  expect(actions).toEqual([]);
});

test('an indicator without a row, or a deleted sheet, is told', async () => {
  const { workbook, id } = await judged();
  await expect(planOf(workbook, 'nobody', { target: 1 })).rejects.toMatchObject({ code: 'correction.noPlace' });
  const { sheets, version } = await workbook.snapshot();
  const trail = sheets.find(({ name }) => name === 'Så räknades det')?.id ?? '';
  await workbook.apply({ basedOn: version, actions: [{ do: 'removeSheet', sheet: trail }] });
  await expect(planOf(workbook, id, { target: 1 })).rejects.toMatchObject({ code: 'correction.noPlace' });
});

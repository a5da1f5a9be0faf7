import { defaultPolicy } from '../../model/policy';
import { recalculate } from '../../recalculate';
import { createMemoryWorkbook } from '../../workbook/memory/memoryWorkbook';
import type { WorkbookPort } from '../../workbook/port';
import { chooseSettings, type SettingChoices } from './chooseSettings';

async function choose(workbook: WorkbookPort, choice: SettingChoices): Promise<void> {
  await workbook.apply(chooseSettings(await workbook.snapshot(), choice, 'sv'));
}

async function policyOf(workbook: WorkbookPort) {
  const { report } = recalculate(await workbook.snapshot(), { today: '2024-02-01' });
  return { ...report.policy, problems: report.problems };
}

function book(): WorkbookPort {
  const cells = [
    ['Mål', 'Indikator', 'Utfall 2023'],
    ['Trygg kommun', 'Andelen nöjda ska vara minst 70 %', '66 %'],
  ];
  return createMemoryWorkbook([{ name: 'Mål', cells }]);
}

test('the first choice makes the sheet, the next ones are written on it', async () => {
  const workbook = book();
  await choose(workbook, { preset: 'attainment' });
  expect(await policyOf(workbook)).toMatchObject({ preset: 'attainment', rollup: 'default', problems: [] });
  await choose(workbook, { rollup: 'all' });
  await choose(workbook, { preset: 'direction' });
  expect(await policyOf(workbook)).toMatchObject({ preset: 'direction', rollup: 'all', problems: [] });
  const { sheets } = await workbook.snapshot();
  expect(sheets.map(({ name }) => name)).toEqual(['Mål', 'Målkoll inställningar']);
});

test('choosing what holds already writes nothing', async () => {
  const workbook = book();
  await choose(workbook, { preset: 'attainment' });
  expect(chooseSettings(await workbook.snapshot(), { preset: 'attainment' }, 'sv').actions).toEqual([]);
});

test('several are chosen at once, also rows that the user has taken away, and null is the default again', async () => {
  const workbook = book();
  await choose(workbook, { paceOnTrack: 0.9, paceAtRisk: 0.5, colourGreen: '#003366' });
  expect(await policyOf(workbook)).toMatchObject({ pace: { onTrack: 0.9, atRisk: 0.5 }, problems: [] });
  const { version, sheets } = await workbook.snapshot();
  const sheet = sheets.find(({ name }) => name === 'Målkoll inställningar');
  const row = sheet?.rows.find(({ values }) => values.includes('paceAtRisk'));
  if (!sheet || !row) throw new Error('the settings stand');
  const range = { top: row.index, left: 0, bottom: row.index, right: row.values.length - 1 };
  await workbook.apply({ basedOn: version, actions: [{ do: 'clearCells', sheet: sheet.id, range }] });
  await choose(workbook, { paceOnTrack: null, paceAtRisk: 0.4, colourGreen: null });
  expect(await policyOf(workbook)).toMatchObject({
    pace: { onTrack: 0.95, atRisk: 0.4 },
    colours: defaultPolicy.colours,
    problems: [],
  });
});

test('the plan year of a book that carries none is told, and holds for the next run', async () => {
  const cells = [
    ['Indikator', 'Målvärde', 'Period', 'Utfall'],
    ['Andelen nöjda brukare', 'minst 90 %', 'Dec 2022', '80 %'],
    ['Andelen nöjda brukare', 'minst 90 %', 'Apr 2023', '84 %'],
  ];
  const workbook = createMemoryWorkbook([{ name: 'Mål', cells }]);
  const run = async () => recalculate(await workbook.snapshot(), { today: '2023-10-01' });
  await workbook.apply((await run()).plan);
  expect((await run()).report.planYear).toBe(2023);
  await choose(workbook, { planYear: 2024 });
  const { report } = await run();
  expect([report.planYear, report.problems]).toEqual([2024, []]);
});

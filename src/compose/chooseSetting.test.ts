import { recalculate } from '../recalculate';
import { createMemoryWorkbook } from '../workbook/memory/memoryWorkbook';
import type { WorkbookPort } from '../workbook/port';
import { chooseSetting, type SettingChoice } from './chooseSetting';

async function choose(workbook: WorkbookPort, choice: SettingChoice): Promise<void> {
  await workbook.apply(chooseSetting(await workbook.snapshot(), choice, 'sv'));
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
  await choose(workbook, { setting: 'preset', value: 'attainment' });
  expect(await policyOf(workbook)).toMatchObject({ preset: 'attainment', rollup: 'default', problems: [] });
  await choose(workbook, { setting: 'rollup', value: 'all' });
  await choose(workbook, { setting: 'preset', value: 'direction' });
  expect(await policyOf(workbook)).toMatchObject({ preset: 'direction', rollup: 'all', problems: [] });
  const { sheets } = await workbook.snapshot();
  expect(sheets.map(({ name }) => name)).toEqual(['Mål', 'Målkoll inställningar']);
});

test('choosing what holds already writes nothing', async () => {
  const workbook = book();
  await choose(workbook, { setting: 'preset', value: 'attainment' });
  expect(chooseSetting(await workbook.snapshot(), { setting: 'preset', value: 'attainment' }, 'sv').actions).toEqual(
    [],
  );
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
  await choose(workbook, { setting: 'planYear', value: 2024 });
  const { report } = await run();
  expect([report.planYear, report.problems]).toEqual([2024, []]);
});

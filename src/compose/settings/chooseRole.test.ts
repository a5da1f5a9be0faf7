import { chosenRole, choiceHeader, roleChoices } from '../../ownsheets/roleChoices';
import { createMemoryWorkbook } from '../../workbook/memory/memoryWorkbook';
import type { WorkbookPort } from '../../workbook/port';
import { chooseRole } from './chooseRole';

function book(): WorkbookPort {
  return createMemoryWorkbook([{ name: 'Mål 2023', cells: [['Mål', 'Värde', null]] }]);
}

async function choose(workbook: WorkbookPort, header: string, role: Parameters<typeof chooseRole>[1]['role']) {
  const plan = chooseRole(await workbook.snapshot(), { header, role }, 'sv');
  await workbook.apply(plan);
  return roleChoices(await workbook.snapshot());
}

test('a choice is written on the settings sheet and read back', async () => {
  const choices = await choose(book(), 'Värde', 'outcome');
  expect(choices).toEqual([{ header: 'Värde', role: 'outcome' }]);
  expect(chosenRole(choices, ' värde ', 1)).toBe('outcome');
  expect(chosenRole(choices, 'Mål', 0)).toBeNull();
});

test('a second choice stands beside the first, a new one takes the place of the old', async () => {
  const workbook = book();
  await choose(workbook, 'Värde', 'outcome');
  await choose(workbook, choiceHeader('', 2), 'status');
  expect(await choose(workbook, 'Värde', 'comparison')).toEqual([
    { header: 'Värde', role: 'comparison' },
    { header: '(C)', role: 'status' },
  ]);
});

test('a choice that is taken back leaves the deciding to Målkoll', async () => {
  const workbook = book();
  await choose(workbook, 'Värde', 'outcome');
  expect(chosenRole(await choose(workbook, 'Värde', null), 'Värde', 1)).toBeNull();
});

test('choosing what is chosen already writes nothing', async () => {
  const workbook = book();
  await choose(workbook, 'Värde', 'outcome');
  const plan = chooseRole(await workbook.snapshot(), { header: 'Värde', role: 'outcome' }, 'sv');
  expect(plan.actions).toEqual([]);
});

test('where the user deleted the settings sheet, it is made again, since she asks for it', async () => {
  const workbook = book();
  await choose(workbook, 'Värde', 'outcome');
  const { sheets, version } = await workbook.snapshot();
  const settings = sheets.find(({ name }) => name === 'Målkoll inställningar');
  await workbook.apply({ basedOn: version, actions: [{ do: 'removeSheet', sheet: settings?.id ?? '' }] });
  expect(await choose(workbook, 'Värde', 'target')).toEqual([{ header: 'Värde', role: 'target' }]);
});

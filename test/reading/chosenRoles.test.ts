import { chooseRole } from '../../src/compose/settings/chooseRole';
import type { Role } from '../../src/model/goalTable';
import { createMemoryWorkbook } from '../../src/workbook/memory/memoryWorkbook';
import { readWorkbook } from '../../src/read/readWorkbook';

const CELLS = [
  ['Mål', 'Indikator', 'Utfall 2022', 'Utfall 2023', 'Kommentar'],
  ['Trygga brukare', 'Andel trygga ska vara minst 90 %', 88, 91, ''],
  ['Trygga brukare', 'Andel nöjda ska vara minst 80 %', 75, 79, 'på väg'],
];

/** The role and its reason of every column after the user chose one for a header. */
async function rolesAfter(header: string, role: Role | null) {
  const workbook = createMemoryWorkbook([{ name: 'Mål 2023', cells: CELLS }]);
  await workbook.apply(chooseRole(await workbook.snapshot(), { header, role }, 'sv'));
  const { tables } = readWorkbook(await workbook.snapshot());
  return tables[0]?.columns.map((column) => `${column.role} ${column.reason.code}`);
}

test('the role that the user chose outranks header and cells', async () => {
  const roles = await rolesAfter('Utfall 2022', 'other');
  expect(roles?.[2]).toBe('other user');
  expect(roles?.[3]).toBe('outcome header');
});

test('the other columns are read as before, and a choice taken back leaves no trace', async () => {
  const untouched = await rolesAfter('Något annat', null);
  const chosen = await rolesAfter('Kommentar', 'action');
  expect(chosen?.[4]).toBe('action user');
  expect(chosen?.slice(0, 4)).toEqual(untouched?.slice(0, 4));
});

import { openSettings } from '../../compose/settings/settingsSheet';
import { defaultPolicy } from '../../model/policy';
import type { CellValue, Snapshot } from '../../model/snapshot';
import type { SettingCode } from '../../ownsheets/settings';
import { SETTING_CODES } from '../../ownsheets/settings';
import { createMemoryWorkbook } from '../../workbook/memory/memoryWorkbook';
import { readPolicy } from './readPolicy';

/** A workbook whose settings sheet the user has filled in. */
async function withSettings(values: Readonly<Partial<Record<SettingCode, CellValue>>>): Promise<Snapshot> {
  const book = createMemoryWorkbook([{ name: 'Mål', cells: [['Mål']] }]);
  await book.apply(openSettings(await book.snapshot(), 'sv'));
  const { version, sheets } = await book.snapshot();
  const sheet = sheets.find(({ name }) => name === 'Målkoll inställningar')?.id ?? '';
  const actions = Object.entries(values).map(([code, value]) => ({
    do: 'writeCells' as const,
    sheet,
    row: 4 + SETTING_CODES.findIndex((known) => known === code),
    column: 5,
    values: [[value as string | number]],
  }));
  await book.apply({ basedOn: version, actions });
  return book.snapshot();
}

test('a workbook without settings, and settings as they are made, are the defaults', async () => {
  const { names: _, ...rest } = await withSettings({});
  expect(readPolicy({ ...rest, names: [] }).policy).toEqual(defaultPolicy);
  expect(readPolicy(await withSettings({}))).toEqual({
    policy: defaultPolicy,
    language: null,
    planYear: null,
    problems: [],
  });
});

test.each<[what: string, values: Parameters<typeof withSettings>[0], expected: object]>([
  ['a word', { preset: 'Måluppfyllelse' }, { preset: 'attainment' }],
  ['a code', { rollup: 'allElsePartly' }, { rollup: 'allElsePartly' }],
  ['words with a comma', { rollup: 'alla, annars delvis' }, { rollup: 'allElsePartly' }],
  ['a share as a number', { paceOnTrack: 0.9 }, { pace: { onTrack: 0.9, atRisk: 0.6 } }],
  ['a share as text', { minimumCoverage: '75 %' }, { minimumCoverage: 0.75 }],
  ['days', { lagYear: 90 }, { lag: { part: 0, year: 90, kpi: 365 } }],
  ['an emptied cell', { paceOnTrack: null }, { pace: defaultPolicy.pace }],
])('reads %s', async (_, values, expected) => {
  const { policy, problems } = readPolicy(await withSettings(values));
  expect(policy).toEqual({ ...defaultPolicy, ...expected });
  expect(problems).toEqual([]);
});

test('the language is chosen here as well', async () => {
  expect(readPolicy(await withSettings({ language: 'engelska' })).language).toBe('en');
});

test.each<[what: string, values: Parameters<typeof withSettings>[0], cells: string[]]>([
  ['an unknown word', { preset: 'gissa' }, ['F5']],
  ['a share above the whole', { minimumCoverage: 7 }, ['F12']],
  ['a negative number of days', { lagPart: -1 }, ['F16']],
  ['limits in the wrong order', { paceOnTrack: 0.5, paceAtRisk: 0.7 }, ['F6', 'F7']],
])('%s falls back to the default and says so at its cell', async (_, values, cells) => {
  const { policy, problems } = readPolicy(await withSettings(values));
  expect(policy).toEqual(defaultPolicy);
  expect(problems.map(({ code, cell }) => [code, cell])).toEqual(cells.map((cell) => ['setting.invalid', cell]));
});

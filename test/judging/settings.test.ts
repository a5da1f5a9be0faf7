import { openSettings } from '../../src/compose/settings/settingsSheet';
import type { Snapshot } from '../../src/model/snapshot';
import type { SettingCode } from '../../src/ownsheets/settings';
import { recalculate } from '../../src/recalculate';
import type { Recalculation } from '../../src/recalculate';
import { createMemoryWorkbook } from '../../src/workbook/memory/memoryWorkbook';
import { sheetNamed, shown } from '../composing/shown';

/** A workbook whose settings the user changes: what is written follows, and a second run writes nothing. */

const PLAN = [
  ['Mål', 'Indikator', 'Målvärde 2023', 'Utfall 2022', 'T1 2023'],
  ['Trygghet', 'Andelen nöjda brukare i hemtjänsten', 'minst 70 %', '60 %', '64 %'],
  [null, 'Andelen trygga brukare i särskilt boende', 'minst 70 %', '60 %', '58 %'],
];

const run = (snapshot: Snapshot): Recalculation => recalculate(snapshot, { asOf: '2023-04-30', today: '2023-05-10' });

async function applied(snapshot: Snapshot): Promise<Snapshot> {
  const book = createMemoryWorkbook(snapshot);
  await book.apply(run(snapshot).plan);
  return book.snapshot();
}

/** A recalculated workbook with its settings sheet. */
async function opened(): Promise<Snapshot> {
  const first = await applied(await createMemoryWorkbook([{ name: 'Mål 2023', cells: PLAN }]).snapshot());
  const book = createMemoryWorkbook(first);
  await book.apply(openSettings(first, 'sv'));
  return book.snapshot();
}

const SETTINGS = 'Målkoll inställningar';

async function chosen(snapshot: Snapshot, code: SettingCode, value: string | number | null): Promise<Snapshot> {
  const sheet = sheetNamed(snapshot, SETTINGS);
  const row = sheet?.rows.find(({ values }) => values.includes(code));
  if (!sheet || !row) throw new Error(`no row for ${code}`);
  const at = { sheet: sheet.id, row: row.index, column: 5 };
  const book = createMemoryWorkbook(snapshot);
  await book.apply({ basedOn: snapshot.version, actions: [{ do: 'writeCells', ...at, values: [[value]] }] });
  return book.snapshot();
}

const goals = (snapshot: Snapshot): string => shown(sheetNamed(snapshot, 'Mål 2023')).join('\n');
const colours = (snapshot: Snapshot): string => JSON.stringify(sheetNamed(snapshot, 'Mål 2023')?.conditionalFormats);

test('settings as they are made change nothing', async () => {
  const snapshot = await opened();
  expect(run(snapshot).plan.actions).toEqual([]);
});

test('a label of the municipality’s own stands wherever the status does, with its sign', async () => {
  const snapshot = await applied(await chosen(await opened(), 'labelOnTrack', 'På god väg'));
  expect(goals(snapshot)).toContain('"● På god väg"');
  for (const sheet of ['Måluppföljning', 'Så räknades det', 'Målkoll historik']) {
    expect(shown(sheetNamed(snapshot, sheet)).join('\n')).toContain('● På god väg');
  }
  expect(run(snapshot).plan.actions).toEqual([]);
  expect(run(snapshot).report.tables[0]?.indicators[0]?.status).toBe('onTrack');
});

test('a column that is left out is emptied where it stands, and not made where it does not', async () => {
  const without = await chosen(await opened(), 'columnSmart', 'nej');
  expect(goals(without)).toContain('S M ? R T');
  const snapshot = await applied(without);
  expect(goals(snapshot)).not.toContain('S M ? R T');
  expect(goals(snapshot)).toContain('Bedöms uppnås');
  expect(run(snapshot).plan.actions).toEqual([]);
});

test('colours are drawn anew when others are chosen, once, and the way back draws the old ones', async () => {
  const before = await opened();
  const choice = await chosen(before, 'colourGreen', '#00AA55');
  const { plan, inverse } = run(choice);
  const rules = plan.actions.flatMap((action) => (action.do === 'addConditionalFormats' ? action.rules : []));
  expect(rules.some((rule) => 'fill' in rule && rule.fill === '#00AA55' && rule.color === '#000000')).toBe(true);
  const book = createMemoryWorkbook(choice);
  await book.apply(plan);
  const after = await book.snapshot();
  expect(run(after).plan.actions).toEqual([]);
  await book.apply({ ...inverse, basedOn: after.version });
  expect(colours(await book.snapshot())).toBe(colours(before));
});

test.each<[SettingCode, string | number, string]>([
  [
    'preset',
    'gissa',
    'Inställningen ”Regel för indikatorer” kan inte vara ”gissa”; takt används. Rätta cellen eller töm den.',
  ],
  ['colourRed', 'rött', 'Inställningen ”Färg: röd” kan inte vara ”rött”; #F8CDBB används. Rätta cellen eller töm den.'],
  [
    'columnTrend',
    'kanske',
    'Inställningen ”Kolumn: Trend” kan inte vara ”kanske”; ja används. Rätta cellen eller töm den.',
  ],
  [
    'minimumCoverage',
    7,
    'Inställningen ”Minsta andel bedömda indikatorer” kan inte vara ”7”; 0.5 används. Rätta cellen eller töm den.',
  ],
])(
  '%s that is %s falls back to the default and says so beside the cell, until it is mended',
  async (code, value, message) => {
    const broken = await applied(await chosen(await opened(), code, value));
    expect(shown(sheetNamed(broken, SETTINGS)).join('\n')).toContain(message);
    expect(run(broken).report.problems.map(({ message: said }) => said)).toContain(message);
    expect(run(broken).plan.actions).toEqual([]);
    const mended = await applied(await chosen(broken, code, null));
    expect(shown(sheetNamed(mended, SETTINGS)).join('\n')).not.toContain('Rätta cellen');
  },
);

test('two statuses cannot be called the same', async () => {
  const snapshot = await chosen(await chosen(await opened(), 'labelMet', 'Klart'), 'labelPartlyMet', 'klart');
  expect(run(snapshot).report.problems.map(({ code }) => code)).toEqual(['setting.invalid']);
});

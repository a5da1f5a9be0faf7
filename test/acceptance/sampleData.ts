import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './malkoll';

/** The data that a sample workbook is made of, `scripts/samples/NAME.mjs`: modules that jest itself does not load. */
export function sampleData(name: string): unknown {
  const url = pathToFileURL(join(root, 'scripts/samples', `${name}.mjs`)).href;
  const script = `import * as data from ${JSON.stringify(url)}; process.stdout.write(JSON.stringify(data));`;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

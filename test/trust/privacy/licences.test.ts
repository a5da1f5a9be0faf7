import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../../..');
/** Licences that let the product be given to anyone, under its own terms. */
const FREE = /^(MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|CC0-1\.0|BlueOak-1\.0\.0|Python-2\.0|Zlib)$/;

it('the list of what is shipped is true', () => {
  const { status, stderr } = spawnSync(process.execPath, [join(root, 'scripts/licences.mjs'), '--check'], {
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([0, '']);
});

it('everything that is shipped may be', () => {
  const lines = readFileSync(join(root, 'docs/tredjepartslicenser.md'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('- '));
  expect(lines.length).toBeGreaterThan(5);
  const bound = lines.filter((line) => {
    const licence = line.slice(line.indexOf(': ') + 2).replace(/[()]/g, '');
    return !licence.split(/ OR | AND /).some((one) => FREE.test(one));
  });
  expect(bound).toEqual([]);
});

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
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

it('the full texts of all licences are delivered, of every package that is shipped', () => {
  const folder = mkdtempSync(join(tmpdir(), 'malkoll-licences-'));
  spawnSync(process.execPath, [join(root, 'scripts/buildCli.mjs'), join(folder, 'malkoll.mjs')]);
  const text = readFileSync(join(folder, 'licenser.txt'), 'utf8');
  rmSync(folder, { recursive: true });
  const listed = shippedLines().map((line) => line.slice(2, line.indexOf(': ')));
  expect(listed.filter((one) => !text.split('\n').includes(one))).toEqual([]);
  for (const passage of [
    'Permission is hereby granted',
    'Apache License\n',
    'TERMS AND CONDITIONS FOR USE',
    'Målkoll\n',
  ]) {
    expect(text).toContain(passage);
  }
});

it('everything that is shipped may be', () => {
  const lines = shippedLines();
  expect(lines.length).toBeGreaterThan(5);
  const bound = lines.filter((line) => {
    const licence = line.slice(line.indexOf(': ') + 2).replace(/[()]/g, '');
    return !licence.split(/ OR | AND /).some((one) => FREE.test(one));
  });
  expect(bound).toEqual([]);
});

function shippedLines(): string[] {
  return readFileSync(join(root, 'docs/tredjepartslicenser.md'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('- '));
}

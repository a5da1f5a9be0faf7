import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const ROOT = path.join(__dirname, '..', '..');
const SCRIPT = path.join(ROOT, 'scripts', 'packageAddin.mjs');

let out: string;

beforeEach(() => {
  out = mkdtempSync(path.join(tmpdir(), 'malkoll-'));
});
afterEach(() => {
  rmSync(out, { recursive: true });
});

function pack(...words: string[]) {
  return spawnSync(process.execPath, [SCRIPT, '--built', '--out', out, ...words], { encoding: 'utf8' });
}

test('a folder for any static host, and a manifest with its address', () => {
  const { status, stdout } = pack('--url', 'https://intranet.example.se/malkoll/');
  expect(status).toBe(0);
  expect(stdout).toContain('https://intranet.example.se/malkoll/');
  const manifest = readFileSync(path.join(out, 'manifest.xml'), 'utf8');
  expect(manifest).not.toContain('localhost');
  const addresses = [...manifest.matchAll(/https:\/\/intranet\.example\.se\/malkoll(\/[^"]+)"/g)].map(
    ([, file]) => file ?? '',
  );
  expect(addresses.length).toBeGreaterThan(15);
  expect(readFileSync(path.join(out, 'site', 'licenser.txt'), 'utf8')).toContain('react-dom ');
  for (const file of addresses) expect(existsSync(path.join(out, 'site', file))).toBe(true);
});

test.each([
  ['no address at all', [], /Say where the pages will be served from/],
  ['something that is no address', ['--url', 'intranet'], /Say where the pages will be served from/],
  ['http', ['--url', 'http://intranet.example.se/'], /over https only/],
  ['a query', ['--url', 'https://intranet.example.se/?a=b'], /no \? and no #/],
])('%s is refused in one sentence', (_what, words, sentence) => {
  const { status, stderr } = pack(...words);
  expect(status).toBe(1);
  expect(stderr).toMatch(sentence);
  expect(stderr).not.toContain(' at ');
  expect(existsSync(path.join(out, 'manifest.xml'))).toBe(false);
});

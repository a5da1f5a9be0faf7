import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Report } from '../../src/model/report';

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
}

export const root = resolve(__dirname, '../..');
export const sample = (name: string) => join(root, 'assets/samples', name);

/**
 * The command line as users get it: bundled from today's sources once per test file, and run in a process of its own.
 * `inFolder` gives paths in a folder that is empty at each test.
 */
export function commandLine() {
  const home = mkdtempSync(join(tmpdir(), 'malkoll-cli-'));
  const bundle = join(home, 'malkoll.mjs');
  let folder = '';
  beforeAll(() => {
    const built = spawnSync(process.execPath, [join(root, 'scripts/buildCli.mjs'), bundle], { encoding: 'utf8' });
    if (built.status !== 0) throw new Error(built.stderr);
  });
  beforeEach(() => {
    folder = mkdtempSync(join(home, 'test-'));
  });
  afterAll(() => {
    rmSync(home, { recursive: true, force: true });
  });

  const malkoll = (words: readonly string[], input: string | Buffer = ''): Ran => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [bundle, ...words], {
      encoding: 'utf8',
      input,
      maxBuffer: 1 << 28,
    });
    return { code: status, out: stdout, error: stderr };
  };
  const inFolder = (name: string) => join(folder, name);

  /** Recalculates `file` to `out` and returns the report; fails when the command does. */
  const recalculate = (file: string, out: string, ...words: string[]): Report => {
    const ran = malkoll(['recalculate', file, '--out', out, '--json', ...words]);
    if (ran.code !== 0) throw new Error(`exit ${String(ran.code)}: ${ran.error}`);
    return JSON.parse(ran.out) as Report;
  };
  return { malkoll, recalculate, inFolder, bundle };
}

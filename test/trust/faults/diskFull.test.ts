import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { temporaryFolder } from '../../cli/temporaryFolder';

/*
 * The built command line with a disk that takes only so many bytes of a file, as the system itself enforces it: a limit
 * of the shell's (`ulimit -f`, in blocks of 512 bytes), which no Windows has.
 */
const root = join(__dirname, '../../..');
const SAMPLE = join(root, 'assets/samples/gotene-2023.xlsx');
const onPosix = process.platform === 'win32' ? describe.skip : describe;
const inFolder = temporaryFolder();
const built = mkdtempSync(join(tmpdir(), 'malkoll-built-'));
const bundle = join(built, 'malkoll.mjs');

beforeAll(() => {
  spawnSync(process.execPath, [join(root, 'scripts/buildCli.mjs'), bundle]);
});
afterAll(() => {
  rmSync(built, { recursive: true, force: true });
});

function malkoll(blocks: number, ...words: string[]) {
  const command = 'trap "" XFSZ; ulimit -f "$0"; exec "$@"';
  return spawnSync('sh', ['-c', command, String(blocks), process.execPath, bundle, ...words], { encoding: 'utf8' });
}

onPosix('a disk that takes only so many blocks of a file', () => {
  it.each([0, 1, 7, 40])('%d: the old file stands, nothing is left beside it, and it is said', (blocks) => {
    const file = inFolder('plan.xlsx');
    copyFileSync(SAMPLE, file);
    for (const words of [
      ['recalculate', file, '--in-place'],
      ['recalculate', file],
      ['report', file, '--out', inFolder('r.docx')],
    ]) {
      const { status, stdout, stderr } = malkoll(blocks, ...words);
      expect([status, stdout]).toEqual([5, '']);
      expect(stderr).toMatch(/^malkoll: Resultatet kunde inte skrivas .+ \[output\.failed\]\n$/);
      expect(readFileSync(file).equals(readFileSync(SAMPLE))).toBe(true);
      expect(readdirSync(inFolder())).toEqual(['plan.xlsx']);
    }
  });

  it('enough of them: the new file stands', () => {
    const file = inFolder('plan.xlsx');
    copyFileSync(SAMPLE, file);
    expect(malkoll(4000, 'recalculate', file, '--in-place')).toMatchObject({ status: 0, stderr: '' });
    expect(readFileSync(file).equals(readFileSync(SAMPLE))).toBe(false);
  });
});

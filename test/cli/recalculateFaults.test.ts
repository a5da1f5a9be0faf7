import { copyFileSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { nodeFiles } from '../../src/cli/nodeFiles';
import { run } from '../../src/cli/run';
import { failingFiles } from './failingFiles';
import { temporaryFolder } from './temporaryFolder';
import { testTerminal } from './testTerminal';

const SAMPLE = join(__dirname, '../../assets/samples/gotene-2023.xlsx');
const inFolder = temporaryFolder();

/** Runs with the file operation of each number failing in turn, until so few are made that none fails. */
async function failEach(words: readonly string[], check: (code: number, said: string, name: string) => void) {
  for (let failing = 1; failing < 100; failing++) {
    const { files, calls } = failingFiles(nodeFiles, (call) => (call === failing ? 'EIO' : null));
    const { terminal, said } = testTerminal({ files });
    const code = await run(words, terminal);
    if (calls.length < failing) return failing;
    check(code, said.error(), calls[failing - 1] ?? '');
  }
  throw new Error('there is no end to it');
}

it('in place: whichever file operation fails, the file is whole, old or new, and the exit code says which', async () => {
  const before = readFileSync(SAMPLE);
  const file = inFolder('plan.xlsx');
  copyFileSync(SAMPLE, file);
  const tried = await failEach(['recalculate', file, '--in-place'], (code, said, name) => {
    const changed = !readFileSync(file).equals(before);
    if (name === 'syncFolder') expect([code, changed]).toEqual([0, true]);
    else {
      expect([4, 5]).toContain(code);
      expect(changed).toBe(false);
      expect(said).toMatch(/^malkoll: .+ \[(file|output|book)\.[a-zA-Z]+\]\n$/);
    }
    expect(readdirSync(inFolder())).toEqual(['plan.xlsx']);
    copyFileSync(SAMPLE, file);
  });
  expect(tried).toBeGreaterThan(9);
});

it('beside: what fails leaves no new file', async () => {
  const file = inFolder('plan.xlsx');
  copyFileSync(SAMPLE, file);
  await failEach(['recalculate', file], (code, _, name) => {
    if (name === 'syncFolder') {
      expect(code).toBe(0);
      rmSync(inFolder('plan.malkoll.xlsx'));
    } else expect([4, 5]).toContain(code);
    expect(readdirSync(inFolder())).toEqual(['plan.xlsx']);
  });
});

it('does not take a destination that it cannot look at for an empty one', async () => {
  const [file, other] = [inFolder('plan.xlsx'), inFolder('other.xlsx')];
  copyFileSync(SAMPLE, file);
  copyFileSync(SAMPLE, other);
  const { files } = failingFiles(nodeFiles, (call, name) => (name === 'stat' && call === 4 ? 'EACCES' : null));
  const { terminal } = testTerminal({ files });
  expect(await run(['recalculate', file, '--out', other], terminal)).toBe(5);
  expect(readFileSync(other).equals(readFileSync(SAMPLE))).toBe(true);
});

import { copyFileSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { FileAccess } from '../../src/cli/files';
import { nodeFiles } from '../../src/cli/nodeFiles';
import { run } from '../../src/cli/run';
import { failingFiles, shortFiles } from './failingFiles';
import { temporaryFolder } from './temporaryFolder';
import { testTerminal } from './testTerminal';

/* A result that could not be written: the sentence says why, under one code for all of it. */
const SAMPLE = join(__dirname, '../../assets/samples/gotene-2023.xlsx');
const inFolder = temporaryFolder();

async function recalculated(files: FileAccess, out: string, language = 'sv'): Promise<string> {
  copyFileSync(SAMPLE, inFolder('plan.xlsx'));
  const { terminal, said } = testTerminal({ files });
  const words = ['recalculate', inFolder('plan.xlsx'), '--out', out, '--force', '--lang', language];
  expect(await run(words, terminal)).toBe(5);
  expect(said.error()).toMatch(/^malkoll: .+ \[output\.failed\]\n$/);
  return said.error();
}

const failingAt = (step: string, code: string): FileAccess =>
  failingFiles(nodeFiles, (_, name) => (name === step ? code : null)).files;

it.each([
  ['a full disk', () => shortFiles(nodeFiles, 100, 'ENOSPC'), 'disken är full eller din kvot slut (ENOSPC)'],
  ['a disk that cuts short', () => shortFiles(nodeFiles, 100, null), 'disken tog bara emot en del av den.'],
  ['a folder closed to the user', () => failingAt('create', 'EACCES'), 'inte behörighet att skriva där (EACCES)'],
  [
    'a file held elsewhere',
    () => failingAt('rename', 'EPERM'),
    'hålls av ett annat program, till exempel Excel (EPERM)',
  ],
  ['a broken disk', () => failingAt('sync', 'EIO'), 'systemet tog inte emot den (EIO)'],
])('says so of %s, and leaves nothing behind', async (_, files, words) => {
  expect(await recalculated(files(), inFolder('out.xlsx'))).toContain(words);
  expect(readdirSync(inFolder())).toEqual(['plan.xlsx']);
});

it('says so of a folder that is not there, and of one in the place of the file', async () => {
  expect(await recalculated(nodeFiles, inFolder('nowhere', 'out.xlsx'))).toContain('mappen finns inte (ENOENT)');
  mkdirSync(inFolder('folder.xlsx'));
  expect(await recalculated(nodeFiles, inFolder('folder.xlsx'), 'en')).toContain('a folder or a device stands there');
});

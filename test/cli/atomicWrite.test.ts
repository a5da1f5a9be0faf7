import { chmodSync, existsSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { atomicWrite } from '../../src/cli/atomicWrite';
import { nodeFiles } from '../../src/cli/nodeFiles';
import { failingFiles, shortFiles } from './failingFiles';
import { temporaryFolder } from './temporaryFolder';

const inFolder = temporaryFolder();
const OLD = 'what stood there before';
const NEW = new TextEncoder().encode('what is written');
const text = (path: string) => readFileSync(path, 'utf8');

const onPosix = process.platform === 'win32' ? it.skip : it;

it('writes a new file and leaves nothing else', async () => {
  await atomicWrite(nodeFiles, inFolder('new.xlsx'), NEW, 'a');
  expect(text(inFolder('new.xlsx'))).toBe('what is written');
  expect(readdirSync(inFolder())).toEqual(['new.xlsx']);
});

onPosix('keeps the permissions of the file it replaces', async () => {
  writeFileSync(inFolder('old.xlsx'), OLD);
  chmodSync(inFolder('old.xlsx'), 0o664);
  await atomicWrite(nodeFiles, inFolder('old.xlsx'), NEW, 'a');
  expect(statSync(inFolder('old.xlsx')).mode & 0o777).toBe(0o664);
});

onPosix('replaces what a link points to, and keeps the link', async () => {
  writeFileSync(inFolder('real.xlsx'), OLD);
  symlinkSync(inFolder('real.xlsx'), inFolder('link.xlsx'));
  await atomicWrite(nodeFiles, inFolder('link.xlsx'), NEW, 'a');
  expect(text(inFolder('real.xlsx'))).toBe('what is written');
  expect(readdirSync(inFolder()).sort()).toEqual(['link.xlsx', 'real.xlsx']);
});

describe.each([0, 1, NEW.length - 1])('when only %d bytes come to the disk', (length) => {
  it.each(['ENOSPC', 'EDQUOT', 'EFBIG', 'EIO', null])(
    'and the system says %s, the old file still stands',
    async (code) => {
      writeFileSync(inFolder('old.xlsx'), OLD);
      const files = shortFiles(nodeFiles, length, code);
      await expect(atomicWrite(files, inFolder('old.xlsx'), NEW, 'a')).rejects.toThrow(code ?? `only ${length} of`);
      await expect(atomicWrite(files, inFolder('new.xlsx'), NEW, 'a')).rejects.toThrow(code ?? `only ${length} of`);
      expect(text(inFolder('old.xlsx'))).toBe(OLD);
      expect(readdirSync(inFolder())).toEqual(['old.xlsx']);
    },
  );

  it('and what was begun cannot be taken away either, the old file still stands', async () => {
    writeFileSync(inFolder('old.xlsx'), OLD);
    const short = shortFiles(nodeFiles, length, 'EIO');
    const files = { ...short, remove: () => Promise.reject(new Error('EIO too')) };
    await expect(atomicWrite(files, inFolder('old.xlsx'), NEW, 'a')).rejects.toThrow('EIO: injected');
    expect(text(inFolder('old.xlsx'))).toBe(OLD);
    expect(readdirSync(inFolder()).sort()).toEqual(['.old.xlsx.a.tmp', 'old.xlsx']);
  });
});

describe('when one step fails', () => {
  const steps = ['realPath', 'stat', 'checkWritable', 'create', 'write', 'sync', 'close', 'rename'];

  it.each(steps)('%s: the old file still stands and no other is left', async (step) => {
    writeFileSync(inFolder('old.xlsx'), OLD);
    const { files, calls } = failingFiles(nodeFiles, (_, name) => (name === step ? 'EIO' : null));
    await expect(atomicWrite(files, inFolder('old.xlsx'), NEW, 'a')).rejects.toThrow('EIO');
    expect(calls).toContain(step);
    expect(text(inFolder('old.xlsx'))).toBe(OLD);
    expect(readdirSync(inFolder())).toEqual(['old.xlsx']);
  });

  it.each(steps.filter((step) => step !== 'checkWritable'))('%s: a new file is not there at all', async (step) => {
    const { files } = failingFiles(nodeFiles, (_, name) => (name === step ? 'ENOSPC' : null));
    await expect(atomicWrite(files, inFolder('new.xlsx'), NEW, 'a')).rejects.toThrow('ENOSPC');
    expect(readdirSync(inFolder())).toEqual([]);
  });

  it('the steps named here are all there are', async () => {
    writeFileSync(inFolder('old.xlsx'), OLD);
    const { files, calls } = failingFiles(nodeFiles, () => null);
    await atomicWrite(files, inFolder('old.xlsx'), NEW, 'a');
    expect([...calls].filter((name, n) => calls.indexOf(name) === n)).toEqual([...steps, 'syncFolder']);
  });

  it('a folder that cannot be synced does not undo a file that stands', async () => {
    const { files } = failingFiles(nodeFiles, (_, name) => (name === 'syncFolder' ? 'EINVAL' : null));
    await atomicWrite(files, inFolder('new.xlsx'), NEW, 'a');
    expect(existsSync(inFolder('new.xlsx'))).toBe(true);
  });
});

describe('on Windows, where a scanner can hold the file', () => {
  const heldFor = (times: number) => {
    let renames = 0;
    return failingFiles(nodeFiles, (_, name) => (name === 'rename' && ++renames <= times ? 'EPERM' : null));
  };

  it('tries again until it is free', async () => {
    writeFileSync(inFolder('old.xlsx'), OLD);
    const { files, calls } = heldFor(3);
    await atomicWrite(files, inFolder('old.xlsx'), NEW, 'a');
    expect(calls.filter((name) => name === 'rename')).toHaveLength(4);
    expect(text(inFolder('old.xlsx'))).toBe('what is written');
  });

  it('gives up after a while, and the old file still stands', async () => {
    writeFileSync(inFolder('old.xlsx'), OLD);
    await expect(atomicWrite(heldFor(100).files, inFolder('old.xlsx'), NEW, 'a')).rejects.toThrow('EPERM');
    expect(text(inFolder('old.xlsx'))).toBe(OLD);
    expect(readdirSync(inFolder())).toEqual(['old.xlsx']);
  });
});

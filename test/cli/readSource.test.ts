import { spawnSync } from 'node:child_process';
import { createServer } from 'node:net';
import {
  appendFileSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { FileAccess } from '../../src/cli/files';
import { nodeFiles } from '../../src/cli/nodeFiles';
import { run } from '../../src/cli/run';
import { temporaryFolder } from './temporaryFolder';
import { testTerminal } from './testTerminal';

/*
 * What stands at the path is not what it should be, or does not stay what it was. Every case ends: a device that is
 * read never would.
 */
const SAMPLE = join(__dirname, '../../assets/samples/gotene-2023.xlsx');
const inFolder = temporaryFolder();
const onPosix = process.platform === 'win32' ? describe.skip : describe;

async function malkoll(words: readonly string[], files: FileAccess = nodeFiles) {
  const { terminal, said } = testTerminal({ files });
  const code = await run(words, terminal);
  return { code, out: said.out(), fault: /\[([\w.]+)\]\n$/.exec(said.error())?.[1] };
}

/** Every command that reads a workbook. */
const commands = (file: string): string[][] => [
  ['recalculate', file],
  ['recalculate', file, '--in-place'],
  ['inspect', file],
  ['report', file, '--out', inFolder('report.docx')],
];

onPosix('what is no ordinary file', () => {
  it.each(['/dev/zero', '/dev/random', '/dev/null', '/dev/tty'])('%s is refused, not read', async (device) => {
    for (const words of commands(device)) {
      expect(await malkoll(words)).toMatchObject({ code: 4, out: '', fault: 'file.noFile' });
    }
  });

  it('nor is a pipe that nobody writes to, a socket, a link to a device, or a folder', async () => {
    spawnSync('mkfifo', [inFolder('pipe.xlsx')]);
    symlinkSync('/dev/zero', inFolder('link.xlsx'));
    mkdirSync(inFolder('folder.xlsx'));
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(inFolder('socket.xlsx'), resolve));
    for (const [name, fault] of [
      ['pipe', 'file.noFile'],
      ['link', 'file.noFile'],
      ['socket', 'file.noFile'],
      ['folder', 'file.isDirectory'],
    ] as const) {
      for (const words of commands(inFolder(`${name}.xlsx`))) {
        expect([name, await malkoll(words)]).toMatchObject([name, { code: 4, fault }]);
      }
    }
    server.close();
  });

  it('is not written over either, not even by force', async () => {
    copyFileSync(SAMPLE, inFolder('plan.xlsx'));
    spawnSync('mkfifo', [inFolder('pipe.docx')]);
    symlinkSync('/dev/null', inFolder('null.docx'));
    for (const name of ['pipe.docx', 'null.docx']) {
      for (const command of ['recalculate', 'report']) {
        const words = [command, inFolder('plan.xlsx'), '--out', inFolder(name), '--force'];
        expect(await malkoll(words)).toMatchObject({ code: 5, fault: 'output.failed' });
        expect(statSync(inFolder(name)).isFile()).toBe(false);
      }
    }
    expect(readdirSync(inFolder()).sort()).toEqual(['null.docx', 'pipe.docx', 'plan.xlsx']);
  });
});

it('refuses a file that is larger than any workbook before it reads it', async () => {
  writeFileSync(inFolder('large.xlsx'), '');
  truncateSync(inFolder('large.xlsx'), 5 * 1024 ** 3);
  const files: FileAccess = { ...nodeFiles, read: () => Promise.reject(new Error('it was read')) };
  for (const words of commands(inFolder('large.xlsx'))) {
    expect(await malkoll(words, files)).toMatchObject({ code: 4, fault: 'file.tooLarge' });
  }
});

it('refuses an empty file', async () => {
  writeFileSync(inFolder('empty.xlsx'), '');
  for (const words of commands(inFolder('empty.xlsx'))) {
    expect(await malkoll(words)).toMatchObject({ code: 4, out: '', fault: 'file.empty' });
  }
});

/** What others do to a file while it is read. */
const MEANWHILE: readonly (readonly [string, (path: string) => void])[] = [
  [
    'grows',
    (path) => {
      appendFileSync(path, 'mer');
    },
  ],
  [
    'is cut short',
    (path) => {
      truncateSync(path, 1000);
    },
  ],
  [
    'is emptied',
    (path) => {
      truncateSync(path, 0);
    },
  ],
  [
    'gets another content of the same length',
    (path) => {
      writeFileSync(path, Buffer.alloc(statSync(path).size));
      utimesSync(path, 1, 1);
    },
  ],
];

describe.each(MEANWHILE)('a file that %s', (_, change) => {
  it.each(['before it is read', 'after it was read'])('%s is refused, and left as the other made it', async (when) => {
    const file = inFolder('plan.xlsx');
    copyFileSync(SAMPLE, file);
    const files: FileAccess = {
      ...nodeFiles,
      read: async (path, most) => {
        if (when.startsWith('before')) change(path);
        const bytes = await nodeFiles.read(path, most);
        if (when.startsWith('after')) change(path);
        return bytes;
      },
    };
    expect(await malkoll(['recalculate', file, '--in-place'], files)).toMatchObject({
      code: 5,
      fault: 'book.changed',
    });
    const other = inFolder('other.xlsx');
    copyFileSync(SAMPLE, other);
    change(other);
    expect(readFileSync(file).equals(readFileSync(other))).toBe(true);
    expect(existsSync(inFolder('plan.malkoll.xlsx'))).toBe(false);
  });
});

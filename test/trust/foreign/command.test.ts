import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { oneSheet, worksheet, zipOf } from '../../workbook/buildXlsx';
import { temporaryFolder } from '../../cli/temporaryFolder';

const root = join(__dirname, '../../..');
const inFolder = temporaryFolder();

it('goes through a folder of workbooks, in folders of it too, and says what came of each', () => {
  mkdirSync(inFolder('books/deep'), { recursive: true });
  copyFileSync(join(root, 'assets/samples/gotland.xlsx'), inFolder('books/gotland.xlsx'));
  writeFileSync(
    inFolder('books/deep/numbers.XLSX'),
    zipOf(oneSheet(worksheet('<row r="1"><c r="A1"><v>1</v></c></row>'))),
  );
  writeFileSync(
    inFolder('books/deep/old.xlsm'),
    Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(4096)]),
  );
  writeFileSync(inFolder('books/letter.txt'), 'hej');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'scripts/foreign.mjs'), inFolder('books'), '--json'],
    { encoding: 'utf8' },
  );
  expect(stderr).toBe('');
  const outcomes = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(outcomes.sort((a, b) => String(a['file']).localeCompare(String(b['file'])))).toMatchObject([
    { file: inFolder('books/deep/numbers.XLSX'), outcome: 'noGoals', sheets: 2, harms: [] },
    { file: inFolder('books/deep/old.xlsm'), outcome: 'refused', code: 'file.oldFormat', sheets: 0, harms: [] },
    { file: inFolder('books/gotland.xlsx'), outcome: 'judged', harms: [] },
  ]);
  expect(status).toBe(0);
});

it.each([
  ['never answers', 1, 'process.on("message", () => { for (;;); })', { hang: 'starting took more than 1 s' }],
  ['ends', 20, 'process.on("message", () => process.exit(7))', { crash: 'the process ended (7) while starting' }],
  [
    'runs out of memory',
    20,
    'const all = []; process.on("message", () => { for (;;) all.push(Array(1e5).fill(all)); })',
    {
      crash: expect.stringMatching(/^the process ended \(SIG\w+|\d+\) while starting$/) as unknown,
    },
  ],
])('a worker that %s is reported, and the next workbook gets a new one', (_, seconds, script, expected) => {
  writeFileSync(inFolder('worker.mjs'), script);
  const workerProcess = pathToFileURL(join(root, 'scripts/foreign/workerProcess.mjs')).href;
  const code =
    `import { WorkerProcess } from ${JSON.stringify(workerProcess)};` +
    `const worker = new WorkerProcess(${JSON.stringify(inFolder('worker.mjs'))}, { seconds: ${seconds}, megabytes: 50 });` +
    'console.log(JSON.stringify([await worker.examine("a"), await worker.examine("b")])); worker.end();';
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' });
  expect(JSON.parse(stdout)).toMatchObject([expected, expected]);
});

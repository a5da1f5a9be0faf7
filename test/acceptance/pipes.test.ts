import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { commandLine, sample } from './malkoll';

const { malkoll, bundle } = commandLine();

it('ends quietly when the reader goes away, as "| head" does', async () => {
  const child = spawn(process.execPath, [bundle, 'explain', '--json'], { stdio: ['pipe', 'pipe', 'pipe'] });
  const errors: Buffer[] = [];
  child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
  // Nobody reads on, so the rest of the input cannot be delivered either.
  child.stdin.on('error', () => undefined);
  child.stdin.end('Minst 70 % ska vara nöjda senast 2023\n'.repeat(50_000));
  await once(child.stdout, 'data');
  child.stdout.destroy();
  const [code] = (await once(child, 'exit')) as [number];
  expect([code, Buffer.concat(errors).toString()]).toEqual([0, '']);
});

it('answers as many lines as it is given', () => {
  const sentences = Array.from(
    { length: 5000 },
    (_, n) => `Minst ${String((n % 90) + 10)} % ska vara nöjda senast 2023`,
  );
  const { code, out } = malkoll(['explain', '--json'], `${sentences.join('\n')}\n`);
  const answers = out.trimEnd().split('\n');
  expect([code, answers.length]).toEqual([0, 5000]);
  expect(JSON.parse(answers[4321] ?? '')).toMatchObject({ text: sentences[4321], target: (4321 % 90) + 10 });
});

it('shows every column of a goal table with its role and why', () => {
  const { code, out } = malkoll(['inspect', sample('gotene-2023.xlsx'), '--json']);
  const { tables } = JSON.parse(out) as { tables: { columns: { column: string; role: string; reason: string }[] }[] };
  expect(code).toBe(0);
  expect(tables.map(({ columns }) => columns.map(({ column, role }) => `${column} ${role}`))).toEqual([
    [
      'A goal',
      'B goal',
      'C indicator',
      'D method',
      'E outcome',
      'F outcome',
      'G outcome',
      'H outcome',
      'I comment',
      'J action',
      'K responsible',
    ],
  ]);
  expect(tables[0]?.columns.every(({ reason }) => reason.length > 0)).toBe(true);
});

it('says in a sentence that the answer cannot be printed, and shows no stack trace', () => {
  // A file that is only open for reading takes nothing, as a full disk does.
  const nowhere = openSync(sample('gotland.xlsx'), 'r');
  const { status, stderr } = spawnSync(process.execPath, [bundle, 'explain', 'minst 5 %'], {
    stdio: ['ignore', nowhere, 'pipe'],
    encoding: 'utf8',
  });
  closeSync(nowhere);
  expect(status).toBe(5);
  expect(stderr).toMatch(/^malkoll: Svaret kunde inte skrivas ut \(.+\)\. \[output\.notPrinted\]\n$/);
});

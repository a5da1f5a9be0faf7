import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import { commandLine, sample } from './malkoll';
import { zipBomb } from './zipBomb';

const { malkoll, inFolder } = commandLine();
const goetene = readFileSync(sample('gotene-2023.xlsx'));
const MADE: Readonly<Record<string, (path: string) => void>> = {
  'a folder': (path) => {
    mkdirSync(path);
  },
  'an empty file': (path) => {
    writeFileSync(path, '');
  },
  'half a workbook': (path) => {
    writeFileSync(path, goetene.subarray(0, goetene.length / 2));
  },
  'a workbook without its end': (path) => {
    writeFileSync(path, goetene.subarray(0, goetene.length - 10));
  },
  'a workbook with bytes overwritten': (path) => {
    const bytes = Buffer.from(goetene);
    bytes.fill(0x55, 2000, 2400);
    writeFileSync(path, bytes);
  },
  'a zip that is no workbook': (path) => {
    writeFileSync(path, zipSync({ 'letter.txt': new TextEncoder().encode('hej') }));
  },
  'a text file': (path) => {
    writeFileSync(path, 'Mål;Indikator;Utfall\n');
  },
  'an old .xls': (path) => {
    writeFileSync(path, Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(4096)]));
  },
  'a bomb that says how large it is': (path) => {
    writeFileSync(path, zipBomb(goetene, { honest: true }));
  },
  'a bomb that lies about its size': (path) => {
    writeFileSync(path, zipBomb(goetene, { honest: false }));
  },
  'no file at all': () => undefined,
};

const COMMANDS = ['recalculate', 'inspect'];
const CASES = COMMANDS.flatMap((command) => Object.keys(MADE).map((name) => [command, name] as const));

it.each(CASES)('%s refuses %s with one sentence and writes nothing', (command, name) => {
  const file = inFolder('plan.xlsx');
  MADE[name]?.(file);
  const { code, out, error } = malkoll([command, file]);
  expect(code).toBe(4);
  expect(out).toBe('');
  expect(error).toMatch(/^malkoll: .+\. \[file\.[a-zA-Z]+\]\n$/);
  expect(error.split('\n')).toHaveLength(2);
  expect(() => readFileSync(inFolder('plan.malkoll.xlsx'))).toThrow('ENOENT');
});

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { commandLine } from '../../acceptance/malkoll';
import { xlsxOf, zipOf } from '../../workbook/buildXlsx';
import { examine } from '../foreign/examine';
import { richBook } from '../richBook';
import { HOSTILE } from './hostileBooks';
import { injectedBook } from './injected';

/*
 * Workbooks made to harm, through the command line in a process of its own with little memory: it ends within a time
 * that is generous beside what an ordinary workbook takes here and now, and says in one sentence what is the matter, or
 * judges the workbook as any other and loses nothing in it.
 */

/** Megabytes for what the process keeps of its own, and for all that it holds at any moment. */
const HEAP = 512;
const MOST = 1_500;
/** So many times as long as an ordinary workbook, and seconds beside that. */
const TIMES = 20;
const SECONDS = 20;

const { bundle, inFolder } = commandLine();
let ordinary = 0;

interface Run {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly error: string;
  /** Megabytes at most. */
  readonly memory: number;
  readonly seconds: number;
}

function run(bytes: Uint8Array, seconds: number): Run {
  const [file, watch, memory] = [inFolder('plan.xlsx'), inFolder('watch.cjs'), inFolder('memory')];
  writeFileSync(file, bytes);
  const told = `require('node:fs').writeFileSync(${JSON.stringify(memory)}, String(process.resourceUsage().maxRSS / 1024))`;
  writeFileSync(watch, `process.on('exit', () => ${told});`);
  const began = performance.now();
  const words = [`--max-old-space-size=${HEAP}`, '--require', watch, bundle];
  const { status, signal, stdout, stderr } = spawnSync(
    process.execPath,
    [...words, 'recalculate', file, '--as-of', '2023-08-31', '--lang', 'sv', '--json'],
    { encoding: 'utf8', timeout: Math.ceil(seconds * 1000), killSignal: 'SIGKILL', maxBuffer: 1 << 28 },
  );
  return {
    code: status,
    signal,
    out: stdout,
    error: stderr,
    memory: existsSync(memory) ? Number(readFileSync(memory, 'utf8')) : Infinity,
    seconds: (performance.now() - began) / 1000,
  };
}

const within = (): number => TIMES * ordinary + SECONDS;

beforeEach(() => {
  if (ordinary > 0) return;
  ordinary = run(zipOf(richBook()), 60).seconds;
  rmSync(inFolder('plan.malkoll.xlsx'));
});

describe.each(HOSTILE)('$name', ({ bytes, refused }) => {
  it(
    refused ? 'is refused with one sentence' : 'is judged as any other',
    async () => {
      const book = bytes();
      const { code, signal, out, error, memory } = run(book, within());
      expect(signal).toBeNull();
      expect(memory).toBeLessThan(MOST);
      expect(readdirSync(inFolder('.')).filter((name) => name.includes('escaped'))).toEqual([]);
      if (refused) {
        expect([code, out]).toEqual([4, '']);
        expect(error).toMatch(refused);
        expect(existsSync(inFolder('plan.malkoll.xlsx'))).toBe(false);
      } else {
        expect([code, error]).toEqual([0, '']);
        expect(JSON.parse(out)).toMatchObject({ summary: expect.anything() as object });
        expect((await examine(book, '2023-08-31')).harms).toEqual([]);
      }
    },
    240_000,
  );
});

it('texts that Excel would compute are judged as any other, and stand in the report as they were typed', () => {
  const { code, out, memory } = run(xlsxOf(injectedBook()), within());
  expect(code).toBe(0);
  expect(memory).toBeLessThan(MOST);
  expect(JSON.stringify(JSON.parse(out))).toContain("+cmd|' /C calc'!A0");
});

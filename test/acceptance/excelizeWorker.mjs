import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/*
 * Carries out calls on a workbook with excelize, in a process of its own: its WebAssembly does not load inside jest.
 * Standard input: `{ open, calls: [[method, ...arguments], …], save }`; standard output: what each call returned.
 */
const require = createRequire(import.meta.url);
const { init } = require('excelize-wasm');
const engine = await init(join(dirname(require.resolve('excelize-wasm')), 'excelize.wasm.gz'));

const { open, calls, save } = JSON.parse(readFileSync(0, 'utf8'));
const workbook = checked('OpenReader', engine.OpenReader(readFileSync(open)));
const results = calls.map(([method, ...args]) => checked(method, workbook[method](...args)));
if (save) writeFileSync(save, checked('WriteToBuffer', workbook.WriteToBuffer()).buffer);
process.stdout.write(JSON.stringify(results), () => process.exit(0));

/** Excelize tells faults in what it returns. */
function checked(method, result) {
  if (result.error) throw new Error(`excelize ${method}: ${result.error}`);
  return result;
}

import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { workerData } from 'node:worker_threads';

/*
 * Carries out calls on workbooks with excelize, on a thread of its own: its WebAssembly does not load inside jest, which
 * waits for each answer. What comes through the port: `{ open, calls: [[method, ...arguments], …], save }`; what goes
 * back: `{ results }`, what each call returned, or `{ error }`.
 */
const require = createRequire(import.meta.url);
const { init } = require('excelize-wasm');
const { port, answered } = workerData;
const engine = init(join(dirname(require.resolve('excelize-wasm')), 'excelize.wasm.gz'));

port.on('message', async (job) => {
  port.postMessage(await answerTo(job));
  Atomics.store(answered, 0, 1);
  Atomics.notify(answered, 0);
});

async function answerTo({ open, calls, save }) {
  try {
    const workbook = checked('OpenReader', (await engine).OpenReader(readFileSync(open)));
    const results = calls.map(([method, ...args]) => checked(method, workbook[method](...args)));
    if (save) writeFileSync(save, checked('WriteToBuffer', workbook.WriteToBuffer()).buffer);
    return { results };
  } catch (error) {
    return { error: String(error) };
  }
}

/** Excelize tells faults in what it returns. */
function checked(method, result) {
  if (result.error) throw new Error(`excelize ${method}: ${result.error}`);
  return result;
}

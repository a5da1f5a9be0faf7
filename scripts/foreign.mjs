import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { outcomeOf, summaryOf } from './foreign/outcome.mjs';
import { WorkerProcess } from './foreign/workerProcess.mjs';

/*
 * The whole job on workbooks that others made: `npm run foreign -- FOLDER… [--json]`. Every .xlsx and .xlsm below the
 * folders is judged and written to, in processes of their own with a limit of time and memory, and every part that
 * was lost, every crash and every hang is reported. Exit code 1 when there is any.
 */
const SECONDS = 10;
const MEGABYTES = 2048;

const words = process.argv.slice(2);
const folders = words.filter((word) => !word.startsWith('--'));
const json = words.includes('--json');
if (folders.length === 0 || folders.some((folder) => !existsSync(folder))) {
  console.error('Name folders that exist: npm run foreign -- FOLDER… [--json]');
  process.exit(2);
}

const worker = await bundledWorker();
const files = folders.flatMap(workbooksIn);
const outcomes = [];
await Promise.all(Array.from({ length: Math.min(availableParallelism(), files.length) }, examineInTurn));
if (!json) console.log(`\n${summaryOf(outcomes)}`);
process.exitCode = outcomes.some(({ bad }) => bad) ? 1 : 0;

/** Takes the next workbook as long as there are any. */
async function examineInTurn() {
  const workerProcess = new WorkerProcess(worker, { seconds: SECONDS, megabytes: MEGABYTES });
  for (let file = files.shift(); file !== undefined; file = files.shift()) {
    const outcome = outcomeOf(file, await workerProcess.examine(file));
    outcomes.push(outcome);
    console.log(json ? JSON.stringify(outcome) : outcome.line);
  }
  workerProcess.end();
}

function workbooksIn(folder) {
  if (!statSync(folder).isDirectory()) return [path.resolve(folder)];
  return readdirSync(folder, { recursive: true })
    .filter((name) => /\.xls[xm]$/i.test(name))
    .sort()
    .map((name) => path.resolve(folder, name));
}

async function bundledWorker() {
  const outfile = fileURLToPath(new URL('../dist/foreign/worker.mjs', import.meta.url));
  mkdirSync(path.dirname(outfile), { recursive: true });
  await build({
    entryPoints: [fileURLToPath(new URL('../test/trust/foreign/worker.ts', import.meta.url))],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'es2022',
    logLevel: 'warning',
  });
  return outfile;
}

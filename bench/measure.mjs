import { readFileSync } from 'node:fs';

/**
 * One job on one file in a process of its own: `node measure.mjs JOB FILE`. Prints `{ seconds, megabytes }`: the time
 * from the file's bytes to the result's bytes, and the most memory the whole process ever held. Loading code is not
 * counted.
 */
const JOBS = {
  recalculate: async () => (await import('../dist/bench/recalculate.mjs')).wholeRecalculation,
  bare: async () => (await import('./jobs/bareWork.mjs')).bareWork,
  exceljs: async () => (await import('./jobs/exceljs.mjs')).exceljsRoundTrip,
  excelize: async () => (await import('./jobs/excelize.mjs')).prepareExcelize(),
};

const [name, file] = process.argv.slice(2);
const job = await JOBS[name]();
const bytes = readFileSync(file);
const start = performance.now();
const written = await job(bytes);
const seconds = (performance.now() - start) / 1000;
if (!(written > 0)) throw new Error(`${name} wrote nothing`);
const megabytes = process.resourceUsage().maxRSS / 1024;
process.stdout.write(JSON.stringify({ seconds, megabytes }), () => process.exit(0));

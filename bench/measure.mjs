import { readFileSync } from 'node:fs';

/**
 * One job on one file in a process of its own: `node measure.mjs JOB FILE`. Prints an object of numbers: for a job
 * that gives a number of bytes `{ seconds, megabytes }`, the time from the file's bytes to the result's bytes and the
 * most memory the whole process ever held; else what the job gives. Loading code is not counted.
 */
const JOBS = {
  recalculate: async () => (await import('../dist/bench/recalculate.mjs')).wholeRecalculation,
  phases: async () => (await import('../dist/bench/phases.mjs')).phasesOf,
  rules: async () => (await import('../dist/bench/rules.mjs')).rulesPerSecond,
  trips: async () => (await import('../dist/bench/trips.mjs')).tripsOf,
  bare: async () => (await import('./jobs/bareWork.mjs')).bareWork,
  exceljs: async () => (await import('./jobs/exceljs.mjs')).exceljsRoundTrip,
  sheetjs: async () => (await import('./jobs/sheetjs.mjs')).sheetjsRoundTrip,
  populate: async () => (await import('./jobs/populate.mjs')).populateRoundTrip,
  excelize: async () => (await import('./jobs/excelize.mjs')).prepareExcelize(),
};

const [name, file] = process.argv.slice(2);
const job = await JOBS[name]();
const input = file.endsWith('.xlsx') ? readFileSync(file) : file;
const start = performance.now();
const result = await job(input);
const seconds = (performance.now() - start) / 1000;
const megabytes = process.resourceUsage().maxRSS / 1024;
const numbers = typeof result === 'number' ? { seconds, megabytes } : result;
if (result === 0) throw new Error(`${name} wrote nothing`);
process.stdout.write(JSON.stringify(numbers), () => process.exit(0));

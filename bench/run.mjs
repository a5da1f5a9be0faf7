import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { cpus, platform } from 'node:os';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { goalWorkbook } from './goalWorkbook.mjs';

/*
 * Whole recalculation against the bare work on the file, and against two libraries that only read and write it back.
 * `npm run bench`, or `npm run bench -- 1000 10000` for some sizes only. Each figure is the median of RUNS processes.
 */
const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
const SIZES = process.argv.slice(2).map(Number);
const RUNS = (size) => (size > 10_000 ? 1 : 3);
const JOBS = [
  ['bare', 'bare work'],
  ['recalculate', 'Målkoll, whole recalculation'],
  ['exceljs', 'exceljs 4.4.0, read and write only'],
  ['excelize', 'excelize-wasm 0.1.3, read and write only'],
];

installPeers();
await bundle();
console.log(`Node ${process.version}, ${platform()}, ${cpus().length} × ${cpus()[0]?.model.trim()}\n`);
console.log('| rows | job | seconds | × bare work | peak MB |');
console.log('|---:|---|---:|---:|---:|');
for (const size of SIZES.length > 0 ? SIZES : [1000, 10_000, 100_000]) compare(size);

function compare(size) {
  const file = path(`../dist/bench/goals-${size}.xlsx`);
  writeFileSync(file, goalWorkbook(size));
  let bare = NaN;
  for (const [job, title] of JOBS) {
    const runs = Array.from({ length: RUNS(size) }, () => measure(job, file));
    if (runs.some((run) => run === null)) {
      console.log(`| ${size} | ${title} | failed | | |`);
      continue;
    }
    const seconds = median(runs.map((run) => run.seconds));
    const megabytes = median(runs.map((run) => run.megabytes));
    if (job === 'bare') bare = seconds;
    console.log(
      `| ${size} | ${title} | ${seconds.toFixed(2)} | ${(seconds / bare).toFixed(2)} | ${megabytes.toFixed(0)} |`,
    );
  }
}

function measure(job, file) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [path('measure.mjs'), job, file], {
    encoding: 'utf8',
  });
  if (status === 0) return JSON.parse(stdout);
  console.error(stderr.trim().split('\n').slice(-3).join('\n'));
  return null;
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

function installPeers() {
  if (existsSync(path('node_modules'))) return;
  console.log('Installing what is compared with (bench/package.json) …');
  // npm is a script of the shell on Windows.
  const { status } = spawnSync('npm', ['ci'], { cwd: path('.'), stdio: 'inherit', shell: true });
  if (status !== 0) process.exit(status ?? 1);
}

async function bundle() {
  mkdirSync(path('../dist/bench'), { recursive: true });
  await build({
    entryPoints: [path('jobs/recalculate.ts')],
    outfile: path('../dist/bench/recalculate.mjs'),
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'warning',
  });
}

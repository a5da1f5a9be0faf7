import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { goalWorkbook } from './goalWorkbook.mjs';

/** A path in the project as this machine writes it. */
export function inRoot(relative) {
  return fileURLToPath(new URL(`../${relative}`, import.meta.url));
}

/** What is compared with, which is no part of the product. */
export function installPeers() {
  if (existsSync(inRoot('bench/node_modules'))) return;
  console.log('Installing what is compared with (bench/package.json) …');
  // npm is a script of the shell on Windows.
  const { status } = spawnSync('npm', ['ci'], { cwd: inRoot('bench'), stdio: 'inherit', shell: true });
  if (status !== 0) process.exit(status ?? 1);
}

/** The jobs that run the product's own code, bundled as the command line is. */
export async function bundleJobs() {
  await build({
    entryPoints: ['recalculate', 'phases', 'rules', 'trips'].map((job) => inRoot(`bench/jobs/${job}.ts`)),
    outdir: inRoot('dist/bench'),
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'es2022',
    external: ['jsdom'],
    logLevel: 'warning',
  });
}

/** A file with so many indicator rows. */
export function goalFile(size) {
  const file = inRoot(`dist/bench/goals-${size}.xlsx`);
  writeFileSync(file, goalWorkbook(size));
  return file;
}

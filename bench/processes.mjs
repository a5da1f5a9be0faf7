import { spawnSync } from 'node:child_process';
import { inRoot } from './prepare.mjs';

/** Runs of each job; the median of them counts. */
export const RUNS = 5;

/**
 * Runs a job in processes of their own and gives the median of each number that it prints; null when a run failed,
 * with the end of its words on standard error.
 */
export function medianOf(job, file, runs = RUNS) {
  const results = Array.from({ length: runs }, () => runOnce(job, file));
  if (results.some((result) => result === null)) return null;
  const keys = Object.keys(results[0]);
  return Object.fromEntries(keys.map((key) => [key, median(results.map((result) => result[key]))]));
}

function runOnce(job, file) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [inRoot('bench/measure.mjs'), job, file], {
    encoding: 'utf8',
  });
  if (status === 0) return JSON.parse(stdout);
  console.error(stderr.trim().split('\n').slice(-3).join('\n'));
  return null;
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

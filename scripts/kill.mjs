import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, watch } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/*
 * Kills `malkoll recalculate FILE --in-place` at random moments: afterwards FILE is the old one or the new one, whole,
 * and the next run ends as if nothing had happened. `npm run kill -- [KILLS] [SEED]`; without a seed one is drawn and
 * printed. Every other kill waits until the new file is being written beside the old one. Exit code 1 when FILE was
 * ever neither.
 */
const root = fileURLToPath(new URL('..', import.meta.url));
const [kills = '300', seed = String(Math.floor(Math.random() * 2 ** 31))] = process.argv.slice(2);
if (![kills, seed].every((word) => Number(word) > 0)) {
  console.error('Give numbers: npm run kill -- [KILLS] [SEED]');
  process.exit(2);
}
const random = randomFrom(Number(seed));
const folder = mkdtempSync(path.join(tmpdir(), 'malkoll-kill-'));
const file = path.join(folder, 'plan.xlsx');
const bundle = path.join(folder, 'malkoll.mjs');
const words = [bundle, 'recalculate', file, '--in-place', '--as-of', 'T2 2023'];
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

spawnSync(process.execPath, [path.join(root, 'scripts/buildCli.mjs'), bundle], { stdio: 'inherit' });
const before = readFileSync(path.join(root, 'assets/samples/gotene-2023.xlsx'));
const began = performance.now();
const after = recalculated();
const lasts = performance.now() - began;

const counts = { old: 0, new: 0, neither: 0, writing: 0 };
for (let n = 0; n < Number(kills); n++) {
  await killOnce(n % 2 === 0 ? random() * lasts : null);
  const now = readFileSync(file);
  const state = now.equals(before) ? 'old' : now.equals(after) ? 'new' : 'neither';
  counts[state]++;
  // A file that is left beside must not be in the way of the next run; looked at now and then, for it takes long.
  if (leftovers().length > 0 && counts.writing++ % 10 === 0 && !recalculated(now).equals(after)) counts.neither++;
  for (const name of leftovers()) rmSync(path.join(folder, name));
}
console.log(
  `Seed ${seed}: killed ${kills} times, ${counts.writing} of them while the new file was being written. ` +
    `The old file stood ${counts.old} times, the new one ${counts.new} times, neither ${counts.neither} times.`,
);
process.exitCode = counts.neither > 0 ? 1 : 0;

/** What a run that nobody disturbs makes of the file. */
function recalculated(start = before) {
  if (start === before) copyFileSync(path.join(root, 'assets/samples/gotene-2023.xlsx'), file);
  const { status, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return readFileSync(file);
}

/** Kills a run after so many milliseconds; null: a moment after the new file appears. Resolves when it has ended. */
function killOnce(milliseconds) {
  copyFileSync(path.join(root, 'assets/samples/gotene-2023.xlsx'), file);
  const delay = random() * 4;
  return new Promise((resolve) => {
    const child = spawn(process.execPath, words, { stdio: 'ignore' });
    const kill = () => child.kill('SIGKILL');
    const watcher = milliseconds === null ? watch(folder, () => setTimeout(kill, delay)) : null;
    const timer = milliseconds === null ? null : setTimeout(kill, milliseconds);
    child.on('exit', () => {
      watcher?.close();
      clearTimeout(timer);
      resolve();
    });
  });
}

/** What stands beside the file and was not there. */
function leftovers() {
  return readdirSync(folder).filter((name) => name.endsWith('.tmp'));
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function randomFrom(start) {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

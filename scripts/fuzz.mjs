import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/*
 * The properties of test/trust/fuzz with another seed, and more often than in CI: `npm run fuzz -- [SEED] [TIMES]`.
 * Without a seed one is drawn and printed; TIMES (10) multiplies the number of cases.
 */
const [seed = String(Math.floor(Math.random() * 2 ** 31)), times = '10'] = process.argv.slice(2);
if (![seed, times].every((word) => Number(word) > 0)) {
  console.error('Give numbers: npm run fuzz -- [SEED] [TIMES]');
  process.exit(2);
}
console.log(`Seed ${seed}, ${times} times the cases of CI.`);
const jest = fileURLToPath(new URL('../node_modules/jest/bin/jest.js', import.meta.url));
const { status } = spawnSync(process.execPath, [jest, '--selectProjects', 'node', '--runInBand', 'test/trust/fuzz'], {
  cwd: fileURLToPath(new URL('..', import.meta.url)),
  stdio: 'inherit',
  env: { ...process.env, FUZZ_SEED: seed, FUZZ_TIMES: times },
});
process.exitCode = status ?? 1;

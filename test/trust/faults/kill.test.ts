import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

it('killed 30 times at random moments while it saves in place, it leaves the old file or the new one', () => {
  const script = join(__dirname, '../../../scripts/kill.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, '30', '2023'], { encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(stdout).toMatch(/^Seed 2023: killed 30 times, .* neither 0 times\.\n$/);
  expect(status).toBe(0);
}, 300_000);

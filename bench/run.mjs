import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, platform, totalmem } from 'node:os';
import { bundleJobs, installPeers, inRoot } from './prepare.mjs';
import { files } from './sections/files.mjs';
import { pages } from './sections/pages.mjs';
import { phases } from './sections/phases.mjs';
import { rules } from './sections/rules.mjs';
import { trips } from './sections/trips.mjs';

/*
 * Every figure is a ratio, or stands beside what it is to be held against, in one run on one machine: `npm run bench`.
 * `npm run bench -- files phases` runs some sections, `npm run bench -- files 1000 10000` some sizes. The result is
 * printed, and a whole run is kept in RESULTS.md.
 */
const SECTIONS = { files, phases, rules, trips, pages };

const words = process.argv.slice(2);
const sizes = words.map(Number).filter((size) => size > 0);
const wanted = words.filter((word) => word in SECTIONS);
const names = wanted.length > 0 ? wanted : Object.keys(SECTIONS);
const unknown = words.find((word) => !(word in SECTIONS) && !(Number(word) > 0));
if (unknown !== undefined) {
  console.error(`There is no section "${unknown}". Sections: ${Object.keys(SECTIONS).join(', ')}.`);
  process.exit(2);
}

installPeers();
mkdirSync(inRoot('dist/bench'), { recursive: true });
await bundleJobs();

const written = [
  '# Measured',
  '',
  'Made by `npm run bench`. Each figure is the median of five processes unless it says otherwise; loading code is not',
  'counted. Compare figures of one run, never of two.',
  '',
  `${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${platform()}, ${cpus().length} × ` +
    `${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB`,
];
for (const name of names) {
  const section = await SECTIONS[name](sizes.length > 0 ? sizes : [1000, 10_000, 100_000]);
  console.log(`\n${section.join('\n')}`);
  written.push('', ...section);
}
if (words.length === 0) writeFileSync(inRoot('bench/RESULTS.md'), `${written.join('\n')}\n`);

import { chmodSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** Bundles the command line into one file that needs nothing but Node: `dist/cli/malkoll.mjs`, or the file named. */
const root = fileURLToPath(new URL('..', import.meta.url));
const outfile = process.argv[2] ?? fileURLToPath(new URL('../dist/cli/malkoll.mjs', import.meta.url));

await build({
  absWorkingDir: root,
  entryPoints: ['src/cli/malkoll.ts'],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  charset: 'utf8',
  banner: { js: '#!/usr/bin/env node' },
  legalComments: 'none',
  logLevel: 'warning',
});
chmodSync(outfile, 0o755);

import { chmodSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { licenceTexts } from './shippedPackages.mjs';

/**
 * Bundles the command line into files that need nothing but Node: `dist/cli/malkoll.mjs`, or the file named, and a
 * folder `parts` beside it with what is loaded when it is wanted. The licences of all that is in them lie beside as well.
 */
const root = fileURLToPath(new URL('..', import.meta.url));
const outfile = path.resolve(process.argv[2] ?? path.join(root, 'dist/cli/malkoll.mjs'));
const { dir, name } = path.parse(outfile);

rmSync(path.join(dir, 'parts'), { recursive: true, force: true });
await build({
  absWorkingDir: root,
  entryPoints: { [name]: 'src/cli/malkoll.ts' },
  outdir: dir,
  outExtension: { '.js': '.mjs' },
  chunkNames: 'parts/[name]-[hash]',
  bundle: true,
  splitting: true,
  platform: 'node',
  format: 'esm',
  // What Node 20 knows; told so by its own name the bundler would make expressions with \p{…} anew at each call.
  target: 'es2022',
  charset: 'utf8',
  legalComments: 'linked',
  logLevel: 'warning',
});
chmodSync(outfile, 0o755);
writeFileSync(path.join(dir, 'licenser.txt'), licenceTexts());

/**
 * Makes what an administrator needs: a folder for any static web host, and the manifest to upload.
 *
 *     npm run package -- --url https://intranet.example.se/malkoll [--out FOLDER] [--built]
 *
 * `--built` takes the pages from dist/web as they are instead of building them.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';

/** The addresses in manifest.xml, which are those of a developer's own machine. */
const DEVELOPERS_OWN = 'https://localhost:3000';
const HOW = 'npm run package -- --url https://intranet.example.se/malkoll [--out FOLDER] [--built]';

const root = path.join(import.meta.dirname, '..');

function main() {
  const { values } = parseArgs({
    options: { url: { type: 'string' }, out: { type: 'string' }, built: { type: 'boolean', default: false } },
  });
  const address = hostAddress(values.url);
  const out = path.resolve(values.out ?? path.join(root, 'dist', 'package'));
  if (!values.built) build();
  const site = path.join(out, 'site');
  rmSync(site, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  cpSync(path.join(root, 'dist', 'web'), site, { recursive: true });
  const manifest = readFileSync(path.join(root, 'manifest.xml'), 'utf8').replaceAll(DEVELOPERS_OWN, address);
  writeFileSync(path.join(out, 'manifest.xml'), manifest);
  console.log(`Copy the contents of ${site} to ${address}/`);
  console.log(`Upload ${path.join(out, 'manifest.xml')} in the Microsoft 365 admin centre (docs/deploy.md).`);
}

/** Where the pages will be served from: https, as Office demands, without a slash at the end. */
function hostAddress(text) {
  if (text === undefined || !URL.canParse(text)) throw new Error(`Say where the pages will be served from: ${HOW}`);
  const url = new URL(text);
  if (url.protocol !== 'https:') throw new Error(`Office loads add-ins over https only, not ${url.protocol}//`);
  if (url.search !== '' || url.hash !== '') throw new Error('The address can have no ? and no #.');
  return url.href.replace(/\/+$/, '').replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}

function build() {
  const webpack = path.join(root, 'node_modules', 'webpack', 'bin', 'webpack.js');
  const { status } = spawnSync(process.execPath, [webpack, '--mode', 'production'], { cwd: root, stdio: 'inherit' });
  if (status !== 0) throw new Error('The pages could not be built.');
}

try {
  main();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

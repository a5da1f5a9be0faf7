/**
 * For a developer's PC with Excel: a certificate that Windows or macOS trusts, the pages over https, and the add-in
 * laid into Excel. `npm run excel` starts it, `npm run excel -- stop` takes the add-in out of Excel again.
 *
 * Microsoft's tools for this are fetched when they are needed. They are no dependency: without Excel they do nothing.
 */
import { spawn, spawnSync } from 'node:child_process';
import { homedir } from 'node:os';
import path from 'node:path';

const CERTIFICATES = 'office-addin-dev-certs@3.0.0';
const DEBUGGING = 'office-addin-debugging@7.0.0';
const root = path.join(import.meta.dirname, '..');

function npx(...words) {
  const { status } = spawnSync('npx', ['--yes', ...words], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npx ${words.join(' ')} did not succeed.`);
}

try {
  if (process.argv[2] === 'stop') {
    npx(DEBUGGING, 'stop', 'manifest.xml');
  } else {
    npx(CERTIFICATES, 'install');
    // Where office-addin-dev-certs puts what it makes.
    const folder = path.join(homedir(), '.office-addin-dev-certs');
    const webpack = path.join(root, 'node_modules', 'webpack', 'bin', 'webpack.js');
    const secure = ['--server-type', 'https', '--server-options-key', path.join(folder, 'localhost.key')];
    const certificate = ['--server-options-cert', path.join(folder, 'localhost.crt')];
    spawn(process.execPath, [webpack, 'serve', '--mode', 'development', ...secure, ...certificate], {
      cwd: root,
      stdio: 'inherit',
    });
    npx(DEBUGGING, 'start', 'manifest.xml', 'desktop', '--no-debug');
  }
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

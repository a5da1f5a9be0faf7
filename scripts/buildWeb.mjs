import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import webpack from 'webpack';
import webConfig from '../webpack.config.js';

const root = path.join(import.meta.dirname, '..');
/** What the pages are made of. */
const SOURCES = ['src', 'assets', 'scripts/contentSecurityPolicy.mjs', 'webpack.config.js', 'package-lock.json'];

/** Builds the pages for production into dist/web, unless they are newer than all they are made of. */
export async function buildWeb() {
  const config = webConfig({}, { mode: 'production' });
  const built = path.join(config.output.path, 'index.html');
  if (existsSync(built) && newest(SOURCES.map((source) => path.join(root, source))) < statSync(built).mtimeMs) return;
  await new Promise((resolve, reject) => {
    webpack(config, (error, stats) => {
      if (error) reject(error);
      else if (stats.hasErrors()) reject(new Error(stats.toString('errors-only')));
      else resolve();
    });
  });
}

/** When the newest of these files, or of the files in these folders, was changed. Tests are no part of the pages. */
function newest(paths) {
  const times = paths.map((each) => {
    const stat = statSync(each);
    if (!stat.isDirectory()) return /\.test\.tsx?$/.test(each) ? 0 : stat.mtimeMs;
    return newest(readdirSync(each).map((name) => path.join(each, name)));
  });
  return Math.max(0, ...times);
}

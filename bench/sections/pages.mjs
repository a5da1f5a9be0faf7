import { createReadStream, existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { findBrowser } from '../../scripts/browser.mjs';
import { buildWeb } from '../../scripts/buildWeb.mjs';
import { inRoot } from '../prepare.mjs';
import { median, RUNS } from '../processes.mjs';

const KINDS = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml' };

/** The page without Excel in a browser: time to the first result with the sample; and what each entry weighs. */
export async function pages() {
  await buildWeb();
  const folder = inRoot('dist/web');
  const server = createServer((request, response) => {
    const file = path.join(folder, new URL(request.url, 'http://localhost').pathname);
    if (!existsSync(file)) return response.writeHead(404).end();
    response.writeHead(200, { 'Content-Type': KINDS[path.extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  const browser = await chromium.launch(findBrowser());
  const runs = [];
  for (let n = 0; n < RUNS; n++) runs.push(await firstResult(browser, server.address().port));
  await browser.close();
  server.close();
  const of = (key) => median(runs.map((run) => run[key])).toFixed(2);
  return [
    '## The page without Excel',
    '',
    `- ${of('ready')} s from load to a page that can be used, ${of('found')} s until the sample is read, ` +
      `${of('result')} s until it is judged (Chromium, nothing cached)`,
    '',
    '| file | kB gzipped |',
    '|---|--:|',
    ...weights(folder).map(([name, size]) => `| ${name} | ${(size / 1000).toFixed(1)} |`),
  ];
}

async function firstResult(browser, port) {
  const context = await browser.newContext({ locale: 'sv-SE' });
  const page = await context.newPage();
  const start = performance.now();
  const since = () => (performance.now() - start) / 1000;
  await page.goto(`http://127.0.0.1:${port}/index.html`);
  const sample = page.getByRole('button', { name: 'Prova med exemplet' });
  await sample.waitFor();
  const ready = since();
  await sample.click();
  await page.getByText('35 indikatorer · 7 mål').waitFor();
  const found = since();
  await page.getByRole('button', { name: 'Räkna om målstatus' }).click();
  await page.getByRole('searchbox').waitFor();
  const result = since();
  await context.close();
  return { ready, found, result };
}

/** Scripts by weight; names without the hash of their content. */
function weights(folder) {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.js'))
    .map((name) => [name.replace(/\.[0-9a-f]{8}\.js$/, '.js'), gzipSync(readFileSync(path.join(folder, name))).length])
    .sort(([, a], [, b]) => b - a);
}

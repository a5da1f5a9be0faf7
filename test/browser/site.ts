import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core';

/** Where the tests let the built pages stand; nothing is asked of the network. */
export const SITE = 'https://malkoll.test/';

const BUILT = path.join(__dirname, '..', '..', 'dist', 'web');

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.xlsx': 'application/octet-stream',
};

/** The browser that was found before the tests began. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch(JSON.parse(process.env['MALKOLL_BROWSER'] ?? '{}') as object);
}

/** What a page has done that tests look into. */
export interface Watched {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Addresses outside of the site that were asked for; they get no answer. */
  readonly strangers: string[];
  /** Errors and warnings of the page, among them every breach of its content security policy. */
  readonly complaints: string[];
  /** Files of the site that were fetched, with their size as a server would send them. */
  readonly fetched: Map<string, number>;
}

/**
 * A page of the site in a browser of its own, with nothing open yet. `elsewhere` names the file that stands for an
 * address outside of the site; what it has none for is a stranger.
 */
export async function newPage(
  browser: Browser,
  options: BrowserContextOptions = {},
  elsewhere: (address: string) => string | null = () => null,
): Promise<Watched> {
  const context = await browser.newContext({ locale: 'sv-SE', acceptDownloads: true, ...options });
  const strangers: string[] = [];
  const complaints: string[] = [];
  const fetched = new Map<string, number>();
  await context.route('**/*', async (route) => {
    const address = route.request().url();
    const file = path.join(BUILT, decodeURIComponent(new URL(address).pathname));
    const known = elsewhere(address);
    if (known !== null) {
      await route.fulfill({ path: known, contentType: TYPES['.js'] ?? '' });
    } else if (!address.startsWith(SITE)) {
      strangers.push(address);
      await route.abort();
    } else if (!existsSync(file)) {
      await route.fulfill({ status: 404 });
    } else {
      const body = readFileSync(file);
      fetched.set(path.basename(file), gzipSync(body, { level: 9 }).length);
      await route.fulfill({ body, contentType: TYPES[path.extname(file)] ?? 'application/octet-stream' });
    }
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  return { page, context, strangers, complaints, fetched };
}

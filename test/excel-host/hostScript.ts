import path from 'node:path';
import { buildSync } from 'esbuild';
import type { BrowserHostOptions } from './browserHost';
import { CLIENT_FILES, clientSchema, hostInfo } from './transport/jsdomClient';

export { hostInfo };

let bundled: string | undefined;

/**
 * The script that puts a simulated Excel around a page of a browser, to be run before any script of the page
 * (playwright: `page.addInitScript({ content: hostScript({ book }) })`). The page's address must carry
 * `?${hostInfo()}`, and office.js must be served from `clientFile`.
 */
export function hostScript(options: Omit<BrowserHostOptions, 'schema'>): string {
  bundled ??= bundle();
  const all: BrowserHostOptions = { ...options, schema: [...clientSchema()] };
  return `${bundled}\nexcelHost.startExcel(${JSON.stringify(all)});`;
}

function bundle(): string {
  const { outputFiles } = buildSync({
    entryPoints: [path.join(process.cwd(), 'test/excel-host/browserHost.ts')],
    bundle: true,
    format: 'iife',
    globalName: 'excelHost',
    target: 'es2022',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

/**
 * The file of npm's @microsoft/office-js that stands for an address on Microsoft's CDN
 * ("https://appsforoffice.microsoft.com/lib/1/hosted/office.js"); null for any other address.
 */
export function clientFile(url: string): string | null {
  const name = /^https:\/\/appsforoffice\.microsoft\.com\/lib\/1\/hosted\/([^?#]+)/.exec(url)?.[1];
  return name === undefined || name.includes('..') ? null : path.join(CLIENT_FILES, name);
}

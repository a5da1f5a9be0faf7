import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { chromium } from 'playwright-core';

const ROOT = path.join(__dirname, '..', '..');
const isBuiltFor = process.platform === 'linux' && process.arch === 'x64';

/** Launch options, as `scripts/browser.mjs` gives them where no browser is installed. */
function unpacked(): object {
  const script = `import { unpackedBrowser } from './scripts/browser.mjs'; console.log(JSON.stringify(unpackedBrowser()))`;
  const options = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return JSON.parse(options) as object;
}

(isBuiltFor ? test : test.skip)(
  'the browser that comes from npm draws text, also where no font is installed',
  async () => {
    const browser = await chromium.launch(unpacked());
    const page = await browser.newPage();
    await page.setContent('<p>Målkoll</p>');
    expect(await page.innerText('body')).toBe('Målkoll');
    expect((await page.locator('p').boundingBox())?.height).toBeGreaterThan(10);
    await browser.close();
  },
);
